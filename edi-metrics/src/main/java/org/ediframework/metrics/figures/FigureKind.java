package org.ediframework.metrics.figures;

import java.math.BigDecimal;
import org.ediframework.metrics.statistics.Interval;

/** What the figures of a column are, and so how they are spelt. */
public enum FigureKind {
    /** A name or a label, as given. */
    TEXT(String.class),
    /** A place, as the data call it. */
    PLACE(String.class),
    /** One of several words, such as a verdict. */
    WORD(FigureWord.class),
    /** Whether something is so. */
    TRUTH(Boolean.class),
    /** A number of people, or of other whole things. */
    WHOLE(Long.class),
    /** A share as a fraction from 0 to 1. */
    SHARE(Double.class),
    /** The interval of a share. */
    SHARE_INTERVAL(Interval.class),
    /** A difference of shares as a fraction. */
    POINTS(Double.class),
    /** The interval of a difference of shares. */
    POINTS_INTERVAL(Interval.class),
    /** A ratio, an index or another number without a unit. */
    NUMBER(Double.class),
    /** The interval of a ratio or an index. */
    NUMBER_INTERVAL(Interval.class),
    /** A probability. */
    PROBABILITY(Double.class),
    /** A percentage as its publisher gives it, with its own decimals. */
    PERCENTAGE(BigDecimal.class),
    /** The interval of a percentage, in per cent. */
    PERCENTAGE_INTERVAL(Interval.class);

    private final Class<?> type;

    FigureKind(Class<?> type) {
        this.type = type;
    }

    /** What holds such a figure. */
    public Class<?> type() {
        return type;
    }

    /** Whether its cells stand at the right of a column, as figures do. */
    public boolean isFigure() {
        return this != TEXT && this != PLACE && this != WORD && this != TRUTH;
    }
}
