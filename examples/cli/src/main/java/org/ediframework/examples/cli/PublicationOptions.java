package org.ediframework.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.TableException;
import org.ediframework.metrics.disclosure.UnprotectableTableException;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** For whom a result is: for those who may see every count, or for everybody. A page is for everybody unless it is said. */
final class PublicationOptions {

    @Option(names = "--publish", description = "Withhold small counts, and what would give them away, in every format.")
    private boolean publish;

    @Option(names = "--in-full", description = "Show every count, on a page too.")
    private boolean inFull;

    @Option(
            names = "--threshold",
            paramLabel = "COUNT",
            description = "With --publish and with --format html, counts from 1 to one less than this are withheld, and"
                    + " what would give them away; 5 unless given, 1 withholds nothing.")
    private @Nullable Long threshold;

    @Option(
            names = "--places",
            paramLabel = "FILE.csv",
            description = "Which places lie in which, in columns child,parent: a reader takes one from the other.")
    private @Nullable Path places;

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    /**
     * What decides; refuses options that contradict each other.
     *
     * @param day at which people were counted
     */
    Publication publication(boolean isPage, Optional<LocalDate> day) {
        if (publish && inFull) {
            throw new UnusableInputException("--publish and --in-full contradict each other. Allowed is one of them.");
        }
        if (threshold != null && (inFull || !(publish || isPage))) {
            throw new UnusableInputException("--threshold belongs to --publish or --format html, without --in-full.");
        }
        boolean isForEverybody = !inFull && (publish || isPage);
        if (places != null && !isForEverybody) {
            throw new UnusableInputException("--places belongs to --publish or --format html, without --in-full.");
        }
        Publication publication = policy(isForEverybody).map(Publication::under).orElseGet(Publication::inFull);
        return ledger.after(
                places == null
                        ? publication
                        : publication.withPlacesWithin(
                                InputFiles.hierarchy(places).getParents()),
                isForEverybody,
                day);
    }

    /** Puts a result down in the ledger, if there is one; whether it may be published. */
    boolean keeps(PublishedTable table, PrintWriter err) {
        boolean isAccepted = ledger.accepts(table.differences(), err);
        if (isAccepted) {
            ledger.add(table.ledgerEntries());
        }
        return isAccepted;
    }

    private Optional<DisclosurePolicy> policy(boolean isForEverybody) {
        if (!isForEverybody || (threshold != null && threshold == 1)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    threshold == null
                            ? DisclosurePolicy.standard()
                            : DisclosurePolicy.builder().threshold(threshold).build());
        } catch (IllegalArgumentException wrong) {
            throw new UnusableInputException(
                    "--threshold: " + threshold + ". Allowed is a whole number from 1 to 1000000.");
        }
    }

    /** What may be shown, or one line on why small counts cannot be protected. */
    static <T> T protecting(Supplier<T> published) {
        try {
            return published.get();
        } catch (TableException | UnprotectableTableException unsafe) {
            throw new UnusableInputException("The small counts cannot be protected: " + unsafe.getMessage());
        }
    }
}
