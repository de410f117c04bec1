package org.ediframework.metrics.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.ediframework.metrics.ReferenceTable;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.Interval;
import org.junit.jupiter.api.Test;

/** The figures of article 9 as R has them (directive.R), who is in them, and what stands at 5 %. */
class DirectiveReportTest {

    private static final String CATEGORY = "category";

    private static Map<Long, DirectiveReport> reports() {
        Map<Long, List<PayrollRow>> rows = new TreeMap<>();
        ReferenceTable.rows(DirectiveReportTest.class, "directive-people.tsv")
                .forEach(row -> rows.computeIfAbsent(row.whole("set"), any -> new ArrayList<>())
                        .add(PayrollRow.builder()
                                .sex(row.text("sex").equals("W") ? EmployeePay.Sex.WOMAN : EmployeePay.Sex.MAN)
                                .basicPay(new BigDecimal(row.text("basic")))
                                .pieceworkPay(new BigDecimal(row.text("piecework")))
                                .allowances(new BigDecimal(row.text("allowances")))
                                .shiftPremium(new BigDecimal(row.text("shift")))
                                .bonusOfTheYear(new BigDecimal(row.text("year")))
                                .payPeriod(new PayPeriod(new BigDecimal(row.text("days"))))
                                .weeklyHours(new BigDecimal(row.text("hours")))
                                .putGroups(CATEGORY, row.text(CATEGORY))
                                .build()));
        Map<Long, DirectiveReport> reports = new TreeMap<>();
        rows.forEach((set, people) -> reports.put(set, DirectiveReport.of(people, CATEGORY)));
        return reports;
    }

    private static Optional<Double> figure(DirectiveReport report, String what, String category) {
        return switch (what) {
            case "a" -> report.pay().mean().find();
            case "b" -> report.variable().mean().find();
            case "c" -> report.pay().median().find();
            case "d" -> report.variable().median().find();
            case "e women" -> report.womenWithVariable().find();
            case "e men" -> report.menWithVariable().find();
            default -> ofCategory(report, what, category);
        };
    }

    private static Optional<Double> ofCategory(DirectiveReport report, String what, String category) {
        CategoryGap gap = report.gaps().stream()
                .filter(one -> one.category().equals(category)
                        && what.startsWith(one.component().name()))
                .findFirst()
                .orElseThrow();
        if (what.endsWith("low")) {
            return gap.interval().find().map(Interval::low);
        }
        return what.endsWith("high")
                ? gap.interval().find().map(Interval::high)
                : gap.gap().find();
    }

    @Test
    void everyFigureIsThatOfR() {
        Map<Long, DirectiveReport> reports = reports();
        AtomicInteger compared = new AtomicInteger();
        ReferenceTable.rows(DirectiveReportTest.class, "directive.tsv").forEach(row -> {
            Optional<Double> figure = figure(
                    Objects.requireNonNull(reports.get(row.whole("set"))), row.text("what"), row.text("category"));
            boolean isInterval =
                    row.text("what").contains(" low") || row.text("what").contains(" high");
            assertTrue(row.has("value") == figure.isPresent() || isInterval, row.toString());
            if (row.has("value")) {
                double expected = row.number("value");
                assertEquals(expected, figure.orElseThrow(), Math.max(Math.abs(expected), 1) * 1e-9, row.toString());
                compared.incrementAndGet();
            }
        });
        assertTrue(compared.get() > 800, compared.toString());
        assertEquals(30, reports.size());
    }

    private static PayrollRow.Builder person(EmployeePay.Sex sex) {
        return PayrollRow.builder().sex(sex).putGroups(CATEGORY, "office");
    }

