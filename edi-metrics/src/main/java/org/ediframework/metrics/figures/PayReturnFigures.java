package org.ediframework.metrics.figures;

import java.util.List;
import java.util.Map;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.pay.PayRegulations;
import org.ediframework.metrics.pay.Payroll;
import org.ediframework.metrics.publication.PublishedPayReturn;

/** The figures of a pay gap return as people read them, a row each, with what was left out and why. */
public final class PayReturnFigures {

    private static final List<String> LABELS = List.of(
            "Mean gap in hourly pay",
            "Median gap in hourly pay",
            "Mean gap in bonus pay",
            "Median gap in bonus pay",
            "Men who got a bonus",
            "Women who got a bonus",
            "Men in the lower quarter",
            "Women in the lower quarter",
            "Men in the lower middle quarter",
            "Women in the lower middle quarter",
            "Men in the upper middle quarter",
            "Women in the upper middle quarter",
            "Men in the upper quarter",
            "Women in the upper quarter");

    private static final Map<Payroll.Reason, String> LEFT_OUT = Map.of(
            Payroll.Reason.PARTNER,
            "are partners, and no employees",
            Payroll.Reason.NOT_RELEVANT,
            "are no relevant employees",
            Payroll.Reason.SEX_NOT_RECORDED,
            "have no recorded sex, and count as employees alone",
            Payroll.Reason.REDUCED_BY_LEAVE,
            "are paid less because of leave, and are in the figures of bonus alone",
            Payroll.Reason.NO_HOURLY_RATE,
            "have no hourly rate, and are in the figures of bonus alone");

    private PayReturnFigures() {}

    /** The figures of a return as it may be shown. */
    public static PublishedFigures of(PublishedPayReturn shown) {
        PublishedFigures.Builder figures = PublishedFigures.decided("Gender pay gap", shown.isForEverybody())
                .column("measure", "measure", FigureKind.TEXT)
                .column("percent", "figure", FigureKind.PERCENTAGE);
        List<String> columns = List.copyOf(shown.columns().keySet());
        for (int row = 0; row < columns.size(); row++) {
            figures.row(
                    Measured.of(LABELS.get(row)),
                    shown.columns().getOrDefault(columns.get(row), Measured.absent(Absence.GROUP_IS_EMPTY)));
        }
        figures.whole("employees", "relevant employees", FigureKind.WHOLE, Measured.of(shown.employees()))
                .whole(
                        "snapshot_date",
                        "snapshot date",
                        FigureKind.TEXT,
                        Measured.of(shown.snapshotDate().toString()))
                .whole(
                        "deadline",
                        "to be published by",
                        FigureKind.TEXT,
                        Measured.of(shown.deadline().toString()));
        shown.leftOut().forEach((reason, people) -> people.find()
                .filter(number -> number > 0)
                .ifPresentOrElse(
                        number ->
                                figures.note(number + " people " + LEFT_OUT.getOrDefault(reason, "are left out") + "."),
                        () -> people.getAbsence()
                                .ifPresent(few -> figures.note("Fewer than ten people "
                                        + LEFT_OUT.getOrDefault(reason, "are left out") + "."))));
        shown.reasons().forEach(reason -> figures.note(PayReasons.sentence(reason)));
        if (shown.isBelowThreshold()) {
            figures.note("Employers with fewer than 250 employees need not publish a return.");
        }
        return figures.method(
                        "A gap is 100 × (men − women) ÷ men: positive where men are paid more. Hourly pay is of those"
                                + " who are not paid less because of leave, bonus of the twelve months that end with the"
                                + " snapshot date.")
                .method("Women and men of equal pay on both sides of the end of a quarter are shared out in the same"
                        + " proportion (" + regulation(shown.regulations()) + ").")
                .build();
    }

    private static String regulation(PayRegulations regulations) {
        return regulations == PayRegulations.PUBLIC_AUTHORITY
                ? "SI 2017/353; numbers of its paragraphs unverified"
                : "SI 2017/172, regulation 13";
    }
}
