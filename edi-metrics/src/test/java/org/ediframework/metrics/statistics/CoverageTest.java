package org.ediframework.metrics.statistics;

import static org.ediframework.metrics.statistics.References.assertClose;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How often 95 % intervals contain the truth: exact sums over all outcomes, over a fine grid of truths, held to sums made
 * by another program without any of these intervals, and to what the literature reports for each method.
 */
class CoverageTest {

    private static final double LEVEL = 0.95;
    private static final int GRID = 1000;

    private record Coverage(double least, double mean) {}

    static Stream<Arguments> sums() {
        return References.cases("coverage.tsv");
    }

    @ParameterizedTest
    @MethodSource("sums")
    void coverageIsThatOfAnotherProgram(String method, String bases, double least, double mean) {
        Coverage coverage =
                switch (method) {
                    case "NEWCOMBE", "KOOPMAN", "KATZ" -> ofPairs(method);
                    case "EXACT", "BYAR" -> ofRates(RateInterval.valueOf(method));
                    default -> ofShares(ProportionInterval.valueOf(method), Integer.parseInt(bases));
                };
        assertClose(least, coverage.least);
        assertClose(mean, coverage.mean);
    }

    /** Clopper and Pearson 1934: never below the level; Brown, Cai and DasGupta 2001: "wastefully conservative". */
    @ParameterizedTest
    @ValueSource(ints = {5, 10, 50})
    void clopperPearsonNeverFallsBelowItsLevel(int base) {
        Coverage coverage = ofShares(ProportionInterval.CLOPPER_PEARSON, base);
        assertTrue(coverage.least >= LEVEL && coverage.mean > LEVEL + 0.01, coverage::toString);
    }

    /** Agresti and Coull 1998: mean close to the level, with dips to about 0.838 near shares of 0 and 1. */
    @ParameterizedTest
    @ValueSource(ints = {5, 10, 50})
    void wilsonKeepsItsLevelOnAverage(int base) {
        Coverage coverage = ofShares(ProportionInterval.WILSON, base);
        assertTrue(Math.abs(coverage.mean - LEVEL) < 0.006 && coverage.least > 0.83, coverage::toString);
    }

    /** Brown, Cai and DasGupta 2001: mean close to the level, with two dips near the ends. */
    @ParameterizedTest
    @ValueSource(ints = {5, 10, 50})
    void jeffreysKeepsItsLevelOnAverage(int base) {
        Coverage coverage = ofShares(ProportionInterval.JEFFREYS, base);
        assertTrue(Math.abs(coverage.mean - LEVEL) < 0.008 && coverage.least > 0.86, coverage::toString);
    }

    /** Brown, Cai and DasGupta 2001: longer than Wilson, and so without its dips. */
    @ParameterizedTest
    @ValueSource(ints = {10, 50})
    void agrestiCoullHasNoDeepDips(int base) {
        Coverage coverage = ofShares(ProportionInterval.AGRESTI_COULL, base);
        assertTrue(coverage.mean > LEVEL && coverage.mean < 0.97 && coverage.least > 0.92, coverage::toString);
    }

    /** Newcombe 1998: mean 0.952 for method 10, least 0.863; Koopman close to the level; Katz unsafe for small counts. */
    @ParameterizedTest
    @CsvSource({"NEWCOMBE, 0.945, 0.96, 0.86", "KOOPMAN, 0.945, 0.96, 0.83", "KATZ, 0.945, 0.97, 0.70"})
    void comparisonsOfTwoGroupsKeepTheirLevelOnAverage(String method, double lowest, double highest, double least) {
        Coverage coverage = ofPairs(method);
        assertTrue(coverage.mean > lowest && coverage.mean < highest && coverage.least > least, coverage::toString);
    }

    /** Garwood 1936: never below the level. */
    @Test
    void exactRateIntervalNeverFallsBelowItsLevel() {
        Coverage coverage = ofRates(RateInterval.EXACT);
        assertTrue(coverage.least >= LEVEL, coverage::toString);
    }

    /** Breslow and Day 1987: an accurate approximation to the exact interval. */
    @Test
    void byarComesCloseToTheExactRateInterval() {
        assertTrue(Math.abs(ofRates(RateInterval.BYAR).mean - ofRates(RateInterval.EXACT).mean) < 0.001);
    }

    private static Coverage ofShares(ProportionInterval method, int base) {
        Interval[] intervals = new Interval[base + 1];
        for (int count = 0; count <= base; count++) {
            intervals[count] = method.of(count, base, LEVEL);
        }
        return over(GRID - 1, step -> {
            double share = step / GRID;
            double[] probabilities = binomial(base, share);
            return sum(base, count -> intervals[count].contains(share) ? probabilities[count] : 0);
        });
    }

    private static Coverage ofPairs(String method) {
        int base1 = 20;
        int base2 = 30;
        int side = 20;
        return over(side * side, pair -> {
            double step = pair - 1;
            double share1 = (Math.floor(step / side) + 0.5) / side;
            double share2 = (step % side + 0.5) / side;
            double[] probabilities1 = binomial(base1, share1);
            double[] probabilities2 = binomial(base2, share2);
            return sum(base1, x1 -> {
                double within = sum(
                        base2, x2 -> contains(method, x1, base1, x2, base2, share1, share2) ? probabilities2[x2] : 0);
                return probabilities1[x1] * within;
            });
        });
    }

    private static boolean contains(String method, int x1, int base1, int x2, int base2, double share1, double share2) {
        return method.equals("NEWCOMBE")
                ? DifferenceInterval.NEWCOMBE.of(x1, base1, x2, base2, LEVEL).contains(share1 - share2)
                : RatioInterval.valueOf(method)
                        .of(x1, base1, x2, base2, LEVEL)
                        .map(interval -> interval.contains(share1 / share2))
                        .orElse(true);
    }

    private static Coverage ofRates(RateInterval method) {
        Interval[] intervals = new Interval[201];
        for (int count = 0; count < intervals.length; count++) {
            intervals[count] = method.of(count, 1, LEVEL);
        }
        return over(GRID - 1, step -> {
            double mean = 0.5 + step * 0.05;
            double[] probability = {Math.exp(-mean)};
            return sum(200, count -> {
                double own = probability[0];
                probability[0] *= mean / (count + 1);
                return intervals[count].contains(mean) ? own : 0;
            });
        });
    }

    /** The steps are 1, 2 … to the number of them. */
    private static Coverage over(int steps, DoubleFunction<Double> coverageAt) {
        double least = 1;
        double total = 0;
        for (int step = 1; step <= steps; step++) {
            double coverage = coverageAt.apply(step);
            least = Math.min(least, coverage);
            total += coverage;
        }
        return new Coverage(least, total / steps);
    }

    private static double sum(int last, IntFunction<Double> term) {
        double sum = 0;
        for (int i = 0; i <= last; i++) {
            sum += term.apply(i);
        }
        return sum;
    }

    private static double[] binomial(int base, double share) {
        double[] probabilities = new double[base + 1];
        if (share > 0.5) {
            // Begun from the far end, the first would be too small for a double.
            double[] ofOthers = binomial(base, 1 - share);
            for (int count = 0; count <= base; count++) {
                probabilities[count] = ofOthers[base - count];
            }
            return probabilities;
        }
        probabilities[0] = Math.pow(1 - share, base);
        for (int count = 0; count < base; count++) {
            probabilities[count + 1] = probabilities[count] * (base - count) / (count + 1.0) * share / (1 - share);
        }
        return probabilities;
    }
}
