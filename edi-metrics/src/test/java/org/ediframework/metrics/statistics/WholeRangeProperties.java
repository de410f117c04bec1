package org.ediframework.metrics.statistics;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.DoubleSupplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/**
 * Every statistic for every input that its documentation allows: nobody, everybody, one category, and counts as large as
 * a {@code long}. Whatever comes, an answer within its range comes, and comes soon.
 */
class WholeRangeProperties {

    private static final int SOON_IN_SECONDS = 10;

    /** A computation that does not end must not keep the others from being judged. */
    private static final ExecutorService ASIDE = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    });

    private static <T> T soon(Callable<T> computation) {
        try {
            return ASIDE.submit(computation).get(SOON_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            return fail(failed);
        }
    }

    /** A count and its base: none, one, all but one, all, around the limits of a double and of a long. */
    record Part(long count, long base) {

        long others() {
            return base - count;
        }

        double share() {
            return (double) count / base;
        }
    }

    private static Arbitrary<Long> counts(long greatest) {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        List.of(
                                        0L,
                                        1L,
                                        2L,
                                        5L,
                                        4_999L,
                                        1_000_000_007L,
                                        (1L << 53) - 1,
                                        1L << 53,
                                        (1L << 53) + 1,
                                        greatest)
                                .stream()
                                .filter(count -> count <= greatest)
                                .toList()),
                Arbitraries.longs().between(0, 1000),
                Arbitraries.longs().between(0, greatest));
    }

    @Provide
    Arbitrary<Part> parts() {
        return counts(Long.MAX_VALUE).flatMap(base -> Arbitraries.oneOf(
                        Arbitraries.of(0L, 1L, base / 2, base - 1, base),
                        Arbitraries.longs().between(0, base))
                .map(count -> new Part(Math.max(0, Math.min(base, count)), base)));
    }

    /** Four such counts have a sum that a long holds. */
    @Provide
    Arbitrary<Long> cells() {
        return counts(Long.MAX_VALUE / 8);
    }

    @Provide
    Arbitrary<Double> levels() {
        return Arbitraries.oneOf(
                Arbitraries.of(0.95, 0.5, Double.MIN_VALUE, 1e-9, Math.nextDown(1.0)),
                Arbitraries.doubles().between(0.001, 0.999).ofScale(3));
    }

    @Provide
    Arbitrary<Double> shares() {
        return Arbitraries.oneOf(
                Arbitraries.of(0.0, 1.0, 0.5, Double.MIN_VALUE, 1e-300, 1e-18, Math.nextDown(1.0), Math.nextDown(0.5)),
                Arbitraries.doubles().between(0, 1).ofScale(6));
    }

    private static void isProbability(DoubleSupplier computation) {
        double p = soon(computation::getAsDouble);
        assertTrue(p >= 0 && p <= 1, () -> "p is " + p);
    }

    private static void lies(Interval interval, double low, double high, double estimate) {
        assertTrue(low <= interval.low() && interval.high() <= high, interval::toString);
        double slack = 4e-16 * Math.max(1, Math.abs(estimate));
        assertTrue(
                interval.low() <= estimate + slack && estimate - slack <= interval.high(),
                () -> interval + " around " + estimate);
    }

    @Property
    void intervalOfAShareContainsItWithinZeroAndOne(
            @ForAll ProportionInterval method, @ForAll("parts") Part part, @ForAll("levels") double level) {
        Interval interval = soon(() -> method.of(part.count, part.base, level));
        lies(interval, 0, 1, part.base == 0 ? 0 : part.share());
    }

    @Property
    void intervalOfARateContainsIt(
            @ForAll RateInterval method, @ForAll("cells") long count, @ForAll("levels") double level) {
        Interval interval = soon(() -> method.of(count, 1, level));
        lies(interval, 0, Double.MAX_VALUE, (double) count);
    }

    @Property
    void intervalOfADifferenceContainsItWithinMinusOneAndOne(
            @ForAll("parts") Part one, @ForAll("parts") Part other, @ForAll("levels") double level) {
        Interval interval =
                soon(() -> DifferenceInterval.NEWCOMBE.of(one.count, one.base, other.count, other.base, level));
        lies(interval, -1, 1, one.base == 0 || other.base == 0 ? 0 : one.share() - other.share());
    }

    @Property
    void intervalOfARatioContainsItOrTheRatioDoesNotExist(
            @ForAll RatioInterval method,
            @ForAll("parts") Part one,
            @ForAll("parts") Part other,
            @ForAll("levels") double level) {
        var interval = soon(() -> method.of(one.count, one.base, other.count, other.base, level));
        boolean exists = one.base > 0 && other.count > 0 && (one.count > 0 || method != RatioInterval.KATZ);
        assertTrue(interval.isPresent() == exists);
        interval.ifPresent(found -> lies(found, 0, Double.MAX_VALUE, one.share() / other.share()));
    }

    @Property
    void binomialTestGivesAProbability(@ForAll("parts") Part part, @ForAll("shares") double share) {
        isProbability(() -> BinomialTest.twoSided(part.count, part.base, share));
        isProbability(() -> BinomialTest.less(part.count, part.base, share));
        isProbability(() -> BinomialTest.greater(part.count, part.base, share));
    }

    @Property
    void testsOfTwoSharesGiveProbabilities(
            @ForAll("cells") long a, @ForAll("cells") long b, @ForAll("cells") long c, @ForAll("cells") long d) {
        isProbability(() -> FisherExactTest.twoSided(a, b, c, d));
        isProbability(() -> FisherExactTest.less(a, b, c, d));
        isProbability(() -> FisherExactTest.greater(a, b, c, d));
        isProbability(() -> TwoProportionsTest.twoSided(a, a + b, c, c + d));
    }

    @Property
    void testsOfManyCountsGiveProbabilities(
            @ForAll @Size(min = 1, max = 6) List<@From("cells") Long> observed,
            @ForAll @Size(min = 6, max = 6) List<@From("shares") Double> reference) {
        long[] counts = observed.stream().mapToLong(count -> count / 2).toArray();
        double[] shares = new double[counts.length];
        Arrays.setAll(shares, i -> reference.get(i));
        if (Arrays.stream(shares).sum() > 0) {
            for (ChiSquareTest test : ChiSquareTest.values()) {
                isProbability(() -> test.goodnessOfFit(counts, shares).pValue());
            }
            isProbability(() -> MultinomialTest.drawn(counts, shares, 20, 1));
            OptionalDouble exact = soon(() -> MultinomialTest.exact(counts, shares));
            isProbability(() -> exact.orElse(1));
        }
        long[][] table = {counts, Arrays.copyOf(counts, counts.length)};
        for (ChiSquareTest test : ChiSquareTest.values()) {
            isProbability(() -> test.independence(table).pValue());
        }
    }

    @Property
    void testForTrendGivesAProbability(
            @ForAll @Size(max = 5) List<@From("cells") Long> counts,
            @ForAll @Size(min = 5, max = 5) List<@From("cells") Long> others,
            @ForAll double[] anyScores) {
        long[] inside = counts.stream().mapToLong(count -> count / 2).toArray();
        long[] bases = new long[inside.length];
        double[] scores = new double[inside.length];
        for (int i = 0; i < inside.length; i++) {
            bases[i] = inside[i] + others.get(i) / 2;
            scores[i] = i < anyScores.length && Double.isFinite(anyScores[i]) ? anyScores[i] : i;
        }
        TrendResult result = CochranArmitageTest.of(inside, bases, scores);
        assertTrue(Double.isFinite(result.standardErrors()), result::toString);
        isProbability(result::pValue);
    }

    @Property
    void whatABaseCanShowIsAShare(
            @ForAll("parts") Part part,
            @ForAll("shares") double share,
            @ForAll("shares") double other,
            @ForAll("levels") double level,
            @ForAll("levels") double power) {
        isProbability(
                () -> DetectableDifference.of(share, part.base, level, power).orElse(1));
        isProbability(() -> Power.of(share, other, part.base, level));
        lies(FunnelLimits.of(share, part.base, level), 0, 1, share);
    }

    @Property
    void chanceDeviationIsAtMostTheSizeOfTheUnit(@ForAll("parts") Part marked, @ForAll("shares") double size) {
        long drawn = Math.min(marked.base, (long) (size * marked.base));
        double deviation = soon(() -> HypergeometricDeviation.of(marked.base, marked.count, drawn));
        assertTrue(deviation >= 0 && deviation <= drawn, () -> "deviation is " + deviation);
    }
}
