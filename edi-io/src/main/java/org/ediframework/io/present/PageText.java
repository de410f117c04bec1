package org.ediframework.io.present;

import java.util.regex.Pattern;

/**
 * Text from outside as a page can hold it. Control characters, halves of characters and code points that stand for
 * nothing are not allowed in HTML, not even escaped; embeddings and overrides of the writing direction could make text
 * read as another than it is. Each becomes U+FFFD, so that it is seen. Right-to-left text itself, and its marks and
 * isolates, are kept. Escaping for markup is left to whoever writes the page.
 */
public final class PageText {

    private static final int REPLACEMENT = 0xFFFD;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u2028\\u2029]+");

    private PageText() {}

    /** The text with each character that a page cannot hold replaced. */
    public static String of(String text) {
        return text.codePoints().allMatch(PageText::isShown)
                ? text
                : text.codePoints()
                        .map(character -> isShown(character) ? character : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** The same on one line: spaces, tabs and line ends become single spaces, and none stands at an end. */
    public static String onOneLine(String text) {
        return SPACES.matcher(of(text)).replaceAll(" ").strip();
    }

    private static boolean isShown(int character) {
        return (character >= ' ' || character == '\t' || character == '\n' || character == '\r')
                && !(character >= 0x7F && character <= 0x9F)
                && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                && !isNoncharacter(character)
                && !isOverride(character);
    }

    private static boolean isNoncharacter(int character) {
        return (character >= 0xFDD0 && character <= 0xFDEF) || (character & 0xFFFE) == 0xFFFE;
    }

    /** U+202A to U+202E: LRE, RLE, PDF, LRO, RLO. */
    private static boolean isOverride(int character) {
        return character >= 0x202A && character <= 0x202E;
    }
}
