package org.ediframework.metrics.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ediframework.core.plan.Direction;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.likelihood.LikelihoodMeasure;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.junit.jupiter.api.Test;

class FiguresOfWhatIsShownTest {

    private static final double EXACT = 1e-9;

    private static GroupCounts counts(String place, Object... categories) {
        GroupCounts.Builder counts =
                GroupCounts.builder().scope(Scope.of(Characteristic.RACE).withWhere(Where.place(place)));
        for (int index = 0; index < categories.length; index += 2) {
            counts.count((String) categories[index], (Integer) categories[index + 1]);
        }
        return counts.build();
    }

    private static PublishedTable table(Publication publication, GroupCounts... groups) {
        return publication.of(RepresentationAnalysis.standard()
                .analyse(List.of(groups).stream()
                        .map(Comparison::withoutReference)
                        .toList()));
    }

    private static PublishedTable inFull(GroupCounts... groups) {
        return table(Publication.inFull(), groups);
    }

    private static PublishedTable published(GroupCounts... groups) {
        return table(Publication.under(DisclosurePolicy.standard()), groups);
    }

    private static Measured<?> cell(PublishedFigures figures, String row, String column) {
        int position = IntStream.range(0, figures.columns().size())
                .filter(index -> figures.columns().get(index).name().equals(column))
                .findFirst()
                .orElseThrow();
        return figures.rows().stream()
                .filter(any -> any.cells().stream().limit(2).anyMatch(cell -> cell.equals(Measured.of(row))))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(position);
    }

