package org.ediframework.io.results;

import java.nio.charset.StandardCharsets;

/** The path of a file in which something was found, as reports name it. */
final class FilePath {

    /** What may stand in a path as it is: RFC 3986, section 2.3, and the slash between segments. */
    private static final String AS_IS = "-._~/";

    private FilePath() {}

    /** The document itself, or a file of that name within it where the document is a package. */
    static String of(String document, String file) {
        boolean isDocument = document.equals(file) || document.endsWith("/" + file);
        return isDocument ? document : document + "/" + file;
    }

    /** A relative reference of RFC 3986; a colon is encoded too, which would otherwise look like a scheme's. */
    static String toUri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (unit & 0xFF);
            if (isPlain(character)) {
                uri.append(character);
            } else {
                uri.append('%')
                        .append(Character.toUpperCase(Character.forDigit(character >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(character & 0xF, 16)));
            }
        }
        return uri.toString();
    }

    private static boolean isPlain(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || AS_IS.indexOf(character) >= 0;
    }
}
