package org.ediframework.core.review;

import java.util.Optional;

/** An e-mail address or a telephone number within a text. */
record ContactDetail(String text, boolean isTelephone) {

    /** With its national prefix, a British number has ten or eleven digits. */
    private static final int FEWEST_NATIONAL = 10;

    private static final int MOST_NATIONAL = 11;
    private static final int FEWEST_INTERNATIONAL = 9;

    /** ITU-T E.164. */
    private static final int MOST_INTERNATIONAL = 15;

    /** RFC 5321, section 4.5.3.1.1. */
    private static final int LONGEST_LOCAL_PART = 64;

    /** Whether the text has the signs without which there is none. */
    static boolean mayBeIn(String text) {
        boolean mayBeNumber = text.indexOf('0') >= 0 || text.indexOf('+') >= 0;
        return text.indexOf('@') >= 0 || (mayBeNumber && hasManyDigits(text));
    }

    private static boolean hasManyDigits(String text) {
        int digits = 0;
        for (int at = 0; at < text.length() && digits < FEWEST_INTERNATIONAL; at++) {
            digits += isDigit(text.charAt(at)) ? 1 : 0;
        }
        return digits == FEWEST_INTERNATIONAL;
    }

    /** The first in the text, read from left to right once. */
    static Optional<ContactDetail> find(String text) {
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit == '@') {
                Optional<ContactDetail> address = address(text, at);
                if (address.isPresent()) {
                    return address;
                }
            } else if ((unit == '+' || unit == '0') && !continues(text, at)) {
                int end = endOfNumber(text, at + 1);
                if (isTelephone(text, at, end)) {
                    return Optional.of(new ContactDetail(text.substring(at, end), true));
                }
                at = end - 1;
            }
        }
        return Optional.empty();
    }

    private static Optional<ContactDetail> address(String text, int sign) {
        int start = sign;
        while (start > 0 && sign - start < LONGEST_LOCAL_PART && isLocal(text.charAt(start - 1))) {
            start--;
        }
        int end = sign + 1;
        int dot = -1;
        while (end < text.length()
                && (isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-' || isInnerDot(text, end))) {
            dot = text.charAt(end) == '.' ? end : dot;
            end++;
        }
        boolean isAddress = start < sign && dot > sign + 1 && end - dot > 2;
        return isAddress ? Optional.of(new ContactDetail(text.substring(start, end), false)) : Optional.empty();
    }

    private static boolean isInnerDot(String text, int at) {
        return text.charAt(at) == '.' && at + 1 < text.length() && isLetterOrDigit(text.charAt(at + 1));
    }

    private static boolean isLocal(char unit) {
        return isLetterOrDigit(unit) || "._%+-'".indexOf(unit) >= 0;
    }

    private static boolean isLetterOrDigit(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z') || isDigit(unit);
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    /** Whether what stands here is the middle of a word, a number or a code. */
    private static boolean continues(String text, int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        return Character.isLetterOrDigit(before) || ".,/-_:#£".indexOf(before) >= 0;
    }

    /** The end of the digits from here on, which may stand in groups. */
    private static int endOfNumber(String text, int from) {
        int end = from;
        for (int at = from; at < text.length() && at - end < 3; at++) {
            char unit = text.charAt(at);
            if (isDigit(unit)) {
                end = at + 1;
            } else if (" -()\u00a0".indexOf(unit) < 0) {
                break;
            }
        }
        return end;
    }

    private static boolean isTelephone(String text, int start, int end) {
        long digits = text.substring(start, end)
                .chars()
                .filter(unit -> isDigit((char) unit))
                .count();
        if (text.charAt(start) == '+') {
            return digits >= FEWEST_INTERNATIONAL && digits <= MOST_INTERNATIONAL;
        }
        boolean hasAreaCode = end > start + 1 && "1235789".indexOf(text.charAt(start + 1)) >= 0;
        return hasAreaCode && digits >= FEWEST_NATIONAL && digits <= MOST_NATIONAL;
    }
}
