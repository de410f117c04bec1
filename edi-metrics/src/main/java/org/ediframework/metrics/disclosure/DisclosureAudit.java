package org.ediframework.metrics.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an attacker could learn of each withheld cell, with the proof that it is not too much. Anybody who has the true
 * table can replay the proof in whole numbers. As confidential as the data. Immutable.
 */
public final class DisclosureAudit {

    private final int cellCount;
    private final List<CellAudit> cells;
    private final ReaderKnowledge reader;

    DisclosureAudit(int cellCount, List<CellAudit> cells, ReaderKnowledge reader) {
        this.cellCount = cellCount;
        this.reader = reader;
        this.cells = List.copyOf(cells);
    }

    /**
     * The audit of a pattern that was made elsewhere. For several tables together see
     * {@link DisclosureControl#audit()}.
     *
     * @param withheld the cells that are not published
     * @throws IllegalArgumentException if a withheld cell is not one of the table
     */
    public static DisclosureAudit of(FrequencyTable table, Set<CellAddress> withheld, DisclosurePolicy policy) {
        return DisclosureControl.of(policy).alsoPublished(table, withheld).audit();
    }

    /** What a reader is taken to know, who must not learn more. */
    public ReaderKnowledge getReaderKnowledge() {
        return reader;
    }

    /** How many cells there are, margins included, in all tables together. */
    public int getCellCount() {
        return cellCount;
    }

    /** One entry for each cell that is small or withheld, in the order of the table. */
    public List<CellAudit> getCells() {
        return cells;
    }

    /** The entry of a cell; empty if the cell is neither small nor withheld. */
    public Optional<CellAudit> find(CellAddress cell) {
        return cells.stream().filter(audit -> audit.cell().equals(cell)).findFirst();
    }

    /** How many cells have this verdict. */
    public long count(ProofVerdict verdict) {
        return cells.stream().filter(audit -> audit.verdict() == verdict).count();
    }

    /** How many of the cells are withheld for this reason. */
    public long count(CellStatus status) {
        return status == CellStatus.PUBLISHED
                ? cellCount - cells.size()
                : cells.stream().filter(audit -> audit.status() == status).count();
    }

    /** Whether every entry is {@link ProofVerdict#PROVEN}. */
    public boolean isSafe() {
        return count(ProofVerdict.PROVEN) == cells.size();
    }

    /** The cells whose verdict is not {@link ProofVerdict#PROVEN}. */
    public List<CellAddress> getUnsafeCells() {
        return cells.stream()
                .filter(audit -> audit.verdict() != ProofVerdict.PROVEN)
                .map(CellAudit::cell)
                .toList();
    }
}
