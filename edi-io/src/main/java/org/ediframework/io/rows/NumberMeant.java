package org.ediframework.io.rows;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that somebody wrote as it is shown: with thousands, a currency or a sign of percent. */
final class NumberMeant {

    private static final Pattern SHOWN = Pattern.compile(
            "\\p{Sc}?\\s?(-?(?:\\d{1,3}(?:[, \u00a0\u202f]\\d{3})+|\\d+)(?:\\.\\d+)?)\\s?(%)?\\s?\\p{Sc}?");
    private static final int LONGEST = 40;
    private static final int PERCENT = 2;

    private NumberMeant() {}

    /** The number in plain digits; empty where the text is no number that is shown so, or is plain already. */
    static Optional<String> find(String shown) {
        Matcher matcher = SHOWN.matcher(shown);
        if (shown.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(1).replaceAll("[^0-9.-]", ""));
        boolean isPercentage = matcher.group(2) != null;
        BigDecimal meant = isPercentage ? number.movePointLeft(PERCENT) : number;
        String plain = meant.signum() == 0 ? "0" : meant.stripTrailingZeros().toPlainString();
        return plain.equals(shown) ? Optional.empty() : Optional.of(plain);
    }
}
