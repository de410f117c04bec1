package org.ediframework.metrics.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ediframework.metrics.disclosure.CellAddress;
import org.ediframework.metrics.disclosure.CellAudit;
import org.ediframework.metrics.disclosure.CellStatus;
import org.ediframework.metrics.disclosure.CountInterval;
import org.ediframework.metrics.disclosure.DisclosureAudit;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.FrequencyTableBuilder;
import org.ediframework.metrics.disclosure.Hierarchy;
import org.ediframework.metrics.disclosure.Ledger;
import org.ediframework.metrics.disclosure.LedgerEntry;
import org.ediframework.metrics.disclosure.MergeOffer;
import org.ediframework.metrics.disclosure.ProofVerdict;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ediframework.metrics.disclosure.Protection;
import org.ediframework.metrics.disclosure.PublishedRatio;
import org.ediframework.metrics.disclosure.RoundedTable;
import org.ediframework.metrics.disclosure.RoundingScheme;
import org.ediframework.metrics.disclosure.UnprotectableTableException;
import org.ediframework.metrics.disclosure.ZeroCounts;
import org.junit.jupiter.api.Test;

/** Runs what the chapter shows, and holds every figure in its text to what comes out. */
class PublishingSmallCountsTest {

    private static final Path CHAPTER = Path.of("docs/publishing-small-counts.md");
    private static final Path SOURCE =
            Path.of("src/test/java/org/ediframework/metrics/guide/PublishingSmallCountsTest.java");

    private static FrequencyTable table() {
        // snippet: table
        FrequencyTable table = FrequencyTable.builder()
                .dimension("district")
                .dimension("ethnicity", Hierarchy.of(Map.of("Roma", "White", "Irish", "White", "Arab", "Other")))
                .cell(List.of("Stevenage", "Roma"), 2)
                .cell(List.of("Stevenage", "Irish"), 14)
                .cell(List.of("Stevenage", "Arab"), 31)
                .cell(List.of("Watford", "Roma"), 9)
                .cell(List.of("Watford", "Irish"), 22)
                .cell(List.of("Watford", "Arab"), 40)
                .build();
        // end of snippet
        return table;
    }

    private static final CellAddress ROMA = CellAddress.of(Map.of("district", "Stevenage", "ethnicity", "Roma"));

    @Test
    void oneSmallCountTakesOthersWithIt() throws IOException {
        FrequencyTable table = table();
        // snippet: protect
        ProtectedTable safe = DisclosureControl.of(DisclosurePolicy.standard()).protect(table);
        Set<CellAddress> withheld = safe.getWithheld();
        // end of snippet
        assertEquals(CellStatus.PRIMARY, safe.getStatus(ROMA));
        for (String district : List.of("Stevenage", "Watford", "Total")) {
            assertChapterSays(
                    "%s",
                    List.of("Roma", "Irish", "White", "Arab", "Other", "Total").stream()
                            .map(code -> CellAddress.of(Map.of("district", district, "ethnicity", code)))
                            .map(cell -> safe.getCount(cell).isPresent()
                                    ? Long.toString(safe.getCount(cell).getAsLong())
                                    : "[c]")
                            .collect(Collectors.joining(" | ", "| " + district + " | ", " |")));
        }
        assertChapterSays("%d of the %d cells", withheld.size(), safe.getCells().size());
    }

    @Test
    void everyWithheldCellHasTwoWitnesses() throws IOException {
        FrequencyTable table = table();
        ProtectedTable safe = DisclosureControl.of(DisclosurePolicy.standard()).protect(table);
        // snippet: witnesses
        CellAudit roma = safe.getAudit()
                .find(CellAddress.of(Map.of("district", "Stevenage", "ethnicity", "Roma")))
                .orElseThrow();
        long fewest = roma.low().orElseThrow().value();
        long most = roma.high().orElseThrow().value();
        // end of snippet
        assertEquals(ProofVerdict.PROVEN, roma.verdict());
        assertChapterSays("counts %d Roma pupils in Stevenage, another counts %d", fewest, most);
        roma.high()
                .orElseThrow()
                .changes()
                .forEach(change -> assertTrue(Math.abs(change.delta()) == most - 2, () -> change.toString()));
    }

