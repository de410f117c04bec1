package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * What was published, in the order in which it was. Holds nothing that a reader did not see, so it needs no more care than
 * the publications themselves. Immutable.
 *
 * @param entries the tables published
 * @param pay the figures about pay published
 */
public record Ledger(List<LedgerEntry> entries, List<PayLedgerEntry> pay) {

    /** A ledger without entries. */
    public static final Ledger EMPTY = new Ledger(List.of());

    /** Copies the lists. */
    public Ledger {
        entries = List.copyOf(entries);
        pay = List.copyOf(pay);
    }

    /** A ledger of tables alone. */
    public Ledger(List<LedgerEntry> entries) {
        this(entries, List.of());
    }

    /** The ledger with one more publication; the same if that is in it already. */
    public Ledger with(LedgerEntry entry) {
        return new Ledger(with(entries, entry), pay);
    }

    /** The ledger with more figures about pay; the same if these are in it already. */
    public Ledger with(PayLedgerEntry entry) {
        return new Ledger(entries, with(pay, entry));
    }

    private static <T> List<T> with(List<T> known, T entry) {
        if (known.contains(entry)) {
            return known;
        }
        List<T> more = new ArrayList<>(known);
        more.add(entry);
        return more;
    }
}
