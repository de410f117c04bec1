package org.ediframework.io.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Location;
import org.ediframework.io.cells.MadeUpWorkbook;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.metrics.pay.EmployeePay;
import org.ediframework.metrics.pay.HourlyRate;
import org.ediframework.metrics.pay.PayPeriod;
import org.ediframework.metrics.pay.PayrollRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayrollReaderTest {

    private static Loaded<PayrollFile> load(String text) throws IOException {
        return PayrollReader.standard()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "payroll.csv");
    }

    private static List<PayrollRow> rows(String text) throws IOException {
        return load(text).orThrow().rows();
    }

    @Test
    void everyColumnIsRead() throws IOException {
        PayrollFile file =
                load("id,sex,basic_pay,allowances,piecework_pay,leave_pay,shift_premium,bonus_in_period,bonus_covers_days,"
                                + "pay_period,weekly_hours,bonus_12_months,reduced_pay,status,ethnic group\n"
                                + "7,F,\"£2,000.00\",100,10,20,30,365.25,365.25,month,37.5,1200,no,employee,Asian\n")
                        .orThrow();
        PayrollRow row = file.rows().get(0);

        assertEquals(List.of(2), file.lines());
        assertEquals(Optional.of("7"), row.getId());
        assertEquals(Optional.of(EmployeePay.Sex.WOMAN), row.getSex());
        assertEquals(new BigDecimal("2160.00"), HourlyRate.ordinaryPay(row));
        assertEquals(0, new BigDecimal("30.44").compareTo(HourlyRate.bonusOfThePeriod(row, PayPeriod.MONTH)));
        assertEquals(Optional.of(PayPeriod.MONTH), row.getPayPeriod());
        assertEquals(Optional.of(new BigDecimal("37.5")), row.getWeeklyHours());
        assertEquals(Optional.of(new BigDecimal("1200")), row.getBonusOfTheYear());
        assertEquals(Map.of("ethnic group", "Asian"), row.getGroups());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sex,Hourly pay\nFemale,12.50\nMale,13\n",
                "gender;hourly rate\nw;12.50\nm;13\n",
                "\ufeffSEX\tHourly-Pay\nwoman\t£12.50\nMen\t13\n",
                "Payroll of March,\n,\nsex,hourly_pay\nfemale,\u00a012.50\nmale,13\n\n,\n",
                "sep=;\nsex;hourly_pay\nF;12.50\nM;13\n",
                "sex;hourly_pay\nF;12,50 €\nM;13\n",
                "sex,hourly_pay\nF,€12.50\nM,€13\n"
            })
    void manyWritingsAreOnePayroll(String text) throws IOException {
        List<PayrollRow> rows = rows(text);

        assertEquals(2, rows.size());
        assertEquals(Optional.of(EmployeePay.Sex.WOMAN), rows.get(0).getSex());
        assertEquals(Optional.of(new BigDecimal("12.50")), rows.get(0).getHourlyPay());
        assertEquals(Optional.of(EmployeePay.Sex.MAN), rows.get(1).getSex());
    }

    private static MadeUpWorkbook workbook(boolean isSecondShown) {
        MadeUpWorkbook workbook = new MadeUpWorkbook();
        workbook.sheet("Notes", false);
        workbook.row("Payroll of March", false);
        workbook.sheet("March", false);
        workbook.row("Payroll of March", false);
        workbook.skip(1);
        workbook.row("sex | basic_pay | pay_period | weekly_hours | grade", false);
        // What a spreadsheet keeps of a sum, with the last digits of its arithmetic, and amounts as text.
        workbook.row("F | [f 2160.0000000000005] | month | [n 37.5] | 7", false);
        workbook.row("M | £2,100.50 | month | [n 35] | 8", false);
        workbook.sheet("February", !isSecondShown);
        workbook.row("sex | hourly_pay", false);
        workbook.row("M | [n 12.5]", false);
        return workbook;
    }

    private static Loaded<PayrollFile> read(PayrollReader reader, MadeUpWorkbook workbook) throws IOException {
        return reader.read(new ByteArrayInputStream(workbook.toBytes()), "payroll.xlsx");
    }

    @Test
    void sheetOfAWorkbookIsReadAsATextIs() throws IOException {
        PayrollFile file = read(PayrollReader.standard(), workbook(false)).orThrow();
        assertEquals(List.of(4, 5), file.lines());
        assertEquals(
                rows("sex,basic_pay,pay_period,weekly_hours,grade\nF,2160.00000000000,month,37.5,7\nM,2100.50,month,35,8\n")
                        .get(1),
                file.rows().get(1));
        assertEquals(
                0,
                new BigDecimal("2160")
                        .compareTo(file.rows().get(0).getBasicPay().orElseThrow()));
        assertEquals(Optional.of(new BigDecimal("37.5")), file.rows().get(0).getWeeklyHours());
        assertEquals(Map.of("grade", "7"), file.rows().get(0).getGroups());
    }

    @Test
    void ofSeveralSheetsOneIsNamed() throws IOException {
        Loaded<PayrollFile> open = read(PayrollReader.standard(), workbook(true));
        assertTrue(open.getValue().isEmpty());
        assertTrue(
                open.getFindings().getFirst().get(0).getMessage().contains("'March', 'February'"),
                open.getFindings().toString());
        assertEquals(
                Optional.of(new BigDecimal("12.5")),
                read(PayrollReader.standard().withSheet("february"), workbook(true))
                        .orThrow()
                        .rows()
                        .get(0)
                        .getHourlyPay());
    }

    @Test
    void faultInAWorkbookNamesItsCell() throws IOException {
        MadeUpWorkbook workbook = new MadeUpWorkbook();
        workbook.sheet("Pay", false);
        workbook.row("sex | hourly_pay", false);
        workbook.row("F | a lot", false);
        Loaded<PayrollFile> loaded = read(PayrollReader.standard(), workbook);
        assertTrue(loaded.getValue().isEmpty());
        assertTrue(
                loaded.getFindings().getFirst().toString().contains("Pay!B2"),
                loaded.getFindings().getFirst().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X", "non-binary", "prefer not to say"})
    void whoseSexTheRegulationsDoNotAskAboutIsCountedAllTheSame(String sex) throws IOException {
        assertEquals(
                Optional.empty(),
                rows("sex,hourly_pay\n" + sex + ",12\n").get(0).getSex());
    }

    @ParameterizedTest
    @CsvSource({
        "hourly_pay,twelve,EDI-S-008",
        "hourly_pay,-3,EDI-S-008",
        "hourly_pay,1e400,EDI-S-008",
        "hourly_pay,'1,2.5',EDI-S-008",
        "weekly_hours,0,EDI-S-008",
        "weekly_hours,169,EDI-S-008",
        "bonus_covers_days,0,EDI-S-008",
        "pay_period,yesterday,EDI-S-006",
        "pay_period,400,EDI-S-006",
        "reduced_pay,perhaps,EDI-S-006",
        "status,owner,EDI-S-006"
    })
    void cellThatCannotBeReadIsAFindingAtItsPlace(String column, String value, String rule) throws IOException {
        String pay = column.equals("hourly_pay") ? "" : "hourly_pay,";
        Loaded<PayrollFile> loaded = load("sex," + pay + column + "\nF," + (pay.isEmpty() ? "" : "12,") + "\nM,"
                + (pay.isEmpty() ? "" : "12,") + "\"" + value + "\"\n");

        assertTrue(loaded.getValue().isEmpty());
        Finding finding = loaded.getFindings().getFirst().get(0);
        assertEquals(1, loaded.getFindings().getTotal());
        assertEquals(rule, finding.getCode());
        assertEquals(Optional.of(3), finding.getLocation().flatMap(Location::getLine));
        assertTrue(finding.getMessage().contains(value), finding.getMessage());
    }

    @Test
    void amountsAreReadAsTheFileWritesThem() throws IOException {
        List<PayrollRow> rows =
                rows("sex;basic_pay;weekly_hours;pay_period\nF;2.345,50;37,5;month\nM;2.345;40;month\n");
        assertEquals(Optional.of(new BigDecimal("2345.50")), rows.get(0).getBasicPay());
        assertEquals(Optional.of(new BigDecimal("2345")), rows.get(1).getBasicPay());
        assertEquals(Optional.of(new BigDecimal("37.5")), rows.get(0).getWeeklyHours());
        Loaded<PayrollFile> open = load("sex;basic_pay;weekly_hours;pay_period\nF;2.345;37;month\nM;2.500;40;month\n");
        assertTrue(open.getFindings().getFirst().get(0).getMessage().startsWith("'2.345' may be a thousand or more"));
        assertEquals(
                Optional.of(new BigDecimal("15.385")),
                rows("sex,hourly_pay\nF,15.385\nM,20.125\n").get(0).getHourlyPay());
    }

    @Test
    void whatIsMissingIsNamedOnce() throws IOException {
        for (String text : List.of(
                "a,b\n1,2\n", "hourly_pay\n12\n", "sex,hourly_pay,Hourly Pay\nF,1,1\n", "", "sex,hourly_pay\n")) {
            Loaded<PayrollFile> loaded = load(text);
            assertTrue(loaded.getValue().isEmpty(), text);
            assertEquals(1, loaded.getFindings().getTotal(), text);
        }
    }

    @Test
    void limitsHold() throws IOException {
        Loaded<PayrollFile> loaded = PayrollReader.standard()
                .withLimits(Limits.builder().bytes(20).build())
                .read(new ByteArrayInputStream(new byte[100]), "payroll.csv");
        assertEquals("EDI-S-011", loaded.getFindings().getFirst().get(0).getCode());
    }
}
