package org.ediframework.core.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The library's own tables of published figures, one file for each theme, read when somebody first asks for it. */
final class CensusTables {

    private static final Map<String, List<CensusTable>> BY_THEME = new ConcurrentHashMap<>();
    private static final List<String> THEMES = List.of(
            "age",
            "disability",
            "gender-reassignment",
            "race",
            "religion-or-belief",
            "sex",
            "sexual-orientation",
            "more");

    private CensusTables() {}

    /** The tables of the theme that a characteristic is in. */
    static List<CensusTable> of(String characteristic) {
        return BY_THEME.computeIfAbsent(THEMES.contains(characteristic) ? characteristic : "more", CensusTables::read);
    }

    static List<CensusTable> all() {
        return THEMES.stream().flatMap(theme -> of(theme).stream()).toList();
    }

    private static List<CensusTable> read(String theme) {
        List<CensusTable> tables = new ArrayList<>();
        try (InputStream bytes = CensusTables.class.getResourceAsStream(theme + ".tsv")) {
            if (bytes == null) {
                throw new IllegalStateException("The library's table " + theme + ".tsv is missing from its jar.");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            Map<String, String> says = new LinkedHashMap<>();
            List<String> categories = List.of();
            Map<String, long[]> rows = new LinkedHashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("## ")) {
                    add(tables, says, categories, rows);
                    says = new LinkedHashMap<>();
                    rows = new LinkedHashMap<>();
                } else if (line.startsWith("# ")) {
                    int colon = line.indexOf(": ");
                    says.put(line.substring(2, colon), line.substring(colon + 2));
                } else {
                    String[] cells = line.split("\t", -1);
                    List<String> rest = Arrays.asList(cells).subList(1, cells.length);
                    if (cells[0].equals("place")) {
                        categories = rest;
                    } else {
                        rows.put(
                                cells[0],
                                rest.stream().mapToLong(Long::parseLong).toArray());
                    }
                }
            }
            add(tables, says, categories, rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(tables);
    }

    private static void add(
            List<CensusTable> tables, Map<String, String> says, List<String> categories, Map<String, long[]> rows) {
        if (!says.isEmpty()) {
            tables.add(new CensusTable(says, categories, rows));
        }
    }
}
