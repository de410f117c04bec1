package org.ediframework.io.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShareScaleTest {

    private static List<String> labels(Double... shares) {
        return ShareScale.holding(List.of(shares)).ticks().stream()
                .map(ShareScale.Tick::label)
                .toList();
    }

    @Test
    void endsAtTheFirstRoundShareThatHoldsEverything() {
        assertEquals(List.of("0%", "20%", "40%", "60%"), labels(0.1, 0.573));
        assertEquals(List.of("0%", "5%", "10%", "15%", "20%"), labels(0.167));
        assertEquals(List.of("0%", "0.5%", "1%", "1.5%", "2%", "2.5%"), labels(0.0213));
        assertEquals(List.of("0%", "20%", "40%", "60%", "80%", "100%"), labels(1.0));
    }

    @Test
    void shareOnATickNeedsNoFurtherTick() {
        assertEquals(List.of("0%", "10%", "20%", "30%", "40%", "50%"), labels(0.5));
    }

    @Test
    void scaleOfNothingIsThatOfAllShares() {
        assertEquals(1.0, ShareScale.holding(List.of()).end());
    }

    @Test
    void scaleOfZerosHasAnEndAllTheSame() {
        assertEquals(List.of("0%", "0.01%"), labels(0.0, 0.0));
    }

    @Test
    void positionIsTheShareOfTheWayToTheEnd() {
        ShareScale scale = ShareScale.holding(List.of(0.4));
        assertEquals("0.00%", scale.at(0));
        assertEquals("25.00%", scale.at(0.1));
        assertEquals("83.93%", scale.at(0.3357));
        assertEquals("100.00%", scale.at(0.4));
    }

    @Test
    void whatLiesBeyondAnEndStandsAtTheEnd() {
        ShareScale scale = ShareScale.holding(List.of(0.4));
        assertEquals("100.00%", scale.at(0.7));
        assertEquals("0.00%", scale.at(-0.1));
    }
}
