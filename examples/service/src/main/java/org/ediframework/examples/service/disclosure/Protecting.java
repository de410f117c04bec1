package org.ediframework.examples.service.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ediframework.examples.service.answers.Answer;
import org.ediframework.examples.service.ledger.LedgerShelf;
import org.ediframework.examples.service.problems.RefusedResultException;
import org.ediframework.io.disclosure.CellTable;
import org.ediframework.io.results.DisclosureAuditJson;
import org.ediframework.io.results.ProtectionCsv;
import org.ediframework.io.results.ProtectionJson;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.LedgerEntry;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ediframework.metrics.disclosure.RoundedTable;
import org.ediframework.metrics.disclosure.RoundingScheme;
import org.ediframework.metrics.disclosure.TableException;
import org.ediframework.metrics.disclosure.UnprotectableTableException;

/**
 * Protects tables in one way.
 *
 * @param query as it was asked for
 * @param policy of the query
 * @param rounding empty when small counts are withheld
 * @param ledger of what was given out before
 */
record Protecting(PolicyQuery query, DisclosurePolicy policy, Optional<RoundingScheme> rounding, LedgerShelf ledger) {

    /**
     * A table that is proven safe.
     *
     * @throws RefusedResultException when there is none; an unsafe table is never given
     */
    SafeTable protect(CellTable table) {
        DisclosureControl control = DisclosureControl.of(policy);
        try {
            return rounding.isPresent()
                    ? new Rounded(
                            round(control, table, rounding.get()), table.table().getDimensions())
                    : new Withheld(publish(control, table));
        } catch (UnprotectableTableException | TableException refused) {
            throw new RefusedResultException(String.valueOf(refused.getMessage()));
        }
    }

    private ProtectedTable publish(DisclosureControl control, CellTable table) {
        String scope = query.scope() == null ? "" : query.scope();
        Optional<LocalDate> day = Optional.ofNullable(query.day());
        return ledger.publish(
                Boolean.TRUE.equals(query.acceptDifferences()),
                past -> past.map(all -> control.after(all, scope, day))
                        .orElse(control)
                        .protect(table.table()),
                safe -> new LedgerShelf.Kept(List.of(LedgerEntry.of(safe, scope, day)), safe.getDifferences()));
    }

    /** A rounded table that gives a count away is none that was published. */
    private RoundedTable round(DisclosureControl control, CellTable table, RoundingScheme scheme) {
        String scope = query.scope() == null ? "" : query.scope();
        Optional<LocalDate> day = Optional.ofNullable(query.day());
        return ledger.publish(
                Boolean.TRUE.equals(query.acceptDifferences()),
                past -> past.map(all -> control.after(all, scope, day))
                        .orElse(control)
                        .round(table.table(), scheme),
                rounded -> rounded.getAudit().isSafe()
                        ? new LedgerShelf.Kept(List.of(LedgerEntry.of(rounded, scope, day)), rounded.getDifferences())
                        : new LedgerShelf.Kept(List.of(), List.of()));
    }

    private record Withheld(ProtectedTable safe) implements SafeTable {

        @Override
        public Answer table() {
            return Answer.json(() -> ProtectionJson.write(safe)).orCsv(() -> ProtectionCsv.write(safe));
        }

        @Override
        public Answer audit() {
            return Answer.json(() ->
                    DisclosureAuditJson.write(safe.getAudit(), safe.getTable().getDimensions()));
        }
    }

    private record Rounded(RoundedTable rounded, List<String> dimensions) implements SafeTable {

        @Override
        public Answer table() {
            try {
                rounded.refuseUnlessSafe();
            } catch (UnprotectableTableException unsafe) {
                throw new RefusedResultException(String.valueOf(unsafe.getMessage()));
            }
            return Answer.json(() -> ProtectionJson.write(rounded)).orCsv(() -> ProtectionCsv.write(rounded));
        }

        @Override
        public Answer audit() {
            return Answer.json(() -> DisclosureAuditJson.write(rounded.getAudit(), dimensions));
        }
    }
}
