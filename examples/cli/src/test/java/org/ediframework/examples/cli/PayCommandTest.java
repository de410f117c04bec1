package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
