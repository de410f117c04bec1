package org.ediframework.io.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The library's own tables: cells with tabs between them, and lines for people that begin with {@code #} and a space. */
public final class LibraryTable {

    private LibraryTable() {}

    /** The rows of the table of this name that lies beside a class. */
    public static List<String[]> rows(Class<?> beside, String name) {
        try (InputStream bytes = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
