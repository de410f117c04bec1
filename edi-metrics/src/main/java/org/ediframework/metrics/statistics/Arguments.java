package org.ediframework.metrics.statistics;

/** What the callers of this package must keep to; every breach is named with its value and with what is allowed. */
final class Arguments {

    private Arguments() {}

    static void requireCountWithinBase(long count, long base) {
        requireCount("base", base);
        if (count < 0 || count > base) {
            throw new IllegalArgumentException(
                    "count is " + count + " of a base of " + base + ", but must lie between 0 and the base");
        }
    }

    static void requireCount(String name, long count) {
        if (count < 0) {
            throw new IllegalArgumentException(name + " is " + count + ", but must be 0 or more");
        }
    }

    static void requireProbability(String name, double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(name + " is " + probability + ", but must lie between 0 and 1");
        }
    }

    static void requireSameLength(String first, int firstLength, String second, int secondLength) {
        if (firstLength != secondLength) {
            throw new IllegalArgumentException("there are " + firstLength + " " + first + " and " + secondLength + " "
                    + second + ", but there must be as many of each");
        }
    }

    static void requireNotNegative(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " is " + value + ", but must be a finite number, 0 or more");
        }
    }

    /** The sum of counts, each 0 or more. */
    static long sum(String name, long... counts) {
        long sum = 0;
        for (long count : counts) {
            requireCount("one of the " + name, count);
            sum += count;
            if (sum < 0) {
                throw new IllegalArgumentException(
                        "the sum of the " + name + " exceeds " + Long.MAX_VALUE + ", but must not");
            }
        }
        return sum;
    }

    /** The sum of counts, each 0 or more, however large. */
    static double sumAsDouble(String name, long... counts) {
        double sum = 0;
        for (long count : counts) {
            requireCount("one of the " + name, count);
            sum += count;
        }
        return sum;
    }

    static void requireConfidence(double confidence) {
        requireStrictlyBetweenZeroAndOne("confidence", confidence);
    }

    static void requireStrictlyBetweenZeroAndOne(String name, double value) {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException(
                    name + " is " + value + ", but must lie strictly between 0 and 1, such as 0.95");
        }
    }
}
