package org.ediframework.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ediframework.io.disclosure.LedgerFile;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.Ledger;
import org.ediframework.metrics.disclosure.LedgerEntry;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ediframework.metrics.disclosure.RoundedTable;
import org.ediframework.metrics.disclosure.SmallDifference;
import org.ediframework.metrics.publication.Publication;
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

    @Option(
            names = "--scope",
            paramLabel = "TEXT",
            description = "Who is counted, in the words used in the ledger, where the counts do not say it.")
    private String scope = "";

    @Option(
            names = "--accept-differences",
            description = "Publish although figures of another day differ by a few people, who are then known.")
    private boolean accept;

    private Ledger past = Ledger.EMPTY;

    /** Control that reckons with the ledger, if there is one. */
    DisclosureControl after(DisclosureControl control, Optional<LocalDate> day) {
        if (ledger == null) {
            return control;
        }
        past = InputFiles.ledger(ledger);
        return control.after(past, scope, day);
    }

    /** Refuses a ledger for what is not published. */
    Publication after(Publication publication, boolean isForEverybody, Optional<LocalDate> day) {
        if (ledger == null) {
            return publication;
        }
        if (!isForEverybody) {
            throw new UnusableInputException(
                    "--ledger is for what everybody may see. Allowed is --publish beside it, or --format html.");
        }
        past = InputFiles.ledger(ledger);
        return publication.after(past, scope, day);
    }

    /** Tells every small difference; whether the table may be published all the same. */
    boolean accepts(List<SmallDifference> differences, PrintWriter err) {
        if (!differences.isEmpty()) {
            err.println("edi: with what was published of another day, this table tells of " + differences.size()
                    + " small differences"
                    + (accept ? "." : "; wait, publish coarser or rounded, or give --accept-differences."));
            differences.forEach(difference -> err.println("  " + difference));
        }
        return accept || differences.isEmpty();
    }

    /** Puts a table down, before anybody sees it. */
    void add(ProtectedTable table, Optional<LocalDate> day) {
        add(List.of(LedgerEntry.of(table, scope, day)));
    }

    /** As {@link #add(ProtectedTable, Optional)}. */
    void add(RoundedTable table, Optional<LocalDate> day) {
        add(List.of(LedgerEntry.of(table, scope, day)));
    }

    void add(List<LedgerEntry> entries) {
        if (ledger == null) {
            return;
        }
        if (!InputFiles.ledger(ledger).equals(past)) {
            throw new UnusableInputException(ledger + " was changed by another publication; publish this one again.");
        }
        Ledger now = past;
        for (LedgerEntry entry : entries) {
            now = now.with(entry);
        }
        Output.writeWhole(ledger, LedgerFile.write(now), false);
    }
}
