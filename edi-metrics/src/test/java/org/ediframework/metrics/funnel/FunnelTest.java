package org.ediframework.metrics.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.measure.Absence;
import org.junit.jupiter.api.Test;

class FunnelTest {

    private static FunnelPosition position(long count, long base) {
        return Funnel.against(ReferenceShare.of(1, 5), List.of(new UnitCount("school", count, base)))
                .points()
                .get(0)
                .position()
                .get();
    }

    @Test
    void unitsAreToldApartByBothLimits() {
        // R 4.2.2: 0.2 + c(-1, 1) * qnorm(0.975) * sqrt(0.16 / 100) is 0.1216 to 0.2784, with qnorm(0.999) 0.0764 to
        // 0.3236
        assertEquals(FunnelPosition.FAR_BELOW, position(7, 100));
        assertEquals(FunnelPosition.BELOW, position(8, 100));
        assertEquals(FunnelPosition.BELOW, position(12, 100));
        assertEquals(FunnelPosition.WITHIN, position(13, 100));
        assertEquals(FunnelPosition.WITHIN, position(27, 100));
        assertEquals(FunnelPosition.ABOVE, position(28, 100));
        assertEquals(FunnelPosition.ABOVE, position(32, 100));
        assertEquals(FunnelPosition.FAR_ABOVE, position(33, 100));
    }

    @Test
    void smallUnitHasWideLimitsWithinZeroAndOne() {
        Funnel.Point point = Funnel.against(ReferenceShare.of(1, 5), List.of(new UnitCount("school", 0, 3)))
                .points()
                .get(0);
        assertEquals(0, point.inner().get().low());
        assertEquals(FunnelPosition.WITHIN, point.position().get());
    }

    @Test
    void overallShareIsThatOfAllUnitsTogether() {
        Funnel funnel = Funnel.againstOverall(
                List.of(new UnitCount("a", 10, 20), new UnitCount("b", 5, 100), new UnitCount("c", 0, 0)));
        assertEquals(0.125, funnel.target().get());
        assertTrue(funnel.targetIsOverall());
        assertEquals(
                Absence.NO_OBSERVATIONS,
                funnel.points().get(2).position().getAbsence().orElseThrow());
    }

    @Test
    void unitsOfNobodyHaveNoTarget() {
        Funnel funnel = Funnel.againstOverall(List.of(new UnitCount("a", 0, 0)));
        assertEquals(Absence.NO_OBSERVATIONS, funnel.target().getAbsence().orElseThrow());
    }

    @Test
    void moreOfAGroupThanPeopleAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new UnitCount("a", 3, 2));
    }

    @Test
    void unitsThatVaryBeyondChanceHaveWiderLimitsAndOthersTheSame() {
        List<UnitCount> varied = new java.util.ArrayList<>();
        List<UnitCount> alike = new java.util.ArrayList<>();
        for (int unit = 0; unit < 20; unit++) {
            varied.add(new UnitCount("u" + unit, unit % 2 == 0 ? 300 : 700, 1000));
            alike.add(new UnitCount("u" + unit, 500, 1000));
        }
        Funnel plain = Funnel.againstOverall(varied);
        assertEquals(FunnelPosition.FAR_BELOW, plain.points().get(0).position().get());
        Funnel wide = plain.overdispersed();
        assertEquals(FunnelPosition.WITHIN, wide.points().get(0).position().get());
        assertEquals(plain.target(), wide.target());
        Funnel same = Funnel.againstOverall(alike);
        assertEquals(same.points(), same.overdispersed().points());
        Funnel certain = Funnel.againstOverall(List.of(new UnitCount("u", 3, 3)));
        assertEquals(certain, certain.overdispersed());
    }
}
