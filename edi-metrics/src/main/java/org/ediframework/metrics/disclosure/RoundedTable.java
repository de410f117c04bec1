package org.ediframework.metrics.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * A table with rounded counts. Rounding by itself is no protection: {@link #getAudit()} tells which small counts can
 * still be calculated exactly from rounded parts and totals. Immutable.
 */
public final class RoundedTable {

    private static final int MOST_NAMED = 20;

    private final FrequencyTable table;
    private final Rounding rounding;
    private final DisclosureAudit audit;

    RoundedTable(FrequencyTable table, Rounding rounding, DisclosureAudit audit) {
        this.table = table;
        this.rounding = rounding;
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
                ? new RoundedCell(cell, OptionalLong.empty(), rounding.scheme().getMarker())
                : new RoundedCell(cell, OptionalLong.of(rounding.round(count)), Optional.empty());
    }

    /**
     * What percentage of the people of one cell are in another, as the scheme has it: rounded half up, from raw or
     * rounded counts. Empty if either cell is marked, the base is too small for a percentage, or it is 0.
     *
     * @throws IllegalArgumentException if a cell is not one of the table
     */
    public Optional<BigDecimal> getPercentage(CellAddress part, CellAddress base) {
        return rounding.percentage(table.getCount(part), table.getCount(base));
    }

    /** Whether an average over the people of a cell may be published. */
    public boolean isAveragePublishable(CellAddress cell) {
        return table.getCount(cell) >= rounding.scheme().getLeastAverageBase();
    }

    /**
     * Refuses a table from which a small count can be calculated, or of which it is not proven that none can.
     *
     * @throws UnprotectableTableException naming the cells that give it away
     */
    public void refuseUnlessSafe() {
        List<CellAddress> unsafe = audit.getUnsafeCells();
        if (!unsafe.isEmpty()) {
            throw new UnprotectableTableException(
                    "of " + audit.getCells().size() + " small counts, " + audit.count(ProofVerdict.DISCLOSED)
                            + " can be calculated from the rounded table and " + audit.count(ProofVerdict.UNPROVEN)
                            + " are not proven safe: "
                            + unsafe.stream()
                                    .limit(MOST_NAMED)
                                    .map(CellAddress::toString)
                                    .collect(Collectors.joining("; "))
                            + (unsafe.size() > MOST_NAMED ? " and " + (unsafe.size() - MOST_NAMED) + " more" : "")
                            + ". Round to a larger base, or withhold small counts instead",
                    unsafe);
        }
    }

    /**
     * One entry for each small count: {@link ProofVerdict#PROVEN} if a second value remains possible,
     * {@link ProofVerdict#DISCLOSED} if it can be calculated.
     */
    public DisclosureAudit getAudit() {
        return audit;
    }
}
