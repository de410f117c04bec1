package org.ediframework.io.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.report.ReportSettings;
import org.ediframework.io.report.RepresentationHtml;
import org.ediframework.io.results.TableWords.Column;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.References;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same figure is spelt the same in text, in a grid of words and on a page, and is the same number in CSV and JSON. */
class SpellingOfFiguresTest {

    private static final List<String> COLUMNS_OF_CSV =
            List.of("count", "share", "reference_share", "ratio", "p_adjusted");

    /** Large and small counts, shares that round to nothing, one that is nobody, one that has no reference. */
    private static RepresentationTable table() {
        return RepresentationAnalysis.builder()
                .rolledUp(true)
                .build()
                .analyse(
                        List.of(
                                counts("E07000243", "many", 11_739, "some", 845, "hardly", 3, "none", 0, "unknown", 25),
                                counts("all", "many", 21_000, "some", 3_987, "hardly", 2, "none", 0, "unknown", 31)),
                        References.of(List.of(Reference.builder()
                                .characteristic(Characteristic.RACE)
                                .source("a census")
                                .count("many", 676_272)
                                .count("some", 135_681)
                                .count("hardly", 120)
                                .count("none", 77)
                                .build())));
    }

    private static GroupCounts counts(String place, Object... categories) {
        GroupCounts.Builder counts =
                GroupCounts.builder().scope(Scope.of(Characteristic.RACE).withWhere(Where.place(place)));
        for (int index = 0; index < categories.length; index += 2) {
            counts.count((String) categories[index], (Integer) categories[index + 1]);
        }
        return counts.build();
    }

    static Stream<PublishedTable> tables() {
        return Stream.of(Publication.inFull(table()), Publication.under(DisclosurePolicy.standard(), table()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyKindOfFigureIsSpeltTheSameEverywhere(PublishedTable table) {
        TableWords words = TableWords.of(table);
        List<String> text = RepresentationText.write(table).lines().toList();
        String page = RepresentationHtml.write(table, ReportSettings.standard());
        String[] rowsOfPage = page.split("<tr>", -1);
        List<Map<Column, String>> rows = words.blocks().stream()
                .flatMap(block -> block.lines().stream())
                .map(TableWords.Line::cells)
                .toList();
        List<String> lines = text.stream()
                .filter(line -> line.matches("(many|some|hardly|none|unknown) .*"))
                .toList();
        List<String> onPage = Arrays.stream(rowsOfPage)
                .filter(row -> row.contains("<th scope=\"row\" class=\"category\""))
                .toList();
        assertEquals(15, rows.size());
        assertEquals(rows.size(), lines.size());
        assertEquals(rows.size(), onPage.size());
        for (int index = 0; index < rows.size(); index++) {
            for (Column column : Column.values()) {
                String word = rows.get(index).getOrDefault(column, "");
                assertTrue(has(lines.get(index), word), word + " in " + lines.get(index));
                if (column != Column.ADJUSTED_P) {
                    String shown = onPage.get(index)
                            .replaceAll("<title>.*?</title>", " ")
                            .replaceAll("<[^>]*>", " ")
                            .replace("&lt;", "<");
                    // A dash or a sign of a figure that is absent has its reason beside it.
                    assertTrue(has(shown, word), column + ": " + word + " in " + shown);
                }
            }
        }
        assertTrue(rows.stream().anyMatch(row -> row.containsValue("<0.1%"))
                || table.policy().isPresent());
        assertTrue(rows.stream().anyMatch(row -> row.containsValue("–")));
    }

    private static boolean has(String line, String word) {
        return (" " + line.replaceAll("\\s+", " ") + " ").contains(" " + word + " ");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void csvAndJsonHaveTheNumbersThatTheWordsRound(PublishedTable table) {
        List<String> csv = RepresentationCsv.write(table).lines().toList();
        List<String> header = List.of(csv.get(0).split(",", -1));
        JsonNode json =
                JsonMapper.shared().readTree(RepresentationJson.write(table)).get("rows");
        List<Map<Column, String>> rows = TableWords.of(table).blocks().stream()
                .flatMap(block -> block.lines().stream())
                .map(TableWords.Line::cells)
                .toList();
        List<Column> columns = List.of(Column.COUNT, Column.SHARE, Column.REFERENCE, Column.RATIO, Column.ADJUSTED_P);
        for (int index = 0; index < rows.size(); index++) {
            String[] cells = csv.get(index + 1).split(",", -1);
            JsonNode row = json.get(index);
            for (int column = 0; column < columns.size(); column++) {
                String name = COLUMNS_OF_CSV.get(column);
                String written = cells[header.indexOf(name)];
                String word = rows.get(index).getOrDefault(columns.get(column), "");
                switch (word) {
                    case "[c]" -> {
                        assertEquals("[c]", written);
                        assertEquals("SUPPRESSED", row.get("absent").get(name).asString());
                    }
                    case "–" -> {
                        assertEquals("", written);
                        assertTrue(row.get("absent").has(name), row.toString());
                    }
                    default -> {
                        assertEquals(word, spelt(columns.get(column), Double.parseDouble(written)), name);
                        assertEquals(
                                word, spelt(columns.get(column), row.get(name).asDouble()), name);
                    }
                }
            }
        }
        assertEquals("where", header.get(header.size() - 1), "a place of the data is called all");
        assertEquals(
                List.of("place", "place", "everywhere"),
                csv.stream()
                        .skip(1)
                        .filter(line -> line.contains(",many,"))
                        .map(line -> line.substring(line.lastIndexOf(',') + 1))
                        .toList());
    }

    /** As a Briton would, by hand. */
    private static String spelt(Column column, double number) {
        return switch (column) {
            case COUNT -> String.format(Locale.UK, "%,d", (long) number);
            case SHARE, REFERENCE ->
                number > 0 && number < 0.0005 ? "<0.1%" : String.format(Locale.UK, "%.1f%%", number * 100);
            case ADJUSTED_P -> number < 0.0005 ? "<0.001" : String.format(Locale.UK, "%.3f", number);
            default -> String.format(Locale.UK, "%.3f", number);
        };
    }
}
