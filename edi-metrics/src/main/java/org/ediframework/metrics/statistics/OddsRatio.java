package org.ediframework.metrics.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The odds of one group over those of another, x₁/(n₁ − x₁) over x₂/(n₂ − x₂): what regression reports. For what is common
 * in both groups it is further from 1 than the {@linkplain RatioInterval ratio of the shares}, and must not be read as one.
 *
 * <p>Source: J. Cornfield (1956), A statistical problem arising from retrospective studies, Proceedings of the Third
 * Berkeley Symposium IV, 135–148 (no DOI); B. Woolf (1955), doi:10.1111/j.1469-1809.1955.tb01348.x.
 */
public final class OddsRatio {

    private OddsRatio() {}

    /** The odds ratio as observed, 0 or more; absent where a group has nobody or the lower odds are 0 or endless. */
    public static OptionalDouble of(TwoGroups groups) {
        double below = groups.count2() * groups.other1();
        return below > 0
                ? OptionalDouble.of(groups.count1() / groups.other1() * (groups.other2() / groups.count2()))
                : OptionalDouble.empty();
    }

    /**
     * The normal interval of the logarithm, with the variance 1/x₁ + 1/(n₁ − x₁) + 1/x₂ + 1/(n₂ − x₂); absent where one of
     * the four counts is 0. Precision: relative 1e-13.
     *
     * @param confidence strictly between 0 and 1, such as 0.95
     * @throws IllegalArgumentException when the confidence is none
     */
    public static Optional<Interval> wald(TwoGroups groups, double confidence) {
        double z = Confidence.standardErrors(confidence);
        OptionalDouble ratio = of(groups);
        if (ratio.isEmpty() || groups.count1() == 0 || groups.other2() == 0) {
            return Optional.empty();
        }
        double spread = Math.exp(z
                * Math.sqrt(1 / (double) groups.count1()
                        + 1 / groups.other1()
                        + 1 / (double) groups.count2()
                        + 1 / groups.other2()));
        double high = ratio.getAsDouble() * spread;
        return Double.isFinite(high)
                ? Optional.of(Interval.around(ratio.getAsDouble(), ratio.getAsDouble() / spread, high))
                : Optional.empty();
    }

    /**
     * The odds ratio under which the table is most probable given its margins, which R's {@code fisher.test} reports; 0
     * where the first count is the least that the margins allow, absent where it is the greatest, or more than
     * {@value ConditionalOdds#MOST_OUTCOMES} tables have these margins. Precision: relative 1e-10.
     */
    public static OptionalDouble conditional(TwoGroups groups) {
        return ConditionalOdds.of(groups).map(ConditionalOdds::mostLikely).orElse(OptionalDouble.empty());
    }

    /**
     * Both ends by the exact distribution given the margins, each with half of what is left of the confidence beyond it.
     * The lower end is 0 where the first count is the least that the margins allow.
     *
     * @param confidence strictly between 0 and 1, such as 0.95
     * @return absent where the upper end is endless ({@link #exactLowerBound} has the other end), or more than
     *     {@value ConditionalOdds#MOST_OUTCOMES} tables have these margins
     * @throws IllegalArgumentException when the confidence is none
     */
    public static Optional<Interval> exact(TwoGroups groups, double confidence) {
        Arguments.requireConfidence(confidence);
        double beyond = (1 - confidence) / 2;
        return ConditionalOdds.of(groups).flatMap(odds -> {
            OptionalDouble high = odds.upperEnd(beyond);
            return high.isPresent()
                    ? Optional.of(new Interval(odds.lowerEnd(beyond), high.getAsDouble()))
                    : Optional.empty();
        });
    }

    /**
     * The lower end of {@link #exact}, which exists also where the upper end is endless.
     *
     * @param confidence strictly between 0 and 1, such as 0.95
     * @throws IllegalArgumentException when the confidence is none
     */
    public static OptionalDouble exactLowerBound(TwoGroups groups, double confidence) {
        Arguments.requireConfidence(confidence);
        return ConditionalOdds.of(groups)
                .map(odds -> OptionalDouble.of(odds.lowerEnd((1 - confidence) / 2)))
                .orElse(OptionalDouble.empty());
    }
}
