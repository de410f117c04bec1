package org.ediframework.io.jackson2;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.Closeable;
import org.ediframework.core.finding.Findings;
import org.ediframework.io.binding.BrokenDocument;

/**
 * A document does not have the structure that its format asks for. It carries all that was found, each finding with its
 * place in the document and, where the parser tells it, its line and column; the file's name is not known and empty.
 */
public final class BrokenDocumentException extends JsonMappingException {

    private static final long serialVersionUID = 1;

    private final transient Findings findings;

    BrokenDocumentException(Closeable processor, Class<?> type, Findings findings) {
        super(processor, BrokenDocument.message(type, findings));
        this.findings = findings;
    }

    /** Everything that was found; empty after the exception itself was written and read back. */
    public Findings getFindings() {
        return findings == null ? Findings.none() : findings;
    }
}
