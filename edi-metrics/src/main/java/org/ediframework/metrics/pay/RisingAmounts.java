package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What people of a group are paid, from the lowest amount to the highest, exactly.
 *
 * <p>Amounts are kept as whole numbers of the smallest unit that occurs among them, a power of ten of a pound, in as far as
 * these fit the arithmetic of the processor; those that are larger follow as decimals. Nothing is rounded. Immutable and
 * thread-safe.
 */
final class RisingAmounts {

    /** A unit below this is asked of no amount, and leaves room for hourly rates up to a thousand pounds. */
    private static final int MOST_DECIMALS = 15;

    private static final int MOST_DIGITS = 18;
    private static final long LARGER = -1;
    private static final int BITS = 32;
    private static final long LOW_BITS = (1L << BITS) - 1;
    private static final long[] POWERS_OF_TEN = new long[MOST_DIGITS + 1];
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static {
        POWERS_OF_TEN[0] = 1;
        for (int digits = 1; digits <= MOST_DIGITS; digits++) {
            POWERS_OF_TEN[digits] = POWERS_OF_TEN[digits - 1] * 10;
        }
    }

    private final int scale;
    private final long[] whole;
    private final BigDecimal[] larger;

    private RisingAmounts(int scale, long[] whole, BigDecimal[] larger) {
        this.scale = scale;
        this.whole = whole;
        this.larger = larger;
    }

    /** The amounts in any order. */
    static RisingAmounts of(Collection<BigDecimal> amounts) {
        return of(amounts, Optional::of);
    }

    /**
     * The amounts of those who have one. They are looked at twice, so that large numbers of people leave no copies behind.
     *
     * @param amount the same each time it is asked
     */
    static <T> RisingAmounts of(Collection<T> people, Function<T, Optional<BigDecimal>> amount) {
        int scale = 0;
        int paid = 0;
        boolean isBelowZero = false;
        for (T person : people) {
            Optional<BigDecimal> known = amount.apply(person);
            if (known.isPresent()) {
                isBelowZero |= known.get().signum() < 0;
                scale = Math.max(scale, known.get().scale());
                paid++;
            }
        }
        if (isBelowZero || scale > MOST_DECIMALS) {
            return inDecimals(
                    people.stream().map(amount).flatMap(Optional::stream).toList());
        }
        long[] whole = new long[paid];
        List<BigDecimal> larger = new ArrayList<>();
        int fitting = 0;
        for (T person : people) {
            Optional<BigDecimal> known = amount.apply(person);
            if (known.isPresent()) {
                long number = whole(known.get(), scale);
                if (number == LARGER) {
                    larger.add(known.get());
                } else {
                    whole[fitting++] = number;
                }
            }
        }
        long[] rising = larger.isEmpty() ? whole : Arrays.copyOf(whole, fitting);
        Arrays.sort(rising);
        Collections.sort(larger);
        return new RisingAmounts(scale, rising, larger.toArray(BigDecimal[]::new));
    }

    /** Those of several groups as one. What is in order already takes less time than to look at everybody again. */
    static RisingAmounts together(List<RisingAmounts> groups) {
        int scale = groups.stream().mapToInt(group -> group.scale).max().orElse(0);
        int size = groups.stream().mapToInt(RisingAmounts::size).sum();
        long[] whole = new long[size];
        int place = 0;
        for (RisingAmounts group : groups) {
            long raise = POWERS_OF_TEN[scale - group.scale];
            long most = group.whole.length == 0 ? 0 : group.whole[group.whole.length - 1];
            if (group.larger.length > 0 || most > POWERS_OF_TEN[MOST_DIGITS] / raise) {
                return of(groups.stream().flatMap(RisingAmounts::amounts).toList());
            }
            for (long number : group.whole) {
                whole[place++] = number * raise;
            }
        }
        Arrays.sort(whole);
        return new RisingAmounts(scale, whole, new BigDecimal[0]);
    }

    private Stream<BigDecimal> amounts() {
        return IntStream.range(0, size()).mapToObj(this::get);
    }

