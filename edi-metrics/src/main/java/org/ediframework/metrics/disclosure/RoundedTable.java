package org.ediframework.metrics.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A table with rounded counts. Rounding by itself is no protection: {@link #getAudit()} tells which small counts can
 * still be calculated exactly from rounded parts and totals. Immutable.
 */
public final class RoundedTable {

    private final FrequencyTable table;
    private final RoundingScheme scheme;
    private final Rounding rounding;
    private final DisclosureAudit audit;

    RoundedTable(FrequencyTable table, RoundingScheme scheme, DisclosureAudit audit) {
        this.table = table;
        this.scheme = scheme;
        this.rounding = new Rounding(scheme);
        this.audit = audit;
    }

    /** The names of the dimensions, in order. */
    public List<String> getDimensions() {
        return table.getDimensions();
    }

    /** Every cell, margins included, as it may be published. */
    public List<RoundedCell> getCells() {
        return table.getCells().stream().map(this::getCell).toList();
    }

    /**
     * A cell as it may be published.
     *
     * @throws IllegalArgumentException if the cell is not one of the table
     */
    public RoundedCell getCell(CellAddress cell) {
        long count = table.getCount(cell);
        return rounding.isMarked(count)
                ? new RoundedCell(cell, OptionalLong.empty(), scheme.getMarker())
                : new RoundedCell(cell, OptionalLong.of(rounding.round(count)), Optional.empty());
    }

    /**
     * What percentage of the people of one cell are in another, as the scheme has it: rounded half up, from raw or
     * rounded counts. Empty if either cell is marked, the base is too small for a percentage, or it is 0.
     *
     * @throws IllegalArgumentException if a cell is not one of the table
     */
    public Optional<BigDecimal> getPercentage(CellAddress part, CellAddress base) {
        RoundedCell shownPart = getCell(part);
        RoundedCell shownBase = getCell(base);
        long rawBase = table.getCount(base);
        if (shownPart.figure().isEmpty()
                || shownBase.figure().isEmpty()
                || BigDecimal.valueOf(rawBase).compareTo(scheme.getLeastPercentageBase()) < 0) {
            return Optional.empty();
        }
        boolean raw = scheme.getPercentageSource() == PercentageSource.RAW;
        long above = raw ? table.getCount(part) : shownPart.figure().getAsLong();
        long below = raw ? rawBase : shownBase.figure().getAsLong();
        return below == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(above)
                        .movePointRight(2)
                        .divide(BigDecimal.valueOf(below), scheme.getPercentageDecimals(), RoundingMode.HALF_UP));
    }

    /** Whether an average over the people of a cell may be published. */
    public boolean isAveragePublishable(CellAddress cell) {
        return table.getCount(cell) >= scheme.getLeastAverageBase();
    }

    /**
     * One entry for each small count: {@link Verdict#PROVEN} if a second value remains possible,
     * {@link Verdict#DISCLOSED} if it can be calculated.
     */
    public DisclosureAudit getAudit() {
        return audit;
    }
}
