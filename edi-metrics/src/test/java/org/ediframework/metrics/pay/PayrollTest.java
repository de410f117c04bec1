package org.ediframework.metrics.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ediframework.metrics.pay.Payroll.Reason;
import org.junit.jupiter.api.Test;

class PayrollTest {

    private static PayrollRow.Builder woman() {
        return PayrollRow.builder().sex(EmployeePay.Sex.WOMAN);
    }

    private static BigDecimal amount(String text) {
        return new BigDecimal(text);
    }

    @Test
    void hourlyRateOfAMonthIsPayTimesSevenOverItsDaysOverTheHours() {
        PayrollRow row = woman().basicPay(amount("2000"))
                .allowances(amount("100"))
                .shiftPremium(amount("50"))
                .payPeriod(PayPeriod.MONTH)
                .weeklyHours(amount("35"))
                .build();
        // 2150 × 7 / 30.44 / 35, by bc
        assertEquals(14.12614980289093, HourlyRate.of(row).orElseThrow().doubleValue(), 1e-13);
    }

    @Test
    void bonusOfAYearCountsForItsPartOfThePeriod() {
        PayrollRow row = woman().basicPay(amount("400"))
                .bonusInPeriod(amount("365.25"))
                .bonusCoversDays(amount("365.25"))
                .payPeriod(PayPeriod.WEEK)
                .weeklyHours(amount("40"))
                .build();
        // 365.25 over a year is 7 for a week.
        assertEquals(0, amount("10.175").compareTo(HourlyRate.of(row).orElseThrow()));
        PayrollRow ofThePeriod =
                PayrollRow.builder().from(row).bonusCoversDays(amount("7")).build();
        assertEquals(0, amount("19.13125").compareTo(HourlyRate.of(ofThePeriod).orElseThrow()));
    }

    @Test
    void rateThatDoesNotComeOutEvenIsInTheFigures() {
        // 1000 × 7 / 30.44 / 37 a month, by bc, and the same for a quarter of it
        PayrollRow month = woman().basicPay(amount("1000"))
                .payPeriod(PayPeriod.MONTH)
                .weeklyHours(amount("37"))
                .build();
        PayrollRow days = PayrollRow.builder()
                .from(month)
                .basicPay(amount("250"))
                .payPeriod(new PayPeriod(amount("7.61")))
                .build();
        Payroll payroll = Payroll.of(List.of(month, days));
        assertEquals(2, payroll.employees().size());
        assertEquals(
                payroll.employees().get(0).hourlyPay(),
                payroll.employees().get(1).hourlyPay());
        assertEquals(
                6.215150761799,
                payroll.employees().get(0).hourlyPay().orElseThrow().doubleValue(),
                1e-11);
    }

    @Test
    void hoursOfNearlyNothingGiveNoRate() {
        Payroll payroll = Payroll.of(List.of(woman().basicPay(amount("100000000000"))
                .payPeriod(PayPeriod.WEEK)
                .weeklyHours(amount("0.000000000001"))
                .build()));
        assertEquals(List.of(new Payroll.LeftOut(0, Reason.NO_HOURLY_RATE)), payroll.leftOut());
    }

    @Test
    void hourlyRateThatIsGivenIsTaken() {
        PayrollRow row = woman().hourlyPay(amount("12.5")).basicPay(amount("1")).build();
        assertEquals(Optional.of(amount("12.5")), HourlyRate.of(row));
    }

    @Test
    void everybodyWhoIsLeftOutHasAReason() {
        PayrollRow full = woman().hourlyPay(amount("10")).build();
        Payroll payroll = Payroll.of(List.of(
                full,
                PayrollRow.builder()
                        .from(full)
                        .status(PayrollRow.Status.PARTNER)
                        .build(),
                PayrollRow.builder()
                        .from(full)
                        .status(PayrollRow.Status.NOT_RELEVANT)
                        .build(),
                PayrollRow.builder().hourlyPay(amount("10")).build(),
                PayrollRow.builder()
                        .from(full)
                        .reducedByLeave(true)
                        .bonusOfTheYear(amount("5"))
                        .build(),
                woman().basicPay(amount("100")).payPeriod(PayPeriod.WEEK).build(),
                woman().basicPay(amount("100"))
                        .payPeriod(PayPeriod.WEEK)
                        .weeklyHours(amount("0"))
                        .build()));
        assertEquals(
                List.of(
                        new Payroll.LeftOut(1, Reason.PARTNER),
                        new Payroll.LeftOut(2, Reason.NOT_RELEVANT),
                        new Payroll.LeftOut(3, Reason.SEX_NOT_RECORDED),
                        new Payroll.LeftOut(4, Reason.REDUCED_BY_LEAVE),
                        new Payroll.LeftOut(5, Reason.NO_HOURLY_RATE),
                        new Payroll.LeftOut(6, Reason.NO_HOURLY_RATE)),
                payroll.leftOut());
        assertEquals(5, payroll.headCount());
        assertEquals(4, payroll.employees().size());
        PayReturn figures = payroll.figures(PayRegulations.PRIVATE_OR_VOLUNTARY, 2026);
        assertEquals(5, figures.employees());
        assertEquals(0.25, figures.womenWithBonus().get());
        assertEquals(1, figures.pay().compared());
    }

