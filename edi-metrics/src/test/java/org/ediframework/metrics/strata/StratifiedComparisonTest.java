package org.ediframework.metrics.strata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.statistics.TwoGroups;
import org.junit.jupiter.api.Test;

/** Published examples of Simpson's paradox; the figures are those of the papers named. */
class StratifiedComparisonTest {

    /** Men and women who applied and were admitted, by department. */
    private static final List<Stratum> BERKELEY = List.of(
            stratum("A", 512, 825, 89, 108),
            stratum("B", 353, 560, 17, 25),
            stratum("C", 120, 325, 202, 593),
            stratum("D", 138, 417, 131, 375),
            stratum("E", 53, 191, 94, 393),
            stratum("F", 22, 373, 24, 341));

    private static Stratum stratum(String name, long count1, long base1, long count2, long base2) {
        return new Stratum(name, new TwoGroups(count1, base1, count2, base2));
    }

    /** P. J. Bickel, E. A. Hammel and J. W. O'Connell (1975), doi:10.1126/science.187.4175.398; R's UCBAdmissions. */
    @Test
    void admissionsToBerkeleyFavourMenOnlyWhenDepartmentsArePooled() {
        StratifiedComparison found = StratifiedComparison.of(BERKELEY, 0.95);
        // 44.5 % of men and 30.4 % of women were admitted.
        assertEquals(1.467, found.pooledRatio().get(), 5e-4);
        assertTrue(found.pooledPValue() < 1e-20);
        assertEquals(List.of(StratifiedNote.REVERSED_WHEN_POOLED, StratifiedNote.STRATA_DIFFER), found.notes());
    }

    /**
     * R 4.2.2: {@code mantelhaen.test(UCBAdmissions, correct = FALSE)}, the same with {@code exact = TRUE}, and metafor 3.8.1,
     * {@code rma.mh(measure = "RR")} of the same six tables.
     */
    @Test
    void admissionsToBerkeleyAreThoseOfR() {
        StratifiedComparison found = StratifiedComparison.of(BERKELEY, 0.95);
        assertEquals(0.904696828258623, found.oddsRatio().get(), 1e-12);
        assertEquals(0.77190736175935, found.oddsRatioInterval().get().low(), 1e-9);
        assertEquals(1.06032976443666, found.oddsRatioInterval().get().high(), 1e-9);
        assertEquals(0.944905022595929, found.ratio().get(), 1e-12);
        assertEquals(0.866452232683004, found.ratioInterval().get().low(), 1e-9);
        assertEquals(1.03046130882747, found.ratioInterval().get().high(), 1e-9);
        assertEquals(0.216923697055518, found.test().pValue(), 1e-9);
        assertEquals(0.227762526798206, found.exactPValue().get(), 1e-9);
    }

    @Test
    void confidenceIsAShare() {
        for (double none : new double[] {0, 1, 95, -0.1, Double.NaN}) {
            assertThrows(IllegalArgumentException.class, () -> StratifiedComparison.of(BERKELEY, none));
        }
    }

    /** C. R. Charig and others (1986), doi:10.1136/bmj.292.6524.879. */
    @Test
    void treatmentOfKidneyStonesIsBetterInBothStrataAndWorseInAll() {
        StratifiedComparison found = StratifiedComparison.of(
                List.of(stratum("small", 81, 87, 234, 270), stratum("large", 192, 263, 55, 80)), 0.8);
        // 78 % of open surgery and 83 % of nephrolithotomy succeeded.
        assertEquals(0.945, found.pooledRatio().get(), 1e-3);
        assertTrue(found.ratio().get() > 1);
        assertTrue(found.notes().contains(StratifiedNote.REVERSED_WHEN_POOLED));
    }

    /** M. L. Radelet and G. L. Pierce (1991), Florida Law Review 43, 1–34, as in A. Agresti, Categorical Data Analysis. */
    @Test
    void sentencesInFloridaAreReversedByTheVictim() {
        StratifiedComparison found = StratifiedComparison.of(
                List.of(stratum("white victim", 53, 467, 11, 48), stratum("black victim", 0, 16, 4, 143)), 0.95);
        assertEquals(1.398, found.pooledRatio().get(), 5e-3);
        assertTrue(found.ratio().get() < 1);
        assertEquals(List.of(StratifiedNote.REVERSED_WHEN_POOLED), found.notes());
    }

    @Test
    void strataThatAgreeWithTheirSumSayNothing() {
        StratifiedComparison found = StratifiedComparison.of(
                List.of(stratum("one", 40, 100, 20, 100), stratum("two", 41, 100, 22, 100)), 0.95);
        assertEquals(List.of(), found.notes());
        assertEquals(81.0 / 42, found.pooledRatio().get(), 1e-12);
    }

    @Test
    void differenceThatStrataExplainIsNamedSo() {
        StratifiedComparison found = StratifiedComparison.of(
                List.of(stratum("one", 180, 200, 45, 50), stratum("two", 5, 50, 20, 200)), 0.95);
        assertEquals(1, found.ratio().get(), 1e-12);
        assertEquals(List.of(StratifiedNote.EXPLAINED_BY_STRATA), found.notes());
    }

    @Test
    void nobodyIsCompared() {
        StratifiedComparison found = StratifiedComparison.of(List.of(stratum("empty", 0, 0, 0, 0)), 0.95);
        assertEquals(Absence.NO_OBSERVATIONS, found.ratio().getAbsence().orElseThrow());
        assertEquals(Absence.NO_OBSERVATIONS, found.pooledRatio().getAbsence().orElseThrow());
        assertEquals(List.of(), found.notes());
        assertEquals(Absence.NO_OBSERVATIONS, found.ratioInterval().getAbsence().orElseThrow());
        assertEquals(
                Absence.NO_OBSERVATIONS, found.oddsRatioInterval().getAbsence().orElseThrow());
        assertThrows(IllegalArgumentException.class, () -> StratifiedComparison.of(List.of(), 95));
        assertThrows(
                IllegalArgumentException.class,
                () -> StratifiedComparison.of(List.of(stratum("empty", 0, 0, 0, 0)), 95));
    }

    @Test
    void groupOfNobodyHasNoRatio() {
        StratifiedComparison found = StratifiedComparison.of(List.of(stratum("one", 0, 0, 5, 10)), 0.95);
        assertEquals(
                Absence.COMPARED_RATE_IS_ZERO, found.pooledRatio().getAbsence().orElseThrow());
    }

    @Test
    void groupOfWhichNobodyWasChosenCannotBeComparedWith() {
        StratifiedComparison found = StratifiedComparison.of(List.of(stratum("one", 4, 10, 0, 10)), 0.95);
        assertEquals(
                Absence.COMPARED_RATE_IS_ZERO, found.pooledRatio().getAbsence().orElseThrow());
    }
}
