package org.ediframework.io.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.io.load.Loaded;
import org.ediframework.metrics.disclosure.CellAddress;
import org.ediframework.metrics.disclosure.Hierarchy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellTableStreamTest {

    private static final String COUNTS = "town,sex,count\nWare,F,3\nWare,M,8\nHitchin,F,9\nHitchin,M,4\n";
    private static final CellTableReader READER = CellTableReader.standard();

    @TempDir
    private Path folder = Path.of("");

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void streamIsReadLikeTheFileWithTheSameBytes() throws IOException {
        for (String text : List.of(COUNTS, "town,sex\nWare,F\n", "", "town,count\nWare\n")) {
            Loaded<CellTable> ofFile =
                    READER.tables(Map.of()).read(Files.writeString(folder.resolve("counts.csv"), text));
            Loaded<CellTable> ofStream = READER.tables(Map.of()).read(stream(text), "counts.csv");

            assertEquals(ofFile.getFindings().toString(), ofStream.getFindings().toString());
            assertEquals(
                    ofFile.getValue().map(CellTable::dimensions),
                    ofStream.getValue().map(CellTable::dimensions));
        }
    }

    @Test
    void hierarchyOfAStreamGroupsTheTableOfAnother() throws IOException {
        Hierarchy county = READER.hierarchies()
                .read(stream("child,parent\nWare,East\nHitchin,North\n"), "towns.csv")
                .orThrow();
        CellTable table = READER.tables(Map.of("town", List.of(county)))
                .read(stream(COUNTS), "counts.csv")
                .orThrow();

        assertEquals(11L, table.table().getCount(CellAddress.of(Map.of("town", "East"))));
    }

    @Test
    void withheldCountsOfAStreamAreTakenFromTheKnownTable() throws IOException {
        CellTable known =
                READER.tables(Map.of()).read(stream(COUNTS), "counts.csv").orThrow();
        CellTable published = READER.publishedTables(Map.of(), Optional.of(known.table()))
                .read(stream("town,count\nWare,11\nHitchin,[c]\n"), "old.csv")
                .orThrow();

        CellAddress hitchin = CellAddress.of(Map.of("town", "Hitchin"));
        assertTrue(published.withheld().contains(hitchin));
        assertEquals(13L, published.table().getCount(hitchin));
    }
}
