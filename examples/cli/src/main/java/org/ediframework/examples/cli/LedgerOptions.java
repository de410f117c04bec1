package org.ediframework.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.io.disclosure.LedgerFile;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.Ledger;
import org.ediframework.metrics.disclosure.LedgerEntry;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What was published before, and of whom this is. */
final class LedgerOptions {

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description =
                    "What was published before: read first, and this table is added to it. Made if it is not there.")
    private @Nullable Path ledger;

    @Option(names = "--scope", paramLabel = "TEXT", description = "Who is counted, in the words used in the ledger.")
    private String scope = "";

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day at which they were counted.")
    private @Nullable LocalDate day;

    @Option(
            names = "--accept-differences",
            description = "Publish although figures of another day differ by a few people, who are then known.")
    private boolean accept;

    private Ledger past = Ledger.EMPTY;

    DisclosureControl after(DisclosureControl control) {
        if (ledger == null) {
            return control;
        }
        past = InputFiles.ledger(ledger);
        return control.after(past, scope, Optional.ofNullable(day));
    }

    /** Tells every small difference; whether the table may be published all the same. */
    boolean accepts(ProtectedTable table, PrintWriter err) {
        if (table.getDifferences().isEmpty()) {
            return true;
        }
        err.println("edi: with what was published of another day, this table tells of "
                + table.getDifferences().size() + " small differences"
                + (accept ? "." : "; wait, publish coarser or rounded, or give --accept-differences."));
        table.getDifferences().forEach(difference -> err.println("  " + difference));
        return accept;
    }

    /** Puts the table down, before anybody sees it. */
    void add(ProtectedTable table) {
        if (ledger == null) {
            return;
        }
        if (!InputFiles.ledger(ledger).equals(past)) {
            throw new UnusableInputException(ledger + " was changed by another publication; publish this one again.");
        }
        Output.writeWhole(
                ledger, LedgerFile.write(past.with(LedgerEntry.of(table, scope, Optional.ofNullable(day)))), false);
    }

    boolean isGiven() {
        return ledger != null;
    }
}