    @Test
    void headCountDecidesTheThreshold() {
        List<PayrollRow> rows = new ArrayList<>(
                Collections.nCopies(249, woman().hourlyPay(amount("10")).build()));
        rows.add(PayrollRow.builder().hourlyPay(amount("10")).build());
        assertTrue(!Payroll.of(rows)
                .figures(PayRegulations.PRIVATE_OR_VOLUNTARY, 2026)
                .belowThreshold());
    }

    @Test
    void ratesUnlikeAllOthersAreDoubtedAndKept() {
        Payroll payroll = Payroll.of(List.of(
                woman().hourlyPay(amount("10")).build(),
                woman().hourlyPay(amount("10")).build(),
                woman().hourlyPay(amount("0.99")).build(),
                woman().hourlyPay(amount("1000.01")).build(),
                woman().hourlyPay(amount("10")).weeklyHours(amount("169")).build()));
        assertEquals(
                List.of(
                        Payroll.DoubtKind.FAR_BELOW_THE_MEDIAN,
                        Payroll.DoubtKind.FAR_ABOVE_THE_MEDIAN,
                        Payroll.DoubtKind.TOO_MANY_HOURS),
                payroll.doubts().stream().map(Payroll.Doubt::kind).toList());
        assertEquals(5, payroll.employees().size());
    }

    @Test
    void deadlineIsAYearLessADayAndWasPutOffOnce() {
        assertEquals(
                LocalDate.of(2027, 4, 4),
                PayReturn.of(PayRegulations.PRIVATE_OR_VOLUNTARY, 2026, List.of())
                        .getDeadline());
        assertEquals(
                LocalDate.of(2027, 3, 30),
                PayReturn.of(PayRegulations.PUBLIC_AUTHORITY, 2026, List.of()).getDeadline());
        assertEquals(
                LocalDate.of(2021, 10, 5),
                PayReturn.of(PayRegulations.PUBLIC_AUTHORITY, 2020, List.of()).getDeadline());
    }

    @Test
    void amountsBelowZeroAndPeriodsThatAreNoneAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> woman().basicPay(amount("-1"))
                .build());
        assertThrows(IllegalArgumentException.class, () -> woman().weeklyHours(amount("1e400"))
                .build());
        assertThrows(IllegalArgumentException.class, () -> new PayPeriod(BigDecimal.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new PayPeriod(amount("367")));
        assertThrows(
                IllegalArgumentException.class,
                () -> PayReturn.of(
                        PayRegulations.PUBLIC_AUTHORITY,
                        2026,
                        List.of(new EmployeePay(EmployeePay.Sex.MAN, Optional.empty(), Optional.empty())),
                        0));
    }

    /** 29 of 80 is 36.25 %. */
    @Test
    void quarterMakesAHundredWhereBothSharesEndInAHalf() {
        List<EmployeePay> people = new ArrayList<>();
        for (int i = 0; i < 320; i++) {
            people.add(new EmployeePay(
                    i % 80 < 29 ? EmployeePay.Sex.WOMAN : EmployeePay.Sex.MAN,
                    Optional.of(BigDecimal.valueOf(10 + i / 80)),
                    Optional.empty()));
        }
        var figures = ReturnFigures.of(PayReturn.of(PayRegulations.PUBLIC_AUTHORITY, 2026, people))
                .getFigures();
        assertEquals(Optional.of(amount("36.2")), figures.get("FemaleLowerQuartile"));
        assertEquals(Optional.of(amount("63.8")), figures.get("MaleLowerQuartile"));
        assertEquals(
                List.of(
                        "DiffMeanHourlyPercent",
                        "DiffMedianHourlyPercent",
                        "DiffMeanBonusPercent",
                        "DiffMedianBonusPercent",
                        "MaleBonusPercent",
                        "FemaleBonusPercent",
                        "MaleLowerQuartile",
                        "FemaleLowerQuartile",
                        "MaleLowerMiddleQuartile",
                        "FemaleLowerMiddleQuartile",
                        "MaleUpperMiddleQuartile",
                        "FemaleUpperMiddleQuartile",
                        "MaleTopQuartile",
                        "FemaleTopQuartile"),
                List.copyOf(figures.keySet()));
    }
}
