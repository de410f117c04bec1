package org.ediframework.examples.cli.terminal;

import org.ediframework.metrics.measure.Measured;

/** A share as a bar of eighths of a character, and the reference as an upright line across it. */
final class ShareBar {

    private static final String EIGHTHS = " ▏▎▍▌▋▊▉█";
    private static final char REFERENCE = '│';

    private ShareBar() {}

    /**
     * The bar, exactly so many characters wide.
     *
     * @param share absent: no bar
     * @param reference absent: no line
     * @param end the share of a bar of the whole width
     */
    static String of(Measured<Double> share, Measured<Double> reference, double end, int width) {
        StringBuilder bar = new StringBuilder();
        long eighths = share.find()
                .map(value -> Math.round(Math.min(1, value / end) * width * 8))
                .orElse(0L);
        for (int place = 0; place < width; place++) {
            bar.append(EIGHTHS.charAt((int) Math.max(0, Math.min(8, eighths - 8L * place))));
        }
        reference
                .find()
                .ifPresent(value -> bar.setCharAt((int) Math.min(width - 1L, (long) (value / end * width)), REFERENCE));
        return bar.toString();
    }

    /** The ends of the scale above the bar, such as {@code 0%        20%}. */
    static String axis(String end, int width) {
        return "0%" + " ".repeat(Math.max(1, width - 2 - end.length())) + end;
    }
}