    /** The same without whole numbers. */
    static RisingAmounts inDecimals(Collection<BigDecimal> amounts) {
        BigDecimal[] rising = amounts.toArray(BigDecimal[]::new);
        Arrays.sort(rising);
        return new RisingAmounts(0, new long[0], rising);
    }

    /** How many of the smallest unit make the amount; none below 10^18 where it is larger. */
    private static long whole(BigDecimal amount, int scale) {
        if (amount.signum() == 0) {
            return 0;
        }
        int raise = scale - amount.scale();
        return amount.precision() + raise > MOST_DIGITS
                ? LARGER
                : amount.unscaledValue().longValue() * POWERS_OF_TEN[raise];
    }

    /** How many people. */
    int size() {
        return whole.length + larger.length;
    }

    boolean isEmpty() {
        return size() == 0;
    }

    /**
     * An amount.
     *
     * @param rank from 0, the lowest
     */
    BigDecimal get(int rank) {
        return rank < whole.length ? BigDecimal.valueOf(whole[rank], scale) : larger[rank - whole.length];
    }

    /** A number of the processor within two steps of an amount, which is the nearest but for those of more than fifteen digits. */
    static double toDouble(BigDecimal amount) {
        return amount.precision() <= MOST_DIGITS && amount.scale() >= 0 && amount.scale() <= MOST_DIGITS
                ? (double) amount.unscaledValue().longValue() / POWERS_OF_TEN[amount.scale()]
                : amount.doubleValue();
    }

    /** The nearest numbers of the processor, in pounds. */
    double[] toDoubles() {
        double[] amounts = new double[size()];
        for (int rank = 0; rank < amounts.length; rank++) {
            amounts[rank] = get(rank).doubleValue();
        }
        return amounts;
    }

    /** All of them added up. */
    BigDecimal sum() {
        return sum(0, size());
    }

    /**
     * Some of them added up.
     *
     * @param from the rank of the lowest
     * @param to the rank above the highest
     */
    BigDecimal sum(int from, int to) {
        long high = 0;
        long low = 0;
        int end = Math.min(to, whole.length);
        for (int rank = from; rank < end; rank++) {
            high += whole[rank] >>> BITS;
            low += whole[rank] & LOW_BITS;
        }
        BigDecimal sum = new BigDecimal(BigInteger.valueOf(high).shiftLeft(BITS).add(BigInteger.valueOf(low)), scale);
        for (int rank = Math.max(from, whole.length); rank < to; rank++) {
            sum = sum.add(larger[rank - whole.length]);
        }
        return sum;
    }

    /** The one in the middle twice, or the two in the middle together; there is somebody. */
    BigDecimal twiceMedian() {
        int half = size() / 2;
        return size() % 2 == 1 ? get(half).multiply(TWO) : get(half - 1).add(get(half));
    }

    /** How many are paid less. */
    int below(BigDecimal amount) {
        return firstRank(amount, false);
    }

    /** How many are paid as much or less. */
    int upTo(BigDecimal amount) {
        return firstRank(amount, true);
    }

    /** The first rank of a higher amount, or of one that is no lower. */
    private int firstRank(BigDecimal amount, boolean isHigher) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = get(middle).compareTo(amount);
            if (order < 0 || (order == 0 && isHigher)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * An amount of several groups ranked together.
     *
     * @param rank from 0, the lowest, below the number of all
     */
    static BigDecimal get(List<RisingAmounts> groups, long rank) {
        BigDecimal found = null;
        for (RisingAmounts group : groups) {
            int at = group.firstAbove(groups, rank);
            if (at < group.size() && (found == null || group.get(at).compareTo(found) < 0)) {
                found = group.get(at);
            }
        }
        if (found == null) {
            throw new IndexOutOfBoundsException("Nobody of the groups has rank " + rank + ".");
        }
        return found;
    }

    /** The first of this group up to whose amount more than so many of all groups are paid. */
    private int firstAbove(List<RisingAmounts> groups, long rank) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            BigDecimal amount = get(middle);
            if (groups.stream().mapToLong(group -> group.upTo(amount)).sum() > rank) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
