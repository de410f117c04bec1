package org.ediframework.metrics.likelihood;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.Adjustment;

/**
 * Every group's rate over the highest one. A rate below four fifths of the highest is what the United States Uniform
 * Guidelines on Employee Selection Procedures (29 CFR 1607.4 D) look at more closely: a rule of thumb, and no finding.
 *
 * @param highest the group with the highest rate, the first of them where several have it; absent where no group has
 *     anybody
 * @param groups one entry for each group, in the order given
 */
public record HighestRateComparison(Optional<GroupRate> highest, List<Entry> groups) {

    private static final BigInteger FOUR = BigInteger.valueOf(4);
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    /** Copies the list. */
    public HighestRateComparison {
        groups = List.copyOf(groups);
    }

    /**
     * One group against the highest rate.
     *
     * @param likelihood the group's rate above the line, the highest below it
     * @param belowFourFifths whether the ratio is strictly below 0.8, compared in whole numbers
     * @param adjustedPValue the p-value adjusted for the number of groups that have one, by Benjamini and Hochberg; absent
     *     where there is none, as for the highest rate itself
     */
    public record Entry(
            RelativeLikelihood likelihood, Measured<Boolean> belowFourFifths, Measured<Double> adjustedPValue) {}

    /**
     * Compares groups with the highest rate among them. A group with nobody in its base has no rate.
     *
     * @param confidence of the intervals, strictly between 0 and 1
     * @throws IllegalArgumentException when the confidence is none
     */
    public static HighestRateComparison of(List<GroupRate> groups, double confidence) {
        Optional<GroupRate> highest = Optional.empty();
        for (GroupRate group : groups) {
            if (group.base() > 0 && (highest.isEmpty() || BY_RATE.compare(group, highest.get()) > 0)) {
                highest = Optional.of(group);
            }
        }
        GroupRate compared = highest.orElse(new GroupRate("nobody", 0, 0));
        List<RelativeLikelihood> likelihoods = new ArrayList<>();
        boolean isMet = false;
        for (GroupRate group : groups) {
            RelativeLikelihood likelihood = RelativeLikelihood.of(group, compared, confidence);
            boolean isItself = !isMet && group.equals(compared);
            isMet |= isItself;
            likelihoods.add(isItself ? likelihood.withItself() : likelihood);
        }
        List<OptionalDouble> adjusted = Adjustment.BENJAMINI_HOCHBERG.adjust(likelihoods.stream()
                .map(likelihood -> Measured.number(likelihood.pValue()))
                .toList());
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < likelihoods.size(); i++) {
            RelativeLikelihood likelihood = likelihoods.get(i);
            double pValue = adjusted.get(i).orElse(1);
            entries.add(new Entry(
                    likelihood,
                    belowFourFifths(likelihood.above(), compared),
                    likelihood.pValue().map(any -> pValue)));
        }
        return new HighestRateComparison(highest, entries);
    }

    private static final Comparator<GroupRate> BY_RATE =
            (one, other) -> product(one.count(), other.base()).compareTo(product(other.count(), one.base()));

    private static Measured<Boolean> belowFourFifths(GroupRate group, GroupRate highest) {
        if (group.base() == 0) {
            return Measured.absent(Absence.NO_OBSERVATIONS);
        }
        if (highest.count() == 0) {
            return Measured.absent(Absence.COMPARED_RATE_IS_ZERO);
        }
        BigInteger own = product(group.count(), highest.base()).multiply(FIVE);
        return Measured.of(own.compareTo(product(highest.count(), group.base()).multiply(FOUR)) < 0);
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}
