package org.ediframework.io.report;

import java.util.Base64;
import java.util.Objects;

/**
 * A picture of the host's above the heading of a page: PNG, JPEG or WebP, which stands in the page itself. Pictures that can
 * hold a script, such as SVG, are refused. Immutable and thread-safe.
 */
public final class PageLogo {

    /** How large the picture may be, in bytes. */
    public static final int MOST_BYTES = 200_000;

    private final String source;
    private final String words;

    private PageLogo(String source, String words) {
        this.source = source;
        this.words = words;
    }

    /**
     * A logo.
     *
     * @param picture the bytes of a file
     * @param words what it shows, for those who do not see it, such as the name of the council
     * @throws IllegalArgumentException when it is none of the three, larger than {@link #MOST_BYTES}, or without words
     */
    public static PageLogo of(byte[] picture, String words) {
        if (words.isBlank()) {
            throw new IllegalArgumentException(
                    "The logo has no words. Say what it shows, such as the organisation's name.");
        }
        if (picture.length > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "The logo has " + picture.length + " bytes. Allowed are at most " + MOST_BYTES + ".");
        }
        return new PageLogo(
                "data:" + type(picture) + ";base64," + Base64.getEncoder().encodeToString(picture),
                Objects.requireNonNull(words, "words"));
    }

    private static String type(byte... picture) {
        if (startsWith(picture, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return "image/png";
        }
        if (startsWith(picture, 0, 0xFF, 0xD8, 0xFF)) {
            return "image/jpeg";
        }
        if (startsWith(picture, 0, 'R', 'I', 'F', 'F') && startsWith(picture, 8, 'W', 'E', 'B', 'P')) {
            return "image/webp";
        }
        throw new IllegalArgumentException("The logo is of another kind. Allowed are PNG, JPEG and WebP.");
    }

    private static boolean startsWith(byte[] picture, int from, int... units) {
        for (int at = 0; at < units.length; at++) {
            if (from + at >= picture.length || (picture[from + at] & 0xFF) != units[at]) {
                return false;
            }
        }
        return true;
    }

    /** The picture as an address of the scheme {@code data}. */
    public String getSource() {
        return source;
    }

    /** What it shows. */
    public String getWords() {
        return words;
    }
}
