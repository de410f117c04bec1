package org.ediframework.io.results;

import org.ediframework.core.finding.RuleMessages;
import org.ediframework.io.figures.Figures;

/** Numbers of things and names as sentences have them. */
final class Words {

    private Words() {}

    /** A difference of shares, such as 4.2 percentage points. */
    static String points(double fraction) {
        return Figures.decimal(fraction * 100, 1) + " percentage points";
    }

    /** So many things, such as 1 day or 31 days. */
    static String counted(long number, String one, String more) {
        return Figures.whole(number) + " " + (number == 1 ? one : more);
    }

    /** A title or another value of a document, on one line and not too long. */
    static String quoted(String value) {
        return "‘" + excerpt(value) + "’";
    }

    /** The same without quotation marks. */
    static String excerpt(String value) {
        return RuleMessages.excerpt(value);
    }
}
