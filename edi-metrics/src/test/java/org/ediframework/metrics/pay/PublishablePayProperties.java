package org.ediframework.metrics.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/**
 * A reader who knows the own pay, the figures of a return as they are printed, how many people a group has and what the
 * other group earns, and who works out in exact arithmetic how much anybody of the group can earn at most. Shares no code
 * with what decides.
 */
class PublishablePayProperties {

    private static final BigDecimal HALF_OF_A_DECIMAL = new BigDecimal("0.05");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private static List<BigDecimal> pays(Random random, int people) {
        List<BigDecimal> pays = new ArrayList<>();
        int kind = random.nextInt(4);
        for (int person = 0; person < people; person++) {
            long pence =
                    switch (kind) {
                        case 0 -> 1_200L + random.nextInt(400);
                        case 1 -> 1_200L + (long) (1_500 * Math.exp(random.nextGaussian()));
                        case 2 -> person == 0 ? 20_000L + random.nextInt(900_000) : 1_250L;
                        default -> person < 3 ? 9_000L + random.nextInt(2_000) : random.nextInt(30);
                    };
            pays.add(BigDecimal.valueOf(pence, 2));
        }
        return pays;
    }

    private static Payroll payroll(List<BigDecimal> women, List<BigDecimal> men) {
        List<PayrollRow> rows = new ArrayList<>();
        women.forEach(pay -> rows.add(
                PayrollRow.builder().sex(EmployeePay.Sex.WOMAN).hourlyPay(pay).build()));
        men.forEach(pay -> rows.add(
                PayrollRow.builder().sex(EmployeePay.Sex.MAN).hourlyPay(pay).build()));
        return Payroll.of(rows);
    }

    private static BigDecimal sum(List<BigDecimal> pays) {
        return pays.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal median(List<BigDecimal> pays) {
        List<BigDecimal> sorted = pays.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).add(sorted.get(half)).divide(TWO);
    }

    /** What women have by a gap against men, as far as its decimal tells: the lower end or the upper one. */
    private static BigDecimal ofWomen(BigDecimal ofMen, BigDecimal gap, boolean isUpper) {
        BigDecimal exact = isUpper ? gap.subtract(HALF_OF_A_DECIMAL) : gap.add(HALF_OF_A_DECIMAL);
        return ofMen.multiply(HUNDRED.subtract(exact)).divide(HUNDRED);
    }

    /** What men have by a gap, of those who know what women have; empty where the gap does not tell. */
    private static Optional<BigDecimal> ofMen(BigDecimal ofWomen, BigDecimal gap, boolean isUpper) {
        BigDecimal exact = isUpper ? gap.add(HALF_OF_A_DECIMAL) : gap.subtract(HALF_OF_A_DECIMAL);
        BigDecimal left = HUNDRED.subtract(exact);
        return left.signum() <= 0
                ? Optional.empty()
                : Optional.of(ofWomen.multiply(HUNDRED).divide(left, MathContext.DECIMAL128));
    }

    /** Nobody who earns more than the median is bound within a tenth by whoever else is in the group. */
    private static void assertNobodyIsBound(
            List<BigDecimal> pays, Optional<BigDecimal> mostOfTheMean, Optional<BigDecimal> leastOfTheMedian) {
        if (mostOfTheMean.isEmpty()) {
            return;
        }
        BigDecimal most = mostOfTheMean.get().multiply(BigDecimal.valueOf(pays.size()));
        BigDecimal median = median(pays);
        for (int target = 0; target < pays.size(); target++) {
            for (int reader = 0; reader < pays.size(); reader++) {
                BigDecimal pay = pays.get(target);
                if (reader == target || pay.signum() == 0 || pay.compareTo(median) < 0) {
                    continue;
                }
                BigDecimal bound = most.subtract(pays.get(reader));
                if (leastOfTheMedian.isPresent()) {
                    long above = (pays.size() + 1L) / 2L - 1L;
                    long others = pays.get(reader).compareTo(median) >= 0 ? above - 1 : above;
                    bound = bound.subtract(leastOfTheMedian.get().multiply(BigDecimal.valueOf(others)));
                }
                BigDecimal least = pay.multiply(new BigDecimal("1.1"));
                BigDecimal found = bound;
                assertTrue(bound.compareTo(least) >= 0, () -> pay + " is at most " + found + " of " + pays);
            }
        }
    }

    @Property(tries = 1000)
    void nobodysPayIsBoundWithinATenth(@ForAll long seed) {
        Random random = new Random(seed);
        List<BigDecimal> women = pays(random, 1 + random.nextInt(40));
        List<BigDecimal> men = pays(random, 1 + random.nextInt(40));
        PublishablePay publishable = assertNobodyIsTold(women, men, payroll(women, men), "Hourly");
        if (women.size() < 10 || men.size() < 10) {
            assertEquals(Optional.of(PayWithheld.FEW_PEOPLE), publishable.of("MaleTopQuartile"));
        }
    }

