package org.ediframework.examples.cli;

import java.util.Optional;
import java.util.function.Supplier;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.TableException;
import org.ediframework.metrics.disclosure.UnprotectableTableException;
import org.ediframework.metrics.publication.Publication;
import org.jspecify.annotations.Nullable;
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

    /** What decides; refuses options that contradict each other. */
    Publication publication(boolean isPage) {
        if (publish && inFull) {
            throw new UnusableInputException("--publish and --in-full contradict each other. Allowed is one of them.");
        }
        if (threshold != null && (inFull || !(publish || isPage))) {
            throw new UnusableInputException("--threshold belongs to --publish or --format html, without --in-full.");
        }
        return policy(isPage).map(Publication::under).orElseGet(Publication::inFull);
    }

    private Optional<DisclosurePolicy> policy(boolean isPage) {
        boolean isForEverybody = !inFull && (publish || isPage) && (threshold == null || threshold != 1);
        if (!isForEverybody) {
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
