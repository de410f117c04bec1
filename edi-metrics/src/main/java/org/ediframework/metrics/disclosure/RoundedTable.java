package org.ediframework.metrics.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A table with rounded counts. Rounding by itself is no protection: {@link #getAudit()} tells which small counts can
 * still be calculated exactly from rounded parts and totals. Immutable.
 */
public final class RoundedTable {

    private static final int MOST_NAMED = 20;

    private static final String WITHHELD = "[c]";
    /** Where the scheme has that for its small counts: not available. */
    private static final String OR_ELSE = "[x]";

    private final FrequencyTable table;
    private final Rounding rounding;
    private final DisclosurePolicy policy;
    private final Set<CellAddress> withheld;
    private final List<PublishedRatio> ratios;
    private final DisclosureAudit audit;
    private final List<SmallDifference> differences;

    /**
     * @param withheld the cells that an earlier publication withholds
     * @param ratios that are published with it of counts before they were rounded
     */
    RoundedTable(
            FrequencyTable table,
            Rounding rounding,
            DisclosurePolicy policy,
            Set<CellAddress> withheld,
            List<PublishedRatio> ratios,
            DisclosureAudit audit,
            EarlierPublications earlier) {
        this.table = table;
        this.rounding = rounding;
        this.policy = policy;
        this.withheld = new TreeSet<>(withheld);
        this.ratios = List.copyOf(ratios);
        this.audit = audit;
        this.differences = earlier.differences(table, this::rangeOf, policy.getThreshold());
    }

    /** The true table: confidential. */
    FrequencyTable table() {
        return table;
    }

    /** What its figure or its marker tells of a cell; absent where an earlier publication withholds it. */
    Optional<CountRange> rangeOf(CellAddress cell) {
        long count = table.getCount(cell);
        return withheld.contains(cell)
                ? Optional.empty()
                : Optional.of(new CountRange(rounding.lowest(count), rounding.highest(count)));
    }

    List<LedgerRatio> ratiosAsPrinted() {
        return ratios.stream()
                .map(ratio -> LedgerRatio.of(ratio, table.getCount(ratio.part()), table.getCount(ratio.base())))
                .toList();
    }

    /** The policy that it was audited under. */
    public DisclosurePolicy getPolicy() {
        return policy;
    }

    /**
     * What this table and publications of other days give away together, as far as figures that are not exact tell; none
     * unless it was rounded {@linkplain DisclosureControl#after after} a ledger.
     */
    public List<SmallDifference> getDifferences() {
        return differences;
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
     * A cell as it may be published. What an earlier publication of the same people on the same day withholds stays
     * withheld, and has the marker {@code [c]}, or {@code [x]} where the scheme marks its small counts with that.
     *
     * @throws IllegalArgumentException if the cell is not one of the table
     */
    public RoundedCell getCell(CellAddress cell) {
        long count = table.getCount(cell);
        if (withheld.contains(cell)) {
            return new RoundedCell(cell, OptionalLong.empty(), Optional.of(markerOfWithheld()));
        }
        return rounding.isMarked(count)
                ? new RoundedCell(cell, OptionalLong.empty(), rounding.scheme().getMarker())
                : new RoundedCell(cell, OptionalLong.of(rounding.round(count)), Optional.empty());
    }

    private String markerOfWithheld() {
        return rounding.scheme().getMarker().filter(WITHHELD::equals).isPresent() ? OR_ELSE : WITHHELD;
    }

    /**
     * What percentage of the people of one cell are in another, as the scheme has it: rounded half up, from raw or
     * rounded counts. Empty if either cell is marked, the base is too small for a percentage, or it is 0.
     *
     * @throws IllegalArgumentException if a cell is not one of the table
     */
    public Optional<BigDecimal> getPercentage(CellAddress part, CellAddress base) {
        return withheld.contains(part) || withheld.contains(base)
                ? Optional.empty()
                : rounding.percentage(table.getCount(part), table.getCount(base));
    }

    /** Whether an average over the people of a cell may be published. */
    public boolean isAveragePublishable(CellAddress cell) {
        return !withheld.contains(cell)
                && table.getCount(cell) >= rounding.scheme().getLeastAverageBase();
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
