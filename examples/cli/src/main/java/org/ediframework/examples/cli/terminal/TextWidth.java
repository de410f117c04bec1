package org.ediframework.examples.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How many columns of a terminal a text takes, and where it may be broken. */
final class TextWidth {

    /** After a space, and after a hyphen within a word. */
    private static final Pattern BREAKS = Pattern.compile("(?<= )|(?<=\\p{L}-)(?=\\p{L})");

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    private static int of(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    /** So far as terminals agree about it (Unicode Standard Annex 11): East Asian letters, their full-width forms, emoji. */
    private static boolean isWide(int character) {
        boolean isHalfWidth = character >= 0xFF61 && character <= 0xFFDC;
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> !isHalfWidth;
            default ->
                (character >= 0xFF01 && character <= 0xFF60)
                        || (character >= 0xFFE0 && character <= 0xFFE6)
                        || (character >= 0x1F300 && character <= 0x1FAFF);
        };
    }

    /** The text on lines of at most so many columns; a word that is longer is broken anywhere. */
    static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BREAKS.split(text, -1)) {
            if (of(line + word.stripTrailing()) > columns) {
                end(line, lines);
            }
            word.codePoints().forEach(character -> {
                if (of(line.toString()) + of(character) > columns) {
                    end(line, lines);
                }
                if (character != ' ' || !line.isEmpty()) {
                    line.appendCodePoint(character);
                }
            });
        }
        end(line, lines);
        return lines.isEmpty() ? List.of("") : lines;
    }

    private static void end(StringBuilder line, List<String> lines) {
        String whole = line.toString().strip();
        if (!whole.isEmpty()) {
            lines.add(whole);
        }
        line.setLength(0);
    }
}
