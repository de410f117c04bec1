package org.ediframework.io.page;

import java.util.function.Function;
import org.ediframework.io.figures.Figures;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/**
 * A figure in a cell: a text, or a sign for its absence with the reason in words.
 *
 * @param text the figure or the sign
 * @param reason why there is none; empty where there is one
 */
record Figure(String text, String reason) {

    private static final String WITHHELD = "[c]";
    private static final String NONE = "–";

    static <T> Figure of(Measured<T> measured, Function<T, String> writing) {
        return measured.find()
                .map(value -> new Figure(writing.apply(value), ""))
                .orElseGet(() -> absent(measured.getAbsence().orElseThrow()));
    }

    private static Figure absent(Absence reason) {
        return new Figure(reason == Absence.SUPPRESSED ? WITHHELD : NONE, reason.getExplanation());
    }

    static Figure percent(Measured<Double> share) {
        return of(share, Figures::percent);
    }

    boolean isAbsent() {
        return !reason.isEmpty();
    }
}
