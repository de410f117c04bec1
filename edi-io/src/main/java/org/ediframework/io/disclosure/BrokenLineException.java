package org.ediframework.io.disclosure;

import java.util.Arrays;
import org.ediframework.core.finding.Phrase;
import org.ediframework.core.finding.StructureRule;

/** A line of a ledger is none, with what is wrong in words not yet told in any language. */
final class BrokenLineException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Phrase what;

    private BrokenLineException(Phrase what) {
        super(what.toString());
        this.what = what;
    }

    /** What is wrong, by the end of its key among the messages. */
    static BrokenLineException of(String key, Object... gaps) {
        Object[] told = Arrays.stream(gaps).map(String::valueOf).toArray();
        return new BrokenLineException(StructureRule.MALFORMED.phrase("is.ledger" + key, told));
    }

    /** What is wrong with a line that could not be read. */
    static Phrase in(RuntimeException wrong) {
        return wrong instanceof BrokenLineException broken
                ? broken.what
                : StructureRule.MALFORMED.phrase("is.ledgerValue");
    }
}
