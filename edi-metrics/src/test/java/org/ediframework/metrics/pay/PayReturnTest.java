package org.ediframework.metrics.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.ReferenceTable;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PayReturnTest {

    static Stream<ReferenceTable.Row> exact() {
        return ReferenceTable.rows(PayReturnTest.class, "pay.tsv");
    }

    private static EmployeePay employee(String sexAndPence) {
        return new EmployeePay(
                sexAndPence.startsWith("W") ? EmployeePay.Sex.WOMAN : EmployeePay.Sex.MAN,
                Optional.of(new BigDecimal(sexAndPence.substring(2)).movePointLeft(2)),
                Optional.empty());
    }

    private static EmployeePay bonus(EmployeePay.Sex sex, String bonus) {
        return new EmployeePay(sex, Optional.empty(), Optional.of(new BigDecimal(bonus)));
    }

    private static PayReturn payReturn(String people) {
        return payReturn(Arrays.stream(people.split(",", -1))
                .map(PayReturnTest::employee)
                .toList());
    }

    private static PayReturn payReturn(List<EmployeePay> employees) {
        return PayReturn.of(PayRegulations.PUBLIC_AUTHORITY, 2026, employees);
    }

    /** The women of a quarter that no tie divides. */
    private static long women(PayQuarter quarter) {
        return quarter.women()
                .find()
                .map(share -> share.getNumerator()
                        .multiply(BigInteger.valueOf(quarter.employees()))
                        .divide(share.getDenominator())
                        .longValueExact())
                .orElse(0L);
    }

    private static String quarters(PayReturn figures) {
        return figures.quarters().stream()
                .map(quarter -> women(quarter) + "/" + (quarter.employees() - women(quarter)))
                .collect(Collectors.joining(";"));
    }

    @ParameterizedTest
    @MethodSource("exact")
    void gapsAndQuartersAgreeWithExactArithmetic(ReferenceTable.Row row) {
        PayReturn figures = payReturn(row.text("pay"));
        assertEquals(row.number("mean"), figures.pay().mean().get());
        assertEquals(row.number("median"), figures.pay().median().get());
        if (row.has("quarters")) {
            assertEquals(row.text("quarters"), quarters(figures));
        }
    }

    @Test
    void peopleOfEqualPayAcrossABoundaryKeepTheirProportionOnBothSides() {
        // eight people, two a quarter; the four on £10 are half women and lie two and two around the first boundary
        assertEquals("1/1;1/1;0/2;2/0", quarters(payReturn("W:1000,M:1000,W:1000,M:1000,M:1100,M:1100,W:1200,W:1200")));
    }

    @Test
    void everybodyOnEqualPayIsSharedOutEvenlyWhateverTheOrder() {
        List<EmployeePay> people = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            people.add(employee(i < 10 ? "W:1500" : "M:1500"));
        }
        PayReturn sorted = payReturn(people);
        Collections.reverse(people);
        assertEquals(quarters(sorted), quarters(payReturn(people)));
        sorted.quarters()
                .forEach(quarter -> assertEquals(
                        new PayQuarter(quarter.band(), 10, Measured.of(ReferenceShare.of(1, 4))), quarter));
    }

    @Test
    void payWrittenWithAndWithoutPenceIsATie() {
        PayReturn figures = payReturn(List.of(
                new EmployeePay(EmployeePay.Sex.WOMAN, Optional.of(new BigDecimal("12")), Optional.empty()),
                new EmployeePay(EmployeePay.Sex.WOMAN, Optional.of(new BigDecimal("12.0")), Optional.empty()),
                new EmployeePay(EmployeePay.Sex.MAN, Optional.of(new BigDecimal("12.00")), Optional.empty()),
                new EmployeePay(EmployeePay.Sex.MAN, Optional.of(new BigDecimal("12.000")), Optional.empty())));
        figures.quarters()
                .forEach(quarter ->
                        assertEquals(new PayQuarter(quarter.band(), 1, Measured.of(ReferenceShare.of(1, 2))), quarter));
    }

    @Test
    void bonusGapIsAboutThoseWhoReceivedOneAndTheProportionAboutEverybody() {
        PayReturn figures = payReturn(List.of(
                bonus(EmployeePay.Sex.WOMAN, "300"),
                employee("W:1000"),
                employee("W:1100"),
                bonus(EmployeePay.Sex.MAN, "400"),
                bonus(EmployeePay.Sex.MAN, "800")));
        assertEquals(50.0, figures.bonus().mean().get());
        assertEquals(50.0, figures.bonus().median().get());
        assertEquals(1.0 / 3, figures.womenWithBonus().get());
        assertEquals(1.0, figures.menWithBonus().get());
        assertEquals(Absence.GROUP_IS_EMPTY, figures.pay().mean().getAbsence().orElseThrow());
    }

    @Test
    void nobodyGivesEmptyQuartersAndNoShares() {
        PayReturn nobody = payReturn(List.of());
        assertEquals("0/0;0/0;0/0;0/0", quarters(nobody));
        assertEquals(
                Absence.NO_OBSERVATIONS,
                nobody.quarters().get(0).womensShare().getAbsence().orElseThrow());
        assertEquals(
                Absence.GROUP_IS_EMPTY, nobody.womenWithBonus().getAbsence().orElseThrow());
    }

    @Test
    void menWithoutPayLeaveTheGapWithoutADivisor() {
        assertEquals(
                Absence.PAY_IS_ZERO,
                payReturn("W:1000,M:0").pay().mean().getAbsence().orElseThrow());
    }

    @Test
    void thresholdIsTwoHundredAndFiftyEmployees() {
        List<EmployeePay> people = new ArrayList<>(Collections.nCopies(249, employee("W:1000")));
        assertTrue(payReturn(people).belowThreshold());
        people.add(employee("M:1000"));
        assertFalse(payReturn(people).belowThreshold());
    }

    @Test
    void snapshotDateFollowsTheRegime() {
        assertEquals(LocalDate.of(2026, 3, 31), PayRegulations.PUBLIC_AUTHORITY.snapshotDate(2026));
        assertEquals(LocalDate.of(2026, 4, 5), PayRegulations.PRIVATE_OR_VOLUNTARY.snapshotDate(2026));
    }

    @Test
    void negativePayAndBonusOfNothingAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> employee("W:-1"));
        assertThrows(IllegalArgumentException.class, () -> bonus(EmployeePay.Sex.MAN, "0"));
    }

    @Test
    void amountThatNobodyIsPaidIsRefusedAtOnce() {
        for (String amount : List.of("1e400", "1e-400", "1e999999999", "1e-999999999", "1234567890123456")) {
            java.math.BigDecimal pay = new java.math.BigDecimal(amount);
            org.junit.jupiter.api.Assertions.assertThrows(
                    IllegalArgumentException.class,
                    () -> new EmployeePay(EmployeePay.Sex.MAN, java.util.Optional.of(pay), java.util.Optional.empty()));
            org.junit.jupiter.api.Assertions.assertThrows(
                    IllegalArgumentException.class,
                    () -> new EmployeePay(EmployeePay.Sex.MAN, java.util.Optional.empty(), java.util.Optional.of(pay)));
        }
    }
}
