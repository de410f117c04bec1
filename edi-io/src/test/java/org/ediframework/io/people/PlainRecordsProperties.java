package org.ediframework.io.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Dimension;
import org.ediframework.io.table.TableFindings;
import org.ediframework.metrics.tally.Tally;
import org.ediframework.metrics.tally.TallyAccumulator;
import org.ediframework.metrics.tally.TallyDimension;
import org.ediframework.metrics.tally.TallyRequest;

/**
 * What is counted by its bytes is what the parser would count: over files of every kind that people make by hand or by
 * accident, the counts, the order of the labels, what is left out and why, and where reading ends are those of a reader to
 * which nothing is plain.
 */
class PlainRecordsProperties {

    /** Of lengths about those of one, two and three words, with everything that has a meaning in CSV or bytes. */
    private static final List<String> LABELS = List.of(
            "F",
            "M",
            "",
            " ",
            "sevenby",
            "eightbyt",
            "ninebytes",
            "fifteen letters",
            "sixteen letters!",
            "seventeen letters",
            "Asian, Asian British or Asian Welsh",
            "Tŷ",
            "Tŷ Ddewi a'r cylch",
            "\0",
            "F\0",
            "not-obtained",
            "\t",
            "sex",
            "a quarter past");

    private static final List<String> STRANGE = List.of(
            "\"said \"\"yes\"\"\"",
            "\"a\"\",b\"",
            "\"\"\"\"",
            "\"\"\"F\"\"\"",
            "\"Tŷ \"\"mawr\"\", Ddewi\"",
            "\"two\nlines\"",
            "\"two\r\nlines\"",
            "5\" tall",
            "\"F\nM,x\nF,M\"",
            "\"\"",
            "F\rM",
            "\"F\rM\"",
            "F\nM");
    private static final List<String> BROKEN = List.of("\"F\"x", "\"open", "\u0000\uFFFF", "\"F\" ");

    private static <T> T anyOf(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** How a file is spoilt, each from never to often. */
    private record Habits(int columns, String lineEnd, double quotes, double strange, double rows, double broken) {

        static Habits of(Random random) {
            return new Habits(
                    1 + random.nextInt(5),
                    anyOf(List.of("\n", "\n", "\r\n", "\r"), random),
                    anyOf(List.of(0.0, 0.1, 1.0), random),
                    anyOf(List.of(0.0, 0.0, 0.01, 0.2), random),
                    anyOf(List.of(0.0, 0.0, 0.01, 0.2), random),
                    anyOf(List.of(0.0, 0.0, 0.0, 0.002), random));
        }
    }

    private static String cell(Habits habits, List<String> labels, Random random) {
        if (random.nextDouble() < habits.broken()) {
            return anyOf(BROKEN, random);
        }
        if (random.nextDouble() < habits.strange()) {
            return anyOf(STRANGE, random);
        }
        String label = anyOf(labels, random);
        return label.contains(",") || random.nextDouble() < habits.quotes() ? '"' + label + '"' : label;
    }

    private static byte[] file(Habits habits, Random random) {
        List<String> header = header(habits);
        List<String> labels = new ArrayList<>(LABELS.subList(0, 2 + random.nextInt(LABELS.size() - 1)));
        StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
        text.append(String.join(",", header)).append(habits.lineEnd());
        int rows = random.nextInt(50) == 0 ? 9_000 : anyOf(List.of(0, 3, 40, 300), random);
        for (int row = 0; row < rows; row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < habits.columns(); column++) {
                cells.add(cell(habits, labels, random));
            }
            if (random.nextDouble() < habits.rows()) {
                switch (random.nextInt(6)) {
                    case 0 -> cells.add("F");
                    case 1 -> cells.remove(0);
                    case 2 -> cells.clear();
                    case 3 -> cells = header;
                    case 4 -> cells.replaceAll(any -> random.nextInt(4) == 0 ? "\"\"" : "");
                    default -> cells.set(0, "x".repeat(random.nextInt(3_000)));
                }
            }
            String end = random.nextDouble() < habits.strange()
                    ? anyOf(List.of("\n", "\r\n", "\r"), random)
                    : habits.lineEnd();
            text.append(String.join(",", cells)).append(row == rows - 1 && random.nextBoolean() ? "" : end);
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextDouble() < 20 * habits.broken() && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = anyOf(List.of((byte) 0xFF, (byte) 0xC3, (byte) '"'), random);
        }
        return bytes;
    }

    private static List<String> header(Habits habits) {
        return List.of("sex", "group", "id", "place", "note").subList(0, habits.columns());
    }

