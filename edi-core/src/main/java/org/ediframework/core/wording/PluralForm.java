package org.ediframework.core.wording;

import java.util.Locale;

/**
 * The forms that a language has for a number of things, by the names and rules of the Unicode CLDR (plural rules, version
 * 46): English has two of them, Welsh all six.
 */
enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** How many digits a number has at most that is looked at; all with more are {@link #OTHER} in every language here. */
    private static final int MOST_DIGITS = 9;

    /** The form for a whole number as it is written, with or without commas; other numbers and words are {@link #OTHER}. */
    static PluralForm of(String language, Object number) {
        String digits = number.toString().replace(",", "");
        boolean isWhole = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(unit -> unit >= '0' && unit <= '9');
        return isWhole ? of(language, Integer.parseInt(digits)) : OTHER;
    }

    private static PluralForm of(String language, int number) {
        if (!language.equals("cy")) {
            return number == 1 ? ONE : OTHER;
        }
        return switch (number) {
            case 0 -> ZERO;
            case 1 -> ONE;
            case 2 -> TWO;
            case 3 -> FEW;
            case 6 -> MANY;
            default -> OTHER;
        };
    }

    /** The name as sentences have it, such as {@code few}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
