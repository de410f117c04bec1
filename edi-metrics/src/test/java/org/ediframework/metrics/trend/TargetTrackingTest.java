package org.ediframework.metrics.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import org.ediframework.core.plan.Direction;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.trend.TargetTracking.Status;
import org.junit.jupiter.api.Test;

class TargetTrackingTest {

    private static TargetTracking towards(String target, int year, Direction direction, YearCount... years) {
        return TargetTracking.of(List.of(years), new BigDecimal(target), year, direction);
    }

    @Test
    void shareOnTheStraightLineIsOnCourse() {
        // 10 % in 2020 to 20 % in 2025 is 14 % in 2022, and three years more at two points a year
        TargetTracking tracking =
                towards("0.2", 2025, Direction.INCREASE, new YearCount(2020, 10, 100), new YearCount(2022, 28, 200));
        assertEquals(Status.ON_COURSE, tracking.status().get());
        assertEquals(3, tracking.yearsAtThisPace().get(), 1e-12);
    }

    @Test
    void onePersonFewerIsBehind() {
        TargetTracking tracking =
                towards("0.2", 2025, Direction.INCREASE, new YearCount(2020, 10, 100), new YearCount(2022, 27, 200));
        assertEquals(Status.BEHIND, tracking.status().get());
    }

    @Test
    void shareExactlyAtTheTargetMeetsItThoughDoublesDoNotSaySo() {
        // 0.07 * 100 is 7.000000000000001 in doubles
        TargetTracking tracking = towards("0.07", 2025, Direction.INCREASE, new YearCount(2024, 7, 100));
        assertEquals(Status.MET, tracking.status().get());
        assertEquals(0.0, tracking.yearsAtThisPace().get());
    }

    @Test
    void shareThatIsToFallIsMetBelowTheTarget() {
        YearCount first = new YearCount(2020, 40, 100);
        assertEquals(
                Status.MET,
                towards("0.3", 2025, Direction.DECREASE, first, new YearCount(2022, 29, 100))
                        .status()
                        .get());
        assertEquals(
                Status.ON_COURSE,
                towards("0.3", 2025, Direction.DECREASE, first, new YearCount(2022, 36, 100))
                        .status()
                        .get());
        assertEquals(
                Status.BEHIND,
                towards("0.3", 2025, Direction.DECREASE, first, new YearCount(2022, 37, 100))
                        .status()
                        .get());
    }

    @Test
    void targetWhoseYearIsOverIsBehind() {
        TargetTracking tracking =
                towards("0.2", 2021, Direction.INCREASE, new YearCount(2020, 10, 100), new YearCount(2022, 19, 100));
        assertEquals(Status.BEHIND, tracking.status().get());
    }

    @Test
    void shareThatStandsStillNeverArrives() {
        TargetTracking tracking =
                towards("0.2", 2025, Direction.INCREASE, new YearCount(2020, 10, 100), new YearCount(2022, 10, 100));
        assertEquals(
                Absence.NOT_MOVING_TOWARDS_TARGET,
                tracking.yearsAtThisPace().getAbsence().orElseThrow());
    }

    @Test
    void oneYearHasNoPaceAndNoYearHasNoStatus() {
        TargetTracking one = towards("0.2", 2025, Direction.INCREASE, new YearCount(2020, 10, 100));
        assertEquals(Absence.FEWER_THAN_TWO_YEARS, one.status().getAbsence().orElseThrow());
        assertEquals(
                Absence.FEWER_THAN_TWO_YEARS, one.yearsAtThisPace().getAbsence().orElseThrow());
        TargetTracking none = towards("0.2", 2025, Direction.INCREASE, new YearCount(2020, 0, 0));
        assertEquals(Absence.NO_OBSERVATIONS, none.status().getAbsence().orElseThrow());
    }

    @Test
    void targetThatIsNoShareAndDirectionWithoutAWayAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> towards("20", 2025, Direction.INCREASE));
        assertThrows(IllegalArgumentException.class, () -> towards("0.2", 2025, Direction.MAINTAIN));
    }
}
