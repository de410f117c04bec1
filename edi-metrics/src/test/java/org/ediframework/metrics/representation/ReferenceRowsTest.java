package org.ediframework.metrics.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.vocabulary.Characteristic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whole rows against those that R computed; {@code reference-rows.R} beside the table made them. */
class ReferenceRowsTest {

    private static final double PRECISION = 1e-9;

    private record Expected(
            String category, long count, long base, long referenceCount, long referenceBase, List<Double> figures) {}

    @TestFactory
    List<DynamicTest> everyRowAgreesWithR() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Map<String, List<Expected>> tables = tables();
        tables.forEach((name, rows) -> tests.add(DynamicTest.dynamicTest(name, () -> compare(rows))));
        assertTrue(tables.values().stream().mapToInt(List::size).sum() >= 100);
        return tests;
    }

    private static void compare(List<Expected> expected) {
        GroupCounts.Builder counts = GroupCounts.builder().characteristic(Characteristic.of("group"));
        ReferenceBuilder reference = Reference.builder()
                .characteristic(Characteristic.of("group"))
                .source("reference-rows.tsv")
                .asOf(LocalDate.of(2021, 3, 21));
        for (Expected row : expected) {
            counts.count(row.category(), row.count());
            reference.count(row.category(), row.referenceCount());
        }
        RepresentationTable table =
                RepresentationAnalysis.standard().analyse(List.of(Comparison.of(counts.build(), reference.build())));
        assertEquals(expected.size(), table.rows().size());
        assertEquals(expected.size(), table.familySize());
        for (int index = 0; index < expected.size(); index++) {
            compare(expected.get(index), table.rows().get(index));
        }
    }

    private static void compare(Expected expected, RepresentationRow row) {
        assertEquals(expected.base(), row.getBase().get());
        List<Double> figures = expected.figures();
        near(figures.get(0), row.getShareInterval().get().low(), "share_low");
        near(figures.get(1), row.getShareInterval().get().high(), "share_high");
        near(figures.get(2), row.getExpected().get(), "expected");
        near(figures.get(3), row.getGap().get(), "gap");
        near(figures.get(4), row.getRatio().get(), "ratio");
        near(figures.get(5), row.getPValue().get(), "p_value");
        near(figures.get(6), row.getAdjustedPValue().get(), "p_adjusted");
    }

    private static void near(double expected, double actual, String figure) {
        assertEquals(expected, actual, Math.max(Math.abs(expected) * PRECISION, Double.MIN_NORMAL), figure);
    }

    private static Map<String, List<Expected>> tables() throws IOException {
        Map<String, List<Expected>> tables = new LinkedHashMap<>();
        try (InputStream resource = ReferenceRowsTest.class.getResourceAsStream("reference-rows.tsv")) {
            String text = new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.split("\n", -1)) {
                if (line.isEmpty() || line.startsWith("#") || line.startsWith("table\t")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                List<Double> figures =
                        Stream.of(cells).skip(6).map(Double::valueOf).toList();
                tables.computeIfAbsent(cells[0], table -> new ArrayList<>())
                        .add(new Expected(
                                cells[1],
                                Long.parseLong(cells[2]),
                                Long.parseLong(cells[3]),
                                Long.parseLong(cells[4]),
                                Long.parseLong(cells[5]),
                                figures));
            }
        }
        return tables;
    }
}
