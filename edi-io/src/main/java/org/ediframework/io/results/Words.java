package org.ediframework.io.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.ediframework.core.review.RuleMessages;

/** Figures, days and names as sentences have them, in British writing. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Words() {}

    /** A whole number, such as 11,739. */
    static String whole(Number number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** A fraction in per cent with one decimal. */
    static String percent(double fraction) {
        return decimal(fraction * 100, 1) + "%";
    }

    /** A difference of shares, such as 4.2 percentage points. */
    static String points(double fraction) {
        return decimal(fraction * 100, 1) + " percentage points";
    }

    static String decimal(double number, int decimals) {
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** A day, such as 31 March 2027. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** So many things, such as 1 day or 31 days. */
    static String counted(long number, String one, String more) {
        return whole(number) + " " + (number == 1 ? one : more);
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
