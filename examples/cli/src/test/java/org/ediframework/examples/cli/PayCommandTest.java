package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayCommandTest {

    @TempDir
    private Path folder;

    /** One woman at 13.37 among 300 men at 20.00. */
    private Path payroll() throws IOException {
        return Files.writeString(folder.resolve("payroll.csv"), "sex,hourly_pay\nF,13.37\n" + "M,20.00\n".repeat(300));
    }

    @Test
    void rowOfTheServiceHasItsColumnsAndTellsNobodysPay() throws IOException {
        Run run = Run.of("pay", payroll(), "--snapshot", "2026-04-05", "--format", "csv");
        assertEquals(0, run.status(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals(2, lines.size());
        assertTrue(lines.get(0).startsWith("DiffMeanHourlyPercent,DiffMedianHourlyPercent,DiffMeanBonusPercent,"));
        assertTrue(lines.get(0).endsWith(",MaleTopQuartile,FemaleTopQuartile"));
        assertEquals(14, lines.get(1).split(",", -1).length);
        assertTrue(lines.get(1).startsWith("[c],[c],"), lines.get(1));

        Run full = Run.of("pay", payroll(), "--snapshot", "2026-04-05", "--format", "csv", "--in-full");
        assertTrue(full.out().contains("\n33.2,33.2,,,"), full.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void noFormTellsIt(String format) throws IOException {
        Run run = Run.of("pay", payroll(), "--snapshot", "2026-04-05", "--format", format);
        assertEquals(0, run.status(), run.err());
        assertFalse(run.out().contains("33.2"), run.out());
        assertTrue(run.out().contains("301"), run.out());
    }

    @Test
    void intervalsAreForThoseWhoMaySeePay() throws IOException {
        Run refused = Run.of("pay", payroll(), "--snapshot", "2026-04-05", "--intervals");
        assertEquals(2, refused.status());
        assertTrue(refused.err().contains("--intervals belongs to --in-full"), refused.err());
        Run alone = Run.of("pay", payroll(), "--snapshot", "2026-04-05", "--confidence", "0.9");
        assertEquals(2, alone.status());
        assertTrue(alone.err().contains("--confidence belongs to --intervals"), alone.err());

        Path file = Files.writeString(
                folder.resolve("p.csv"), "sex,hourly_pay\n" + "F,12.00\nF,14.00\nM,13.00\nM,15.00\n".repeat(80));
        for (String format : List.of("text", "json", "csv", "html")) {
            Run run = Run.of("pay", file, "--snapshot", "2026-04-05", "--intervals", "--in-full", "--format", format);
            assertEquals(0, run.status(), run.err());
            assertTrue(run.out().contains("csv".equals(format) ? "interval_low" : "describes the process"), run.out());
        }
        Run welsh = Run.of("pay", file, "--snapshot", "2026-04-05", "--intervals", "--in-full", "--language", "cy");
        assertTrue(welsh.out().contains("Mae cyfwng yn disgrifio'r broses"), welsh.out());
    }

    @Test
    void intervalsStandBesideTheGapsOfEveryGroup() throws IOException {
        Path file = Files.writeString(
                folder.resolve("p.csv"),
                "sex,hourly_pay,grade\n" + "F,12.00,a\nF,14.00,b\nM,13.00,b\nM,15.00,c\n".repeat(20));
        Run run = Run.of(
                "pay",
                file,
                "--snapshot",
                "2026-04-05",
                "--by",
                "grade",
                "--intervals",
                "--in-full",
                "--format",
                "csv");
        assertEquals(0, run.status(), run.err());
        List<String[]> gaps = run.out()
                .lines()
                .filter(line -> line.contains(" gap in hourly pay"))
                .map(line -> line.split(",", -1))
                .toList();
        assertEquals(6, gaps.size(), run.out());
        for (String[] cells : gaps) {
            double gap = Double.parseDouble(cells[4]);
            assertTrue(
                    Double.parseDouble(cells[5]) <= gap + 0.05 && gap - 0.05 <= Double.parseDouble(cells[6]),
                    run.out());
        }
    }

    /** Ten employers with mean gaps of 1 to 10, in the service's own form, which names no year. */
    private Path returns() throws IOException {
        StringBuilder rows = new StringBuilder("EmployerName,DiffMeanHourlyPercent,DiffMedianHourlyPercent,"
                + "DiffMeanBonusPercent,DiffMedianBonusPercent,MaleBonusPercent,FemaleBonusPercent,MaleLowerQuartile,"
                + "FemaleLowerQuartile,MaleLowerMiddleQuartile,FemaleLowerMiddleQuartile,MaleUpperMiddleQuartile,"
                + "FemaleUpperMiddleQuartile,MaleTopQuartile,FemaleTopQuartile,EmployerSize\n");
        for (int gap = 1; gap <= 10; gap++) {
            rows.append("Employer ")
                    .append(gap)
                    .append(',')
                    .append(gap)
                    .append(",1,,,0,0,50,50,50,50,50,50,50,50,")
                    .append(gap <= 4 ? "250 to 499" : "500 to 999")
                    .append('\n');
        }
        return Files.writeString(folder.resolve("returns.csv"), rows);
    }

    @Test
    void figuresAreFoundAmongPublishedReturns() throws IOException {
        Path file = Files.writeString(
                folder.resolve("p.csv"), "sex,hourly_pay\n" + "F,12.00\nF,15.00\nM,13.00\nM,15.50\n".repeat(80));
        Path returns = returns();
        Run run = Run.of(
                "pay",
                file,
                "--snapshot",
                "2026-03-31",
                "--benchmark",
                returns,
                "--benchmark-year",
                "2024-2025",
                "--format",
                "csv");
        assertEquals(0, run.status(), run.err());
        // A gap of 5.3: five of ten are lower, of those of 250 to 499 employees all four.
        assertTrue(run.out().contains("\nMean gap in hourly pay,all sizes,5.3,50.0,10,"), run.out());
        assertTrue(run.out().contains("\nMean gap in hourly pay,250 to 499,5.3,100.0,4,"), run.out());

        Run page = Run.of(
                "pay",
                file,
                "--snapshot",
                "2026-03-31",
                "--benchmark",
                returns,
                "--benchmark-year",
                "2024-2025",
                "--language",
                "cy");
        assertTrue(page.out().contains("Ble mae'r ffigurau ymhlith yr adroddiadau cyhoeddedig"), page.out());

        Run unnamed = Run.of("pay", file, "--snapshot", "2026-03-31", "--benchmark", returns);
        assertEquals(2, unnamed.status());
        assertTrue(unnamed.err().contains("ReportingYear"), unnamed.err());
    }

    @Test
    void placeOfAWithheldFigureIsWithheld() throws IOException {
        Run run = Run.of(
                "pay",
                payroll(),
                "--snapshot",
                "2026-04-05",
                "--benchmark",
                returns(),
                "--benchmark-year",
                "2024-2025",
                "--format",
                "csv");
        assertTrue(run.out().contains("\nMean gap in hourly pay,all sizes,[c],[c],[c],[c],[c],[c],"), run.out());
    }

    @Test
    void aMillionPeopleAreNotTooMany() throws IOException {
        Path file = Files.writeString(
                folder.resolve("p.csv"), "sex,hourly_pay\n" + "F,12.00\nF,15.00\nM,13.00\nM,15.50\n".repeat(250_000));
        Run run = Run.of("pay", file, "--snapshot", "2026-03-31", "--format", "csv");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("\n5.3,5.3,"), run.out());
    }

    @Test
    void dayThatIsNoSnapshotDateIsRefused() throws IOException {
        Run run = Run.of("pay", payroll(), "--snapshot", "2026-04-06");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("2026-03-31 and 2026-04-05"), run.err());
    }

    @Test
    void cellThatCannotBeReadIsToldWithItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("p.csv"), "sex,hourly_pay\nF,12\nM,a lot\n");
        Run run = Run.of("pay", file, "--snapshot", "2026-04-05");
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("line 3") && run.err().contains("a lot"), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void rateUnlikeAllOthersIsTold() throws IOException {
        Path file = Files.writeString(
                folder.resolve("p.csv"), "sex,hourly_pay\n" + "F,12\n".repeat(20) + "M,1.1\n" + "M,13\n".repeat(20));
        Run run = Run.of("pay", file, "--snapshot", "2026-04-05");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.err().contains("line 22: an hourly rate below a tenth of the median"), run.err());
    }

    /** 60 White people, 20 Asian, 3 Black and 8 who did not say, by turns women and men. */
    private Path byGroup() throws IOException {
        StringBuilder people = new StringBuilder("sex,hourly_pay,bonus_12_months,Ethnic group,grade\n");
        for (int person = 0; person < 91; person++) {
            String group = person < 60 ? "White British" : person < 80 ? "Indian" : person < 83 ? "African" : "";
            people.append("%s,%d.%02d,%s,%s,%d\n"
                    .formatted(
                            person % 2 == 0 ? "F" : "M",
                            12 + person * 7 % 20,
                            person,
                            person % 3 == 0 ? "200" : "",
                            group,
                            person % 4));
        }
        return Files.writeString(folder.resolve("groups.csv"), people);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv", "json", "html"})
    void payIsComparedByAnyColumnInEveryForm(String format) throws IOException {
        Run run = Run.of("pay", byGroup(), "--snapshot", "2026-04-05", "--by", "ethnic group", "--format", format);
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("Mean gap in hourly pay"), run.out());
        assertTrue(run.out().contains("Other groups together"), run.out());
        assertTrue(run.out().contains("Not disclosed"), run.out());
        assertTrue(run.err().contains("ethnic-group@census-2021"), run.err());
        // Three Black people are too few to stand by themselves, whatever is asked.
        assertTrue(run.out().contains("Black, Black British") == format.equals("text")
                || run.out().contains("put together")
                || format.equals("csv"));
    }

    @Test
    void severalCharacteristicsAreDrawnOnOnePage() throws IOException {
        List<Object> arguments = List.of(
                "pay",
                byGroup(),
                "--snapshot",
                "2026-04-05",
                "--by",
                "ethnic group",
                "--by",
                "grade",
                "--format",
                "html",
                "--in-full");
        for (List<Object> more : List.of(List.<Object>of(), List.<Object>of("--intervals"))) {
            List<Object> all = new ArrayList<>(arguments);
            all.addAll(more);
            Run run = Run.of(all.toArray());
            assertEquals(0, run.status(), run.err());
            assertTrue(run.out().contains("id=\"characteristic-2\""), run.out());
            assertTrue(run.out().contains("<title>Other groups together compared with White, Mean gap"), run.out());
            assertEquals(!more.isEmpty(), run.out().contains("gap with its interval"), run.out());
        }
    }

    @Test
    void wordsOfAColumnThatNoListHasAreComparedAsTheyStand() throws IOException {
        Run run = Run.of("pay", byGroup(), "--snapshot", "2026-04-05", "--by", "grade", "--compared-with", "3");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("All other groups"), run.out());
        assertTrue(run.err().contains("taken as they stand"), run.err());
    }

    @Test
    void columnGroupOrListThatIsNotThereIsToldInOneLine() throws IOException {
        for (List<String> options : List.of(
                List.of("--by", "religion"),
                List.of("--by", "grade", "--compared-with", "9"),
                List.of("--by", "grade", "--classification", "ethnic-group@census-2021"),
                List.of("--by", "grade", "--classification", "no-such@list"),
                List.of("--groups", "DETAILED"),
                List.of("--by", "grade", "--by", "ethnic group", "--compared-with", "3"))) {
            List<Object> arguments = new ArrayList<>(List.of("pay", byGroup(), "--snapshot", "2026-04-05"));
            arguments.addAll(options);
            Run run = Run.of(arguments.toArray());
            assertEquals(2, run.status(), options::toString);
            assertEquals("", run.out());
            assertEquals(1, run.err().lines().count(), run.err());
        }
    }

    private Path staff(String name, String more) throws IOException {
        StringBuilder people = new StringBuilder("id,sex,hourly_pay\n");
        for (int person = 10; person < 50; person++) {
            people.append("%d,F,13.%d\n%d,M,13.%d\n".formatted(person, person, 100 + person, person + 7));
        }
        return Files.writeString(folder.resolve(name), people + more);
    }

    @Test
    void whatBothReturnsTellOfOneWhoJoinedIsListedAndNotWritten() throws IOException {
        Path before = staff("before.csv", "");
        Path now = staff("now.csv", "99,F,14.37\n");
        Run run = Run.of("pay", now, "--snapshot", "2027-04-05", "--previous", before);
        assertEquals(1, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("women, mean hourly pay: 1 joined and 0 left"), run.err());
        assertFalse(run.err().contains("14.37"), run.err());

        Run accepted = Run.of("pay", now, "--snapshot", "2027-04-05", "--previous", before, "--accept-differences");
        assertEquals(0, accepted.status(), accepted.err());
        assertTrue(accepted.out().contains("Mean gap in hourly pay"), accepted.out());
        assertEquals(
                0,
                Run.of("pay", before, "--snapshot", "2027-04-05", "--previous", before)
                        .status());
    }

    @Test
    void payrollBeforeThatTellsNobodyApartIsRefused() throws IOException {
        Run run = Run.of("pay", staff("now.csv", ""), "--snapshot", "2027-04-05", "--previous", payroll());
        assertEquals(2, run.status());
        assertTrue(run.err().contains("id"), run.err());
        assertEquals(
                2,
                Run.of("pay", payroll(), "--snapshot", "2027-04-05", "--accept-differences")
                        .status());
    }
}
