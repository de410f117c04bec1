package org.ediframework.metrics.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A table of which every small count is proven safe, with the proof. Immutable. */
public final class ProtectedTable {

    private final FrequencyTable table;
    private final Map<CellAddress, CellStatus> withheld;
    private final DisclosureAudit audit;
    private final DisclosurePolicy policy;
    private final List<SmallDifference> differences;

    ProtectedTable(
            FrequencyTable table,
            Map<CellAddress, CellStatus> withheld,
            DisclosureAudit audit,
            DisclosurePolicy policy,
            EarlierPublications earlier) {
        this.policy = policy;
        this.table = table;
        this.withheld = new TreeMap<>(withheld);
        this.audit = audit;
        this.differences = earlier.differences(table, this::rangeOf, policy.getThreshold());
    }

    /** What its figure tells of a cell; empty where that is withheld. */
    Optional<CountRange> rangeOf(CellAddress cell) {
        OptionalLong count = getCount(cell);
        return count.isPresent() ? Optional.of(CountRange.exactly(count.getAsLong())) : Optional.empty();
    }

    /** The true table: confidential. */
    public FrequencyTable getTable() {
        return table;
    }

    /** Every cell, margins included, as it may be published, in the order of {@link FrequencyTable#getCells()}. */
    public List<ProtectedCell> getCells() {
        return table.getCells().stream()
                .map(cell -> new ProtectedCell(cell, getStatus(cell), getCount(cell)))
                .toList();
    }

    /**
     * What happens to a cell.
     *
     * @throws IllegalArgumentException if the cell is not one of the table
     */
    public CellStatus getStatus(CellAddress cell) {
        table.getCount(cell);
        return withheld.getOrDefault(cell, CellStatus.PUBLISHED);
    }

    /**
     * The count of a cell, empty if it is withheld.
     *
     * @throws IllegalArgumentException if the cell is not one of the table
     */
    public OptionalLong getCount(CellAddress cell) {
        long count = table.getCount(cell);
        return withheld.containsKey(cell) ? OptionalLong.empty() : OptionalLong.of(count);
    }

    /**
     * What percentage of the people of one cell are in another, rounded half up. Worked out from published counts only,
     * so that it gives nothing away that these do not; empty if either count is withheld, or the base is 0 or less than
     * {@link DisclosurePolicy#getLeastPercentageBase() the policy asks for}.
     *
     * @param decimals of the percentage, 0 or more
     * @throws IllegalArgumentException if a cell is not one of the table
     */
    public Optional<BigDecimal> getPercentage(CellAddress part, CellAddress base, int decimals) {
        OptionalLong above = getCount(part);
        OptionalLong below = getCount(base);
        return above.isEmpty() || below.isEmpty() || below.getAsLong() < policy.getLeastPercentageBase()
                ? Optional.empty()
                : Percentage.of(above.getAsLong(), below.getAsLong(), decimals);
    }

    /** The policy that it was protected under. */
    public DisclosurePolicy getPolicy() {
        return policy;
    }

    /**
     * What happened to zeros. As the policy says, unless an earlier publication of the same people leaves it open whether
     * somebody is in a cell: then a marker may stand for nobody, and a reader is to be told.
     */
    public ZeroCounts getZeros() {
        boolean isAnyWithheld = withheld.keySet().stream().anyMatch(cell -> table.getCount(cell) == 0);
        return policy.getZeros() == ZeroCounts.SHOWN && isAnyWithheld ? ZeroCounts.MAY_BE_HIDDEN : policy.getZeros();
    }

    /**
     * What this table and publications of other days give away together; none unless it was protected
     * {@linkplain DisclosureControl#after after} a ledger. Look at it before publishing: wait, publish coarser or rounded,
     * or accept it.
     */
    public List<SmallDifference> getDifferences() {
        return differences;
    }

    /** The cells that are withheld. */
    public Set<CellAddress> getWithheld() {
        return new TreeSet<>(withheld.keySet());
    }

    /** The proof. When several tables were protected together, they share it. */
    public DisclosureAudit getAudit() {
        return audit;
    }
}
