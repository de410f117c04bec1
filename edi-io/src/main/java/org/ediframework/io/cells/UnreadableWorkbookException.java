package org.ediframework.io.cells;

import java.io.IOException;
import org.ediframework.core.finding.Phrase;
import org.ediframework.core.finding.StructureRule;

/** A workbook that cannot be read, with what is to be said of it. */
final class UnreadableWorkbookException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient StructureRule rule;
    private final String variant;
    private final transient Object[] gaps;

    private UnreadableWorkbookException(StructureRule rule, String variant, Object... gaps) {
        super(rule.code() + variant);
        this.rule = rule;
        this.variant = variant;
        this.gaps = gaps;
    }

    /** It is something else, or damaged, in one of the ways for which the messages have a sentence. */
    static UnreadableWorkbookException malformed(String variant, Object... gaps) {
        return new UnreadableWorkbookException(StructureRule.MALFORMED, "." + variant, gaps);
    }

    /** It has a cell where none can stand, in a row or column of this number. */
    static UnreadableWorkbookException noPlace(String key, int number) {
        return malformed("workbookCell", StructureRule.MALFORMED.phrase(key, number));
    }

    /** It holds more than allowed. */
    static UnreadableWorkbookException exceeded(String what, String unit, long most) {
        StructureRule rule = StructureRule.LIMIT_EXCEEDED;
        Phrase of = rule.phrase("of." + what);
        return new UnreadableWorkbookException(rule, "", of, rule.phrase("most." + unit, most));
    }

    StructureRule rule() {
        return rule;
    }

    String variant() {
        return variant;
    }

    Object[] gaps() {
        return gaps.clone();
    }
}
