package org.ediframework.io.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.population.PublishedCount;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One table whose figures are known, in every layout with every habit of those who publish: the same figures come out, or an error
 * that names a cause. Which of the two is not left to the reader: the layouts that leave nothing open are read.
 */
class PublishedVariantsTest {

    /** What is known: people by ethnic group, those without an answer apart. */
    private static final Map<String, Long> TRUTH = ordered(
            "Asian or Asian British",
            1204L,
            "Black or Black British",
            388L,
            "Mixed",
            231L,
            "Other",
            116L,
            "White",
            5849L);

    private static final long UNDECLARED = 442;
    private static final long EVERYONE = 8230;

    private static Map<String, Long> ordered(Object... pairs) {
        Map<String, Long> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], (Long) pairs[i + 1]);
        }
        return map;
    }

    /** Rows of labels with counts, a total and missing answers among them or not, as some layout prints them. */
    record Layout(String name, Function<Map<String, Long>, List<List<String>>> write) {}

    /** A change that must not change a figure: of the rows of labels, of the table of cells, or of the bytes. */
    record Habit(
            String name,
            UnaryOperator<Map<String, Long>> labels,
            UnaryOperator<List<List<String>>> cells,
            Function<String, byte[]> bytes,
            char separator) {

        static Habit ofLabels(String name, UnaryOperator<Map<String, Long>> labels) {
            return new Habit(name, labels, UnaryOperator.identity(), PublishedVariantsTest::utf8, ',');
        }

        static Habit ofCells(String name, UnaryOperator<List<List<String>>> cells) {
            return new Habit(name, UnaryOperator.identity(), cells, PublishedVariantsTest::utf8, ',');
        }

        static Habit ofText(String name, Function<String, byte[]> bytes) {
            return new Habit(name, UnaryOperator.identity(), UnaryOperator.identity(), bytes, ',');
        }

        static Habit ofSeparator(String name, char separator) {
            return new Habit(
                    name, UnaryOperator.identity(), UnaryOperator.identity(), PublishedVariantsTest::utf8, separator);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<List<String>> rows(
            Map<String, Long> counts, List<String> header, Function<Map.Entry<String, Long>, List<String>> row) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(header);
        counts.entrySet().forEach(entry -> rows.add(row.apply(entry)));
        return rows;
    }

    private static String percent(long count) {
        return String.format(Locale.ROOT, "%.1f", 100.0 * count / EVERYONE);
    }

    static final List<Layout> LAYOUTS = List.of(
            new Layout(
                    "plain",
                    counts -> rows(
                            counts,
                            List.of("characteristic", "category", "count"),
                            entry -> List.of("ethnicity", entry.getKey(), "" + entry.getValue()))),
            new Layout(
                    "two columns",
                    counts -> rows(
                            counts,
                            List.of("Ethnic group", "Number"),
                            entry -> List.of(entry.getKey(), "" + entry.getValue()))),
            new Layout(
                    "number beside per cent",
                    counts -> rows(
                            counts,
                            List.of("Ethnicity", "Number of pupils", "Percentage"),
                            entry -> List.of(entry.getKey(), "" + entry.getValue(), percent(entry.getValue()) + "%"))),
            new Layout(
                    "per cent before number",
                    counts -> rows(
                            counts,
                            List.of("Ethnicity", "% of staff", "Staff (headcount)"),
                            entry -> List.of(entry.getKey(), percent(entry.getValue()), "" + entry.getValue()))),
            new Layout(
                    "tidy",
                    counts -> rows(
                            counts,
                            List.of(
                                    "time_period",
                                    "geographic_level",
                                    "country_code",
                                    "country_name",
                                    "ethnicity",
                                    "headcount"),
                            entry -> List.of(
                                    "202425",
                                    "National",
                                    "E92000001",
                                    "England",
                                    entry.getKey(),
                                    "" + entry.getValue()))),
            new Layout(
                    "tidy with constants",
                    counts -> rows(
                            counts,
                            List.of("Measure", "Time", "Geography", "Ethnicity", "Value", "Notes"),
                            entry -> List.of(
                                    "Number of people", "2024", "England", entry.getKey(), "" + entry.getValue(), ""))),
            new Layout("wide", counts -> {
                List<String> header = new ArrayList<>(List.of("Area code", "Area name"));
                List<String> row = new ArrayList<>(List.of("E08000035", "Leeds"));
                counts.forEach((label, count) -> {
                    header.add("Ethnic group: " + label);
                    row.add("" + count);
                });
                return List.of(header, row);
            }));

    private static UnaryOperator<Map<String, Long>> with(String label, long count, boolean isFirst) {
        return counts -> {
            Map<String, Long> more = new LinkedHashMap<>();
            if (isFirst) {
                more.put(label, count);
            }
            more.putAll(counts);
            more.put(label, count);
            return more;
        };
    }

    private static UnaryOperator<Map<String, Long>> renamed(UnaryOperator<String> name) {
        return counts -> {
            Map<String, Long> other = new LinkedHashMap<>();
            counts.forEach((label, count) -> other.put(name.apply(label), count));
            return other;
        };
    }

    private static UnaryOperator<List<List<String>>> each(UnaryOperator<String> cell) {
        return rows -> rows.stream().map(row -> row.stream().map(cell).toList()).toList();
    }

    private static UnaryOperator<List<List<String>>> above(List<List<String>> lines) {
        return rows -> Stream.concat(lines.stream(), rows.stream()).toList();
    }

    private static UnaryOperator<List<List<String>>> below(List<List<String>> lines) {
        return rows -> Stream.concat(rows.stream(), lines.stream()).toList();
    }

    private static UnaryOperator<List<List<String>>> header(UnaryOperator<String> name) {
        return rows -> Stream.concat(
                        Stream.of(rows.get(0).stream().map(name).toList()),
                        rows.stream().skip(1))
                .toList();
    }

    private static String thousands(String cell) {
        return cell.matches("\\d{4,5}") && !cell.equals("2024")
                ? cell.substring(0, cell.length() - 3) + "," + cell.substring(cell.length() - 3)
                : cell;
    }

    static final List<Habit> HABITS = List.of(
            Habit.ofText("as it is", PublishedVariantsTest::utf8),
            Habit.ofSeparator("semicolons", ';'),
            Habit.ofSeparator("tabs", '\t'),
            Habit.ofText("with a byte order mark", text -> utf8("\uFEFF" + text)),
            Habit.ofText("lines of Windows", text -> utf8(text.replace("\n", "\r\n"))),
            Habit.ofText("lines of an old Mac", text -> utf8(text.replace("\n", "\r"))),
            Habit.ofText("UTF-16", text -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)),
            Habit.ofText("UTF-16, other end first", text -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)),
            Habit.ofText("NULs at the end", text -> utf8(text + "\n\0\0\0")),
            Habit.ofText("says its separator", text -> utf8("sep=,\n" + text)),
            Habit.ofText("blank lines at the end", text -> utf8(text + "\n\n\n")),
            Habit.ofCells("columns without a name at the end", rows -> rows.stream()
                    .map(row -> Stream.concat(row.stream(), Stream.of("", "")).toList())
                    .toList()),
            Habit.ofCells("thousands", each(PublishedVariantsTest::thousands)),
            Habit.ofCells(
                    "thousands with blanks",
                    each(cell -> thousands(cell).equals(cell) ? cell : " " + thousands(cell) + " ")),
            Habit.ofCells(
                    "whole numbers with a point",
                    each(cell -> cell.matches("\\d{3,5}") && !cell.equals("2024") ? cell + ".0" : cell)),
            Habit.ofCells("blanks around", each(cell -> " " + cell + " ")),
            Habit.ofCells("blanks that do not break", each(cell -> cell.replace(' ', '\u00A0') + "\u00A0")),
            Habit.ofCells("headers in capitals", header(name -> name.toUpperCase(Locale.ROOT))),
            Habit.ofCells("headers with underscores", header(name -> name.replace(' ', '_'))),
            Habit.ofCells("a title", above(List.of(List.of("Table 3: Staff by ethnic group, England, 31 March 2024")))),
            Habit.ofCells(
                    "titles and a blank line",
                    above(List.of(
                            List.of("Table 3a"),
                            List.of("Pupils by ethnicity, academic year 2024/25"),
                            List.of("This worksheet contains one table. Some shorthand is used: [c] = confidential"),
                            List.of("")))),
            Habit.ofCells(
                    "footnotes",
                    below(List.of(
                            List.of(""),
                            List.of("Source: Workforce return"),
                            List.of("1. Figures are as at 31 March 2024, and counted once."),
                            List.of("2. Of 12 services 3 made no return")))),
            Habit.ofCells("title and footnotes", rows -> above(List.of(List.of("Ethnicity of pupils"), List.of("")))
                    .andThen(below(List.of(List.of("Notes"), List.of("[1] Census day, 2024"))))
                    .apply(rows)),
            Habit.ofLabels("a total at the end", with("Total", EVERYONE - UNDECLARED, false)),
            Habit.ofLabels("a total first", with("Total", EVERYONE - UNDECLARED, true)),
            Habit.ofLabels("All", with("All", EVERYONE - UNDECLARED, false)),
            Habit.ofLabels("all people first", with("All people", EVERYONE - UNDECLARED, true)),
            Habit.ofLabels("a grand total", with("Grand Total", EVERYONE - UNDECLARED, false)),
            Habit.ofLabels("a total with a star", with("TOTAL*", EVERYONE - UNDECLARED, false)),
            Habit.ofLabels("a total of ethnic groups", with("All ethnic groups", EVERYONE - UNDECLARED, true)),
            Habit.ofLabels("total pupils", with("Total pupils", EVERYONE - UNDECLARED, true)),
            Habit.ofLabels("not known", with("Not known", UNDECLARED, false)),
            Habit.ofLabels("unknown", with("Unknown", UNDECLARED, false)),
            Habit.ofLabels("prefer not to say", with("Prefer not to say", UNDECLARED, false)),
            Habit.ofLabels("information refused", with("Information refused", UNDECLARED, false)),
            Habit.ofLabels("not stated", with("Not stated", UNDECLARED, false)),
            Habit.ofLabels(
                    "not obtained and a total of both",
                    with("Not obtained", UNDECLARED, false).andThen(with("Total", EVERYONE, false))::apply),
            Habit.ofLabels(
                    "unclassified and a total first",
                    with("Unclassified", UNDECLARED, false).andThen(with("Total", EVERYONE, true))::apply),
            Habit.ofLabels(
                    "two reasons and a total",
                    with("Not known", UNDECLARED - 100, false)
                            .andThen(with("Prefer not to say", 100, false))
                            .andThen(with("All", EVERYONE, true))::apply),
            Habit.ofLabels("digits of footnotes", renamed(label -> label.equals("Mixed") ? "Mixed [2]" : label)),
            Habit.ofLabels("stars", renamed(label -> label.equals("White") ? "White *" : label)),
            Habit.ofLabels("capitals", renamed(label -> label.toUpperCase(Locale.ROOT))),
            Habit.ofLabels("a total that states more than its parts", with("Total", EVERYONE, true)));

    private static String written(List<List<String>> rows, char separator) {
        return rows.stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.indexOf(separator) >= 0 || cell.indexOf('"') >= 0
                                        ? '"' + cell.replace("\"", "\"\"") + '"'
                                        : cell)
                                .collect(Collectors.joining(String.valueOf(separator))))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String compared(String label) {
        String letters = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return letters.startsWith("ethnicgroup") ? letters.substring("ethnicgroup".length()) : letters;
    }

    private static Map<String, Long> comparedTruth() {
        Map<String, Long> truth = new TreeMap<>();
        TRUTH.forEach((label, count) -> truth.put(compared(label), count));
        return truth;
    }

    @TestFactory
    Stream<DynamicTest> theFiguresAreThoseThatArePublished() {
        return LAYOUTS.stream().flatMap(layout -> HABITS.stream()
                .map(habit ->
                        DynamicTest.dynamicTest(layout.name() + ", " + habit.name(), () -> check(layout, habit))));
    }

    /** The cells of a layout that follows a habit. */
    static List<List<String>> cells(Layout layout, Habit habit) {
        return habit.cells().apply(layout.write().apply(habit.labels().apply(TRUTH)));
    }

    private static void check(Layout layout, Habit habit) throws IOException {
        String text = written(cells(layout, habit), habit.separator());
        check(habit, habit.bytes().apply(text), text);
    }

    /** What is read of these bytes is what is known. */
    static void check(Habit habit, byte[] bytes, String text) throws IOException {
        Map<String, Long> labels = habit.labels().apply(TRUTH);
        Loaded<List<PublishedBreakdown>> loaded =
                PublishedTableReader.standard().counts().read(new ByteArrayInputStream(bytes), "table.csv");
        List<PublishedBreakdown> read = loaded.getValue()
                .orElseThrow(() -> new AssertionError("refused: " + loaded.getFindings() + " of\n" + text));
        assertEquals(1, read.size(), () -> read + " of\n" + text);
        Map<String, Long> found = new TreeMap<>();
        read.get(0).counts().forEach((label, count) -> {
            assertTrue(count.isKnown(), label);
            found.put(compared(label), count.lowest());
        });
        assertEquals(comparedTruth(), found, () -> loaded.getFindings() + " of\n" + text);
        long missing = read.get(0).missing().values().stream()
                .mapToLong(PublishedCount::lowest)
                .sum();
        boolean hasMissing = labels.values().stream().anyMatch(count -> count == UNDECLARED || count == 100);
        assertEquals(hasMissing ? UNDECLARED : 0, missing, () -> loaded.getFindings() + " of\n" + text);
        assertTrue(
                loaded.getFindings().getFirst().stream().noneMatch(finding -> finding.getSeverity() == Severity.ERROR),
                () -> loaded.getFindings().toString());
    }

    @TestFactory
    Stream<DynamicTest> bytesOfAnotherCharsetAreAskedAboutOrReadAsTold() {
        byte[] bytes = written(
                        List.of(
                                List.of("Ethnic group", "Number"),
                                List.of("White \u2013 British", "40"),
                                List.of("Other", "2")),
                        ',')
                .getBytes(Charset.forName("windows-1252"));
        return Stream.of(
                DynamicTest.dynamicTest(
                        "refused",
                        () -> assertTrue(PublishedTableReader.standard()
                                .counts()
                                .read(new ByteArrayInputStream(bytes), "t.csv")
                                .getValue()
                                .isEmpty())),
                DynamicTest.dynamicTest(
                        "told",
                        () -> assertEquals(
                                PublishedCount.exact(40),
                                PublishedTableReader.standard()
                                        .withQuestion(TableQuestion.builder()
                                                .charset(Charset.forName("windows-1252"))
                                                .build())
                                        .counts()
                                        .read(new ByteArrayInputStream(bytes), "t.csv")
                                        .orThrow()
                                        .get(0)
                                        .counts()
                                        .get("White \u2013 British"))));
    }
}
