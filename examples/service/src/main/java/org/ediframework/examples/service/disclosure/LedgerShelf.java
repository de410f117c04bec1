package org.ediframework.examples.service.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ediframework.examples.service.problems.RefusedResultException;
import org.ediframework.examples.service.settings.ServiceSettings;
import org.ediframework.io.disclosure.LedgerFile;
import org.ediframework.io.load.Limits;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.Ledger;
import org.ediframework.metrics.disclosure.LedgerEntry;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ediframework.metrics.disclosure.SmallDifference;
import org.springframework.stereotype.Component;

/** What the service gave out, if it keeps a ledger: read before each publication and added to after it. Thread-safe. */
@Component
class LedgerShelf {

    private final Optional<Path> file;

    LedgerShelf(ServiceSettings settings) {
        this.file = Optional.ofNullable(settings.ledger());
    }

    /**
     * A table that is proven safe beside what was given out before, and is put down.
     *
     * @param accepts whether small differences from figures of other days are published all the same
     */
    ProtectedTable publish(
            DisclosureControl control,
            String scope,
            Optional<LocalDate> day,
            boolean accepts,
            Function<DisclosureControl, ProtectedTable> protection) {
        if (file.isEmpty()) {
            return protection.apply(control);
        }
        // One publication at a time, or two would not know of each other.
        synchronized (this) {
            Ledger past = read(file.get());
            ProtectedTable table = protection.apply(control.after(past, scope, day));
            if (!table.getDifferences().isEmpty() && !accepts) {
                throw new RefusedResultException("With what was given out of another day, this table tells of small"
                        + " differences: "
                        + table.getDifferences().stream()
                                .map(SmallDifference::toString)
                                .collect(Collectors.joining("; "))
                        + ". Wait, ask for a coarser table, or accept them.");
            }
            write(file.get(), past.with(LedgerEntry.of(table, scope, day)));
            return table;
        }
    }

    private static Ledger read(Path file) {
        try {
            return new LedgerFile(Limits.standard())
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
