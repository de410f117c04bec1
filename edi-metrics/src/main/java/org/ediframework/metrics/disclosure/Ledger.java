package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * What was published, in the order in which it was. Holds nothing that a reader did not see, so it needs no more care than
 * the publications themselves. Immutable.
 *
 * @param entries the tables published
 */
public record Ledger(List<LedgerEntry> entries) {

    /** A ledger without entries. */
    public static final Ledger EMPTY = new Ledger(List.of());

    /** Copies the list. */
    public Ledger {
        entries = List.copyOf(entries);
    }

    /** The ledger with one more publication; the same if that is in it already. */
    public Ledger with(LedgerEntry entry) {
        if (entries.contains(entry)) {
            return this;
        }
        List<LedgerEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Ledger(more);
    }
}
