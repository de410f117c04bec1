package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whether figures about the pay of a group can be published without telling what one of them is paid. The reader knows the
 * own pay, everything that is published, how many people a group has and, of a gap, the other group's mean and median as
 * well.
 *
 * <p>A group needs {@value #LEAST_GROUP} people. A mean is shown where the two who are paid most have at most nine tenths of
 * the sum (dominance), and the one who is paid next most cannot bound the pay of the first within a tenth of it (the p %
 * rule), counting what the median says of everybody above it. A median is shown where {@value #LEAST_GROUP} people stand on each side of it. The rules are those of statistical disclosure control for
 * magnitudes (Hundepool and others, Statistical Disclosure Control, 2012, chapter 4), cited from general knowledge.
 */
record PaySafety(RisingAmounts rising) {

    /** So many people at least does a figure need, and each side of a median. */
    static final int LEAST_GROUP = 10;

    private static final BigDecimal MOST_OF_TWO = new BigDecimal("0.9");
    /** Pay must be able to be so much of what it is. */
    static final BigDecimal A_TENTH_MORE = new BigDecimal("1.1");

    /** And so little. */
    static final BigDecimal A_TENTH_LESS = new BigDecimal("0.9");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Whether nobody is in the group. */
    boolean isEmpty() {
        return rising.isEmpty();
    }

    /** The median of the group; there is somebody in it. */
    BigDecimal median() {
        return rising.twiceMedian().divide(TWO);
    }

    /** Why nothing about the group can be shown; absent where there are enough of them. */
    Optional<PayWithheld> ofGroup() {
        return rising.size() < LEAST_GROUP ? Optional.of(PayWithheld.FEW_PEOPLE) : Optional.empty();
    }

    /** Why the median cannot be shown; absent where it can. */
    Optional<PayWithheld> ofMedian() {
        boolean isLonely = rising.size() / 2 < LEAST_GROUP;
        return ofGroup().or(() -> isLonely ? Optional.of(PayWithheld.FEW_BESIDE_THE_MEDIAN) : Optional.empty());
    }

    /** Why the mean cannot be shown; absent where it can. */
    Optional<PayWithheld> ofMean() {
        if (ofGroup().isPresent()) {
            return ofGroup();
        }
        BigDecimal sum = rising.sum();
        BigDecimal first = rising.get(rising.size() - 1);
        if (first.signum() > 0 && first.add(second()).compareTo(sum.multiply(MOST_OF_TWO)) > 0) {
            return Optional.of(PayWithheld.TWO_HAVE_MOST);
        }
        return first.signum() > 0 && most(sum).compareTo(first.multiply(A_TENTH_MORE)) < 0
                ? Optional.of(PayWithheld.NEAR_ONE_PERSONS_PAY)
                : Optional.empty();
    }

    /**
     * The most that the second can think the first is paid: what the mean gives everybody, less the own pay and what the
     * median says that the others above it have at least. That a gap is rounded would leave more open, and is not counted on.
     */
    private BigDecimal most(BigDecimal sum) {
        BigDecimal most = sum.subtract(second());
        if (ofMedian().isPresent()) {
            return most;
        }
        int half = rising.size() / 2;
        long others = rising.size() % 2 == 1 ? half - 1L : half - 2L;
        return most.subtract(
                rising.twiceMedian().multiply(BigDecimal.valueOf(others)).divide(TWO));
    }

    private BigDecimal second() {
        return rising.get(rising.size() - 2);
    }
}
