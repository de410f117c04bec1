package org.ediframework.metrics.disclosure.proof;

import java.util.Arrays;

/**
 * What can be told of a variable without names: its count, what is known of it, and how it stands to the others. Colours
 * are refined until no round parts two more variables. Variables of one colour are twins: no rule that looks at counts
 * alone could treat one of them otherwise than the other.
 *
 * <p>Source: B. Weisfeiler and A. A. Leman, The reduction of a graph to canonical form and the algebra which appears
 * therein, NTI Series 2 (1968).
 */
final class Colours {

    private static final int ROUNDS = 12;

    private Colours() {}

    /** The colours of variables that begin with these. */
    static long[] refine(IntegerSystem system, long[] initial, Effort effort) {
        return refine(system, initial, new long[system.relations.size()], effort);
    }

    /**
     * The same where relations differ too.
     *
     * @param marks by relation
     */
    static long[] refine(IntegerSystem system, long[] initial, long[] marks, Effort effort) {
        long[] colours = initial.clone();
        long[] ofRelations = new long[system.relations.size()];
        int different = count(colours);
        for (int round = 0; round < ROUNDS && different < colours.length; round++) {
            for (int r = 0; r < ofRelations.length; r++) {
                Relation relation = system.relations.get(r);
                effort.spend(relation.size());
                long sum = marks[r];
                for (int i = 0; i < relation.size(); i++) {
                    sum += mix(relation.coefficients()[i], colours[relation.variables()[i]]);
                }
                ofRelations[r] = sum;
            }
            long[] next = new long[colours.length];
            for (int r = 0; r < ofRelations.length; r++) {
                Relation relation = system.relations.get(r);
                for (int i = 0; i < relation.size(); i++) {
                    next[relation.variables()[i]] += mix(relation.coefficients()[i], ofRelations[r]);
                }
            }
            for (int variable = 0; variable < next.length; variable++) {
                next[variable] = mix(colours[variable], next[variable]);
            }
            int now = count(next);
            colours = next;
            if (now == different) {
                break;
            }
            different = now;
        }
        return colours;
    }

    private static int count(long[] colours) {
        long[] sorted = colours.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            count += i == 0 || sorted[i] != sorted[i - 1] ? 1 : 0;
        }
        return count;
    }

    /** Two numbers as one that looks random; the finalizer of SplitMix64. */
    static long mix(long a, long b) {
        long z = a * 0x9E3779B97F4A7C15L + b + 0xD1B54A32D192ED03L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
