package org.ediframework.io.pay;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.table.Grid;
import org.ediframework.io.table.TableFindings;
import org.ediframework.metrics.pay.EmployeePay;
import org.ediframework.metrics.pay.PayPeriod;
import org.ediframework.metrics.pay.PayrollRow;

/** One person of a payroll, cell by cell. */
record PayrollLine(
        Grid.Line line, Map<PayrollColumn, Integer> columns, Map<String, Integer> others, TableFindings findings) {

    private static final int MOST_DIGITS = 12;
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]{1,12})?");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s_]+");
    private static final String AN_AMOUNT = "an amount of 0 or more such as 1234.50";
    private static final String HOURS = "hours above 0 and at most 168, such as 37.5";
    private static final String DAYS = "days above 0 and at most 36600, such as 365";
    private static final BigDecimal HOURS_OF_A_WEEK = BigDecimal.valueOf(168);
    private static final BigDecimal A_HUNDRED_YEARS = BigDecimal.valueOf(36_600);
    private static final BigDecimal DAYS_OF_A_YEAR = BigDecimal.valueOf(366);

    private static final Set<String> WOMEN = Set.of("f", "female", "females", "w", "woman", "women");
    private static final Set<String> MEN = Set.of("m", "male", "males", "man", "men");
    private static final Set<String> YES = Set.of("yes", "y", "true", "1");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "");
    private static final Map<String, PayrollRow.Status> STATUSES = Map.of(
            "", PayrollRow.Status.EMPLOYEE,
            "employee", PayrollRow.Status.EMPLOYEE,
            "partner", PayrollRow.Status.PARTNER,
            "not-relevant", PayrollRow.Status.NOT_RELEVANT);

    PayrollRow read() {
        PayrollRow.Builder row = PayrollRow.builder()
                .id(Optional.of(text(PayrollColumn.ID)).filter(id -> !id.isEmpty()))
                .sex(sex())
                .status(status())
                .reducedByLeave(isReduced())
                .hourlyPay(amount(PayrollColumn.HOURLY_PAY))
                .basicPay(amount(PayrollColumn.BASIC_PAY))
                .allowances(amount(PayrollColumn.ALLOWANCES))
                .pieceworkPay(amount(PayrollColumn.PIECEWORK_PAY))
                .leavePay(amount(PayrollColumn.LEAVE_PAY))
                .shiftPremium(amount(PayrollColumn.SHIFT_PREMIUM))
                .bonusInPeriod(amount(PayrollColumn.BONUS_IN_PERIOD))
                .bonusCoversDays(upTo(PayrollColumn.BONUS_COVERS_DAYS, A_HUNDRED_YEARS, DAYS))
                .payPeriod(period())
                .weeklyHours(upTo(PayrollColumn.WEEKLY_HOURS, HOURS_OF_A_WEEK, HOURS))
                .bonusOfTheYear(amount(PayrollColumn.BONUS_12_MONTHS));
        others.forEach((name, index) -> {
            if (!line.cell(index).isEmpty()) {
                row.putGroups(name, line.cell(index));
            }
        });
        return row.build();
    }

    private String text(PayrollColumn column) {
        return Optional.ofNullable(columns.get(column)).map(line::cell).orElse("");
    }

    private String word(PayrollColumn column) {
        return text(column).toLowerCase(Locale.ROOT);
    }

    private void report(PayrollColumn column, StructureRule rule, Object... gaps) {
        findings.addToGridCell(
                line.number(), Optional.ofNullable(columns.get(column)).orElse(0), column.shownName(), rule, "", gaps);
    }

    /** Women and men, as the regulations count; anything else is a sex that they do not ask about. */
    private Optional<EmployeePay.Sex> sex() {
        String word = word(PayrollColumn.SEX);
        if (WOMEN.contains(word)) {
            return Optional.of(EmployeePay.Sex.WOMAN);
        }
        return MEN.contains(word) ? Optional.of(EmployeePay.Sex.MAN) : Optional.empty();
    }

    private PayrollRow.Status status() {
        String word = word(PayrollColumn.STATUS);
        PayrollRow.Status status = STATUSES.get(BETWEEN_WORDS.matcher(word).replaceAll("-"));
        if (status == null) {
            report(
                    PayrollColumn.STATUS,
                    StructureRule.NOT_ALLOWED,
                    text(PayrollColumn.STATUS),
                    "employee, partner, not-relevant");
            return PayrollRow.Status.EMPLOYEE;
        }
        return status;
    }

    private boolean isReduced() {
        String word = word(PayrollColumn.REDUCED_PAY);
        if (!YES.contains(word) && !NO.contains(word)) {
            report(PayrollColumn.REDUCED_PAY, StructureRule.NOT_ALLOWED, text(PayrollColumn.REDUCED_PAY), "yes, no");
        }
        return YES.contains(word);
    }

    private Optional<PayPeriod> period() {
        String text = text(PayrollColumn.PAY_PERIOD);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<PayPeriod> named = PayPeriod.find(text);
        if (named.isPresent()) {
            return named;
        }
        if (number(text)
                .filter(days -> days.signum() > 0 && days.compareTo(DAYS_OF_A_YEAR) <= 0)
                .isEmpty()) {
            report(
                    PayrollColumn.PAY_PERIOD,
                    StructureRule.NOT_ALLOWED,
                    text,
                    "week, fortnight, four-weeks, month, year, or a number of days up to 366");
            return Optional.empty();
        }
        return number(text).map(PayPeriod::new);
    }

    private Optional<BigDecimal> amount(PayrollColumn column) {
        String text = text(column);
        Optional<BigDecimal> amount = number(text);
        if (!text.isEmpty() && amount.isEmpty()) {
            report(column, StructureRule.NOT_A_NUMBER, "'" + text + "'", AN_AMOUNT);
        }
        return amount;
    }

    private Optional<BigDecimal> upTo(PayrollColumn column, BigDecimal most, String allowed) {
        String text = text(column);
        Optional<BigDecimal> number = number(text).filter(found -> found.signum() > 0 && found.compareTo(most) <= 0);
        if (!text.isEmpty() && number.isEmpty()) {
            report(column, StructureRule.NOT_A_NUMBER, "'" + text + "'", allowed);
        }
        return number;
    }

    /** Digits with a point, commas between thousands and a sign of pounds or euros before or behind them. */
    static Optional<BigDecimal> number(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String digits = withoutCurrency(text);
        if (isPlain(digits)) {
            return Optional.of(new BigDecimal(digits));
        }
        return THOUSANDS.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replace(",", "")))
                : Optional.empty();
    }

    private static String withoutCurrency(String text) {
        if (text.startsWith("£") || text.startsWith("€")) {
            return text.substring(1).strip();
        }
        return text.endsWith("€") ? text.substring(0, text.length() - 1).strip() : text;
    }

    /** One to twelve digits, and as many again behind a point, if there is one. */
    private static boolean isPlain(String digits) {
        int point = digits.indexOf('.');
        return point < 0
                ? areDigits(digits, 0, digits.length())
                : areDigits(digits, 0, point) && areDigits(digits, point + 1, digits.length());
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int place = from; place < to; place++) {
            if (text.charAt(place) < '0' || text.charAt(place) > '9') {
                return false;
            }
        }
        return to > from && to - from <= MOST_DIGITS;
    }
}
