package org.ediframework.examples.service.problems;

import java.io.Serial;
import org.ediframework.core.finding.Findings;
import org.ediframework.io.load.Loaded;

/** A document or table that cannot be used for what was asked, with everything that is wrong with it. */
public final class UnusableDocumentException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String document;
    private final transient Findings findings;

    /**
     * A document that cannot be used.
     *
     * @param document the name that the client knows it by
     */
    public UnusableDocumentException(String document, Findings findings) {
        super("The " + document + " cannot be used.");
        this.document = document;
        this.findings = findings;
    }

    /** What a document describes, when it could be read; what was understood of it is told with the answer. */
    public static <T> T unlessRead(String document, Loaded<T> loaded) {
        if (loaded.getValue().isPresent()) {
            ReadingNotes.keep(document, loaded.getFindings());
        }
        return loaded.getValue().orElseThrow(() -> new UnusableDocumentException(document, loaded.getFindings()));
    }

    String document() {
        return document;
    }

    Findings findings() {
        return findings;
    }
}
