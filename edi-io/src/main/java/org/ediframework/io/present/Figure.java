package org.ediframework.io.present;

import java.util.function.Function;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/**
 * A figure as every form of output spells it: a text, or a sign for its absence with the reason in words.
 *
 * @param text the figure or the sign
 * @param reason why there is none; empty where there is one
 */
public record Figure(String text, String reason) {

    /** What stands in the place of a figure that is withheld: c for confidential. */
    public static final String WITHHELD = "[c]";

    private static final String NONE = "–";

    /** A figure written so, where there is one. */
    public static <T> Figure of(Measured<T> measured, Language language, Function<T, String> writing) {
        return measured.find()
                .map(value -> new Figure(writing.apply(value), ""))
                .orElseGet(() -> absent(measured.getAbsence().orElseThrow(), language));
    }

    private static Figure absent(Absence reason, Language language) {
        return new Figure(reason == Absence.SUPPRESSED ? WITHHELD : NONE, language.reason(reason));
    }

    /** A number of people. */
    public static Figure people(Measured<Long> people, Language language) {
        return of(people, language, Figures::whole);
    }

    /** A share in per cent. */
    public static Figure percent(Measured<Double> share, Language language) {
        return of(share, language, Figures::percent);
    }

    /** Whether there is no figure. */
    public boolean isAbsent() {
        return !reason.isEmpty();
    }
}
