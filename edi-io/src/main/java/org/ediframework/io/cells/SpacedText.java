package org.ediframework.io.cells;

/**
 * The text of a paragraph of an OpenDocument file. White space of the XML counts once there (OpenDocument 1.3, part 3, 6.1.2),
 * and not at all at the beginning; but LibreOffice writes the blanks of cells with several lines as they are, so that only white
 * space with a line end or a tab in it is that of the XML. An accumulator, for one thread.
 */
final class SpacedText {

    private final StringBuilder text;
    private final int start;
    private int blanks;
    private boolean isOfTheXml;
    private boolean isTold;

    /** A paragraph that goes on where this text ends. */
    SpacedText(StringBuilder text) {
        this.text = text;
        this.start = text.length();
    }

    /** Characters as the XML has them. */
    void add(char[] characters, int from, int length) {
        for (int at = from; at < from + length; at++) {
            char character = characters[at];
            if (character == ' ' || character == '\n' || character == '\r' || character == '\t') {
                blanks++;
                isOfTheXml |= character != ' ';
            } else {
                tellBlanks();
                text.append(character);
                isTold = false;
            }
        }
    }

    /**
     * An element begins or ends.
     *
     * @param isPartOfTheText whether blanks on both sides of it are one white space
     */
    void element(boolean isPartOfTheText) {
        tellBlanks();
        isTold &= isPartOfTheText;
    }

    private void tellBlanks() {
        if (blanks > 0) {
            int meant = isOfTheXml ? (text.length() > start ? 1 : 0) : blanks;
            int more = Math.max(0, isTold ? meant - 1 : meant);
            text.append(" ".repeat(more));
            isTold |= more > 0;
            blanks = 0;
            isOfTheXml = false;
        }
    }
}
