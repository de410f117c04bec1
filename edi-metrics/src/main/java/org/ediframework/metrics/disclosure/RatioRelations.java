package org.ediframework.metrics.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.ediframework.metrics.disclosure.proof.Relation;

/**
 * What published ratios say, as equations with one more variable each: how far the counts are from the edge at which
 * the ratio would have been rounded down, and from that at which it would have been rounded up.
 */
final class RatioRelations {

    /** Ratios above it would leave no room for exact sums in a long. */
    private static final long LARGEST = 1_000_000;

    /** By new variable, its true value. */
    final List<Long> truth = new ArrayList<>();

    /** By new variable, the least value at which the ratio is still rounded as published. */
    final List<Long> least = new ArrayList<>();

    final List<Relation> relations = new ArrayList<>();

    private RatioRelations() {}

    /**
     * What ratios say that are worked out from these counts.
     *
     * @param first number of the first new variable
     * @param part the variables above the lines
     * @param base the variables below the lines
     */
    static RatioRelations of(List<PublishedRatio> ratios, int first, int[] part, int[] base, long[] counts) {
        RatioRelations all = new RatioRelations();
        for (int i = 0; i < ratios.size(); i++) {
            PublishedRatio ratio = ratios.get(i);
            long above = counts[part[i]];
            long below = counts[base[i]];
            if (below == 0 || above / below > LARGEST) {
                throw new IllegalArgumentException("ratio of " + ratio.getPart() + " to " + ratio.getBase() + " is "
                        + above + " to " + below + "; it must be from 0 to " + LARGEST);
            }
            long scale = scale(ratio);
            long published = Math.floorDiv(Math.addExact(Math.multiplyExact(scale, above), below), 2 * below);
            all.add(first + 2 * i, part[i], base[i], scale, published, counts);
        }
        return all;
    }

    /**
     * What ratios say that were printed, of counts which nobody has: each new variable begins with its least value.
     *
     * @param counts any
     */
    static RatioRelations printed(List<LedgerRatio> ratios, int first, int[] part, int[] base, long[] counts) {
        RatioRelations all = new RatioRelations();
        for (int i = 0; i < ratios.size(); i++) {
            LedgerRatio ratio = ratios.get(i);
            long published = ratio.value().unscaledValue().longValueExact();
            all.add(first + 2 * i, part[i], base[i], scale(ratio.ratio()), published, counts);
        }
        return all;
    }

    private static long scale(PublishedRatio ratio) {
        return 2 * BigInteger.TEN.pow(ratio.getDecimals()).longValueExact();
    }

    private void add(int variable, int part, int base, long scale, long published, long[] counts) {
        add(variable, part, scale, base, -(2 * published - 1), counts, 0);
        add(variable + 1, part, -scale, base, 2 * published + 1, counts, 1);
    }

    private void add(int variable, int part, long partTimes, int base, long baseTimes, long[] counts, long leastValue) {
        relations.add(new Relation(new int[] {variable, part, base}, new long[] {-1, partTimes, baseTimes}));
        truth.add(Math.addExact(
                Math.multiplyExact(partTimes, counts[part]), Math.multiplyExact(baseTimes, counts[base])));
        least.add(leastValue);
    }
}
