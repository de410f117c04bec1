package org.ediframework.metrics.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** What a mean, its spread and published levels leave open, shown by people who are paid so. */
class SpreadSafetyProperties {

    private static BigDecimal pay(Random random, int kind, int person) {
        long pence =
                switch (kind) {
                    case 0 -> 1_200L + random.nextInt(300);
                    case 1 -> 1_200L + (long) (900 * Math.exp(random.nextGaussian()));
                    case 2 -> person < 2 ? 9_000L + random.nextInt(30_000) : 1_250L + random.nextInt(20);
                    default -> 1_000L * random.nextInt(4);
                };
        return BigDecimal.valueOf(pence, 2);
    }

    /** Beside a shown interval each one's pay can be a tenth higher and lower: here are people of the same mean and spread. */
    @Property(tries = 400)
    void intervalTellsNobodysPay(@ForAll long seed) {
        Random random = new Random(seed);
        List<BigDecimal> pays = IntStream.range(0, 10 + random.nextInt(30))
                .mapToObj(person -> pay(random, (int) Math.floorMod(seed, 4L), person))
                .toList();
        List<BigDecimal> levels = IntStream.range(0, random.nextInt(4))
                .mapToObj(
                        level -> pays.get(random.nextInt(pays.size())).subtract(BigDecimal.valueOf(random.nextInt(2))))
                .toList();
        boolean isSafe = SpreadSafety.isSafe(pays, levels);
        Statistics.label(levels.isEmpty() ? "no level" : "levels").collect(isSafe);
        if (!isSafe) {
            return;
        }
        double[] pay = pays.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        double[] least = pays.stream()
                .mapToDouble(one -> levels.stream()
                        .filter(level -> level.compareTo(one) <= 0)
                        .mapToDouble(BigDecimal::doubleValue)
                        .max()
                        .orElse(0))
                .toArray();
        for (int self = 0; self < pay.length; self++) {
            for (int target = 0; target < pay.length; target++) {
                if (target != self) {
                    assertPossible(pay, least, self, target, 1.1 * pay[target]);
                    assertPossible(pay, least, self, target, Math.max(0.9 * pay[target], least[target]));
                }
            }
        }
    }

    /** Finds what the others can be paid, between as equal as can be and one with all that is open, and holds it to both sums. */
    private static void assertPossible(double[] pay, double[] least, int self, int target, double wanted) {
        double sum = -wanted;
        double squares = -wanted * wanted;
        double open = -wanted;
        int highest = -1;
        for (int person = 0; person < pay.length; person++) {
            if (person != self) {
                sum += pay[person];
                squares += pay[person] * pay[person];
                open += pay[person];
                if (person != target) {
                    open -= least[person];
                    highest = highest < 0 || least[person] > least[highest] ? person : highest;
                }
            }
        }
        double[] equal = asEqualAsCanBe(least, self, target, sum);
        double low = 0;
        double high = 1;
        double[] found = equal;
        for (int step = 0; step < 200; step++) {
            double part = (low + high) / 2;
            found = least.clone();
            double all = 0;
            for (int person = 0; person < pay.length; person++) {
                if (person != self && person != target) {
                    double atEnd = least[person] + (person == highest ? open : 0);
                    found[person] = equal[person] + part * (atEnd - equal[person]);
                    all += found[person] * found[person];
                }
            }
            if (all < squares) {
                low = part;
            } else {
                high = part;
            }
        }
        double all = 0;
        double allSquares = 0;
        for (int person = 0; person < pay.length; person++) {
            if (person != self && person != target) {
                assertTrue(found[person] >= least[person] - 1e-9, "paid less than is known");
                all += found[person];
                allSquares += found[person] * found[person];
            }
        }
        assertEquals(sum, all, 1e-7 * Math.abs(sum), "sum");
        assertEquals(squares, allSquares, 1e-7 * Math.abs(squares), "squares of " + target + " at " + wanted);
    }

    private static double[] asEqualAsCanBe(double[] least, int self, int target, double sum) {
        double low = 0;
        double high = sum + 1;
        double[] equal = least.clone();
        for (int step = 0; step < 200; step++) {
            double level = (low + high) / 2;
            double all = 0;
            for (int person = 0; person < least.length; person++) {
                equal[person] = Math.max(least[person], level);
                all += person == self || person == target ? 0 : equal[person];
            }
            if (all < sum) {
                low = level;
            } else {
                high = level;
            }
        }
        return equal;
    }
}