    /** As many again got no bonus, and some more: of them nothing is told but how many they are. */
    @Property(tries = 1000)
    void nobodysBonusIsBoundWithinATenth(@ForAll long seed) {
        Random random = new Random(seed);
        List<BigDecimal> women = bonuses(random, 1 + random.nextInt(40));
        List<BigDecimal> men = bonuses(random, 1 + random.nextInt(40));
        List<PayrollRow> rows = new ArrayList<>();
        women.forEach(bonus ->
                rows.add(paid(EmployeePay.Sex.WOMAN).bonusOfTheYear(bonus).build()));
        men.forEach(bonus ->
                rows.add(paid(EmployeePay.Sex.MAN).bonusOfTheYear(bonus).build()));
        int others = random.nextInt(40);
        for (int person = 0; person < others; person++) {
            rows.add(paid(random.nextBoolean() ? EmployeePay.Sex.WOMAN : EmployeePay.Sex.MAN)
                    .build());
        }
        assertNobodyIsTold(women, men, Payroll.of(rows), "Bonus");
    }

    private static PayrollRow.Builder paid(EmployeePay.Sex sex) {
        return PayrollRow.builder().sex(sex).hourlyPay(new BigDecimal("15.00"));
    }

    private static List<BigDecimal> bonuses(Random random, int people) {
        return pays(random, people).stream()
                .map(pay -> pay.add(new BigDecimal("0.01")).multiply(BigDecimal.TEN))
                .toList();
    }

    private static PublishablePay assertNobodyIsTold(
            List<BigDecimal> women, List<BigDecimal> men, Payroll payroll, String kind) {
        String meanColumn = "DiffMean" + kind + "Percent";
        String medianColumn = "DiffMedian" + kind + "Percent";
        PayReturn figures = payroll.figures(PayRegulations.PRIVATE_OR_VOLUNTARY, 2027);
        PublishablePay publishable = PublishablePay.of(payroll, figures);
        boolean isMeanShown = publishable.of(meanColumn).isEmpty();
        boolean isMedianShown = publishable.of(medianColumn).isEmpty();
        Statistics.collect(isMeanShown ? "mean" : "no mean", isMedianShown ? "median" : "no median");
        Statistics.coverage(coverage -> coverage.check("mean", "median").percentage(share -> share > 4));
        if (women.size() < 10 || men.size() < 10) {
            assertFalse(isMeanShown || isMedianShown);
            return publishable;
        }
        var printed = ReturnFigures.of(figures).getFigures();
        Optional<BigDecimal> mean = isMeanShown ? printed.getOrDefault(meanColumn, Optional.empty()) : Optional.empty();
        Optional<BigDecimal> median =
                isMedianShown ? printed.getOrDefault(medianColumn, Optional.empty()) : Optional.empty();
        BigDecimal meanOfMen = sum(men).divide(BigDecimal.valueOf(men.size()), MathContext.DECIMAL128);
        BigDecimal meanOfWomen = sum(women).divide(BigDecimal.valueOf(women.size()), MathContext.DECIMAL128);
        assertNobodyIsBound(
                women,
                mean.map(gap -> ofWomen(meanOfMen, gap, true)),
                median.map(gap -> ofWomen(median(men), gap, false)));
        assertNobodyIsBound(
                men,
                mean.flatMap(gap -> ofMen(meanOfWomen, gap, true)),
                median.flatMap(gap -> ofMen(median(women), gap, false)));
        return publishable;
    }

    /** Of 300 men at 20.00 and one woman at 13.37 the gap is her pay. */
    @Example
    void gapOfOneWomanIsHerPay() {
        List<BigDecimal> men = new ArrayList<>();
        for (int man = 0; man < 300; man++) {
            men.add(new BigDecimal("20.00"));
        }
        Payroll payroll = payroll(List.of(new BigDecimal("13.37")), men);
        PublishablePay publishable =
                PublishablePay.of(payroll, payroll.figures(PayRegulations.PRIVATE_OR_VOLUNTARY, 2027));

        publishable.getDecisions().forEach((column, decision) -> {
            if (!column.startsWith("Male") || column.endsWith("Quartile")) {
                assertTrue(
                        (column.contains("Bonus") && column.startsWith("Diff"))
                                ? decision.isPresent()
                                : decision.equals(Optional.of(PayWithheld.FEW_PEOPLE)),
                        column);
            }
        });
    }

    @Example
    void oneWhoEarnsNearlyAllOfASumIsNotTold() {
        List<BigDecimal> men = new ArrayList<>(List.of(new BigDecimal("1000")));
        List<BigDecimal> women = new ArrayList<>();
        for (int person = 0; person < 12; person++) {
            men.add(new BigDecimal("3"));
            women.add(new BigDecimal("12.50"));
        }
        Payroll payroll = payroll(women, men);
        PublishablePay publishable =
                PublishablePay.of(payroll, payroll.figures(PayRegulations.PRIVATE_OR_VOLUNTARY, 2027));

        assertEquals(Optional.of(PayWithheld.TWO_HAVE_MOST), publishable.of("DiffMeanHourlyPercent"));
        assertEquals(Optional.of(PayWithheld.FEW_BESIDE_THE_MEDIAN), publishable.of("DiffMedianHourlyPercent"));
        assertEquals(Optional.empty(), publishable.of("MaleBonusPercent"));
    }
}
