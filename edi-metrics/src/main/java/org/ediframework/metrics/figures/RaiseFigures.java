package org.ediframework.metrics.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.pay.EmployeePay;
import org.ediframework.metrics.pay.work.CheapestRaise;
import org.ediframework.metrics.pay.work.Raise;

/** The cheapest raises that close gaps, a row for each person: for those alone who may see what everybody is paid. */
public final class RaiseFigures {

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
        PublishedFigures.Builder figures = PublishedFigures.decided(Sentence.of("pay.raise"), false)
                .column("category_of_workers", "category of workers", FigureKind.TEXT)
                .column("line", "line of the payroll", FigureKind.WHOLE)
                .column("before", "pay an hour", FigureKind.TEXT)
                .column("raise", "raise", FigureKind.TEXT)
                .column("after", "pay after it", FigureKind.TEXT);
        figures.note(Sentence.of("pay.raise.confidential"));
        BigDecimal all = BigDecimal.ZERO;
        for (Map.Entry<String, CheapestRaise.Answer> answer : answers.entrySet()) {
            String name = answer.getKey();
            answer.getValue()
                    .reason()
                    .ifPresent(reason -> figures.note(Sentence.of("pay.raise." + reason.name(), name)));
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
                .snapshotDate(day);
        return figures.method(Sentence.of("pay.raise.how", tolerance.toPlainString()))
                .method(Sentence.of(cost == CheapestRaise.Cost.A_WEEK ? "pay.raise.weekLeast" : "pay.raise.sumLeast"))
                .build();
    }

    private static Sentence sentence(String name, CheapestRaise raise) {
        if (raise.raised().isEmpty()) {
            return Sentence.of("pay.raise.none", name, percent(raise.gapBefore()));
        }
        String who = raise.raised().get() == EmployeePay.Sex.WOMAN ? "women" : "men";
        List<Object> gaps = new ArrayList<>(List.of(
                name,
                raise.raises().size(),
                raise.anHour().toPlainString(),
                percent(raise.gapBefore()),
                percent(raise.gapAfter())));
        raise.aWeek().ifPresent(week -> gaps.add(percent(week)));
        return Sentence.of("pay.raise." + who + (raise.aWeek().isPresent() ? ".week" : ""), gaps.toArray());
    }

    /** With two decimals. */
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
