package org.ediframework.io.load;

import java.util.Objects;
import java.util.Optional;
import org.ediframework.core.finding.Findings;

/**
 * What came of reading a document: the value, and everything that was found.
 *
 * <p>Bad content never throws. The value is absent when the document does not have the structure that its format asks
 * for, that is, when there is an error among the rules S; it is present when only rules of later levels are broken.
 * Files of many records are the exception: their value holds every record and figure that could be read, and an error
 * says which one could not.
 * Immutable and thread-safe when the value is.
 *
 * @param <T> what the document describes
 */
public final class Loaded<T> {

    private final Optional<T> value;
    private final Findings findings;

    private Loaded(Optional<T> value, Findings findings) {
        this.value = Objects.requireNonNull(value, "value");
        this.findings = Objects.requireNonNull(findings, "findings");
    }

    /** What was read, with what was found. */
    public static <T> Loaded<T> of(Optional<T> value, Findings findings) {
        return new Loaded<>(value, findings);
    }

    /** What the document describes; absent when its structure is broken. */
    public Optional<T> getValue() {
        return value;
    }

    /** Everything that was found, each at its place. */
    public Findings getFindings() {
        return findings;
    }

    /**
     * What the document describes, for callers who cannot go on without it.
     *
     * @throws IllegalStateException when its structure is broken; the message lists what was found
     */
    public T orThrow() {
        return value.orElseThrow(() -> new IllegalStateException(
                "The document does not have the structure that its format asks for:\n" + findings));
    }

    /** Whether there is a value, and what was found. */
    @Override
    public String toString() {
        return (value.isPresent() ? "read; " : "not read; ") + findings.getTotal() + " findings\n" + findings;
    }
}
