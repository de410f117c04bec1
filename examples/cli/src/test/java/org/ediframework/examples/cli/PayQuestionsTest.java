package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code edi pay} beyond a return: article 9 of directive (EU) 2023/970, and equal work. */
class PayQuestionsTest {

    @TempDir
    private Path folder;

    /** 240 people of three grades, men of grade one paid a fifth more, and three women of grade four. */
    private Path payroll() throws IOException {
        StringBuilder people = new StringBuilder("sex,basic_pay,allowances,pay_period,weekly_hours,grade,age\n");
        for (int person = 0; person < 243; person++) {
            int grade = person < 240 ? 1 + person / 2 % 3 : 4;
            boolean isMan = person % 2 == 1 && grade < 4;
            double pay = 2_000 + 300 * grade + person * 37 % 400 + (isMan && grade == 1 ? 500 : 0);
            people.append("%s,%.2f,%d,month,%s,%s,%d\n"
                    .formatted(
                            isMan ? "M" : "F",
                            pay,
                            50 + person * 13 % 60,
                            person / 2 % 4 == 0 ? "30" : "37.5",
                            List.of("x", "one", "two", "three", "four").get(grade),
                            20 + person * 11 % 45));
        }
        return Files.writeString(folder.resolve("payroll.csv"), people);
    }

    private Run pay(Object... options) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("pay", payroll(), "--snapshot", "2026-12-31"));
        Stream.of(options).forEach(arguments::add);
        return Run.of(arguments.toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv", "json", "html"})
    void directiveIsReportedInEveryForm(String format) throws IOException {
        Run run = pay("--law", "eu", "--category", "grade", "--format", format);
        assertEquals(0, run.status(), run.err());
        for (String words : List.of(
                "Mean gap in pay",
                "Median gap in variable components",
                "html".equals(format) ? "Upper quartile band: women " : "Women in the upper quartile band",
                "Mean gap in basic pay",
                "2026-12-31")) {
            assertTrue(run.out().contains(words), words + " in " + run.out());
        }
    }

    @Test
    void categoryAtFivePerCentIsMarkedAndOneOfThreeWomenHasNoFigure() throws IOException {
        List<String> lines = pay("--law", "EU", "--category", "grade", "--format", "csv")
                .out()
                .lines()
                .toList();
        assertTrue(
                lines.stream()
                        .anyMatch(line -> line.startsWith("g,one,Mean gap in basic pay,1")
                                && line.contains(",true,FIVE_OR_MORE,")),
                lines.toString());
        // Women of grade two and four would follow from all others; four has three.
        assertTrue(
                lines.stream().anyMatch(line -> line.startsWith("g,two,Mean gap in basic pay,[c],")), lines.toString());
        assertTrue(
                lines.stream().anyMatch(line -> line.startsWith("g,four,Mean gap in basic pay,[c],[c],[c],[c],[c],")),
                lines.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv", "json", "html"})
    void equalWorkIsAnsweredInEveryForm(String format) throws IOException {
        Run within = pay("--equal-work", "within", "--category", "grade", "--format", format);
        assertEquals(0, within.status(), within.err());
        assertTrue(within.out().contains("two"), within.out());
        Run regression =
                pay("--equal-work", "REGRESSION", "--covariates", "grade=one,age:number,hours", "--format", format);
        assertEquals(0, regression.status(), regression.err());
        assertTrue(
                regression.out().contains("sex = woman") && regression.out().contains("weekly_hours"),
                regression.out());
        Run parts = pay("--equal-work", "DECOMPOSITION", "--covariates", "age:number,hours", "--format", format);
        assertEquals(0, parts.status(), parts.err());
        assertTrue(parts.out().contains("constant"), parts.out());
    }

    @Test
    void numbersThatMayBeWordsAreTold() throws IOException {
        Run run = pay("--equal-work", "REGRESSION", "--covariates", "age");
        assertEquals(0, run.status(), run.err());
        assertTrue(
                run.err().contains("'age' is taken as a number; age:category takes its numbers as words"), run.err());
        Run plain = pay("--equal-work", "REGRESSION", "--covariates", "hours");
        assertFalse(plain.err().contains("is taken as a number"), plain.err());
    }

    @Test
    void raisesNameLinesAndAreForThoseAloneWhoMaySeePay() throws IOException {
        Run refused = pay("--equal-work", "RAISE", "--category", "grade");
        assertEquals(2, refused.status());
        assertTrue(refused.err().contains("--in-full"), refused.err());
        Run run = pay(
                "--equal-work",
                "RAISE",
                "--category",
                "grade",
                "--tolerance",
                "1",
                "--cost",
                "A_WEEK",
                "--in-full",
                "--format",
                "csv");
        assertEquals(0, run.status(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals("category_of_workers,line,before,raise,after,all,snapshot_date", lines.get(0));
        // The first woman of grade one is the first of the payroll, on line 2, and works 30 hours: those are raised
        // first.
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("one,2,")), run.out());
        assertFalse(lines.stream().anyMatch(line -> line.startsWith("four,")), run.out());
        assertTrue(pay("--equal-work", "RAISE", "--category", "grade", "--in-full")
                .out()
                .contains("not for publication"));
    }

    @Test
    void optionsThatDoNotBelongTogetherAreToldInOneLine() throws IOException {
        for (List<String> options : List.of(
                List.of("--law", "EU"),
                List.of("--law", "EU", "--category", "site"),
                List.of("--law", "EU", "--category", "grade", "--equal-work", "WITHIN"),
                List.of("--law", "EU", "--category", "grade", "--by", "grade"),
                List.of("--category", "grade"),
                List.of("--equal-work", "WITHIN"),
                List.of("--equal-work", "WITHIN", "--category", "grade", "--covariates", "age"),
                List.of("--equal-work", "DECOMPOSITION", "--errors", "HC1"),
                List.of("--equal-work", "REGRESSION", "--covariates", "age,site"),
                List.of("--equal-work", "REGRESSION", "--covariates", "age,age"),
                List.of("--equal-work", "REGRESSION", "--tolerance", "1"),
                List.of("--equal-work", "REGRESSION", "--cost", "A_WEEK"),
                List.of("--equal-work", "RAISE", "--category", "grade", "--in-full", "--tolerance", "100"))) {
            Run run = pay(options.toArray());
            assertEquals(2, run.status(), options + run.out());
            assertEquals("", run.out());
            assertEquals(1, run.err().lines().count(), options + run.err());
        }
    }

    @Test
    void modelThatCannotBeFittedSaysWhy() throws IOException {
        Path file = Files.writeString(folder.resolve("p.csv"), "sex,hourly_pay,grade\nF,12,A\nF,13,B\nF,14,B\n");
        Run run =
                Run.of("pay", file, "--snapshot", "2026-12-31", "--equal-work", "REGRESSION", "--covariates", "grade");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("There is no model, because everybody is of one sex."), run.out());
    }
}
