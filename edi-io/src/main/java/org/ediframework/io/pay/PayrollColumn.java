package org.ediframework.io.pay;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a payroll, each with the names that it goes by. */
enum PayrollColumn {
    ID(
            "id",
            "employee_id",
            "employee_number",
            "employee_no",
            "employee_ref",
            "payroll_number",
            "payroll_no",
            "staff_number",
            "staff_no",
            "staff_id",
            "personnel_number",
            "person_id",
            "worker_id"),
    SEX("sex", "gender", "legal_sex", "legal_gender", "rhyw"),
    HOURLY_PAY(
            "hourly_pay", "hourly_rate", "hourly_wage", "hourly_rate_of_pay", "gross_hourly_pay", "gross_hourly_rate"),
    BASIC_PAY("basic_pay", "basic"),
    ALLOWANCES("allowances", "allowance"),
    PIECEWORK_PAY("piecework_pay", "piecework"),
    LEAVE_PAY("leave_pay"),
    SHIFT_PREMIUM("shift_premium", "shift_premium_pay"),
    BONUS_IN_PERIOD("bonus_in_period"),
    BONUS_COVERS_DAYS("bonus_covers_days"),
    PAY_PERIOD("pay_period"),
    WEEKLY_HOURS(
            "weekly_hours", "hours_per_week", "hours_a_week", "contracted_weekly_hours", "weekly_contracted_hours"),
    BONUS_12_MONTHS(
            "bonus_12_months",
            "bonus_of_the_year",
            "annual_bonus",
            "bonus_last_12_months",
            "bonus_in_12_months",
            "bonus_pay_12_months",
            "12_month_bonus"),
    REDUCED_PAY("reduced_pay", "reduced_by_leave"),
    STATUS("status");

    private final List<String> names;

    PayrollColumn(String... names) {
        this.names = List.of(names);
    }

    /** The name that messages and the guide give it. */
    String shownName() {
        return names.get(0);
    }

    /** The column that goes by a name, in whatever case and whatever stands between its words, such as {@code Hourly rate (£)}. */
    static Optional<PayrollColumn> find(String header) {
        String name =
                header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_").replaceAll("^_|_$", "");
        return Arrays.stream(values())
                .filter(column -> column.names.contains(name))
                .findFirst();
    }

    /** All of them, for a message. */
    static String all() {
        return Arrays.stream(values()).map(PayrollColumn::shownName).collect(Collectors.joining(", "));
    }
}
