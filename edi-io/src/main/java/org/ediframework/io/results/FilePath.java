package org.ediframework.io.results;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The path of a file in which something was found, as reports name it. */
final class FilePath {

    private FilePath() {}

    /** The document itself, or a file of that name within it where the document is a package. */
    static String of(String document, String file) {
        boolean isDocument = document.equals(file) || document.endsWith("/" + file);
        return isDocument ? document : document + "/" + file;
    }

    /** A relative reference of RFC 3986; a colon is encoded too, which would otherwise look like a scheme's. */
    static String toUri(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%2F", "/")
                .replace("%7E", "~");
    }
}
