package org.ediframework.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A table of cases made outside this code base; its head names the maker, the script beside it made it. */
public final class ReferenceTable {

    private static final double PRECISION = 1e-9;

    private ReferenceTable() {}

    /** The rows of the table as figures by the name of their column. */
    public static Stream<Row> rows(Class<?> test, String file) {
        try (InputStream resource = test.getResourceAsStream(file)) {
            List<String> lines = new String(
                            Objects.requireNonNull(resource, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            String[] names = lines.get(0).split("\t", -1);
            return lines.stream().skip(1).map(line -> Row.of(names, line.split("\t", -1)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One case. */
    public record Row(Map<String, String> cells) {

        static Row of(String[] names, String[] cells) {
            Map<String, String> byName = new TreeMap<>();
            for (int i = 0; i < names.length; i++) {
                byName.put(names[i], cells[i]);
            }
            return new Row(byName);
        }

        public String text(String name) {
            return Objects.requireNonNull(cells.get(name), name);
        }

        public long whole(String name) {
            return Long.parseLong(text(name));
        }

        public List<Long> wholes(String name) {
            return Arrays.stream(text(name).split(",", -1)).map(Long::valueOf).toList();
        }

        public double number(String name) {
            return Double.parseDouble(text(name));
        }

        public boolean has(String name) {
            return !text(name).isEmpty();
        }

        /** Within a relative 1e-9 of the case's figure, or so near to 0 that the maker's rounding hides it. */
        public void assertNear(String name, double actual) {
            assertEquals(number(name), actual, Math.max(Math.abs(number(name)) * PRECISION, 1e-15), name);
        }
    }
}
