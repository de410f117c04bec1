package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the returns of two days of one employer tell together that neither tells alone. The reader knows the own pay, what each
 * group of a mean published on both days was paid together, who joined and who left, and what those who stayed were and are
 * paid, as where all had the same rise: what is left of the difference is the pay of those who came and went. Where that
 * bounds the pay of one of them within a tenth, it is listed. Withholding does not help, since the earlier return is known;
 * to wait or to publish of larger groups does.
 *
 * <p>Means are compared, of hourly pay and of bonus, group by group; that somebody who stayed had a rise of one's own, medians
 * and quarters, and what several groups tell of each other over two days are not looked at.
 */
public final class TwoReturns {

    /**
     * A group by whose means both returns together tell what one person is paid.
     *
     * @param characteristic what people are divided by
     * @param group its label
     * @param measure of hourly pay or of bonus
     * @param joined how many are in it now who were not
     * @param left how many were in it who are not now
     */
    public record Difference(String characteristic, String group, PayMeasure measure, int joined, int left) {

        /** The difference in words, with nobody's pay in them. */
        @Override
        public String toString() {
            return "by " + characteristic + ", " + group + ", "
                    + (measure == PayMeasure.MEAN_BONUS ? "mean bonus: " : "mean hourly pay: ") + joined
                    + " joined and "
                    + left
                    + " left; with what the others are paid, both returns tell within a tenth what one of them is paid";
        }
    }

    private TwoReturns() {}

    /**
     * What is bound by both returns.
     *
     * @param before the earlier day
     * @param now the later one
     * @throws IllegalArgumentException when somebody on a payroll has no id, or two have the same
     */
    public static List<Difference> of(PayYear before, PayYear now) {
        requireIds(before.payroll());
        requireIds(now.payroll());
        Map<PayYear.Key, List<PaidPerson>> earlier = new HashMap<>();
        before.told().forEach(told -> earlier.put(told.key(), told.people()));
        List<Difference> differences = new ArrayList<>();
        for (PayYear.Told told : now.told()) {
            Optional.ofNullable(earlier.get(told.key()))
                    .flatMap(people -> difference(told.key(), people, told.people()))
                    .ifPresent(differences::add);
        }
        return List.copyOf(differences);
    }

    private static void requireIds(Payroll payroll) {
        Map<String, Integer> rows = new HashMap<>();
        for (PaidPerson person : payroll.people()) {
            String id = person.id()
                    .orElseThrow(() -> new IllegalArgumentException("Row " + (person.row() + 1)
                            + " of a payroll has no id, so that nobody can tell who joined and who left."
                            + " Give everybody an id on both."));
            Integer other = rows.put(id, person.row());
            if (other != null) {
                throw new IllegalArgumentException("Rows " + (other + 1) + " and " + (person.row() + 1)
                        + " of a payroll have the same id. Give everybody an id of their own.");
            }
        }
    }

    private static Optional<Difference> difference(PayYear.Key key, List<PaidPerson> before, List<PaidPerson> now) {
        Map<String, BigDecimal> then = amounts(before, key.measure());
        Map<String, BigDecimal> today = amounts(now, key.measure());
        List<BigDecimal> joined = without(today, then);
        List<BigDecimal> left = without(then, today);
        return tells(joined, left)
                ? Optional.of(
                        new Difference(key.characteristic(), key.label(), key.measure(), joined.size(), left.size()))
                : Optional.empty();
    }

    private static Map<String, BigDecimal> amounts(List<PaidPerson> people, PayMeasure measure) {
        Function<PaidPerson, Optional<BigDecimal>> amount =
                measure == PayMeasure.MEAN_BONUS ? PaidPerson::bonus : PaidPerson::hourlyPay;
        Map<String, BigDecimal> amounts = new HashMap<>();
        people.forEach(person ->
                amount.apply(person).ifPresent(pay -> amounts.put(person.id().orElseThrow(), pay)));
        return amounts;
    }

    private static List<BigDecimal> without(Map<String, BigDecimal> these, Map<String, BigDecimal> those) {
        return these.entrySet().stream()
                .filter(one -> !those.containsKey(one.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** What those who joined are paid, less what those who left were, is known: it may be one person's pay. */
    private static boolean tells(List<BigDecimal> joined, List<BigDecimal> left) {
        if (joined.isEmpty() || left.isEmpty()) {
            return isToldBySum(joined) || isToldBySum(left);
        }
        return isToldByRest(joined, left) || isToldByRest(left, joined);
    }

    /** Of a sum, whoever is paid next most takes off the own pay. */
    private static boolean isToldBySum(List<BigDecimal> falling) {
        if (falling.isEmpty() || falling.get(0).signum() == 0) {
            return false;
        }
        BigDecimal most = PayGap.sum(falling).subtract(falling.size() == 1 ? BigDecimal.ZERO : falling.get(1));
        return most.compareTo(falling.get(0).multiply(PaySafety.A_TENTH_MORE)) < 0;
    }

    /** One person is paid at least what is left when others' pay is taken off. */
    private static boolean isToldByRest(List<BigDecimal> one, List<BigDecimal> others) {
        return one.size() == 1
                && one.get(0).signum() > 0
                && one.get(0).subtract(PayGap.sum(others)).compareTo(one.get(0).multiply(PaySafety.A_TENTH_LESS)) > 0;
    }
}
