package org.ediframework.io.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendLayoutTest {

    /** To 50 per cent in steps of 10, drawn 100 pixels high. */
    private final TrendLayout layout = new TrendLayout(ShareScale.holding(List.of(0.5)), 100);

    private List<TrendLayout.Point> points(List<TrendLayout.DatedShare> shares) {
        return layout.points(shares, shares);
    }

    private static TrendLayout.DatedShare on(int year, int month, double share) {
        return new TrendLayout.DatedShare(LocalDate.of(year, month, 1), share);
    }

    @Test
    void daysStandAtTheirTrueDistance() {
        List<TrendLayout.Point> points = points(List.of(on(2021, 1, 0.1), on(2022, 1, 0.2), on(2025, 1, 0.5)));
        assertEquals(
                List.of(
                        new TrendLayout.Point("0.00%", "80.00"),
                        new TrendLayout.Point("24.98%", "60.00"),
                        new TrendLayout.Point("100.00%", "0.00")),
                points);
    }

    @Test
    void singleShareStandsInTheMiddle() {
        assertEquals(List.of(new TrendLayout.Point("50.00%", "50.00")), points(List.of(on(2021, 1, 0.25))));
    }

    @Test
    void nothingHasNoPoints() {
        assertEquals(List.of(), points(List.of()));
    }

    @Test
    void lineEndsBeforeItsTargetWhereThatIsLater() {
        List<TrendLayout.DatedShare> shares = List.of(on(2021, 1, 0.1), on(2023, 1, 0.2));
        List<TrendLayout.DatedShare> targets = List.of(on(2025, 1, 0.5));
        List<TrendLayout.DatedShare> all = List.of(shares.get(0), shares.get(1), targets.get(0));
        assertEquals(
                List.of(new TrendLayout.Point("0.00%", "80.00"), new TrendLayout.Point("49.97%", "60.00")),
                layout.points(shares, all));
        assertEquals(List.of(new TrendLayout.Point("100.00%", "0.00")), layout.points(targets, all));
        assertEquals(LocalDate.of(2025, 1, 1), TrendLayout.last(all));
    }
}
