package org.ediframework.metrics.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.vocabulary.CategoryMapping;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.core.vocabulary.OpenCategory;
import org.junit.jupiter.api.Test;

class SpellingsTest {

    private static final Classification SCHOOL_CENSUS = ClassificationCatalogue.bundled()
            .find(ClassificationId.of("ethnicity", "dfe-school-census"))
            .orElseThrow();

    private static Tally count(TallyDimension dimension, List<String> texts) {
        TallyAccumulator accumulator = TallyAccumulator.create(TallyRequest.builder()
                .dimension(dimension)
                .table(dimension.getName())
                .build());
        accumulator.add(texts, (text, row) -> row.put(0, text));
        return accumulator.snapshot();
    }

    @Test
    void categoriesOfAClassificationAreKnownByCodeAndLabelAndMissingAnswersAreStates() {
        Tally tally = count(
                TallyDimension.classified("ethnicity", SCHOOL_CENSUS),
                List.of("WBRI", "White - British", "REFU", "Refused", "NOBT", "wbri"));

        CountTable table = tally.getTable("ethnicity");
        assertEquals(2, table.count("WBRI"));
        assertEquals(2, table.count("declined"));
        assertEquals(2, table.count("not-obtained"));
        assertEquals(List.of(new UnrecognisedText("ethnicity", "wbri", 1)), tally.getUnrecognised());
    }

    @Test
    void aSpellingMayBeAddedToThoseOfTheClassification() {
        TallyDimension ethnicity =
                TallyDimension.classified("ethnicity", SCHOOL_CENSUS).withSpellings(Map.of("wbri", "WBRI"));

        assertEquals(
                2,
                count(ethnicity, List.of("wbri", "WBRI")).getTable("ethnicity").count("WBRI"));
    }

    @Test
    void peopleCodedByTheSchoolCensusAreCountedByTheCensusWhereThatIsCertain() {
        Classification census = ClassificationCatalogue.bundled()
                .find(ClassificationId.of("ethnic-group", "census-2021"))
                .orElseThrow();
        CategoryMapping mapping = ClassificationCatalogue.bundled()
                .findMapping(SCHOOL_CENSUS.getId(), census.getId())
                .orElseThrow();
        TallyDimension ethnicity =
                TallyDimension.classified("ethnic-group", census).withMapping(mapping, SCHOOL_CENSUS);

        Tally tally = count(ethnicity, List.of("WBRI", "White - British", "WIRT", "WROM", "OOTH", "OOTH", "REFU"));

        // The school census's guide and the census's list: WROM spans 15 and 16, OOTH 18 and 19; WIRT is within 15.
        CountTable table = tally.getTable("ethnic-group");
        assertEquals(
                2, table.count(mapping.getMatch("WBRI").orElseThrow().targets().get(0)));
        assertEquals(
                1, table.count(mapping.getMatch("WIRT").orElseThrow().targets().get(0)));
        assertEquals(1, table.count("declined"));
        assertEquals(
                2,
                table.count(
                        OpenCategory.of(mapping.getMatch("OOTH").orElseThrow().targets())));
        assertEquals(
                1,
                table.count(
                        OpenCategory.of(mapping.getMatch("WROM").orElseThrow().targets())));
        assertEquals(List.of(), tally.getUnrecognised());
        assertThrows(IllegalArgumentException.class, () -> ethnicity.withMapping(mapping, census));
    }

    @Test
    void theOrderInWhichSpellingsAreDeclaredMakesNoDifference() throws IOException {
        Map<String, String> one = new LinkedHashMap<>();
        one.put("F", "Female");
        one.put("M", "Male");
        Map<String, String> other = new LinkedHashMap<>();
        other.put("M", "Male");
        other.put("F", "Female");
        TallyRequest here = TallyRequest.builder()
                .dimension(TallyDimension.open("sex").withSpellings(one))
                .table("sex")
                .build();
        TallyRequest there = TallyRequest.builder()
                .dimension(TallyDimension.open("sex").withSpellings(other))
                .table("sex")
                .build();
        TallyAccumulator counted = TallyAccumulator.create(there);
        counted.add(List.of("M", "M", "F"), (text, row) -> row.put(0, text));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        counted.write(bytes);

        TallyAccumulator read = TallyAccumulator.read(here, new ByteArrayInputStream(bytes.toByteArray()));
        assertEquals(2, read.snapshot().getTable("sex").count("Male"));
        assertEquals(1, read.snapshot().getTable("sex").count("Female"));
    }

    @Test
    void aSpellingForTwoLabelsOrForNoLabelIsRefused() {
        TallyDimension sex = TallyDimension.of(Dimension.of("sex", List.of("Female", "Male")))
                .withSpellings(Map.of("F", "Female"));

        assertThrows(IllegalArgumentException.class, () -> sex.withSpellings(Map.of("F", "Male")));
        assertThrows(IllegalArgumentException.class, () -> sex.withSpellings(Map.of("M", "man")));
        assertThrows(IllegalArgumentException.class, () -> sex.withSpellings(Map.of("Female", "Male")));
        assertThrows(IllegalArgumentException.class, () -> sex.withSpellings(Map.of(" ", "Male")));
    }

    @Test
    void publishedSpellingsOfEthnicGroupsAllFindTheirStandard() throws IOException {
        Path lookup = Path.of("../../shared/data/classifications/ethnicity-facts-figures-classification_lookup.csv");
        assumeTrue(Files.exists(lookup), "the published spellings are not beside the repository");
        Map<String, String> spellings = new LinkedHashMap<>();
        List<String> lines = Files.readAllLines(lookup);
        for (String line : lines.subList(1, lines.size())) {
            int comma = line.lastIndexOf(',');
            spellings.put(
                    line.substring(0, comma).replace("\"", ""),
                    line.substring(comma + 1).replace("\"", ""));
        }
        TallyDimension ethnicity = TallyDimension.of(
                        Dimension.of("ethnicity", List.copyOf(new TreeSet<>(spellings.values()))))
                .withSpellings(spellings);

        Tally tally = count(ethnicity, List.copyOf(spellings.keySet()));
        assertEquals(281, tally.getPeople());
        assertTrue(
                tally.getUnrecognised().isEmpty(), () -> tally.getUnrecognised().toString());
        // Python: len(dict(csv.reader(file))) - 1 of 285 rows, four of which stand twice; and those of one value
        assertEquals(8, tally.getTable("ethnicity").count("Black Caribbean"));
    }
}
