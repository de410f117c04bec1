package org.ediframework.metrics.summary;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.DoubleSupplier;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.OpenCounts;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/**
 * How people spread over categories, whatever a reference would expect. The denominator is those who declared: people
 * without an answer enter none of these figures. With pᵢ the shares of the categories that somebody belongs to, n the
 * people and S the number of those categories. Immutable and thread-safe.
 *
 * <p>All figures are absent where nobody was counted. Precision: relative 1e-12.
 *
 * <p>Source: M. O. Hill (1973), doi:10.2307/1934352; L. Jost (2006), doi:10.1111/j.2006.0030-1299.14714.x.
 */
public final class Diversity {

    private final long[] counts;
    private final long base;
    private final boolean isOpen;

    private Diversity(long[] counts, boolean isOpen) {
        this.isOpen = isOpen;
        long sum = 0;
        for (long count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("A count is negative: " + count + ". Counts are 0 or more.");
            }
            sum = Math.addExact(sum, count);
        }
        this.counts = Arrays.stream(counts).filter(count -> count > 0).toArray();
        this.base = sum;
    }

    /**
     * The diversity of those who declared; its indices are absent where people wait in one of several categories, and nobody
     * knows in which.
     */
    public static Diversity of(GroupCounts counts) {
        return new Diversity(
                counts.getCounts().values().stream().mapToLong(Long::longValue).toArray(),
                !OpenCounts.of(counts.getCounts()).isEmpty());
    }

    /**
     * The diversity of counts by category.
     *
     * @throws IllegalArgumentException when a count is negative
     * @throws ArithmeticException when the counts add up to more than {@link Long#MAX_VALUE}
     */
    public static Diversity of(Collection<Long> counts) {
        return new Diversity(counts.stream().mapToLong(Long::longValue).toArray(), false);
    }

    /** n, everybody in a category. */
    public long getBase() {
        return base;
    }

    /** S, the categories that somebody belongs to: the Hill number of order 0. */
    public int getRichness() {
        return counts.length;
    }

    /** Shannon's entropy −Σ pᵢ·ln pᵢ in natural logarithms, 0 or more. C. E. Shannon (1948). */
    public Measured<Double> getShannon() {
        return ofAnybody(() -> {
            double entropy = 0;
            for (long count : counts) {
                entropy -= share(count) * logShare(count);
            }
            return entropy == 0 ? 0 : entropy;
        });
    }

    /**
     * The probability that two people drawn with replacement differ, 1 − Σ pᵢ², from 0 to 1 − 1/S: the Gini–Simpson
     * index, called Blau's index in studies of organisations.
     */
    public Measured<Double> getGiniSimpson() {
        return ofAnybody(() -> {
            double different = 0;
            for (long count : counts) {
                different += share(count) * share(base - count);
            }
            return different;
        });
    }

    /**
     * The probability that two different people differ, Σ xᵢ(n − xᵢ)/(n(n − 1)), from 0 to 1; absent for fewer than two
     * people. E. H. Simpson (1949), doi:10.1038/163688a0.
     */
    public Measured<Double> getUnbiasedSimpson() {
        if (base == 1) {
            return Measured.absent(Absence.FEWER_THAN_TWO_PEOPLE);
        }
        return ofAnybody(() -> {
            double different = 0;
            for (long count : counts) {
                different += share(count) * ((double) (base - count) / (base - 1));
            }
            return Math.min(1, different);
        });
    }

    /**
     * The Hill number of an order: how many equally large categories would be as diverse, from 1 to S. Order 0 counts the
     * categories, 1 is the exponential of Shannon's entropy, 2 the reciprocal of Σ pᵢ², and infinity the reciprocal of the
     * largest share.
     *
     * @param order 0 or more, {@link Double#POSITIVE_INFINITY} included
     * @throws IllegalArgumentException when the order is negative or not a number
     */
    public Measured<Double> getHillNumber(double order) {
        if (!(order >= 0)) {
            throw new IllegalArgumentException(
                    "Not an order of diversity: " + order + ". Allowed is 0 or more, infinity included.");
        }
        return ofAnybody(() -> Math.min(counts.length, Math.max(1, hillNumber(order))));
    }

    private double hillNumber(double order) {
        if (order == Double.POSITIVE_INFINITY) {
            return 1 / share(largest());
        }
        if (order == 1) {
            return Math.exp(getShannon().get());
        }
        double largest = logShare(largest());
        if (Math.abs(order - 1) < 0.5) {
            double sum = 0;
            for (long count : counts) {
                sum += share(count) * Math.expm1((order - 1) * logShare(count));
            }
            return Math.exp(Math.log1p(sum) / (1 - order));
        }
        double sum = 0;
        for (long count : counts) {
            sum += Math.exp(order * (logShare(count) - largest));
        }
        return Math.exp((order * largest + Math.log(sum)) / (1 - order));
    }

    /** Pielou's evenness, Shannon's entropy over ln S, from 0 to 1; 1 for one category. doi:10.1016/0022-5193(66)90013-0. */
    public Measured<Double> getEvenness() {
        return getShannon().map(entropy -> counts.length == 1 ? 1 : Math.min(1, entropy / Math.log(counts.length)));
    }

    /** The share of the largest category, from 1/S to 1. W. H. Berger and F. L. Parker (1970). */
    public Measured<Double> getBergerParker() {
        return ofAnybody(() -> share(largest()));
    }

    private long largest() {
        return Arrays.stream(counts).max().orElse(0);
    }

    private double share(long count) {
        return (double) count / base;
    }

    /** ln(count/n), formed from the others where the category is large. */
    private double logShare(long count) {
        return count > base / 2 ? Math.log1p(-share(base - count)) : Math.log(share(count));
    }

    private Measured<Double> ofAnybody(DoubleSupplier figure) {
        if (isOpen) {
            return Measured.absent(Absence.AMBIGUOUS_MATCH);
        }
        return base == 0 ? Measured.absent(Absence.NO_OBSERVATIONS) : Measured.of(figure.getAsDouble());
    }
}
