package org.ediframework.io.results;

/** Text as XML 1.0 allows it (Fifth Edition, production 2: Char). */
final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /** The text with each character that XML cannot hold, not even escaped, replaced by U+FFFD. */
    static String legal(String text) {
        return text.codePoints()
                .map(character -> isLegal(character) ? character : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
