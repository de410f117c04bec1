package org.ediframework.io.jackson;

import java.io.Closeable;
import org.ediframework.core.finding.Findings;
import tools.jackson.databind.DatabindException;

/**
 * A document does not have the structure that its format asks for. It carries all that was found, each finding with its
 * place in the document and, where the parser tells it, its line and column; the file's name is not known and empty.
 */
public final class BrokenDocumentException extends DatabindException {

    private static final long serialVersionUID = 1;
    private static final int TOLD = 3;

    private final transient Findings findings;

    BrokenDocumentException(Closeable processor, String type, Findings findings) {
        super(processor, message(type, findings));
        this.findings = findings;
    }

    private static String message(String type, Findings findings) {
        StringBuilder message = new StringBuilder("The " + type + " has " + findings.getTotal() + " findings:");
        findings.getFirst().stream().limit(TOLD).forEach(finding -> message.append("\n- ")
                .append(finding.getCode())
                .append(' ')
                .append(finding.getPointer())
                .append(": ")
                .append(finding.getMessage()));
        return findings.getTotal() > TOLD ? message.append("\n- …").toString() : message.toString();
    }

    /** Everything that was found; empty after the exception itself was written and read back. */
    public Findings getFindings() {
        return findings == null ? Findings.none() : findings;
    }
}
