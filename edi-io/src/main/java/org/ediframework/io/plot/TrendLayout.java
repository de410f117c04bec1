package org.ediframework.io.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Shares over time: days from left to right, by their true distance, shares from the bottom up. Immutable.
 *
 * @param scale of the shares
 * @param height of the drawing in pixels
 */
public record TrendLayout(ShareScale scale, int height) {

    /** A share on a day. */
    public record DatedShare(LocalDate day, double share) {}

    /**
     * A point of the line.
     *
     * @param x in per cent of the width
     * @param y in pixels from the top
     */
    public record Point(String x, String y) {}

    /** Where the shares stand, between the first and the last day of all that is drawn; all of one day in the middle. */
    public List<Point> points(List<DatedShare> shares, List<DatedShare> all) {
        List<Point> points = new ArrayList<>();
        if (all.isEmpty()) {
            return points;
        }
        long first =
                all.stream().mapToLong(dated -> dated.day().toEpochDay()).min().orElseThrow();
        long days = last(all).toEpochDay() - first;
        for (DatedShare dated : shares) {
            double way = days == 0 ? 0.5 : (double) (dated.day().toEpochDay() - first) / days;
            points.add(new Point(decimal(way * 100) + "%", y(dated.share())));
        }
        return points;
    }

    /**
     * The last day of what is drawn.
     *
     * @throws java.util.NoSuchElementException when nothing is
     */
    public static LocalDate last(List<DatedShare> all) {
        return all.stream().map(DatedShare::day).max(LocalDate::compareTo).orElseThrow();
    }

    /** How far from the top a share stands, in pixels; beyond an end it stands at the end. */
    public String y(double share) {
        return decimal(height * (1 - Math.min(1, Math.max(0, share / scale.end()))));
    }

    private static String decimal(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
