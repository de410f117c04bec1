package org.ediframework.core.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the bundled lists against the labels that published tables really carry. */
class PublishedFiguresTest {

    private static final Path CENSUS = Path.of("../../shared/data/census");
    private static final Pattern LINE = Pattern.compile("(\\w+),([^,]+),([^,]+),(\"[^\"]*\"|[^,]*),(\\d+)");

    @Test
    void everyLabelOfTheHertfordshireCensusTableBelongsToItsBundledList() throws IOException {
        Map<String, String> lists = new LinkedHashMap<>();
        lists.put("ethnic group (19)", "ethnic-group@census-2021");
        lists.put("religion", "religion@census-2021");
        lists.put("sex", "sex@census-2021");
        lists.put("disability", "disability@census-2021");
        lists.put("sexual orientation (16+)", "sexual-orientation-5@census-2021");
        Set<String> places = new LinkedHashSet<>();
        Map<String, Set<String>> labels = new LinkedHashMap<>();
        for (String line : Files.readAllLines(published("census2021-hertfordshire-10-districts.csv"))) {
            Matcher row = LINE.matcher(line);
            if (row.matches()) {
                places.add(row.group(1) + " " + row.group(2));
                labels.computeIfAbsent(row.group(3), key -> new LinkedHashSet<>())
                        .add(row.group(4).replace("\"", ""));
            }
        }
        lists.forEach((name, id) -> {
            Classification list = ClassificationCatalogue.bundled()
                    .find(ClassificationId.parse(id))
                    .orElseThrow();
            Set<String> published = labels.getOrDefault(name, Set.of());
            assertTrue(!published.isEmpty(), name);
            published.forEach(label -> assertTrue(list.findByLabel(label).isPresent(), () -> id + ": " + label));
        });
        assertEquals(19, labels.getOrDefault("ethnic group (19)", Set.of()).size());
        Set<String> districts = new LinkedHashSet<>();
        PublishedPlaces.bundled()
                .within("E10000015")
                .forEach(place -> districts.add(place.code() + " " + place.name()));
        assertEquals(places, districts);
    }

    @Test
    void everyColumnOfTheCensus2011TableIsABundledCategory() throws IOException {
        Classification list = ClassificationCatalogue.bundled()
                .find(ClassificationId.parse("ethnic-group@census-2011"))
                .orElseThrow();
        String header = Files.readAllLines(published("census2011-qs201ew-ethnic-group-by-la.csv"))
                .get(0);
        Matcher column =
                Pattern.compile("Ethnic Group: ([^\";]+: [^\";]+); measures").matcher(header);
        int found = 0;
        while (column.find()) {
            String label = column.group(1);
            if (!label.startsWith("All categories")) {
                assertTrue(list.findByLabel(label).isPresent(), label);
                found++;
            }
        }
        assertEquals(18, found);
    }

    private static Path published(String file) {
        Path path = CENSUS.resolve(file);
        assumeTrue(Files.isReadable(path), () -> "The published table is not here: " + path);
        return path;
    }
}
