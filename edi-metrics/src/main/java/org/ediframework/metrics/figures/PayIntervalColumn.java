package org.ediframework.metrics.figures;

import java.math.BigDecimal;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.pay.Resampling;
import org.ediframework.metrics.statistics.Interval;

/** The column of intervals beside gaps in pay. */
final class PayIntervalColumn {

    /** Beside a figure that is no gap. */
    static final Measured<Interval> NONE = Measured.absent(Absence.NOT_A_GAP);

    private PayIntervalColumn() {}

    static void requireInFull(boolean isForEverybody) {
        if (isForEverybody) {
            throw new IllegalArgumentException("Intervals beside figures that everybody may see. Allowed are intervals"
                    + " beside figures in full: an interval tells how unequal pay is within a group, and so what the"
                    + " highest paid of it get.");
        }
    }

    static void addTo(PublishedFigures.Builder figures) {
        figures.column("interval", "interval", FigureKind.PERCENTAGE_INTERVAL);
    }

    static void explain(Resampling how, PublishedFigures.Builder figures) {
        figures.note(Sentence.of("pay.intervals.inFull"));
        figures.method(Sentence.of("pay.intervals.process"));
        figures.method(Sentence.of("pay.intervals.how", percent(how.confidence()), (long) how.draws()));
    }

    private static String percent(double confidence) {
        return BigDecimal.valueOf(confidence)
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
    }
}
