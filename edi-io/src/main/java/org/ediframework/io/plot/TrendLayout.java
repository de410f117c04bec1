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

    /** Where the shares stand; a single one stands in the middle. */
    public List<Point> points(List<DatedShare> shares) {
        List<Point> points = new ArrayList<>();
        if (shares.isEmpty()) {
            return points;
        }
        long first = shares.get(0).day().toEpochDay();
        long days = shares.get(shares.size() - 1).day().toEpochDay() - first;
        for (DatedShare dated : shares) {
            double way = days == 0 ? 0.5 : (double) (dated.day().toEpochDay() - first) / days;
            points.add(new Point(decimal(way * 100) + "%", y(dated.share())));
        }
        return points;
    }

    /** How far from the top a share stands, in pixels; beyond an end it stands at the end. */
    public String y(double share) {
        return decimal(height * (1 - Math.min(1, Math.max(0, share / scale.end()))));
    }

    private static String decimal(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
