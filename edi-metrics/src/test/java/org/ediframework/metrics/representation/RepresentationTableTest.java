package org.ediframework.metrics.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.function.Predicate;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.statistics.Adjustment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepresentationTableTest {

    private static Comparison by(Characteristic characteristic, long first, long second) {
        return Comparison.of(
                GroupCounts.builder()
                        .characteristic(characteristic)
                        .count("first", first)
                        .count("second", second)
                        .build(),
                Reference.builder()
                        .characteristic(characteristic)
                        .source("made up")
                        .count("first", 30)
                        .count("second", 70)
                        .build());
    }

    private static final Comparison SEX = by(Characteristic.SEX, 20, 80);
    private static final Comparison RACE = by(Characteristic.RACE, 35, 65);

    private static RepresentationTable table(Adjustment adjustment, Comparison... comparisons) {
        return RepresentationAnalysis.builder().adjustment(adjustment).build().analyse(List.of(comparisons));
    }

    private static RepresentationTable keeping(RepresentationTable table, Predicate<RepresentationRow> condition) {
        return RepresentationTable.judged(
                table.groups().stream()
                        .map(group -> group.withRows(
                                group.rows().stream().filter(condition).toList()))
                        .filter(group -> !group.rows().isEmpty())
                        .toList(),
                table.settings());
    }

    @ParameterizedTest
    @EnumSource
    void rowsThatAreKeptAreJudgedAsIfTheOthersHadNeverBeen(Adjustment adjustment) {
        RepresentationTable both = table(adjustment, SEX, RACE);
        RepresentationTable alone = table(adjustment, SEX);

        RepresentationTable kept =
                keeping(both, row -> row.getScope().getCharacteristic().equals(Characteristic.SEX));

        assertEquals(4, both.familySize());
        assertEquals(2, kept.familySize());
        assertEquals(alone.rows(), kept.rows());
        assertEquals(both.notes(), kept.notes());
        assertEquals(both.settings(), kept.settings());
    }

    @Test
    void familyThatShrinksMayChangeAVerdict() {
        // P(X ≤ 20 of 100 at 0.3), two-sided, is 0.02896 (fractions in Python): four times as much is above 0.05, and
        // Bonferroni says so.
        RepresentationRow among = table(Adjustment.BONFERRONI, SEX, RACE).rows().get(0);
        RepresentationRow alone = keeping(
                        table(Adjustment.BONFERRONI, SEX, RACE),
                        row -> row.getCategory().equals("first")
                                && row.getScope().getCharacteristic().equals(Characteristic.SEX))
                .rows()
                .get(0);

        assertEquals(4 * among.getPValue().get(), among.getAdjustedPValue().get(), 1e-12);
        assertEquals(among.getPValue(), alone.getAdjustedPValue());
        assertEquals(Verdict.UNDER, alone.getVerdict().get());
        assertNotEquals(Verdict.UNDER, among.getVerdict().get());
    }

    @Test
    void rowWithoutAPValueStaysWithoutOneAndIsNotCounted() {
        Comparison unknown = Comparison.withoutReference(GroupCounts.builder()
                .characteristic(Characteristic.AGE)
                .count("first", 3)
                .build());

        RepresentationTable kept = keeping(table(Adjustment.HOLM, SEX, unknown), row -> true);

        assertEquals(2, kept.familySize());
        assertEquals(
                Absence.NO_REFERENCE,
                kept.rows().get(2).getAdjustedPValue().getAbsence().orElseThrow());
        assertEquals(Verdict.NO_REFERENCE, kept.rows().get(2).getVerdict().get());
    }

    @Test
    void referencesAreNamedOnceInTheOrderOfTheRows() {
        List<Reference> references = table(Adjustment.NONE, RACE, SEX, RACE).references();

        assertEquals(List.of(RACE.getReference().get(), SEX.getReference().get()), references);
    }
}
