package org.ediframework.io.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Severity;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is said to have got no bonus because of what a column is called, and no total of a payroll is a person. */
class UnreadPayTest {

    private static Loaded<PayrollFile> load(String... lines) {
        return PayrollReader.standard().read(String.join("\n", lines).getBytes(StandardCharsets.UTF_8), "payroll.csv");
    }

    private static List<String> said(Loaded<PayrollFile> loaded, Severity severity) {
        return loaded.getFindings().getFirst().stream()
                .filter(finding -> finding.getSeverity() == severity)
                .map(finding -> finding.getMessage())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bonus", "bonus_pay", "Bonuses paid", "Sales commission", "Incentive (£)"})
    void bonusOfAnUnknownTimeIsAskedAbout(String header) {
        Loaded<PayrollFile> loaded = load("sex,hourly_pay," + header, "F,12.50,", "M,13.00,\"£1,250.00\"", "M,13.00,0");

        assertTrue(loaded.getValue().isEmpty());
        assertEquals(1, said(loaded, Severity.ERROR).size(), loaded.getFindings()::toString);
        assertTrue(said(loaded, Severity.ERROR).get(0).startsWith("'" + header + "' holds amounts"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bonus_12_months",
                "Bonus 12 months",
                "Bonus (12 months)",
                "Annual bonus",
                "Bonus last 12 months (£)",
                "12-month bonus"
            })
    void bonusOfTheYearIsReadHoweverItIsSpelt(String header) {
        Loaded<PayrollFile> loaded = load("Gender,Hourly rate (£)," + header, "F,12.50,", "M,13.00,1250");

        assertEquals(List.of(), loaded.getFindings().getFirst());
        assertEquals(
                Optional.of(new BigDecimal("1250")),
                loaded.orThrow().rows().get(1).getBonusOfTheYear());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Employee No.,Legal Sex,Hourly Wage (£)",
                "Staff ID,Rhyw,Gross hourly rate",
                "Person ID,GENDER,hourly pay"
            })
    void columnsAreKnownByWhatPersonnelSystemsCallThem(String header) {
        Loaded<PayrollFile> loaded = load(header + ",Annual bonus", "7,F,12.50,", "8,M,13.00,100");

        assertEquals(List.of(), loaded.getFindings().getFirst());
        assertEquals(2, loaded.orThrow().rows().size());
    }

    @Test
    void wordsAreNoAmounts() {
        assertTrue(load("sex,hourly_pay,Bonus scheme", "F,12.50,yes", "M,13,no")
                .getValue()
                .isPresent());
        assertTrue(load("sex,hourly_pay,Pay band", "F,12.50,B", "M,13,C")
                .getValue()
                .isPresent());
    }

    @Test
    void payThatHasNoPartIsToldAndSoIsThatThereIsNoBonus() {
        Loaded<PayrollFile> loaded = load(
                "sex,basic_pay,pay_period,weekly_hours,Car allowance,Overtime pay,Age",
                "F,2000,month,37,150,0,41",
                "M,2100,month,37,,12.5,50");

        assertEquals(
                List.of(
                        "No column holds the bonus of twelve months (bonus_12_months), so that nobody counts as having got one.",
                        "These columns have no part in the figures: 'Car allowance', 'Overtime pay'."),
                said(loaded, Severity.NOTE).stream().sorted().toList());
        assertEquals(List.of(), said(load("sex,hourly_pay,bonus_12_months", "F,12,"), Severity.NOTE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Total,,25.50,", "Grand total:,,£25.50,0", "Source: payroll,,,", "Employees: 2,,,"})
    void totalsAndSourcesAtTheEndAreNobody(String footer) {
        Loaded<PayrollFile> loaded = load(
                "Payroll of April",
                "",
                "id,sex,hourly_pay,bonus_12_months",
                "1,F,12.50,",
                "2,M,13.00,",
                ",,,",
                footer,
                "");

        assertEquals(2, loaded.orThrow().rows().size());
        assertEquals(1, said(loaded, Severity.NOTE).size());
        Loaded<PayrollFile> between = load("id,sex,hourly_pay,bonus_12_months", "1,F,12.50,", footer, "2,M,13.00,");
        assertEquals(3, between.orThrow().rows().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cyfanswm,,38.50,", "Summe,3,,", "Ffynhonnell: y gyflogres,,,", "Stand: 31.03.2026,,,"})
    void theyAreInOtherLanguages(String footer) {
        Loaded<PayrollFile> loaded =
                load("id,sex,hourly_pay,bonus_12_months", "1,F,12.50,", "2,M,13.00,", "3,F,13.00,", footer, footer);

        assertEquals(3, loaded.orThrow().rows().size());
        assertEquals(1, said(loaded, Severity.NOTE).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"4,,38.50,", "TBC,F,38.50,", "TBC,,13.00,"})
    void whoeverMayBePaidIsKept(String person) {
        Loaded<PayrollFile> loaded =
                load("id,sex,hourly_pay,bonus_12_months", "1,F,12.50,", "2,M,13.00,", "3,F,13.00,", person);

        assertEquals(4, loaded.orThrow().rows().size());
    }
}
