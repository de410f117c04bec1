package org.ediframework.metrics.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.ediframework.metrics.disclosure.proof.IntegerSystem;
import org.ediframework.metrics.disclosure.proof.Relation;

/**
 * What printed ratios say, as equations with one more variable each: how far the counts are from the edge at which
 * the ratio would have been rounded down, and from that at which it would have been rounded up.
 */
final class RatioRelations {

    private final IntegerSystem system;
    /** By new variable, its true value, if the counts of the system are. */
    private final List<Long> truth = new ArrayList<>();
    /** By new variable, the least value at which the ratio is still rounded as printed. */
    private final List<Long> least = new ArrayList<>();

    private final List<Relation> relations = new ArrayList<>();

    RatioRelations(IntegerSystem system) {
        this.system = system;
    }

    /**
     * Takes a ratio.
     *
     * @param part the variable above the line
     * @param base the variable below the line
     */
    void add(LedgerRatio ratio, int part, int base) {
        long scale = 2 * BigInteger.TEN.pow(ratio.ratio().decimals()).longValueExact();
        long printed = ratio.value().unscaledValue().longValueExact();
        add(part, scale, base, -(2 * printed - 1), 0);
        add(part, -scale, base, 2 * printed + 1, 1);
    }

    private void add(int part, long partTimes, int base, long baseTimes, long leastValue) {
        int variable = system.size + truth.size();
        relations.add(new Relation(new int[] {variable, part, base}, new long[] {-1, partTimes, baseTimes}));
        truth.add(Math.addExact(
                Math.multiplyExact(partTimes, system.truth[part]), Math.multiplyExact(baseTimes, system.truth[base])));
        least.add(leastValue);
    }

    /** The system with all of them. */
    IntegerSystem joined() {
        return system.with(truth, least, relations);
    }
}
