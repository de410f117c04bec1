package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small tables whose counts can be added up by anybody who sees that zeros are printed. */
class ReaderOfTotalsTest {

    @TempDir
    private Path folder;

    private List<String> protect(String text) throws IOException {
        Path counts = Files.writeString(folder.resolve("counts.csv"), text);
        Run run = Run.of("protect", "--counts", counts);
        assertEquals(0, run.status(), run.err());
        return run.out().lines().skip(1).toList();
    }

    @Test
    void manySinglePersonsAreNotTheRestOfATotal() throws IOException {
        List<String> rows = protect("school,count\nA,40\nB,1\nC,1\nD,1\nE,1\nF,1\nG,0\n");

        assertTrue(rows.contains("G,0"), rows::toString);
        for (String school : List.of("B", "C", "D", "E", "F")) {
            assertTrue(rows.contains(school + ",[c]"), rows::toString);
        }
        assertTrue(rows.contains("A,[c]") || rows.contains("Total,[c]"), rows::toString);
    }

    @Test
    void singlePersonsOfEachPlaceAreNotTheRestOfItsTotal() throws IOException {
        List<String> rows = protect("place,group,count\nN,a,70\nN,b,1\nN,c,1\nN,d,1\nS,a,50\nS,b,11\nS,c,8\nS,d,16\n");
        long open = rows.stream()
                .filter(row -> row.contains(",N,") && row.endsWith("[c]"))
                .count();

        assertTrue(open > 3, rows::toString);
    }

    @Test
    void everybodyIsNoCategory() throws IOException {
        List<String> rows = protect("sex,count\nF,0\nM,2\nX,30\nAll people,32\n");

        assertEquals(List.of("F,0", "M,[c]", "X,[c]", "Total,32"), rows);
    }
}
