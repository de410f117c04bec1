package org.ediframework.metrics.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.metrics.ReferenceTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PayStandingTest {

    private static final String COLUMN = "DiffMeanHourlyPercent";

    static Stream<ReferenceTable.Row> figures() {
        return ReferenceTable.rows(PayStandingTest.class, "standing.tsv");
    }

    private static PeerReturn peer(String year, String size, String figure) {
        return new PeerReturn(year, band(size), Map.of(COLUMN, new BigDecimal(figure)));
    }

    /** Every band of these tests has 250 numbers. */
    private static Optional<PeerReturn.SizeBand> band(String least) {
        return least.isEmpty()
                ? Optional.empty()
                : Optional.of(new PeerReturn.SizeBand(least, Long.parseLong(least), Long.parseLong(least) + 249));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void placesAgreeWithR(ReferenceTable.Row row) {
        PayBenchmark others = new PayBenchmark(Stream.of(row.text("others").split(" "))
                .map(figure -> peer("2024-2025", "", figure))
                .toList());
        PayStanding found = others.standing(COLUMN, new BigDecimal(row.text("own")), "2024-2025", Optional.empty())
                .orElseThrow();
        assertEquals(row.number("lower"), found.lower());
        assertEquals(row.number("alike"), found.alike());
        assertEquals(row.number("lower_quartile"), found.lowerQuartile().doubleValue(), 1e-9);
        assertEquals(row.number("median"), found.median().doubleValue(), 1e-9);
        assertEquals(row.number("upper_quartile"), found.upperQuartile().doubleValue(), 1e-9);
    }

    @Test
    void percentileCountsThoseBelowAndHalfOfThoseAlike() {
        PayBenchmark others = new PayBenchmark(Stream.of("1.0", "2.04", "1.95", "9")
                .map(figure -> peer("y", "", figure))
                .toList());
        assertEquals(
                new BigDecimal("50.0"),
                others.standing(COLUMN, new BigDecimal("2.0"), "y", Optional.empty())
                        .orElseThrow()
                        .percentile());
    }

    @Test
    void yearAndSizeAreKeptApart() {
        PayBenchmark others = new PayBenchmark(
                List.of(peer("2023-2024", "250", "1"), peer("2024-2025", "250", "2"), peer("2024-2025", "", "3")));
        assertEquals(List.of("2023-2024", "2024-2025"), List.copyOf(others.years()));
        Optional<PeerReturn.SizeBand> band = others.band("2024-2025", 300);
        BigDecimal own = new BigDecimal("5");
        assertEquals(
                1, others.standing(COLUMN, own, "2024-2025", band).orElseThrow().employers());
        assertEquals(
                2,
                others.standing(COLUMN, own, "2024-2025", Optional.empty())
                        .orElseThrow()
                        .employers());
        assertEquals(Optional.empty(), others.band("2024-2025", 500));
        assertEquals(Optional.empty(), others.standing("MaleBonusPercent", own, "2024-2025", band));
    }

    @Test
    void bandHasRoomForSomebody() {
        assertThrows(IllegalArgumentException.class, () -> new PeerReturn.SizeBand("5 to 4", 5, 4));
    }
}
