package org.ediframework.io.json;

import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.document.CleanText;

/**
 * Looks for what an escape can smuggle into a text: half of a character, or a control character. Neither can be
 * written to a file, a table or a page.
 */
final class TextCheck {

    private final Report report;
    private final boolean needed;

    /**
     * A check for one document.
     *
     * @param needed whether there is any escape in it that could write such a thing
     */
    TextCheck(Report report, boolean needed) {
        this.report = report;
        this.needed = needed;
    }

    /** Whether the text holds neither. */
    boolean passes(String text) {
        return !needed || CleanText.faultIn(text) < 0;
    }

    /** Reports a text that does not pass. */
    void report(String text, Pointer place, int offset) {
        report.add(StructureRule.NOT_TEXT, place, offset, CleanText.describe(text, CleanText.faultIn(text)));
    }
}