    @Test
    void everybodyWhoIsInNoFigureHasAReason() {
        List<PayrollRow> rows = List.of(
                person(EmployeePay.Sex.WOMAN).hourlyPay(BigDecimal.TEN).build(),
                PayrollRow.builder().hourlyPay(BigDecimal.TEN).build(),
                person(EmployeePay.Sex.MAN)
                        .hourlyPay(BigDecimal.TEN)
                        .status(PayrollRow.Status.PARTNER)
                        .build(),
                person(EmployeePay.Sex.MAN)
                        .hourlyPay(BigDecimal.TEN)
                        .reducedByLeave(true)
                        .build(),
                person(EmployeePay.Sex.MAN).basicPay(BigDecimal.TEN).build(),
                person(EmployeePay.Sex.MAN)
                        .hourlyPay(BigDecimal.TEN)
                        .bonusOfTheYear(BigDecimal.TEN)
                        .build(),
                PayrollRow.builder()
                        .sex(EmployeePay.Sex.MAN)
                        .hourlyPay(BigDecimal.TEN)
                        .build());
        DirectiveReport report = DirectiveReport.of(rows, CATEGORY);
        assertEquals(2, report.workers().size());
        assertEquals(1, report.withoutCategory());
        assertEquals(
                Map.of(
                        DirectiveReport.LeftOut.NO_WORKER,
                        1L,
                        DirectiveReport.LeftOut.SEX_NOT_RECORDED,
                        1L,
                        DirectiveReport.LeftOut.REDUCED_BY_LEAVE,
                        1L,
                        DirectiveReport.LeftOut.NO_PAY_LEVEL,
                        2L),
                report.leftOut());
    }

    @Test
    void bonusOfThePeriodCountsWhereThatOfTheYearIsNotKnown() {
        PayrollRow row = person(EmployeePay.Sex.WOMAN)
                .basicPay(new BigDecimal("700"))
                .bonusInPeriod(new BigDecimal("365.25"))
                .bonusCoversDays(new BigDecimal("365.25"))
                .payPeriod(PayPeriod.find("week").orElseThrow())
                .weeklyHours(new BigDecimal("35"))
                .build();
        PayLevel level = PayLevel.of(row).orElseThrow();
        assertEquals(0, new BigDecimal("20").compareTo(level.basic()));
        // 7 pounds of the week over 35 hours.
        assertEquals(0, new BigDecimal("0.2").compareTo(level.variable()));
    }

    private static List<BigDecimal> pays(int people, String... pay) {
        List<BigDecimal> pays = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            pays.add(new BigDecimal(pay[person % pay.length]));
        }
        return pays;
    }

    @Test
    void fivePerCentCountsInBothDirections() {
        CategoryGap.Component total = CategoryGap.Component.TOTAL;
        CategoryGap men = CategoryGap.of("x", total, pays(100, "18.98", "19.02"), pays(100, "19.98", "20.02"));
        assertEquals(Measured.of(5.0), men.gap());
        assertTrue(men.isFiveOrMore());
        assertEquals(GapStanding.TOO_FEW_TO_TELL, men.standing());
        CategoryGap women = CategoryGap.of("x", total, pays(100, "21.48", "21.52"), pays(100, "19.98", "20.02"));
        assertTrue(women.isFiveOrMore());
        assertEquals(GapStanding.FIVE_OR_MORE, women.standing());
        CategoryGap none = CategoryGap.of("x", total, pays(100, "19.88", "19.92"), pays(100, "19.98", "20.02"));
        assertTrue(!none.isFiveOrMore());
        assertEquals(GapStanding.BELOW_FIVE, none.standing());
        CategoryGap few = CategoryGap.of("x", total, pays(3, "9", "14", "21"), pays(4, "12", "31"));
        assertTrue(few.isFiveOrMore());
        assertEquals(GapStanding.TOO_FEW_TO_TELL, few.standing());
        CategoryGap nobody = CategoryGap.of("x", total, List.of(), pays(4, "12", "31"));
        assertTrue(!nobody.isFiveOrMore() && nobody.gap().getAbsence().isPresent());
        assertEquals(GapStanding.TOO_FEW_TO_TELL, nobody.standing());
    }

    @Test
    void intervalOfPayWithoutSpreadIsAPoint() {
        Measured<Interval> interval = GapInterval.of(pays(10, "18"), pays(10, "20"));
        assertEquals(interval.get().low(), interval.get().high());
        assertEquals(10, interval.get().low(), 1e-12);
        assertTrue(GapInterval.of(pays(1, "18"), pays(10, "20")).getAbsence().isPresent());
        assertTrue(GapInterval.of(pays(10, "18"), Collections.nCopies(10, BigDecimal.ZERO))
                .getAbsence()
                .isPresent());
        // One of ten is paid at all: by chance none could be.
        List<BigDecimal> one = new ArrayList<>(Collections.nCopies(9, BigDecimal.ZERO));
        one.add(new BigDecimal("0.01"));
        assertTrue(GapInterval.of(pays(10, "18"), one).getAbsence().isPresent());
    }
}
