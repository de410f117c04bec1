package org.ediframework.metrics.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.ediframework.metrics.measure.Absence;
import org.junit.jupiter.api.Test;

class BalanceTest {

    @Test
    void thirtyPeoplePerFortyAreThreeQuarters() {
        assertEquals(
                Optional.of(0.75), Balance.of(List.of(40L, 30L, 35L)).ratio().find());
        assertEquals(105, Balance.of(List.of(40L, 30L, 35L)).people());
    }

    @Test
    void emptyCategoryIsNoBalanceAndNobodyHasNone() {
        assertEquals(Optional.of(0.0), Balance.of(List.of(40L, 0L)).ratio().find());
        assertEquals(
                Optional.of(Absence.NO_OBSERVATIONS),
                Balance.of(List.of(0L, 0L)).ratio().getAbsence());
        assertThrows(ArithmeticException.class, () -> Balance.of(List.of(Long.MAX_VALUE, 1L)));
    }
}
