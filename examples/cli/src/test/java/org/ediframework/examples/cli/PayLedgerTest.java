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
import org.junit.jupiter.params.provider.CsvSource;

/** {@code edi pay --ledger}: what was published of pay is held together with what is published next. */
class PayLedgerTest {

    @TempDir
    private Path folder;

    /** 40 people of each sex; grade and team are the same but for one man, who is paid far more. */
    private Path payroll(String name, int people) throws IOException {
        StringBuilder rows = new StringBuilder("id,sex,basic_pay,pay_period,weekly_hours,team,grade\n");
        for (int person = 0; person < people; person++) {
            String group = person / 2 % 2 == 0 ? "A,one" : "B,two";
            rows.append("%d,%s,%d,week,10,%s\n".formatted(person, person % 2 == 0 ? "F" : "M", 150 + person, group));
        }
        rows.append("999,M,480,week,10,A,two\n");
        return Files.writeString(folder.resolve(name), rows);
    }

    private Run pay(Path payroll, Object... options) {
        List<Object> arguments = new ArrayList<>(List.of("pay", payroll));
        Stream.of(options).forEach(arguments::add);
        return Run.of(arguments.toArray());
    }

    private Path ledger() {
        return folder.resolve("published.jsonl");
    }

    private Run publish(Path payroll, String day, Object... options) {
        List<Object> arguments =
                new ArrayList<>(List.of("--snapshot", day, "--ledger", ledger(), "--scope", "council"));
        Stream.of(options).forEach(arguments::add);
        return pay(payroll, arguments.toArray());
    }

    @Test
    void secondPublicationWithholdsWhatBothWouldTell() throws IOException {
        Path payroll = payroll("payroll.csv", 80);
        Run alone = pay(payroll, "--snapshot", "2026-04-05", "--by", "grade", "--format", "csv");
        assertTrue(alone.out().contains("two,one,Mean gap in hourly pay,")
                || alone.out().contains("one,two,Mean gap"));
        assertFalse(alone.out().contains("Mean gap in hourly pay,[c]"), alone.out());

        Run byTeam = publish(payroll, "2026-04-05", "--by", "team", "--format", "csv");
        assertEquals(0, byTeam.status(), byTeam.err());
        assertFalse(byTeam.out().contains("Mean gap in hourly pay,[c]"), byTeam.out());
        Run byGrade = publish(payroll, "2026-04-05", "--by", "grade", "--format", "csv");
        assertEquals(0, byGrade.status(), byGrade.err());
        assertTrue(byGrade.out().contains("Mean gap in hourly pay,[c]"), byGrade.out());

        String kept = Files.readString(ledger());
        assertEquals(2, kept.lines().count(), kept);
        assertFalse(kept.contains("480") || kept.contains("48.0"), kept);
        Run again = publish(payroll, "2026-04-05", "--by", "grade", "--format", "csv");
        assertEquals(byGrade.out(), again.out());
        assertEquals(kept, Files.readString(ledger()));
    }

    @Test
    void everyQuestionOfOneDayStandsInTheLedger() throws IOException {
        Path payroll = payroll("payroll.csv", 80);
        assertEquals(0, publish(payroll, "2026-04-05").status());
        assertEquals(
                0,
                publish(payroll, "2026-04-05", "--law", "EU", "--category", "grade")
                        .status());
        assertEquals(
                0,
                publish(payroll, "2026-04-05", "--equal-work", "WITHIN", "--category", "grade")
                        .status());
        List<String> lines = Files.readAllLines(ledger());
        assertEquals(3, lines.size(), lines.toString());
        assertTrue(lines.get(0).contains("\"pay\":\"RETURN\"") && lines.get(0).contains("\"scope\":\"council\""));
        assertTrue(
                lines.get(1).contains("\"pay\":\"DIRECTIVE\"") && lines.get(2).contains("\"pay\":\"WITHIN\""));
    }

    @Test
    void anotherDayIsComparedOrNamed() throws IOException {
        Path before = payroll("before.csv", 80);
        Path now = payroll("now.csv", 81);
        assertEquals(0, publish(before, "2025-04-05").status());

        Run unasked = publish(now, "2026-04-05");
        assertEquals(1, unasked.status());
        assertTrue(unasked.err().contains("has figures about pay of 2025-04-05"), unasked.err());
        assertEquals("", unasked.out());

        Run compared = publish(now, "2026-04-05", "--previous", before);
        assertEquals(1, compared.status());
        assertTrue(compared.err().contains("by sex, women, mean hourly pay: 1 joined and 0 left"), compared.err());
        assertEquals(1, Files.readAllLines(ledger()).size());

        assertEquals(
                0,
                publish(now, "2026-04-05", "--previous", before, "--accept-differences")
                        .status());
        assertEquals(2, Files.readAllLines(ledger()).size());
    }

    @Test
    void payrollThatWasChangedIsRefused() throws IOException {
        Path payroll = payroll("payroll.csv", 80);
        assertEquals(0, publish(payroll, "2026-04-05").status());
        Files.writeString(payroll, Files.readString(payroll).replace("0,F,150", "0,F,350"));
        Run changed = publish(payroll, "2026-04-05", "--by", "team");
        assertEquals(2, changed.status());
        assertTrue(changed.err().contains("the return by sex. Give the payroll that they were made of"), changed.err());
    }

    @ParameterizedTest
    @CsvSource({
        "--scope council,--scope belongs to --ledger",
        "--accept-differences,--accept-differences belongs to --previous",
        "--ledger LEDGER --in-full,--ledger is for what is published",
        "--ledger LEDGER,Give --scope with these words",
        "--ledger LEDGER --scope council --equal-work REGRESSION --covariates grade,--ledger does not take"
                + " --equal-work",
    })
    void misusedOptionIsNamed(String options, String message) throws IOException {
        Path payroll = payroll("payroll.csv", 80);
        assertEquals(0, publish(payroll, "2026-04-05").status());
        List<Object> arguments = new ArrayList<>(List.of("--snapshot", "2026-04-05"));
        Stream.of(options.split(" "))
                .forEach(word -> arguments.add(word.equals("LEDGER") ? ledger().toString() : word));
        Run run = pay(payroll, arguments.toArray());
        assertEquals(2, run.status(), run.out());
        assertTrue(run.err().contains(message), run.err());
    }

    @Test
    void returnThatTheLawPublishesInFullIsKept() throws IOException {
        Path payroll = payroll("payroll.csv", 80);
        Run row = publish(payroll, "2026-04-05", "--in-full", "--format", "csv");
        assertEquals(0, row.status(), row.err());
        assertFalse(Files.readString(ledger()).contains("null"), Files.readString(ledger()));
    }
}
