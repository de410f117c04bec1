package org.ediframework.metrics.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.ediframework.metrics.ReferenceTable;
import org.ediframework.metrics.measure.Absence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiversityTest {

    static Stream<ReferenceTable.Row> vegan() {
        return ReferenceTable.rows(DiversityTest.class, "diversity.tsv");
    }

    @ParameterizedTest
    @MethodSource("vegan")
    void figuresAgreeWithVegan(ReferenceTable.Row row) {
        Diversity diversity = Diversity.of(row.wholes("counts"));
        row.assertNear("shannon", diversity.getShannon().get());
        row.assertNear("simpson", diversity.getGiniSimpson().get());
        row.assertNear("unbiased", diversity.getUnbiasedSimpson().get());
        row.assertNear("hill0", diversity.getHillNumber(0).get());
        row.assertNear("hill0", diversity.getRichness());
        row.assertNear("hill0.5", diversity.getHillNumber(0.5).get());
        row.assertNear("hill1", diversity.getHillNumber(1).get());
        row.assertNear("hill1.2", diversity.getHillNumber(1.2).get());
        row.assertNear("hill2", diversity.getHillNumber(2).get());
        row.assertNear("hill5", diversity.getHillNumber(5).get());
        row.assertNear(
                "hillInf", diversity.getHillNumber(Double.POSITIVE_INFINITY).get());
        row.assertNear("evenness", diversity.getEvenness().get());
        row.assertNear("berger_parker", diversity.getBergerParker().get());
    }

    @Test
    void nobodyHasNoDiversity() {
        Diversity nobody = Diversity.of(List.of(0L, 0L));
        assertEquals(Absence.NO_OBSERVATIONS, nobody.getShannon().getAbsence().orElseThrow());
        assertEquals(Absence.NO_OBSERVATIONS, nobody.getEvenness().getAbsence().orElseThrow());
        assertEquals(
                Absence.NO_OBSERVATIONS,
                nobody.getUnbiasedSimpson().getAbsence().orElseThrow());
    }

    @Test
    void oneCategoryIsEvenAndNotDiverse() {
        Diversity one = Diversity.of(List.of(0L, 12L));
        assertEquals(0.0, one.getShannon().get());
        assertEquals(1.0, one.getEvenness().get());
        assertEquals(1.0, one.getHillNumber(0.3).get());
    }

    @Test
    void onePersonDiffersFromNobodyElse() {
        assertEquals(
                Absence.FEWER_THAN_TWO_PEOPLE,
                Diversity.of(List.of(1L)).getUnbiasedSimpson().getAbsence().orElseThrow());
    }

    @Test
    void negativeOrderIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Diversity.of(List.of(1L, 2L))
                .getHillNumber(-0.5));
        assertThrows(IllegalArgumentException.class, () -> Diversity.of(List.of(1L, 2L))
                .getHillNumber(Double.NaN));
    }
}
