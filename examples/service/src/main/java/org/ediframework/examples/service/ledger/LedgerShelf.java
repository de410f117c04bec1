package org.ediframework.examples.service.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ediframework.examples.service.problems.RefusedResultException;
import org.ediframework.examples.service.settings.ServiceSettings;
import org.ediframework.io.disclosure.LedgerFile;
import org.ediframework.metrics.disclosure.Ledger;
import org.ediframework.metrics.disclosure.LedgerEntry;
import org.ediframework.metrics.disclosure.SmallDifference;
import org.springframework.stereotype.Component;

/** What the service gave out, if it keeps a ledger: read before each publication and added to after it. Thread-safe. */
@Component
public class LedgerShelf {

    private final Optional<Path> file;

    LedgerShelf(ServiceSettings settings) {
        this.file = Optional.ofNullable(settings.ledger());
    }

    /**
     * What a publication keeps and tells.
     *
     * @param entries what the ledger keeps of it
     * @param differences what it tells together with what was given out of another day
     */
    public record Kept(List<LedgerEntry> entries, List<SmallDifference> differences) {

        /** Copies the lists. */
        public Kept {
            entries = List.copyOf(entries);
            differences = List.copyOf(differences);
        }
    }

    /**
     * A publication that is proven safe beside what was given out before, and is put down.
     *
     * @param accepts whether small differences from figures of other days are published all the same
     * @param publication made in the knowledge of what was given out; of nothing where no ledger is kept
     */
    public <T> T publish(boolean accepts, Function<Optional<Ledger>, T> publication, Function<T, Kept> kept) {
        if (file.isEmpty()) {
            return publication.apply(Optional.empty());
        }
        // One publication at a time, or two would not know of each other.
        synchronized (this) {
            Ledger past = read(file.get());
            T published = publication.apply(Optional.of(past));
            Kept more = kept.apply(published);
            if (!more.differences().isEmpty() && !accepts) {
                throw new RefusedResultException("With what was given out of another day, this table tells of small"
                        + " differences: "
                        + more.differences().stream()
                                .map(SmallDifference::toString)
                                .collect(Collectors.joining("; "))
                        + ". Wait, ask for a coarser table, or accept them.");
            }
            Ledger now = past;
            for (LedgerEntry entry : more.entries()) {
                now = now.with(entry);
            }
            if (!now.equals(past)) {
                write(file.get(), now);
            }
            return published;
        }
    }

    private static Ledger read(Path file) {
        try {
            return LedgerFile.standard()
                    .read(file)
                    .getValue()
                    .orElseThrow(() -> new IllegalStateException("the ledger is none"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Path file, Ledger ledger) {
        try {
            Path beside = Files.createTempFile(
                    Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow(), ".ledger", ".part");
            Files.writeString(beside, LedgerFile.write(ledger));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
