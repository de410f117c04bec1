package org.ediframework.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ediframework.io.results.RepresentationCsv;
import org.ediframework.io.results.RepresentationJson;
import org.ediframework.io.results.RepresentationText;
import org.ediframework.metrics.publication.PublishedTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the bytes of a table say of each cell in its four forms, CSV, JSON, text and page with its drawings. Reads them as
 * somebody does who has all four; shares no code with what writes them.
 */
final class FourForms {

    private static final String WITHHELD = "[c]";
    private static final Pattern HEADING = Pattern.compile("[^,]+, ([^,:]+)(?:, [^:]*)?: (.*)");
    private static final Pattern PEOPLE = Pattern.compile("([0-9,]+) people.*");
    private static final Pattern ROW_OF_TEXT = Pattern.compile("(.+?) {2,}(\\S+) +(\\S+).*");
    private static final Pattern TABLE_OF_PAGE = Pattern.compile(
            "<caption><strong class=\"shown\"><bdi>[^,<]+, ([^,<]+)[^<]*</bdi></strong> <span>(.*?)</span></caption>(.*?)</table>",
            Pattern.DOTALL);
    private static final Pattern ROW_OF_PAGE = Pattern.compile(
            "<tr>\\s*<th scope=\"row\" class=\"category\"><bdi>(.*?)</bdi></th>(.*?)</tr>", Pattern.DOTALL);
    private static final Pattern COUNT_OF_PAGE = Pattern.compile("data-label=\"Count\">(.*?)</td>", Pattern.DOTALL);
    private static final Pattern SHARE_OF_PAGE =
            Pattern.compile("data-label=\"Share\"><strong>(.*?)</strong>", Pattern.DOTALL);

    private final Map<List<String>, String> printed = new LinkedHashMap<>();

    private FourForms() {}

    /** The counts that are printed in any form, by place and category; the base of a place is its category {@code base}. */
    static Map<List<String>, String> read(PublishedTable table) {
        FourForms forms = new FourForms();
        forms.readCsv(RepresentationCsv.write(table));
        Set<List<String>> cells = Set.copyOf(forms.printed.keySet());
        forms.readJson(RepresentationJson.write(table));
        forms.readText(RepresentationText.write(table));
        forms.readPage(RepresentationHtml.write(table, ReportSettings.standard()));
        assertEquals(cells, forms.printed.keySet(), "every form has the cells of the others");
        return forms.printed;
    }

    /** One form may say what another does not; two that say different things are a fault of their own. */
    private void print(String place, String category, String written) {
        printed.merge(List.of(place, category), written, (one, other) -> {
            assertTrue(
                    one.equals(other) || one.equals(WITHHELD) || other.equals(WITHHELD),
                    () -> one + " and " + other + " for " + category + " in " + place);
            return one.equals(WITHHELD) ? other : one;
        });
    }

    private void readCsv(String csv) {
        List<String> columns = List.of(csv.lines().findFirst().orElseThrow().split(",", -1));
        csv.lines().skip(1).map(line -> line.split(",", -1)).forEach(cells -> {
            print(cells[0], cells[2], cells[3]);
            print(cells[0], "base", cells[4]);
            for (String derived :
                    List.of("share", "share_low", "gap", "ratio", "p_value", "shortfall_swap", "robust")) {
                if (cells[3].equals(WITHHELD)) {
                    String figure = cells[columns.indexOf(derived)];
                    assertTrue(figure.equals(WITHHELD) || figure.isEmpty(), () -> derived + " tells " + figure);
                }
            }
        });
    }

    private void readJson(String json) {
        for (JsonNode row : JsonMapper.shared().readTree(json).get("rows")) {
            String place = row.get("place").asString();
            String count = row.has("count") ? Long.toString(row.get("count").asLong()) : WITHHELD;
            print(place, row.get("category").asString(), count);
            print(place, "base", row.has("base") ? Long.toString(row.get("base").asLong()) : WITHHELD);
            for (String derived :
                    List.of("share", "share_low", "gap", "ratio", "p_value", "shortfall_swap", "robust")) {
                assertFalse(count.equals(WITHHELD) && row.has(derived), derived);
            }
        }
    }

    private static String place(String words) {
        return words.equals("all places together") ? "all" : words;
    }

    private static String people(String words) {
        Matcher people = PEOPLE.matcher(words);
        return people.matches() ? people.group(1).replace(",", "") : WITHHELD;
    }

    private void readText(String text) {
        String place = "";
        for (String line : text.lines().toList()) {
            Matcher heading = HEADING.matcher(line);
            Matcher row = ROW_OF_TEXT.matcher(line);
            if (line.isEmpty()) {
                place = "";
            } else if (place.isEmpty() && heading.matches()) {
                place = place(heading.group(1));
                print(place, "base", people(heading.group(2)));
            } else if (!place.isEmpty() && row.matches() && !row.group(1).equals("category")) {
                print(place, row.group(1), row.group(2).replace(",", ""));
                assertFalse(row.group(2).equals(WITHHELD) && !row.group(3).equals(WITHHELD), line);
            }
        }
    }

    private void readPage(String page) {
        Matcher table = TABLE_OF_PAGE.matcher(page);
        while (table.find()) {
            String place = place(table.group(1));
            print(place, "base", people(table.group(2)));
            Matcher row = ROW_OF_PAGE.matcher(table.group(3));
            while (row.find()) {
                String count = cell(COUNT_OF_PAGE, row.group(2)).replace(",", "");
                print(place, row.group(1), count.startsWith(WITHHELD) ? WITHHELD : count);
                if (count.startsWith(WITHHELD)) {
                    assertTrue(cell(SHARE_OF_PAGE, row.group(2)).startsWith(WITHHELD), row.group(2));
                    assertFalse(row.group(2).contains("<circle"), "a dot tells the share");
                    assertFalse(row.group(2).contains("class=\"bar\""), "a bar tells the interval");
                }
            }
        }
    }

    private static String cell(Pattern where, String row) {
        Matcher cell = where.matcher(row);
        assertTrue(cell.find(), row);
        return cell.group(1).replaceAll("<[^>]*>", "").strip();
    }
}
