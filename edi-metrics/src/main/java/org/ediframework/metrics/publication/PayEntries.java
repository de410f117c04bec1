package org.ediframework.metrics.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.metrics.disclosure.PayLedgerEntry;
import org.ediframework.metrics.disclosure.PayLedgerEntry.Figure;
import org.ediframework.metrics.disclosure.PayLedgerEntry.Question;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.Interval;

/** What a ledger keeps of figures about pay, each in the order in which it is computed. */
final class PayEntries {

    static final String INTERVAL = "_INTERVAL";

    private PayEntries() {}

    static PayLedgerEntry of(PublishedPayReturn shown, String scope) {
        List<Figure> figures = new ArrayList<>();
        shown.columns().forEach((column, percent) -> figures.add(figure("", "", column, percent)));
        return new PayLedgerEntry(scope, shown.snapshotDate(), Question.RETURN, "", Optional.empty(), figures);
    }

    static PayLedgerEntry of(PublishedPayByGroup shown, String scope) {
        return new PayLedgerEntry(
                scope,
                shown.snapshotDate(),
                Question.BY_GROUP,
                shown.characteristic(),
                shown.classification().map(Object::toString),
                shown.figures().stream()
                        .map(one -> figure(
                                one.group(),
                                one.comparedWith().orElse(""),
                                one.what().name(),
                                one.percent()))
                        .toList());
    }

    static PayLedgerEntry of(PublishedDirectiveReport shown, String scope, LocalDate day) {
        List<Figure> figures = new ArrayList<>();
        shown.figures().forEach((figure, percent) -> figures.add(figure("", "", figure.name(), percent)));
        shown.gaps().forEach(gap -> {
            figures.add(figure(gap.category(), "", gap.component().name(), gap.percent()));
            figures.add(end(gap, "_LOW", gap.interval().map(Interval::low)));
            figures.add(end(gap, "_HIGH", gap.interval().map(Interval::high)));
        });
        return new PayLedgerEntry(scope, day, Question.DIRECTIVE, shown.categories(), Optional.empty(), figures);
    }

    private static Figure end(PublishedDirectiveReport.ShownGap gap, String which, Measured<Double> end) {
        return figure(gap.category(), "", gap.component() + INTERVAL + which, end.map(PayEntries::rounded));
    }

    static PayLedgerEntry of(PublishedWithinGrade shown, String scope, LocalDate day) {
        List<Figure> figures = new ArrayList<>();
        shown.strata()
                .forEach(stratum -> figures.add(
                        figure(stratum.name(), "", "MEAN_GAP", stratum.gap().map(PayEntries::rounded))));
        figures.add(figure("", "", "WITHIN", shown.within().map(PayEntries::rounded)));
        figures.add(figure("", "", "OVERALL", shown.overall().map(PayEntries::rounded)));
        return new PayLedgerEntry(scope, day, Question.WITHIN, shown.grade(), Optional.empty(), figures);
    }

    private static BigDecimal rounded(double percent) {
        return BigDecimal.valueOf(percent).setScale(1, RoundingMode.HALF_UP);
    }

    private static Figure figure(String group, String comparedWith, String measure, Measured<BigDecimal> percent) {
        boolean isWithheld = percent.getAbsence().equals(Optional.of(Absence.SUPPRESSED));
        return new Figure(group, comparedWith, measure, percent.find(), isWithheld);
    }
}