    /** A source in the memory, as a file or a part of one behind its start. */
    private static Part part(byte[] bytes, boolean isStart) {
        return new Part() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public boolean isStart() {
                return isStart;
            }

            @Override
            public long countLinesBefore() {
                return 0;
            }
        };
    }

    /** The labels of every column in their order, each with its people, and what is no label of a declared one. */
    private static String told(Tally tally, Set<String> columns) {
        StringBuilder told = new StringBuilder();
        for (String column : columns) {
            CountTable table = tally.getTable(column);
            told.append(table.getDimensions().get(0).getLabels());
            table.forEachNonZero((cell, count) ->
                    told.append(' ').append(cell[0]).append('=').append(count));
        }
        return told.append(tally.getUnrecognised()).toString();
    }

    /** What reading gave, all that anybody can see of it. */
    private record Outcome(String tally, long people, long leftOut, PartReader.End end, List<String> findings) {}

    private static TableFindings findings() {
        return new TableFindings("people.csv");
    }

    private static Outcome read(byte[] bytes, boolean isStart, Habits habits, boolean isDeclared, int window)
            throws IOException {
        TallyRequest.Builder builder = TallyRequest.builder();
        Map<String, Integer> wanted = new LinkedHashMap<>();
        for (String name : header(habits)) {
            if (!name.equals("id") && !name.equals("note")) {
                wanted.put(name, wanted.size());
                if (isDeclared && name.equals("sex")) {
                    builder.dimension(TallyDimension.of(Dimension.of(name, List.of("M", "F", "ninebytes"))));
                } else {
                    builder.dimension(name);
                }
                builder.table(name);
            }
        }
        TallyRequest request = builder.build();
        Columns columns = Columns.find(header(habits), wanted, findings()).orElseThrow();
        PartReader reader = new PartReader(part(bytes, isStart), TallyAccumulator.create(request), 1 << 15, window);
        reader.read(columns, people -> assertTrue(people >= 0));
        TableFindings told = findings();
        reader.problems().addTo(told, 0);
        return new Outcome(
                told(reader.accumulator().snapshot(), wanted.keySet()),
                reader.accumulator().getPeople(),
                reader.problems().leftOut(),
                reader.end(),
                told.toList().stream().map(Object::toString).toList());
    }

    @Property(tries = 2000)
    void whatIsPlainIsCountedAsTheParserCountsIt(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Habits habits = Habits.of(random);
        byte[] bytes = file(habits, random);
        boolean isStart = random.nextInt(4) > 0;
        boolean isDeclared = random.nextBoolean();
        requireTheSame(bytes, isStart, habits, isDeclared, 40 + random.nextInt(400));
        requireTheSame(bytes, isStart, habits, isDeclared, 2_500 + random.nextInt(6_000));
        requireTheSame(bytes, isStart, habits, isDeclared, 1 << 16);
    }

    private static void requireTheSame(byte[] bytes, boolean isStart, Habits habits, boolean isDeclared, int window)
            throws IOException {
        Outcome expected = read(bytes, isStart, habits, isDeclared, 0);
        Outcome actual = read(bytes, isStart, habits, isDeclared, window);
        assertEquals(expected.findings(), actual.findings());
        assertEquals(expected.end(), actual.end());
        assertEquals(expected.people(), actual.people());
        assertEquals(expected.leftOut(), actual.leftOut());
        assertEquals(expected.tally(), actual.tally());
    }

    /** The place in the middle of the bytes at hand is then far behind the first record, and more stand there than at most. */
    @Example
    void oneLongRecordBeforeManyShortOnes() throws IOException {
        String text = "sex,group,id\n" + ("F,1," + "x".repeat(16_000) + "\n" + "F,1,\n".repeat(20_000)).repeat(3);
        requireTheSame(text.getBytes(StandardCharsets.UTF_8), true, new Habits(3, "\n", 0, 0, 0, 0), false, 1 << 16);
    }

    @Example
    void aCellLongerThanAllowedInAColumnThatIsNotCounted() throws IOException {
        for (String quote : List.of("", "\"")) {
            String text = "sex,group,id\nF,1,2\nM,1," + quote + "x".repeat(40_000) + quote + "\nF,1,2\n".repeat(9_000);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Habits habits = new Habits(3, "\n", 0, 0, 0, 0);
            requireTheSame(bytes, true, habits, false, 1 << 16);
            assertEquals(
                    PartReader.End.BROKEN,
                    read(bytes, true, habits, false, 1 << 16).end());
        }
    }
}
