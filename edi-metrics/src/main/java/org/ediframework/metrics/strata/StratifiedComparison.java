package org.ediframework.metrics.strata;

import java.util.ArrayList;
import java.util.List;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.BreslowDayTest;
import org.ediframework.metrics.statistics.Confidence;
import org.ediframework.metrics.statistics.Interval;
import org.ediframework.metrics.statistics.MantelHaenszel;
import org.ediframework.metrics.statistics.TestStatistic;
import org.ediframework.metrics.statistics.TwoGroups;
import org.ediframework.metrics.statistics.TwoProportionsTest;

/**
 * Two groups compared within strata and in all strata together. What all together say can contradict every stratum; then
 * the {@linkplain #notes notes} say so, without being asked.
 *
 * @param strata the strata in the order given, those without anybody included
 * @param confidence of the intervals, and 1 less the level at which the notes speak of a difference, as a fraction
 * @param pooledRatio the ratio of the shares in all strata together, first over second
 * @param pooledPValue of the score test in all strata together, two-sided
 * @param ratio the common ratio within the strata, by Mantel and Haenszel
 * @param ratioInterval by Greenland and Robins
 * @param oddsRatio the common odds ratio within the strata, by Mantel and Haenszel
 * @param oddsRatioInterval by Robins, Breslow and Greenland
 * @param test of Cochran, Mantel and Haenszel: no difference within any stratum
 * @param exactPValue of the same question, exact; absent where so many people were counted that the test is as good
 * @param homogeneity of Breslow and Day with Tarone's correction: one odds ratio for all strata
 * @param notes what to know before reading the pooled figures
 */
public record StratifiedComparison(
        List<Stratum> strata,
        double confidence,
        Measured<Double> pooledRatio,
        double pooledPValue,
        Measured<Double> ratio,
        Measured<Interval> ratioInterval,
        Measured<Double> oddsRatio,
        Measured<Interval> oddsRatioInterval,
        TestStatistic test,
        Measured<Double> exactPValue,
        TestStatistic homogeneity,
        List<StratifiedNote> notes) {

    /** Copies the lists. */
    public StratifiedComparison {
        strata = List.copyOf(strata);
        notes = List.copyOf(notes);
    }

    /**
     * The comparison over strata.
     *
     * @param confidence strictly between 0 and 1, such as 0.95
     * @throws IllegalArgumentException when the confidence is none, or the strata together hold more than
     *     {@link Long#MAX_VALUE} people
     */
    public static StratifiedComparison of(List<Stratum> strata, double confidence) {
        Confidence.requireLevel(confidence);
        List<TwoGroups> tables = strata.stream().map(Stratum::groups).toList();
        MantelHaenszel within = MantelHaenszel.of(tables);
        TwoGroups pooled = pooled(tables);
        double pooledPValue =
                TwoProportionsTest.twoSided(pooled.count1(), pooled.base1(), pooled.count2(), pooled.base2());
        Absence why = pooled.total() == 0 ? Absence.NO_OBSERVATIONS : Absence.COMPARED_RATE_IS_ZERO;
        TestStatistic homogeneity = BreslowDayTest.of(tables);
        double level = 1 - confidence;
        List<StratifiedNote> notes = new ArrayList<>();
        int ofPooled = pooledPValue < level ? sign(pooled) : 0;
        int ofStrata = within.getTest().pValue() < level ? (int) Math.signum(within.getExcess()) : 0;
        if (contradict(ofPooled, ofStrata, sign(pooled), (int) Math.signum(within.getExcess()))) {
            notes.add(StratifiedNote.REVERSED_WHEN_POOLED);
        } else if (ofPooled != ofStrata) {
            notes.add(StratifiedNote.EXPLAINED_BY_STRATA);
        }
        if (homogeneity.pValue() < level) {
            notes.add(StratifiedNote.STRATA_DIFFER);
        }
        return new StratifiedComparison(
                strata,
                confidence,
                pooled.base1() > 0 && pooled.count2() > 0
                        ? Measured.of(
                                (double) pooled.count1() / pooled.base1() / ((double) pooled.count2() / pooled.base2()))
                        : Measured.absent(why),
                pooledPValue,
                Measured.of(within.getRatio(), why),
                Measured.of(within.getRatioInterval(confidence), why),
                Measured.of(within.getOddsRatio(), why),
                Measured.of(within.getOddsRatioInterval(confidence), why),
                within.getTest(),
                Measured.of(within.getExactPValue(), Absence.TOO_MANY_PEOPLE),
                homogeneity,
                notes);
    }

    /** Whether the directions are opposite, and at least one of them is more than chance. */
    private static boolean contradict(int surePooled, int sureStrata, int pooled, int strata) {
        return pooled * strata < 0 && (surePooled != 0 || sureStrata != 0);
    }

    private static int sign(TwoGroups groups) {
        return (int) Math.signum(
                TwoProportionsTest.standardErrors(groups.count1(), groups.base1(), groups.count2(), groups.base2()));
    }

    private static TwoGroups pooled(List<TwoGroups> tables) {
        long count1 = 0;
        long base1 = 0;
        long count2 = 0;
        long base2 = 0;
        for (TwoGroups table : tables) {
            count1 += table.count1();
            base1 += table.base1();
            count2 += table.count2();
            base2 += table.base2();
        }
        return new TwoGroups(count1, base1, count2, base2);
    }
}
