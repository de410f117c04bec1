package org.ediframework.core.review;

/** Words as a reader counts them: what stands between blanks. */
final class Words {

    private Words() {}

    static int in(String text) {
        int words = 0;
        boolean isInside = false;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean isBlank = Character.isWhitespace(unit) || Character.isSpaceChar(unit);
            if (!isBlank && !isInside) {
                words++;
            }
            isInside = !isBlank;
        }
        return words;
    }
}