    @Test
    void aPolicySaysWhatIsSmallAndWhoIsAsking() throws IOException {
        FrequencyTable table = table();
        // snippet: policy
        DisclosurePolicy policy = DisclosurePolicy.builder()
                .threshold(10)
                .zeros(ZeroCounts.SHOWN)
                .protection(Protection.RANGE)
                .protectingSingletons(true)
                .protectingComplements(true)
                .leastPercentageBase(20)
                .build();
        // end of snippet
        ProtectedTable safe = DisclosureControl.of(policy).protect(table);
        assertEquals(4, safe.getAudit().count(CellStatus.PRIMARY));
        for (String district : List.of("Stevenage", "Watford")) {
            CellAddress irish = CellAddress.of(Map.of("district", district, "ethnicity", "Irish"));
            assertEquals(
                    1, safe.getAudit().find(irish).orElseThrow().complements().size());
        }
        assertChapterSays("that makes two more primaries");
        assertTrue(safe.getAudit().isSafe());
    }

    @Test
    void tablesOfTheSamePeopleAreProtectedTogether() {
        FrequencyTable table = table();
        FrequencyTable byInstrument = FrequencyTable.builder()
                .dimension("district")
                .dimension("instrument")
                .cell(List.of("Stevenage", "strings"), 44)
                .cell(List.of("Stevenage", "brass"), 3)
                .cell(List.of("Watford", "strings"), 51)
                .cell(List.of("Watford", "brass"), 20)
                .build();
        // snippet: together
        List<ProtectedTable> both =
                DisclosureControl.of(DisclosurePolicy.standard()).protect(List.of(table, byInstrument));
        // end of snippet
        assertTrue(both.stream().allMatch(one -> one.getAudit().isSafe()));
        CellAddress watford = CellAddress.of(Map.of("district", "Watford"));
        assertEquals(both.get(0).getStatus(watford), both.get(1).getStatus(watford));
    }

    private static final List<List<String>> LESSONS = List.of(
            List.of("Stevenage", "Roma", "strings"),
            List.of("Stevenage", "Irish", "strings"),
            List.of("Watford", "Roma", "strings"),
            List.of("Watford", "Irish", "strings"),
            List.of("Stevenage", "Roma", "brass"),
            List.of("Stevenage", "Irish", "brass"),
            List.of("Watford", "Roma", "brass"),
            List.of("Watford", "Irish", "brass"));

    private static final long[] PUPILS = {2, 6, 4, 0, 0, 6, 5, 9};

    private static FrequencyTable lessonsBy(int... columns) {
        List<String> names = List.of("district", "group", "instrument");
        FrequencyTableBuilder table = FrequencyTable.builder();
        Map<List<String>, Long> sums = new LinkedHashMap<>();
        for (int row = 0; row < PUPILS.length; row++) {
            List<String> codes = LESSONS.get(row);
            sums.merge(Arrays.stream(columns).mapToObj(codes::get).toList(), PUPILS[row], Long::sum);
        }
        Arrays.stream(columns).mapToObj(names::get).forEach(table::dimension);
        sums.forEach(table::cell);
        return table.build();
    }

