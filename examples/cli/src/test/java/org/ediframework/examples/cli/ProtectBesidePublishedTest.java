package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are out already, and what they leave room for. */
class ProtectBesidePublishedTest {

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path counts() throws IOException {
        return ExampleFiles.districtsByGroup(folder);
    }

    @Test
    void whatCannotBeProtectedBesideAPublishedTableIsRefusedAsUnsafe() throws IOException {
        Run run = Run.of("protect", "--counts", counts(), "--also", counts());

        assertEquals(1, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("district=Dacorum, group=roma"), run.err());
    }

    @Test
    void protectedTablePublishedBeforeIsReckonedWith() throws IOException {
        Run first = Run.of("protect", "--counts", counts());
        Run again = Run.of("protect", "--counts", counts(), "--also", file("published.csv", first.out()));

        assertEquals(0, again.status(), again.err());
        assertEquals(first.out(), again.out());
    }

    @Test
    void severalTablesMayBePublishedAlready() throws IOException {
        Path districts = file("districts.csv", "district,count\nDacorum,34\nWatford,54\n");
        Path groups = file("published.csv", "group,count\nirish,27\nroma,11\narab,50\n");

        Run run = Run.of("protect", "--counts", counts(), "--also", districts, "--also", groups);

        assertEquals(0, run.status(), run.err());
        for (String row : new String[] {"Dacorum,Total,34", "Watford,Total,54", "Total,roma,11", "Total,irish,27"}) {
            assertTrue(run.out().contains("\n" + row + "\n"), run.out());
        }
    }

    @Test
    void marginThatAPublishedTableLeavesOutIsNotTakenToBePublic() throws IOException {
        Path two = file("two.csv", "sex,count\nf,2\nm,30\n");
        Path withoutTotal = file("without.csv", "sex,count\nf,[c]\nm,30\n");
        Path withTotal = file("with.csv", "sex,count\nf,[c]\nm,30\nTotal,32\n");

        Run unknown = Run.of("protect", "--counts", two, "--also", withoutTotal);
        Run known = Run.of("protect", "--counts", two, "--also", withTotal);

        assertEquals(0, unknown.status(), unknown.err());
        assertTrue(unknown.out().contains("\nTotal,[c]\n"), unknown.out());
        assertEquals(1, known.status());
    }

    @Test
    void tablePublishedAlreadyThatDisagreesIsRefused() throws IOException {
        Path districts = file("districts.csv", "district,count\nDacorum,35\nWatford,54\n");

        Run run = Run.of("protect", "--counts", counts(), "--also", districts);

        assertEquals(2, run.status());
        assertTrue(run.err().contains("one counts 34, the other 35"), run.err());
    }

    @Test
    void withheldCountThatTheTableToProtectDoesNotHaveIsRefused() throws IOException {
        Path other = file("other.csv", "instrument,count\nstrings,[c]\nbrass,20\n");

        Run run = Run.of("protect", "--counts", counts(), "--also", other);

        assertEquals(2, run.status());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("line 2, column 'count'"), run.err());
    }

    @Test
    void tableThatTheMarginsAreTakenFromIsReckonedWith() throws IOException {
        Path lessons = file("lessons.csv", """
                district,group,instrument,count
                Stevenage,Roma,strings,2
                Stevenage,Irish,strings,6
                Watford,Roma,strings,4
                Watford,Irish,strings,0
                Stevenage,Roma,brass,0
                Stevenage,Irish,brass,6
                Watford,Roma,brass,5
                Watford,Irish,brass,9
                """);
        Path byGroup = file("group.csv", """
                district,group,count
                Stevenage,Roma,2
                Stevenage,Irish,12
                Watford,Roma,9
                Watford,Irish,9
                """);
        Path other = file("other.csv", """
                group,instrument,count
                Roma,strings,6
                Roma,brass,5
                Irish,strings,6
                Irish,brass,15
                Roma,Total,11
                Irish,Total,21
                Total,strings,12
                Total,brass,20
                Total,Total,32
                """);

        Run alone = Run.of("protect", "--counts", byGroup, "--also", other);
        Run behind = Run.of("protect", "--counts", byGroup, "--also", other, "--taken-from", lessons);

        assertEquals(0, alone.status(), alone.err());
        assertEquals(0, behind.status(), behind.err());
        assertTrue(behind.out().contains("\nStevenage,Roma,[c]\n"), behind.out());
        assertTrue(withheldIn(behind) >= withheldIn(alone), behind.out());
    }

    private static long withheldIn(Run run) {
        return run.out().lines().filter(line -> line.contains("[c]")).count();
    }

    @Test
    void roundedTableIsTakenFromNothing() throws IOException {
        Run run = Run.of("protect", "--counts", counts(), "--taken-from", counts(), "--round", "5");

        assertEquals(2, run.status());
        assertTrue(run.err().contains("--taken-from"), run.err());
    }
}