    private static Measured<?> whole(PublishedFigures figures, String name) {
        return figures.whole().stream()
                .filter(figure -> figure.column().name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static double number(Measured<?> figure) {
        return (Double) figure.get();
    }

    /** Two schools of 100: 80 and 20 of one group; D = |80/100 − 20/100| by hand, H from the entropies ln 2 and h(0.8). */
    @Test
    void segregationIsThatOfThePlacesShown() {
        PublishedFigures figures =
                SegregationFigures.of(inFull(counts("s1", "a", 80, "b", 20), counts("s2", "a", 20, "b", 80)));
        assertEquals(3, figures.rows().size());
        assertEquals(0.6, number(cell(figures, "a", "dissimilarity")), EXACT);
        assertEquals(0.6, number(cell(figures, "all groups", "dissimilarity")), EXACT);
        assertEquals(0.68, number(cell(figures, "a", "isolation")), EXACT);
        assertEquals(0.32, number(cell(figures, "a", "interaction")), EXACT);
        assertEquals(0.36, number(cell(figures, "a", "eta_squared")), EXACT);
        double h = 1 - (-0.8 * Math.log(0.8) - 0.2 * Math.log(0.2)) / Math.log(2);
        assertEquals(h, number(cell(figures, "a", "information_theory")), EXACT);
        assertEquals(
                Optional.of(Absence.NOT_OF_ALL_GROUPS),
                cell(figures, "all groups", "isolation").getAbsence());
    }

    @Test
    void anIndexThatRestsOnAWithheldCountIsWithheldAndTheOthersAreNot() {
        PublishedTable table = published(
                counts("s1", "a", 80, "b", 20, "c", 3, "d", 40),
                counts("s2", "a", 20, "b", 80, "c", 50, "d", 30),
                counts("s3", "a", 30, "b", 60, "c", 4, "d", 35));
        PublishedFigures figures = SegregationFigures.of(table);
        assertEquals(
                Optional.of(Absence.SUPPRESSED),
                cell(figures, "all groups", "dissimilarity").getAbsence());
        int computed = 0;
        for (String category : List.of("a", "b", "c", "d")) {
            boolean isShown = table.rows().stream()
                    .filter(row -> row.getCategory().equals(category))
                    .allMatch(row -> row.getCount().isPresent() && row.getBase().isPresent());
            assertEquals(isShown, cell(figures, category, "dissimilarity").isPresent(), category);
            assertEquals(isShown, cell(figures, category, "people").isPresent(), category);
            computed += isShown ? 1 : 0;
        }
        assertTrue(computed > 0, "the table shows all counts of some group");
        assertEquals(
                Optional.of(Absence.SUPPRESSED), cell(figures, "c", "people").getAbsence());
        assertFalse(figures.holdsSmallCounts());
        assertTrue(figures.isForEverybody());
    }

    @Test
    void intervalsOfSegregationAreTheSameOnEveryRun() {
        PublishedTable table = inFull(counts("s1", "a", 80, "b", 20), counts("s2", "a", 20, "b", 80));
        PublishedFigures once = SegregationFigures.withIntervals(table, 200);
        assertEquals(once.rows(), SegregationFigures.withIntervals(table, 200).rows());
        assertTrue(cell(once, "a", "dissimilarity_interval").isPresent());
    }

    /** NHS England's own example of the direction: White 25 % of 120 over BME 12.5 % of 80. */
    @Test
    void aMeasureDividesInItsOwnDirection() {
        PublishedTable table = inFull(
                counts("BME", "appointed", 10, "not appointed", 70),
                counts("White", "appointed", 30, "not appointed", 90));
        PublishedFigures figures = LikelihoodFigures.of(table, "appointed", LikelihoodMeasure.WRES_2);
        assertEquals(2, number(cell(figures, "White", "ratio")), EXACT);
        assertEquals(Measured.of("BME"), cell(figures, "White", "compared_with"));
        assertEquals(
                Optional.of(Absence.COMPARED_WITH_ITSELF),
                cell(figures, "BME", "ratio").getAbsence());
        assertThrows(
                IllegalArgumentException.class,
                () -> LikelihoodFigures.of(table, "appointed", LikelihoodMeasure.WDES_2));
    }

    @Test
    void theHighestRateIsTheHighestOfThoseShown() {
        PublishedFigures all = LikelihoodFigures.ofHighest(
                inFull(
                        counts("a", "yes", 3, "no", 1),
                        counts("b", "yes", 40, "no", 60),
                        counts("c", "yes", 20, "no", 80)),
                "yes");
        assertEquals(Measured.of("a"), cell(all, "c", "compared_with"));
        assertTrue(all.holdsSmallCounts());
        PublishedFigures shown = LikelihoodFigures.ofHighest(
                published(
                        counts("a", "yes", 3, "no", 1),
                        counts("b", "yes", 40, "no", 60),
                        counts("c", "yes", 20, "no", 80),
                        counts("d", "yes", 25, "no", 75)),
                "yes");
        assertEquals(Optional.of(Absence.SUPPRESSED), cell(shown, "a", "ratio").getAbsence());
        assertTrue(
                shown.rows().stream().noneMatch(row -> row.cells().get(4).equals(Measured.of("a"))),
                "nobody is compared with a withheld rate");
        assertTrue(shown.notes().stream().anyMatch(note -> note.contains("left out of the comparison")));
    }

    @Test
    void aNamedGroupIsWhatTheOthersAreDividedBy() {
        PublishedTable table = inFull(
                counts("a", "yes", 10, "no", 90), counts("b", "yes", 40, "no", 60), counts("c", "yes", 20, "no", 80));
        PublishedFigures figures = LikelihoodFigures.against(table, "yes", "a");
        assertEquals(4, number(cell(figures, "b", "ratio")), EXACT);
        assertEquals(2, number(cell(figures, "c", "ratio")), EXACT);
        assertThrows(IllegalArgumentException.class, () -> LikelihoodFigures.against(table, "yes", "z"));
    }

    /** Limits by hand: q = 0.3, n = 100: 0.3 ± 1.959964·√0.0021. */
    @Test
    void aFunnelHoldsPlacesAgainstOneShare() {
        PublishedTable table = inFull(counts("a", "yes", 30, "no", 70), counts("b", "yes", 60, "no", 40));
        PublishedFigures figures =
                FunnelFigures.of(table, "yes", Optional.of(ReferenceShare.from(new BigDecimal("0.3"))), false);
        assertEquals(Measured.of(new FigureWord("WITHIN", "within")), cell(figures, "a", "position"));
        assertEquals(Measured.of(new FigureWord("FAR_ABOVE", "far above")), cell(figures, "b", "position"));
        assertEquals(0.3, number(whole(figures, "target")), EXACT);
        PublishedFigures together = FunnelFigures.of(table, "yes", Optional.empty(), true);
        assertEquals(0.45, number(whole(together, "target")), EXACT);
        assertEquals(Measured.of(new FigureWord("WITHIN", "within")), cell(together, "b", "position"));
    }

    @Test
    void diversityOfAGroupIsWithheldWhereOneOfItsCountsIs() {
        GroupCounts plain = counts("p", "a", 50, "b", 50);
        GroupCounts small = counts("q", "a", 50, "b", 3);
        PublishedFigures full = DiversityFigures.of(inFull(plain, small));
        assertEquals(Math.log(2), number(cell(full, "p", "shannon")), EXACT);
        assertEquals(0.5, number(cell(full, "p", "gini_simpson")), EXACT);
        assertTrue(cell(full, "q", "shannon").isPresent());
        PublishedFigures shown = DiversityFigures.of(published(small));
        assertEquals(
                Optional.of(Absence.SUPPRESSED), cell(shown, "q", "shannon").getAbsence());
        assertEquals(Optional.of(Absence.SUPPRESSED), cell(shown, "q", "people").getAbsence());
    }

    @Test
    void aTrendLeavesOutYearsThatAreWithheldOrDoNotListTheCategory() {
        List<GroupCounts> years = new ArrayList<>(List.of(
                counts("2024", "f", 60, "m", 150), counts("2021", "f", 30, "m", 170), counts("2022", "m", 200)));
        PublishedFigures figures = TrendFigures.of(
                inFull(years.toArray(GroupCounts[]::new)),
                "f",
                Optional.of(new TrendFigures.Target(new BigDecimal("0.4"), 2028, Direction.INCREASE)));
        assertEquals(
                List.of(Measured.of("2021"), Measured.of("2022"), Measured.of("2024")),
                figures.rows().stream().map(row -> row.cells().get(0)).toList());
        assertEquals(
                Optional.of(Absence.FIRST_YEAR), cell(figures, "2021", "change").getAbsence());
        assertEquals(
                Optional.of(Absence.NOT_LISTED), cell(figures, "2022", "count").getAbsence());
        assertEquals(
                Optional.of(Absence.NOT_LISTED), cell(figures, "2024", "change").getAbsence());
        assertEquals((60.0 / 210 - 0.15) / 3, number(whole(figures, "change_per_year")), EXACT);
        assertEquals(Measured.of(new FigureWord("ON_COURSE", "on course")), whole(figures, "target_status"));
        assertThrows(
                IllegalArgumentException.class,
                () -> TrendFigures.of(inFull(counts("Ash", "f", 1)), "f", Optional.empty()));
    }

    @Test
    void peopleWithoutAnAnswerAreInNoRate() {
        GroupCounts some = GroupCounts.builder()
                .scope(Scope.of(Characteristic.RACE).withWhere(Where.place("a")))
                .count("yes", 10)
                .count("no", 30)
                .nonResponse(NonResponse.DECLINED, 60)
                .build();
        PublishedFigures figures = LikelihoodFigures.ofHighest(inFull(some, counts("b", "yes", 40, "no", 60)), "yes");
        assertEquals(0.25, number(cell(figures, "a", "rate")), EXACT);
    }

    @Test
    void whatIsAskedOfATableThatDoesNotHaveItIsRefusedWithWhatItHas() {
        PublishedTable table = inFull(counts("a", "yes", 10, "no", 30));
        IllegalArgumentException unknown =
                assertThrows(IllegalArgumentException.class, () -> LikelihoodFigures.ofHighest(table, "oui"));
        assertTrue(String.valueOf(unknown.getMessage()).contains("yes, no"), unknown.getMessage());
        PublishedTable nowhere = inFull(GroupCounts.builder()
                .characteristic(Characteristic.RACE)
                .count("yes", 3)
                .build());
        assertThrows(IllegalArgumentException.class, () -> SegregationFigures.of(nowhere));
    }

    @Test
    void aFigureOfAnotherKindThanItsColumnIsRefused() {
        PublishedFigures.Builder figures =
                PublishedFigures.published("Something").column("count", "count", FigureKind.WHOLE);
        assertThrows(IllegalArgumentException.class, () -> figures.row(Measured.of("three")));
        assertThrows(IllegalArgumentException.class, () -> figures.row(Measured.of(3L), Measured.of(4L)));
        assertThrows(
                IllegalArgumentException.class,
                () -> figures.whole("share", "share", FigureKind.SHARE, Measured.of(1L)));
        assertTrue(figures.row(Measured.of(3L)).build().isForEverybody());
    }
}