    @Test
    void tablesTakenFromOneThatNobodyPublishesAreProtectedWithItInView() throws IOException {
        FrequencyTable lessons = lessonsBy(0, 1, 2);
        FrequencyTable byGroup = lessonsBy(0, 1);
        FrequencyTable byInstrument = lessonsBy(0, 2);
        FrequencyTable groupByInstrument = lessonsBy(1, 2);
        // snippet: taken
        List<ProtectedTable> taken = DisclosureControl.of(DisclosurePolicy.standard())
                .takenFrom(lessons)
                .protect(List.of(byGroup, byInstrument, groupByInstrument));
        // end of snippet
        assertTrue(taken.get(0).getAudit().isSafe());
        CellAddress roma = CellAddress.of(Map.of("district", "Stevenage", "group", "Roma"));
        Set<CellAddress> inner = byGroup.getCells().stream()
                .filter(cell -> cell.getCodes().size() == 2)
                .collect(Collectors.toSet());
        DisclosureControl alone = DisclosureControl.of(DisclosurePolicy.standard())
                .alsoPublished(byGroup, inner)
                .alsoPublished(byInstrument)
                .alsoPublished(groupByInstrument);
        assertChapterSays("any count from %s for the Roma", intervalOf(roma, alone));
        assertChapterSays("behind them leaves %s,", intervalOf(roma, alone.takenFrom(lessons)));
    }

