package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables to protect as people have them: the figures of the table, or a reason in its own words, and nothing in between. */
class ProtectTablesOfOthersTest {

    @TempDir
    private Path folder;

    private Run protect(String text, Object... more) throws IOException {
        Path table = Files.write(folder.resolve("table.csv"), text.getBytes(StandardCharsets.UTF_8));
        List<Object> arguments = new ArrayList<>(List.of("protect", "--counts", table));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray());
    }

    private static void assertLines(Run run, String... lines) {
        assertEquals(0, run.status(), run.err());
        List<String> out = run.out().lines().toList();
        for (String line : lines) {
            assertTrue(out.contains(line), () -> line + " in " + out);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sex,count\nFemale,12\nMale,20\n",
                "characteristic,category,count\nsex,Female,12\nsex,Male,20\n",
                "Characteristic, Category ,Count\nsex,Female,12.0\nsex,Male,20.0\n",
                "characteristic;category;count\nsex;Female;12\nsex;Male;20\n",
                "sep=;\ncharacteristic;category;count\nsex;Female;12\nsex;Male;20\n",
                "characteristic\tcategory\tcount\nsex\tFemale\t12\nsex\tMale\t20\n",
                "Workforce by sex March 2026,,\n,,\ncharacteristic,category,count\nsex,Female,12\nsex,Male,\u00a020\n",
                "characteristic,category,count\nsex,Female,12\nsex,Male,20\n,,\nSource: payroll,,\n",
                "\ufeffcharacteristic,category,count\nsex,Female,12\nsex,Male,20\nsex,Total,32\n"
            })
    void manyWritingsOfATableAreOneTable(String text) throws IOException {
        assertLines(protect(text), "Female,12", "Male,20", "Total,32");
    }

    @Test
    void wideTableIsPlacesByCategories() throws IOException {
        Run run = protect("""
                Local authority,All people,White,Asian,Black,Other
                Northshire,"1,200","1,055",90,40,15
                Southshire,800,700,60,37,3
                """, "--wide", "race");

        assertLines(run, "Northshire,White,1055", "Southshire,Other,[c]", "Southshire,Total,800", "Total,Total,2000");
    }

    @Test
    void groupStandsAboveItsParts() throws IOException {
        Run run = protect("Ethnicity,Number\nWhite,103\nWhite: British,100\nWhite: Irish,3\nAsian,40\nTotal,143\n");

        assertLines(run, "White,103", "White: British,[c]", "White: Irish,[c]", "Asian,40", "Total,143");
    }

    @Test
    void peopleWithoutAnAnswerAndThoseNotBrokenDownAreReckonedWith() throws IOException {
        Run run = protect("Sex,Number\nFemale,30\nMale,40\nNot stated,2\nTotal,72\n");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains(",[c]"), run.out());
        assertTrue(run.out().contains("Total,72"), run.out());
        assertTrue(run.out().lines().filter(line -> line.endsWith("[c]")).count() >= 2, run.out());
    }

    @Test
    void whatOthersWithheldIsRefused() throws IOException {
        Run run = protect(
                "Local authority,White,Asian,Black\nNorthshire,1020,90,c\nSouthshire,800,c,20\n", "--wide", "race");

        assertEquals(2, run.status(), run.out());
        assertEquals("", run.out());
        assertTrue(run.err().contains("Northshire: Black"), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void placeThatIsTheSumOfTheOthersIsAskedAbout() throws IOException {
        String table = "Area,Female,Male\nAll of it,60,50\nEast,40,30\nWest,20,20\n";
        Run run = protect(table, "--wide", "sex");
        assertEquals(2, run.status(), run.out());
        assertTrue(run.err().contains("All of it"), run.err());

        Path places = Files.writeString(folder.resolve("p.csv"), "child,parent\nEast,All of it\nWest,All of it\n");
        assertLines(protect(table, "--wide", "sex", "--hierarchy", "place=" + places), "All of it,Female,60");
    }

    @Test
    void severalCharacteristicsAreAskedAbout() throws IOException {
        String table = "characteristic,category,count\nsex,Female,12\nsex,Male,20\nage,Old,9\nage,Young,23\n";
        Run run = protect(table);
        assertEquals(2, run.status(), run.out());
        assertTrue(run.err().contains("sex, age"), run.err());
        assertLines(protect(table, "--where", "characteristic=age"), "Old,9", "Young,23");
    }

    /** The reason is that of the table's own form where it has this form. */
    @Test
    void wrongCountOfItsOwnFormIsToldWhereItStands() throws IOException {
        Run run = protect("district,group,count\nA,b,twelve\nA,c,5\n");
        assertEquals(2, run.status(), run.out());
        assertTrue(run.err().contains("twelve"), run.err());
    }
}
