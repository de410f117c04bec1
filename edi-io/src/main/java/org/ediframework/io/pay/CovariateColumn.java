package org.ediframework.io.pay;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.metrics.pay.PayrollRow;
import org.ediframework.metrics.pay.work.Covariate;
import org.ediframework.metrics.pay.work.WorkingPerson;

/**
 * A column of a payroll that pay is compared by, and whether its values are words or numbers.
 *
 * @param covariate by the name that the payroll has
 * @param isGuessed whether nobody said that its values are numbers, and all of them are: a grade of 1 to 9 would be one too
 */
public record CovariateColumn(Covariate covariate, boolean isGuessed) {

    private static final String NUMBER = ":number";
    private static final String CATEGORY = ":category";

    /**
     * The column that a text names, in whatever case: {@code grade}, {@code grade:category}, {@code age:number}, or
     * {@code grade=B}, whose words are compared with {@code B}. {@code weekly_hours}, or {@code hours}, are the weekly hours.
     *
     * @return empty where the payroll has no such column, or nothing in it
     */
    public static Optional<CovariateColumn> find(PayrollFile file, String text) {
        Optional<String> whole = name(file, text);
        if (whole.isPresent()) {
            boolean isNumber = values(file, whole.get()).allMatch(CovariateColumn::isNumber);
            return Optional.of(new CovariateColumn(
                    isNumber ? Covariate.number(whole.get()) : Covariate.category(whole.get()),
                    isNumber && !whole.get().equals(WorkingPerson.WEEKLY_HOURS)));
        }
        if (text.endsWith(NUMBER)) {
            return name(file, text.substring(0, text.length() - NUMBER.length()))
                    .map(name -> new CovariateColumn(Covariate.number(name), false));
        }
        if (text.endsWith(CATEGORY)) {
            return name(file, text.substring(0, text.length() - CATEGORY.length()))
                    .map(name -> new CovariateColumn(Covariate.category(name), false));
        }
        int equals = text.lastIndexOf('=');
        return equals < 0
                ? Optional.empty()
                : name(file, text.substring(0, equals))
                        .map(name -> new CovariateColumn(
                                Covariate.category(name)
                                        .comparedWith(text.substring(equals + 1).strip()),
                                false));
    }

    private static Optional<String> name(PayrollFile file, String text) {
        boolean isHours = PayrollColumn.find(text).equals(Optional.of(PayrollColumn.WEEKLY_HOURS))
                || text.strip().toLowerCase(Locale.ROOT).equals("hours");
        Optional<String> column = PayColumn.find(file, text).map(PayColumn::name);
        return column.isPresent() || !isHours
                ? column
                : Optional.of(WorkingPerson.WEEKLY_HOURS).filter(hours -> file.rows().stream()
                        .anyMatch(row -> row.getWeeklyHours().isPresent()));
    }

    private static Stream<String> values(PayrollFile file, String name) {
        return file.rows().stream().flatMap(row -> Stream.of(value(row, name))).filter(value -> !value.isEmpty());
    }

    private static String value(PayrollRow row, String name) {
        return Optional.ofNullable(row.getGroups().get(name))
                .or(() -> row.getWeeklyHours()
                        .filter(any -> name.equals(WorkingPerson.WEEKLY_HOURS))
                        .map(hours -> hours.toPlainString()))
                .orElse("")
                .strip();
    }

    private static boolean isNumber(String value) {
        return value.matches("[+-]?[0-9]{1,15}(?:\\.[0-9]{1,15})?");
    }

    /** The names that can be given for a payroll. */
    public static List<String> names(PayrollFile file) {
        boolean hasHours =
                file.rows().stream().anyMatch(row -> row.getWeeklyHours().isPresent());
        return Stream.concat(
                        PayColumn.names(file).stream(),
                        Stream.of(WorkingPerson.WEEKLY_HOURS).filter(any -> hasHours))
                .toList();
    }
}
