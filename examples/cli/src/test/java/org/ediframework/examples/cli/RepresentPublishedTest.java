package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file as it was published to who should be there, with nothing else at hand. */
class RepresentPublishedTest {

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path staff() throws IOException {
        return file("staff.csv", """
                Staff by ethnicity, 31 March 2026
                Ethnicity;Headcount;%
                Asian;40;2.5%
                Black;12;0.8%
                Mixed;20;1.3%
                White;1,480;95.1%
                Other;4;0.3%
                Not stated;44;
                Total;1,600;
                Source: payroll
                """);
    }

    @Test
    void aDistrictIsHeldAgainstItsResidentsWithSourceAndLicence() throws IOException {
        Run run = Run.of("represent", "--counts", staff(), "--reference", "census-2021:E07000243", "--format", "text");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("95.1%"), run.out());
        assertTrue(run.out().contains("1,556 people who gave an answer, 44 more"), run.out());
        assertTrue(run.err().contains("held against Office for National Statistics"), run.err());
        assertTrue(run.err().contains("Open Government Licence"), run.err());
        assertTrue(run.out().contains("whose ages are not stated"), run.out());
    }

    @Test
    void aPlaceMayBeNamedByItsName() throws IOException {
        Run byName = Run.of("represent", "--counts", staff(), "--reference", "census-2021:Stevenage");
        Run byCode = Run.of("represent", "--counts", staff(), "--reference", "census-2021:E07000243");
        assertEquals(byCode.out(), byName.out());
        assertFalse(byCode.out().isEmpty());
    }

    @Test
    void peopleOfAnotherAgeAreWarnedOfAndPublishedFiguresOfTheirAgeAreNamed() throws IOException {
        Run wrong = Run.of("represent", "--counts", staff(), "--ages", "16-64", "--reference", "census-2021:E07000243");
        assertTrue(
                wrong.err()
                        .contains(
                                "edi: warning: the counts are about ages 16-64, the reference about ages all; published"
                                        + " figures for theirs: --reference census-2021-16to64:E92000001"),
                wrong.err());
        Run right = Run.of(
                "represent", "--counts", staff(), "--ages", "16-64", "--reference", "census-2021-16to64:E92000001");
        assertEquals(0, right.status(), right.err());
        assertFalse(right.err().contains("warning"), right.err());
    }

    @Test
    void aWithheldCountIsNeverZeroAndItsRowHasBounds() throws IOException {
        Path counts = file("pupils.csv", """
                ethnicity,headcount
                White,960
                Black,c
                Asian,30
                Total,1000
                """);
        Run run = Run.of("represent", "--counts", counts);
        assertEquals(0, run.status(), run.err());
        assertTrue(run.err().contains("never as 0"), run.err());
        // What the total leaves: 1,000 less 990.
        assertTrue(run.out().lines().anyMatch(line -> line.startsWith(",race,Black,10,1000,")), run.out());
    }

    @Test
    void twoWithheldCountsShareWhatTheTotalLeaves() throws IOException {
        Path counts = file("pupils.csv", """
                ethnicity,headcount
                White,960
                Black,c
                Asian,c
                Total,1000
                """);
        Run run = Run.of("represent", "--counts", counts);
        assertTrue(
                run.out()
                        .lines()
                        .anyMatch(
                                line -> line.startsWith(",race,Black,,1000,") && line.contains(",0.000000,0.040000,")),
                run.out());
    }

    @Test
    void aReferenceThatMatchesNothingIsRefused() throws IOException {
        Path reference = file("reference.csv", "religion,count\nChristian,50\nNone,50\n");
        Run run = Run.of("represent", "--counts", staff(), "--reference", reference);
        assertEquals(2, run.status());
        assertTrue(run.err().contains("was given to be used"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void aChoiceThatIsOpenIsRefusedWithTheCommandThatMakesIt() throws IOException {
        Path counts = file("years.csv", """
                year,sex,headcount
                2023,female,40
                2023,male,60
                2024,female,45
                2024,male,66
                """);
        Run open = Run.of("represent", "--counts", counts);
        assertEquals(2, open.status());
        assertTrue(open.err().contains("--where \"year="), open.err());
        Run made = Run.of("represent", "--counts", counts, "--where", "year=2024");
        assertEquals(0, made.status(), made.err());
        assertTrue(made.out().contains("female,45,111,"), made.out());
    }

    @Test
    void anUnknownPlaceIsRefused() throws IOException {
        Run run = Run.of("represent", "--counts", staff(), "--reference", "census-2021:Atlantis");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("no place 'Atlantis' is known"), run.err());
    }
}
