package org.ediframework.io.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Location;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.published.TableQuestion;
import org.ediframework.io.results.ProtectionCsv;
import org.ediframework.io.results.ProtectionForm;
import org.ediframework.metrics.disclosure.CellAddress;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.Hierarchy;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ediframework.metrics.disclosure.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellTableReaderTest {

    private static final CellTableReader READER = CellTableReader.standard();

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    private CellTable table(String text) throws IOException {
        return READER.tables(Map.of()).read(file(text)).orThrow();
    }

    private static CellAddress female() {
        return CellAddress.of(Map.of("sex", "f"));
    }

    @Test
    void columnsBeforeTheCountAreDimensionsInTheOrderOfTheFile() throws IOException {
        CellTable read = table("sex,age,count\nf,old,3\nm,old,4\nf,young,5\n");

        assertEquals(List.of("sex", "age"), read.dimensions());
        assertEquals(List.of("age", "sex"), read.table().getDimensions());
        assertEquals(8, read.table().getCount(female()));
        assertEquals(Set.of(), read.withheld());
    }

    @Test
    void whatAProtectedTableSaysBesideItsCountsIsPassedOver() throws IOException {
        for (String columns : List.of("", ",percent", ",status", ",percent,status")) {
            String more = columns.isEmpty() ? "" : ",x".repeat(columns.split(",").length - 1);
            assertEquals(
                    7,
                    table("sex,count" + columns + "\nf,7" + more + "\n").table().getCount(female()));
        }
    }

    @Test
    void otherColumnsAfterTheCountAreNoTable() throws IOException {
        for (String header : List.of("sex,count,note", "sex,count,status,percent", "count,sex", "count", "sex,age")) {
            Loaded<CellTable> loaded = READER.tables(Map.of()).read(file(header + "\n"));

            assertTrue(loaded.getValue().isEmpty(), header);
            assertTrue(loaded.getFindings().getTotal() > 0, header);
        }
    }

    @Test
    void aTableThatWasProtectedIsReadAsItWasPublished() throws IOException {
        Hierarchy hierarchy = Hierarchy.of(Map.of("roma", "white", "irish", "white", "arab", "other"));
        CellTable truth = READER.tables(Map.of("group", List.of(hierarchy)))
                .read(file("district,group,count\nD,roma,2\nD,irish,9\nD,arab,30\nW,roma,7\nW,irish,11\nW,arab,20\n"))
                .orThrow();
        ProtectedTable safe = DisclosureControl.of(DisclosurePolicy.standard()).protect(truth.table());

        for (ProtectionForm form : List.of(
                ProtectionForm.standard(),
                ProtectionForm.builder().percentagesOf("group").build())) {
            CellTable published = READER.publishedTables(
                            Map.of("group", List.of(hierarchy)), Optional.of(truth.table()))
                    .read(file(ProtectionCsv.write(safe, form)))
                    .orThrow();

            assertEquals(safe.getWithheld(), published.withheld());
            assertEquals(truth.table().getCells(), published.table().getCells());
        }
    }

    @Test
    void everyWordForEverybodyIsTheTotalAndNoGroupOfOthersIs() throws IOException {
        for (String word : List.of("Total", "All", "ALL", "All people", "all  ethnic groups ", "Overall", "Everyone")) {
            CellTable read = READER.tables(Map.of())
                    .read(file("sex,count\nF,0\nM,3\nX,20\n" + word + ",23\n"))
                    .orThrow();

            assertEquals(List.of("F", "M", "X", "Total"), read.table().getCodes("sex"), word);
        }
        CellTable read = READER.tables(Map.of())
                .read(file("sex,count\nF,0\nAll other groups,3\nAll men,20\n"))
                .orThrow();
        assertEquals(
                List.of("All men", "All other groups", "F", "Total"),
                read.table().getCodes("sex"));
    }

    private static final String SCHOOLS = """
        School,White British,Asian,Total
        Ashfield,120,3,123
        Beech,40,80,120
        Cedar,150,5,155
        """;

    @Test
    void rowForAllPlacesIsTheirTotalAndNoPlace() throws IOException {
        for (String word : List.of("Total", "All schools", "Grand total", "Overall")) {
            CellTable read = READER.tables(Map.of())
                    .read(file(SCHOOLS + word + ",310,88,398\n"))
                    .orThrow();

            assertEquals(
                    List.of("Ashfield", "Beech", "Cedar", "Total"), read.table().getCodes("place"), word);
        }
        Loaded<CellTable> unnamed = READER.tables(Map.of()).read(file(SCHOOLS + "The trust,310,88,398\n"));
        assertTrue(unnamed.getFindings().toString().contains("'The trust' has in every category as many people"));
    }

    @Test
    void marginsThatAPublishedTableLeavesOutAreNotPublic() throws IOException {
        Hierarchy hierarchy = Hierarchy.of(Map.of("roma", "white", "irish", "white"));
        CellTable truth = READER.tables(Map.of("group", List.of(hierarchy)))
                .read(file("group,count\nroma,2\nirish,9\n"))
                .orThrow();

        CellTable published = READER.publishedTables(Map.of("group", List.of(hierarchy)), Optional.of(truth.table()))
                .read(file("group,count\nroma,[c]\nirish,9\n"))
                .orThrow();

        assertEquals(
                Set.of(
                        CellAddress.of(Map.of("group", "roma")),
                        CellAddress.of(Map.of("group", "white")),
                        CellAddress.TOTAL),
                published.withheld());
    }

    @Test
    void aWithheldCountThatNobodyKnowsIsRefused() {
        assertThrows(TableException.class, () -> table("sex,count\nf,[c]\n"));
    }

    @Test
    void aWithheldCountOfACellThatIsNotKnownIsReportedWhereItStands() throws IOException {
        CellTable known = table("sex,count\nf,30\nm,40\n");

        for (String other : List.of("district,count\nWatford,9\nDacorum,[c]\n", "sex,count\nf,[c]\nx,[c]\n")) {
            Loaded<CellTable> loaded =
                    READER.publishedTables(Map.of(), Optional.of(known.table())).read(file(other));

            assertTrue(loaded.getValue().isEmpty(), other);
            assertEquals(1, loaded.getFindings().getTotal(), other);
            Finding finding = loaded.getFindings().getFirst().get(0);
            assertEquals(Optional.of(3), finding.getLocation().flatMap(Location::getLine));
            assertEquals(Optional.of("count"), finding.getLocation().flatMap(Location::getHeader));
            assertTrue(finding.getMessage().contains("by sex"), finding.getMessage());
        }
    }

    @Test
    void aGroupingHasAParentForEachChildOnce() throws IOException {
        Hierarchy read = READER.hierarchies()
                .read(file("child,parent\nroma,white\nirish,white\narab,\n"))
                .orThrow();

        assertEquals(Optional.of("white"), read.getParent("roma"));
        assertEquals(Optional.empty(), read.getParent("arab"));
        assertThrows(
                TableException.class, () -> READER.hierarchies().read(file("child,parent\nroma,white\nroma,other\n")));
        assertEquals(
                1,
                READER.hierarchies()
                        .read(file("parent,child\nwhite,roma\n"))
                        .getFindings()
                        .getTotal());
    }

    /** Five schools by four sizes of class, each count a multiple of a unit. */
    private static String multiples(String header, int unit) {
        StringBuilder text = new StringBuilder(header + "\n");
        for (int school = 0; school < 5; school++) {
            for (int size = 0; size < 4; size++) {
                text.append("s%d,c%d,%d%n".formatted(school, size, unit * (1 + (7 * school + 3 * size) % 11)));
            }
        }
        return text.toString();
    }

    @Test
    void countsThatSomebodyHasRoundedAreRefusedInOurFormAndInThatOfOthers() throws IOException {
        for (String header : List.of("school,size,count", "School,Size,Number of pupils")) {
            CellTableReader asked = READER.withQuestion(
                    header.endsWith("count")
                            ? TableQuestion.open()
                            : TableQuestion.builder()
                                    .by("Size")
                                    .within("School")
                                    .build());
            for (int unit : new int[] {5, 10, 100}) {
                Loaded<CellTable> refused = asked.tables(Map.of()).read(file(multiples(header, unit)));

                assertTrue(refused.getValue().isEmpty(), header);
                assertTrue(
                        refused.getFindings()
                                .getFirst()
                                .get(0)
                                .getMessage()
                                .startsWith("All counts divide by " + unit + ": they are rounded"),
                        () -> refused.getFindings().toString());
            }
            assertTrue(asked.tables(Map.of())
                    .read(file(multiples(header, 7)))
                    .getValue()
                    .isPresent());
        }
    }

    @Test
    void countsThatOnlyLookRoundedAreReadWhereItIsSaid() throws IOException {
        CellTableReader exact = READER.withQuestion(
                TableQuestion.builder().rounded(Optional.of(1L)).build());

        CellTable read = exact.tables(Map.of())
                .read(file(multiples("school,size,count", 5)))
                .orThrow();

        assertEquals(List.of("school", "size"), read.dimensions());
        assertTrue(READER.withQuestion(
                        TableQuestion.builder().rounded(Optional.of(5L)).build())
                .tables(Map.of())
                .read(file(multiples("school,size,count", 7)))
                .getValue()
                .isEmpty());
    }
}
