package org.ediframework.metrics.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.pay.EmployeePay;
import org.ediframework.metrics.pay.work.CheapestRaise;
import org.ediframework.metrics.pay.work.Raise;

/** The cheapest raises that close gaps, a row for each person: for those alone who may see what everybody is paid. */
public final class RaiseFigures {

    private static final Map<CheapestRaise.NoRaise, String> REASONS = Map.of(
            CheapestRaise.NoRaise.ONE_SEX_ONLY,
            "everybody is of one sex",
            CheapestRaise.NoRaise.PAY_IS_ZERO,
            "men are paid nothing",
            CheapestRaise.NoRaise.HOURS_NOT_KNOWN,
            "weekly hours of somebody are not known",
            CheapestRaise.NoRaise.LESS_THAN_A_PENNY,
            "there is no room for a whole penny below the highest pay");

    private RaiseFigures() {}

    /**
     * The raises.
     *
     * @param answers by the name of the group of people of equal work
     * @param lines the line of the payroll on which each person stands, by the row of the person
     * @param tolerance the gap that may be left, in per cent
     * @param cost what was least
     * @param day that the payroll is of
     */
    public static PublishedFigures of(
            Map<String, CheapestRaise.Answer> answers,
            List<Integer> lines,
            BigDecimal tolerance,
            CheapestRaise.Cost cost,
            LocalDate day) {
        PublishedFigures.Builder figures = PublishedFigures.decided(
                        "The cheapest raises that close gaps in hourly pay", false)
                .column("category_of_workers", "category of workers", FigureKind.TEXT)
                .column("line", "line of the payroll", FigureKind.WHOLE)
                .column("before", "pay an hour", FigureKind.TEXT)
                .column("raise", "raise", FigureKind.TEXT)
                .column("after", "pay after it", FigureKind.TEXT);
        figures.note("This tells what single people are paid: not for publication.");
        BigDecimal all = BigDecimal.ZERO;
        for (Map.Entry<String, CheapestRaise.Answer> answer : answers.entrySet()) {
            String name = answer.getKey();
            answer.getValue()
                    .reason()
                    .ifPresent(reason -> figures.note(
                            "'" + name + "' has no raise, because " + REASONS.getOrDefault(reason, "") + "."));
            if (answer.getValue().raise().isPresent()) {
                CheapestRaise raise = answer.getValue().raise().get();
                raise.raises()
                        .forEach(one -> figures.row(
                                Measured.of(name),
                                line(one, lines),
                                pounds(one.before()),
                                pounds(one.raise()),
                                pounds(one.after())));
                figures.note(sentence(name, raise));
                all = all.add(raise.anHour());
            }
        }
        figures.whole("all", "all raises together, an hour", FigureKind.TEXT, pounds(all))
                .whole("snapshot_date", "snapshot date", FigureKind.TEXT, Measured.of(day.toString()));
        return figures.method(
                        "Pay of the sex that is paid less is raised by whole pence, nobody's is cut, and nobody is paid more"
                                + " than the highest pay of the category, until the gap in mean hourly pay is at most "
                                + tolerance.toPlainString() + "% of men's.")
                .method(
                        cost == CheapestRaise.Cost.A_WEEK
                                ? "The cost of a week is least: a penny goes to whoever works fewest hours, and among these"
                                        + " to whoever is paid least."
                                : "The sum of the raises is least, and goes to whoever is paid least at that moment.")
                .build();
    }

    private static String sentence(String name, CheapestRaise raise) {
        if (raise.raised().isEmpty()) {
            return "'" + name + "' needs no raise: the gap is " + percent(raise.gapBefore()) + "%.";
        }
        return "'" + name + "': " + raise.raises().size()
                + (raise.raised().get() == EmployeePay.Sex.WOMAN ? " women" : " men") + " are raised by "
                + raise.anHour().toPlainString() + " pounds an hour together"
                + raise.aWeek()
                        .map(week ->
                                ", " + week.setScale(2, RoundingMode.HALF_UP).toPlainString() + " pounds a week")
                        .orElse("")
                + "; the gap goes from " + percent(raise.gapBefore()) + "% to " + percent(raise.gapAfter()) + "%.";
    }

    private static String percent(BigDecimal gap) {
        return gap.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static Measured<Long> line(Raise raise, List<Integer> lines) {
        return raise.row() < lines.size()
                ? Measured.of((long) lines.get(raise.row()))
                : Measured.absent(Absence.NOT_GIVEN);
    }

    private static Measured<String> pounds(BigDecimal amount) {
        return Measured.of(amount.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }
}
