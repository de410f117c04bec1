package org.ediframework.io.report;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What styles and ids of a host may be. */
final class StyleRules {

    static final Pattern ID_PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,31}");

    private static final int MOST_CHARACTERS = 100_000;
    private static final List<String> REFUSED = List.of("<", "\\", "@import", "url(", "src(", "image-set(", "image(");

    private StyleRules() {}

    /** Refuses what could end the element that it stands in, or load anything; a backslash could spell either. */
    static void refuseUnlessSafe(String styles) {
        if (styles.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("The style sheet has " + styles.length()
                    + " characters. Allowed are at most " + MOST_CHARACTERS + ".");
        }
        String lower = styles.toLowerCase(Locale.ROOT);
        for (String refused : REFUSED) {
            if (lower.contains(refused)) {
                throw new IllegalArgumentException("The style sheet holds '" + refused
                        + "'. Allowed are rules that load nothing, without " + String.join(" ", REFUSED) + ".");
            }
        }
    }
}
