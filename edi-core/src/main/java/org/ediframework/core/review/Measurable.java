package org.ediframework.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether one will be able to tell that what a text promises was met: it has a number, or names something that is done
 * or not. Plans are full of such texts, and regular expressions take far longer than all other rules together: they are
 * left for texts that a plain look does not decide.
 */
final class Measurable {

    /** Numbers in words, and words for what is plainly done or not done; in lower case and ASCII. */
    private static final List<String> WORDS = List.of(
            ("zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,twenty,thirty,forty,fifty,hundred"
                            + ",dozen,half,halve,halved,halves,third,quarter,double,doubled,doubles,doubling,twice,treble"
                            + ",trebled,trebles,all,every,each,no,none,nobody,in"
                            + " place,published,launched,agreed,adopted,approved,signed,complete,completed,delivered"
                            + ",held,established,introduced,implemented,appointed,recruited,produced,developed,created,issued,written,updated,revised,reviewed,set"
                            + " up,trained,installed,submitted,achieved,available,in use,carried"
                            + " out,commissioned,circulated,shared,reported,embedded,rolled out"
                            + ",accredited,awarded,opened,running,live")
                    .split(","));

    private static final String[][] BY_LETTER = byLetter();

    private static final Pattern WORD =
            Pattern.compile("\\b(?:" + String.join("|", WORDS) + ")\\b", Pattern.CASE_INSENSITIVE);

    /** A number in digits; a year alone says when, not how much. */
    private static final Pattern NUMBER = Pattern.compile("\\b(?!(?:19|20)\\d\\d\\b(?!\\s*%))[\\d,.]*\\d");

    /** Years and what is written like one: ranges of them, and days. */
    private static final Pattern YEARS = Pattern.compile(
            "\\b(?:19|20)\\d\\d(?:\\s*[-/–]\\s*(?:(?:19|20)?\\d\\d))*\\b(?!\\s*(?:%|per cent))"
                    + "|\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?=(?:january|february|march|april|may|june|july|august"
                    + "|september|october|november|december)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** What would be a year, were it not said what there are so many of: {@code 2000 pupils}, and not {@code in 2000 pupils}. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?<!\\b(?:%s)\\s{1,9})\\b(?:19|20)\\d\\d\\s+(?:%s)\\b"
                    .formatted(
                            "in|by|of|from|since|until|till|to|before|after|during|for|and|january|february|march|april|may|june"
                                    + "|july|august|september|october|november|december|spring|summer|autumn|winter",
                            "people|pupils|students|children|families|residents|employees|staff|members|participants|learners"
                                    + "|volunteers|applicants|visitors|women|men|girls|boys|adults|carers|teachers|hours|sessions"
                                    + "|lessons|places|responses|households|users|tickets|copies"),
            Pattern.CASE_INSENSITIVE);

    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    private static final int DIGITS_OF_A_YEAR = 4;

    private Measurable() {}

    static boolean is(String text) {
        return hasPlainNumber(text) || hasWord(text) || hasNumber(text);
    }

    private static String[][] byLetter() {
        List<List<String>> words = new ArrayList<>();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            String first = String.valueOf(letter);
            words.add(WORDS.stream().filter(word -> word.startsWith(first)).toList());
        }
        return words.stream().map(some -> some.toArray(String[]::new)).toArray(String[][]::new);
    }

    /** Where a word begins and ends is plain in ASCII only. */
    private static boolean hasWord(String text) {
        boolean isAscii = true;
        boolean isInside = false;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            isAscii = isAscii && unit < '\u0080';
            if (!isInside && isLetter(unit) && beginsWithWord(text, at)) {
                return true;
            }
            isInside = isOfWord(unit);
        }
        return !isAscii && WORD.matcher(text).find();
    }

    private static boolean beginsWithWord(String text, int at) {
        for (String word : BY_LETTER[(text.charAt(at) | 0x20) - 'a']) {
            int end = at + word.length();
            if (end <= text.length()
                    && (text.charAt(at + 1) | 0x20) == word.charAt(1)
                    && (end == text.length() || !isOfWord(text.charAt(end)))
                    && text.regionMatches(true, at, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is part of a word, or may be. */
    private static boolean isOfWord(char unit) {
        return isLetter(unit) || isDigit(unit) || unit == '_' || unit >= '\u0080';
    }

    private static boolean isLetter(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    /** Whether a number stands by itself that no year and no day is near. */
    private static boolean hasPlainNumber(String text) {
        char before = ' ';
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (isDigit(unit)) {
                int end = endOfDigits(text, at);
                boolean standsAlone = (at == 0 || text.charAt(at - 1) == ' ') && (before == ' ' || isLetter(before));
                if (standsAlone && end - at != DIGITS_OF_A_YEAR && !mayBeDay(text, end)) {
                    return true;
                }
                at = end - 1;
            }
            before = unit == ' ' ? before : unit;
        }
        return false;
    }

    private static boolean hasNumber(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (isDigit(text.charAt(at))) {
                return NUMBER.matcher(YEARS.matcher(text).replaceAll(" ")).find()
                        || COUNTED.matcher(text).find();
            }
        }
        return false;
    }

    private static int endOfDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether letters follow at once, or a month after spaces. */
    private static boolean mayBeDay(String text, int end) {
        int next = end;
        while (next < text.length() && text.charAt(next) <= ' ') {
            next++;
        }
        if (next == text.length() || !isLetter(text.charAt(next))) {
            return false;
        }
        if (next == end) {
            return true;
        }
        for (String month : MONTHS) {
            if (text.regionMatches(true, next, month, 0, month.length())) {
                return true;
            }
        }
        return false;
    }
}
