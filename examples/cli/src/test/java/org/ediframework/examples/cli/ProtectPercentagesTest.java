package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Percentages beside counts, and what they give away. */
class ProtectPercentagesTest {

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path counts() throws IOException {
        return ExampleFiles.districtsByGroup(folder);
    }

    @Test
    void percentagesAreOfPublishedCountsAndOfEnoughPeople() throws IOException {
        Run run = Run.of(
                "protect", "--counts", counts(), "--percentages", "group", "--percentage-base", "40", "--public");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("district,group,count,percent\n"), run.out());
        assertTrue(run.out().contains("\nDacorum,arab,20,[c]\n"), run.out());
        assertTrue(run.out().contains("\nWatford,arab,30,55.6\n"), run.out());
        assertTrue(run.out().contains("\nDacorum,roma,[c],[c]\n"), run.out());
        assertTrue(run.out().contains("\nWatford,Total,54,100.0\n"), run.out());
    }

    @Test
    void percentageOfNobodyIsNotApplicable() throws IOException {
        Path nobody = file("nobody.csv", "district,sex,count\nDacorum,f,0\nDacorum,m,0\nWatford,f,9\nWatford,m,9\n");

        Run run = Run.of("protect", "--counts", nobody, "--percentages", "sex", "--public");

        assertTrue(run.out().contains("\nDacorum,f,0,[z]\n"), run.out());
    }

    @Test
    void tableWithPercentagesIsReadAgainAsPublishedAlready() throws IOException {
        Run first = Run.of("protect", "--counts", counts(), "--percentages", "group");

        Run again = Run.of("protect", "--counts", counts(), "--also", file("published.csv", first.out()));

        assertEquals(0, again.status(), again.err());
    }

    @Test
    void percentagesOfWhatIsNoDimensionAreRefused() throws IOException {
        Run run = Run.of("protect", "--counts", counts(), "--percentages", "sex");

        assertEquals(2, run.status());
        assertTrue(run.err().contains("Columns are: district, group."), run.err());
    }

    @Test
    void rawPercentagesBesideRoundedCountsAreReckonedWith() throws IOException {
        Path few = file("few.csv", "sex,count\nfemale,3\nmale,37\n");

        assertEquals(0, Run.of("protect", "--counts", few, "--preset", "hesa").status());
        Run run = Run.of("protect", "--counts", few, "--preset", "hesa", "--percentages", "sex");

        assertEquals("", run.out());
        assertEquals(1, run.status());
        assertTrue(run.err().contains("can be calculated"), run.err());
    }
}
