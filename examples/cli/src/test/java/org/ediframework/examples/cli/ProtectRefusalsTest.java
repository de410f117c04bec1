package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that cannot be used: status 2, one line that says why, and nothing else. */
class ProtectRefusalsTest {

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path counts() throws IOException {
        return ExampleFiles.districtsByGroup(folder);
    }

    private Path groups() throws IOException {
        return ExampleFiles.groups(folder);
    }

    @Test
    void tableThatDoesNotAddUpIsRefusedInOneLine() throws IOException {
        Path wrong = file("wrong.csv", "sex,count\nfemale,3\nmale,4\nTotal,8\n");

        Run run = Run.of("protect", "--counts", wrong);

        assertEquals(2, run.status());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().contains("given as 8, but the parts sum to 7"), run.err());
    }

    @Test
    void fractionsAndNegativeCountsAreRefused() throws IOException {
        assertEquals(
                2,
                Run.of("protect", "--counts", file("a.csv", "sex,count\nfemale,3.5\n"))
                        .status());
        assertEquals(
                2,
                Run.of("protect", "--counts", file("b.csv", "sex,count\nfemale,-3\n"))
                        .status());
    }

    @Test
    void wordsThatAreNoChoiceAreRefusedWithThoseThatAre() throws IOException {
        assertRefused("Allowed are: hide, may-hide, show", "--zeros", "perhaps");
        assertRefused("Allowed are: not-exact, range", "--protect", "all");
        assertRefused("Allowed are: blind, knows-rule", "--attacker", "me");
        assertRefused("must be from 2 to 1000000", "--threshold", "1");
        assertRefused("0 or more people", "--percentage-base", "-1");
        assertRefused("base is 0; it must be from 1 to 1000", "--round", "0");
        assertRefused("give one of them", "--round", "5", "--preset", "nhs");
        assertRefused("DIM=FILE.csv", "--hierarchy", "group");
        assertRefused("no column", "--hierarchy", "sex=" + groups());
        assertRefused("no file", "--also", "nowhere.csv");
        assertRefused("[HESA, NHS, OFQUAL, ONS]", "--preset", "mine");
    }

    private void assertRefused(String part, String... options) throws IOException {
        List<Object> words = new ArrayList<>(List.of("protect", "--counts", counts()));
        words.addAll(List.of(options));

        Run run = Run.of(words.toArray());

        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(part), run.err());
    }

    @Test
    void filesThatAreNoTablesAreRefused() throws IOException {
        for (String text : new String[] {
            "",
            "count\n3\n",
            "sex,number\nf,3\n",
            "sex,count\nf,3\nf,4\n",
            "sex,count\nf,\n",
            "sex,count\nf,[c]\n",
            "sex,count\nf\n",
            "sex,sex,count\nf,f,3\n",
            "sex,count\n\"f,3\n",
            "sex,count\nf,99999999999999999999\n",
            "sex,count,status,percent\nf,3,published,1\n"
        }) {
            Run run = Run.of("protect", "--counts", file("wrong.csv", text));

            assertEquals(2, run.status(), text);
            assertEquals("", run.out(), text);
            assertEquals(1, run.err().lines().count(), run.err());
        }
    }

    @Test
    void groupingThatIsNoneIsRefused() throws IOException {
        for (String text : new String[] {
            "child,parent\nirish,white\nroma,white\n",
            "child,parent\nirish,white\nwhite,irish\nroma,white\narab,\n",
            "child,parent\nirish,white\nirish,other\nroma,white\narab,\n",
            "child,group\nirish,white\n",
            ""
        }) {
            Run run = Run.of("protect", "--counts", counts(), "--hierarchy", "group=" + file("wrong.csv", text));

            assertEquals(2, run.status(), text);
            assertEquals(1, run.err().lines().count(), run.err());
        }
    }
}
