package org.ediframework.core.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One of the library's own tab-separated tables: lines {@code # name: value} first, then a row of column names, then
 * the rows. Empty cells are absent, and empty cells at the end of a row are left out. A table that is not so is a fault
 * of the library.
 */
final class BundledTable {

    private final String name;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<Map<String, String>> rows = new ArrayList<>();

    private BundledTable(String name) {
        this.name = name;
    }

    static BundledTable read(String name) {
        BundledTable table = new BundledTable(name);
        try (InputStream stream = BundledTable.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The library's table " + name + " is missing from its jar.");
            }
            table.read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("The library's table " + name + " cannot be read.", e);
        }
        return table;
    }

    private void read(BufferedReader reader) throws IOException {
        List<String> columns = List.of();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith("# ")) {
                int colon = line.indexOf(": ");
                // A second note is for people; the first value of every other name is the only one.
                headers.putIfAbsent(line.substring(2, colon), line.substring(colon + 2));
            } else if (columns.isEmpty()) {
                columns = List.of(line.split("\t", -1));
            } else {
                rows.add(row(columns, line));
            }
        }
    }

    private Map<String, String> row(List<String> columns, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length > columns.size()) {
            throw new IllegalStateException("The library's table " + name + " has a row with " + cells.length
                    + " cells under " + columns.size() + " columns: " + line);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.put(columns.get(i), cells[i]);
            }
        }
        return row;
    }

    String header(String header) {
        return findHeader(header)
                .orElseThrow(() -> new IllegalStateException("The library's table " + name + " has no " + header));
    }

    Optional<String> findHeader(String header) {
        return Optional.ofNullable(headers.get(header));
    }

    List<Map<String, String>> rows() {
        return rows;
    }

    String cell(Map<String, String> row, String column) {
        String cell = row.get(column);
        if (cell == null) {
            throw new IllegalStateException("The library's table " + name + " has no " + column + " in " + row);
        }
        return cell;
    }

    /** The constant that a table writes in lower case. */
    static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
