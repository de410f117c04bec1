package org.ediframework.metrics.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What ACRO 1.0.1 decides of means, cell by cell of 200 tables ({@code primary-by-acro.py} made the file), and what is decided here. */
class PrimaryByAcroTest {

    private record Cell(boolean isFew, boolean isDominated, boolean isNear, List<BigDecimal> pays) {}

    private static List<Cell> cells() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PrimaryByAcroTest.class.getResourceAsStream("primary-by-acro.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(parts -> new Cell(
                            parts[3].equals("1"),
                            parts[4].equals("1"),
                            parts[5].equals("1"),
                            Arrays.stream(parts[6].split(","))
                                    .map(BigDecimal::new)
                                    .toList()))
                    .toList();
        }
    }

    /** Of those by themselves, without a median beside them. */
    @Test
    void cellThatAcroCallsUnsafeIsWithheldForTheSameReason() throws IOException {
        TreeMap<String, Integer> seen = new TreeMap<>();
        for (Cell cell : cells()) {
            Optional<PayWithheld> reason = new PaySafety(RisingAmounts.of(cell.pays())).ofMean();
            seen.merge(reason.map(PayWithheld::name).orElse("SHOWN"), 1, Integer::sum);
            assertEquals(cell.isFew(), reason.equals(Optional.of(PayWithheld.FEW_PEOPLE)), cell.toString());
            if (!cell.isFew()) {
                assertEquals(
                        cell.isDominated(),
                        reason.equals(Optional.of(PayWithheld.TWO_HAVE_MOST)),
                        () -> reason + " " + cell);
                // Where the p % rule of ACRO holds, dominance does, which is told first.
                assertTrue(cell.isDominated() || !cell.isNear(), cell::toString);
                assertEquals(
                        !cell.isDominated() && isBoundBesideTheMedian(cell.pays()),
                        reason.equals(Optional.of(PayWithheld.NEAR_ONE_PERSONS_PAY)),
                        () -> reason + " " + cell);
            }
        }
        assertEquals(Map.of("FEW_PEOPLE", 489, "TWO_HAVE_MOST", 76, "NEAR_ONE_PERSONS_PAY", 11, "SHOWN", 624), seen);
    }

    /** What ACRO does not ask: whoever is paid next most knows that of the others half have the median or more. */
    private static boolean isBoundBesideTheMedian(List<BigDecimal> pays) {
        double[] rising =
                pays.stream().mapToDouble(BigDecimal::doubleValue).sorted().toArray();
        int last = rising.length - 1;
        if (rising.length / 2 < 10) {
            return false;
        }
        double median = (rising[rising.length / 2] + rising[last / 2]) / 2;
        double most = Arrays.stream(rising).sum() - rising[last - 1];
        for (int other = (last + 1) / 2; other < last - 1; other++) {
            most -= Math.min(median, rising[other]);
        }
        return most < 1.1 * rising[last];
    }

    /** ACRO counts exactly nine tenths as too much, here they are still allowed. */
    @Test
    void exactlyNineTenthsAreAllowed() {
        BigDecimal[] pays = new BigDecimal[10];
        Arrays.fill(pays, BigDecimal.ONE);
        pays[0] = BigDecimal.valueOf(36);
        pays[1] = BigDecimal.valueOf(36);
        assertEquals(Optional.empty(), new PaySafety(RisingAmounts.of(List.of(pays))).ofMean());
        pays[1] = BigDecimal.valueOf(37);
        assertEquals(Optional.of(PayWithheld.TWO_HAVE_MOST), new PaySafety(RisingAmounts.of(List.of(pays))).ofMean());
    }
}
