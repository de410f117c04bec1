package org.ediframework.io.published;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.population.PublishedCount;

/**
 * Percentages beside counts, which tell of how many people each count was divided by. Where all of them were divided by the same
 * number and there are more in the rows, somebody stands in several rows.
 *
 * @param column of the percentages
 */
record SharesBesideCounts(Column column) {

    private static final int LEAST = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** So much more than the base is more than rounding. */
    private static final BigDecimal CLEARLY = new BigDecimal("1.05");

    /** The percentages of a column of counts: those behind it, or the only ones. */
    static Optional<SharesBesideCounts> of(List<Column> columns, Column counts) {
        List<Column> shares = columns.stream()
                .filter(column -> column.role() == Column.Role.PERCENTAGE)
                .toList();
        return shares.stream()
                .filter(column -> column.index() == counts.index() + 1 || shares.size() == 1)
                .findFirst()
                .map(SharesBesideCounts::new);
    }

    /** Refuses categories without a stated total that have more people together than each is a share of. */
    void refuseOverlap(PublishedBreakdown built, List<Figure> figures, TableTalk talk) {
        List<PublishedCount> counts = new ArrayList<>(built.counts().values());
        counts.addAll(built.missing().values());
        long people = FigureReader.sum(counts, false);
        base(figures)
                .filter(base -> built.total().isEmpty() && areMore(people, base))
                .ifPresent(base -> talk.ask(
                        figures.get(0).row().line().number(), ".overlapByShares", column.name(), base, people));
    }

    /** The number that all counts were divided by, as far as it can be told; empty where they were not divided by one. */
    private Optional<Long> base(List<Figure> figures) {
        BigDecimal lowest = BigDecimal.ZERO;
        BigDecimal highest = BigDecimal.valueOf(Long.MAX_VALUE);
        int told = 0;
        for (Figure figure : figures) {
            BigDecimal share = share(figure);
            BigDecimal half = HALF.scaleByPowerOfTen(-Math.max(0, share.scale()));
            if (share.compareTo(half) > 0
                    && figure.people().isKnown()
                    && figure.people().lowest() > 0) {
                BigDecimal count = BigDecimal.valueOf(figure.people().lowest()).multiply(HUNDRED);
                lowest = lowest.max(count.divide(share.add(half), MathContext.DECIMAL64));
                highest = highest.min(count.divide(share.subtract(half), MathContext.DECIMAL64));
                told++;
            }
        }
        return told < LEAST || lowest.compareTo(highest) > 0 ? Optional.empty() : Optional.of(highest.longValue());
    }

    private BigDecimal share(Figure figure) {
        return CellValue.of(figure.row().line().cell(column.index())).number().orElse(BigDecimal.ZERO);
    }

    /** Whether so many people are more than there are, and not by rounding alone. */
    private static boolean areMore(long people, long base) {
        return BigDecimal.valueOf(people).compareTo(BigDecimal.valueOf(base).multiply(CLEARLY)) > 0;
    }
}