    private static String intervalOf(CellAddress cell, DisclosureControl control) {
        return control.intervals().stream()
                .filter(interval -> interval.cell().equals(cell))
                .map(interval -> interval.lowest() + " to " + interval.highest().orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasPublishedLastMonthIsReckonedWith() {
        FrequencyTable table = table();
        FrequencyTable districts = FrequencyTable.builder()
                .dimension("district")
                .cell(List.of("Stevenage"), 47)
                .cell(List.of("Watford"), 71)
                .build();
        // snippet: published
        ProtectedTable safe = DisclosureControl.of(DisclosurePolicy.standard())
                .alsoPublished(districts)
                .protect(table);
        // end of snippet
        assertEquals(CellStatus.PUBLISHED, safe.getStatus(CellAddress.of(Map.of("district", "Stevenage"))));
        assertTrue(safe.getAudit().isSafe());
    }

    @Test
    void whatMergingWouldGainIsAnOffer() {
        FrequencyTable table = table();
        // snippet: offers
        List<MergeOffer> offers =
                DisclosureControl.of(DisclosurePolicy.standard()).offers(table);
        // end of snippet
        assertEquals(1, offers.size());
        assertEquals("ethnicity", offers.get(0).dimension());
        assertTrue(offers.get(0).withheld() < offers.get(0).withheldNow());
        assertTrue(offers.get(0).toString().startsWith("merging 'ethnicity' into "));
    }

    @Test
    void whatWasPublishedIsKeptInALedger() {
        FrequencyTable table = table();
        Optional<LocalDate> march = Optional.of(LocalDate.of(2027, 3, 31));
        FrequencyTable districts = FrequencyTable.builder()
                .dimension("district")
                .cell(List.of("Stevenage"), 47)
                .cell(List.of("Watford"), 71)
                .build();
        ProtectedTable districtsInMarch =
                DisclosureControl.of(DisclosurePolicy.standard()).protect(districts);
        // snippet: ledger
        Ledger ledger = Ledger.EMPTY.with(LedgerEntry.of(districtsInMarch, "pupils", march));
        ProtectedTable later = DisclosureControl.of(DisclosurePolicy.standard())
                .after(ledger, "pupils", march)
                .protect(table);
        // end of snippet
        assertEquals(CellStatus.PUBLISHED, later.getStatus(CellAddress.of(Map.of("district", "Stevenage"))));
        assertEquals(List.of(), later.getDifferences());
    }

    @Test
    void aPatternMadeElsewhereIsChecked() throws IOException {
        FrequencyTable table = table();
        // snippet: audit
        CellAddress roma = CellAddress.of(Map.of("district", "Stevenage", "ethnicity", "Roma"));
        CellAddress irish = CellAddress.of(Map.of("district", "Stevenage", "ethnicity", "Irish"));
        DisclosureControl published =
                DisclosureControl.of(DisclosurePolicy.standard()).alsoPublished(table, Set.of(roma, irish));
        DisclosureAudit audit = published.audit();
        List<CountInterval> intervals = published.intervals();
        // end of snippet
        assertFalse(audit.isSafe());
        assertEquals(2, audit.count(ProofVerdict.DISCLOSED));
        assertEquals(2, intervals.get(1).lowest());
        assertEquals(2, intervals.get(1).highest().orElseThrow());
        assertChapterSays("from %d to %d", intervals.get(1).lowest(), 2);
    }

    @Test
    void percentagesAreTakenFromWhatIsPublishedOrReckonedWith() throws IOException {
        FrequencyTable table = table();
        ProtectedTable safe = DisclosureControl.of(DisclosurePolicy.standard()).protect(table);
        CellAddress arab = CellAddress.of(Map.of("district", "Watford", "ethnicity", "Arab"));
        CellAddress watford = CellAddress.of(Map.of("district", "Watford"));
        // snippet: percentage
        Optional<BigDecimal> percentage = safe.getPercentage(arab, watford, 1);
        // end of snippet
        assertChapterSays("%s %% of the pupils in Watford", percentage.orElseThrow());
        assertEquals(Optional.empty(), safe.getPercentage(ROMA, CellAddress.of(Map.of("district", "Stevenage")), 1));
        CellAddress stevenage = CellAddress.of(Map.of("district", "Stevenage"));
        CellAddress roma = ROMA;
        // snippet: ratio
        DisclosureControl control = DisclosureControl.of(DisclosurePolicy.standard())
                .keep(Set.of(stevenage))
                .alsoPublishedRatios(List.of(PublishedRatio.percentage(roma, stevenage, 1)));
        // end of snippet
        assertThrows(UnprotectableTableException.class, () -> control.protect(table));
        assertChapterSays("%.1f %% of %d people can only be 2 people", 200.0 / 47, 47);
    }

    @Test
    void roundingIsToldWhatItGivesAway() throws IOException {
        FrequencyTable table = table();
        // snippet: round
        RoundedTable rounded = DisclosureControl.of(DisclosurePolicy.standard()).round(table, RoundingScheme.HESA);
        boolean nothingGivenAway = rounded.getAudit().isSafe();
        // end of snippet
        assertTrue(nothingGivenAway);
        assertEquals(0, rounded.getCell(ROMA).figure().orElseThrow());
        assertChapterSays(
                "%d pupils in all, as %d",
                table.getCount(CellAddress.TOTAL),
                rounded.getCell(CellAddress.TOTAL).figure().orElseThrow());
    }

    @Test
    void aRefusalNamesTheCells() {
        FrequencyTable table = table();
        // snippet: refused
        Set<CellAddress> promised = Set.of(
                CellAddress.of(Map.of("district", "Stevenage", "ethnicity", "Irish")),
                CellAddress.of(Map.of("district", "Stevenage", "ethnicity", "White")));
        List<CellAddress> atRisk = List.of();
        try {
            DisclosureControl.of(DisclosurePolicy.standard()).keep(promised).protect(table);
        } catch (UnprotectableTableException refused) {
            atRisk = refused.getCells();
        }
        // end of snippet
        assertEquals(List.of(ROMA), atRisk);
    }

    @Test
    void everyVerdictAndEveryPresetIsExplained() throws IOException {
        for (ProofVerdict verdict : ProofVerdict.values()) {
            assertTrue(chapter().contains("**" + verdict + "**"), verdict::name);
        }
        for (String preset : List.of("hesa", "nhs", "ofqual", "ons")) {
            assertTrue(chapter().contains("| `" + preset + "` |"), preset);
        }
    }

    @Test
    void snippetsStandInTheChapterAsTheyRunHere() throws IOException {
        List<String> run = Snippets.inSource(Files.readString(SOURCE));
        assertEquals(14, run.size());
        assertEquals(
                run.stream().sorted().toList(),
                Snippets.inMarkdown(Files.readString(CHAPTER)).stream().sorted().toList());
    }

    /** In the text a figure may stand at the end of a line. */
    private static String chapter() throws IOException {
        return Files.readString(CHAPTER).replaceAll("\\s+", " ");
    }

    private static void assertChapterSays(String sentence, Object... figures) throws IOException {
        String expected = String.format(Locale.UK, sentence, figures);
        assertTrue(chapter().contains(expected), () -> "The chapter does not say: " + expected);
    }
}
