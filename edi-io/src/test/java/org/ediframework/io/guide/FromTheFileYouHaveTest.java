package org.ediframework.io.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.reference.ReferencePopulations;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.counts.CountsReader;
import org.ediframework.io.published.MatchedReferences;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationTable;
import org.ediframework.metrics.representation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the chapter shows, and holds the names and figures in its text to the tables that come with the library. */
class FromTheFileYouHaveTest {

    private static final Path CHAPTER = Path.of("docs/from-the-file-you-have.md");
    private static final Path SOURCE = Path.of("src/test/java/org/ediframework/io/guide/FromTheFileYouHaveTest.java");

    @TempDir
    private Path folder;

    @Test
    void staffOfOneDistrictAreHeldAgainstItsResidents() throws IOException {
        Path file = folder.resolve("staff.csv");
        Files.writeString(file, """
            Staff by ethnicity
            Ethnicity;Headcount
            White;1,480
            Asian / Asian British;40
            Black;12
            Mixed;20
            Other;4
            Not known;44
            Total;1,600
            """);
        // snippet: census
        List<GroupCounts> staff =
                CountsReader.standard().counts().read(file).orThrow().groups();
        MatchedReferences census =
                MatchedReferences.of(staff, ReferencePopulations.census2021(), Optional.of("E07000243"));
        List<Comparison> comparisons = new ArrayList<>();
        for (int group = 0; group < staff.size(); group++) {
            comparisons.add(Comparison.of(
                    staff.get(group), census.references().get(group).orElseThrow()));
        }
        RepresentationTable table = RepresentationAnalysis.standard().analyse(comparisons);
        // end of snippet
        assertEquals(5, table.rows().size());
        table.rows()
                .forEach(row -> assertTrue(
                        row.getReferenceShare().isPresent() && row.getVerdict().get() != Verdict.NOT_IN_REFERENCE,
                        row.toString()));
        assertEquals(1556, table.rows().get(0).getBase().get());
        assertEquals(44, table.rows().get(0).getUndeclared().get());
    }

    @Test
    void theCodeInTheChapterIsTheCodeOfTheTest() throws IOException {
        assertEquals(Snippets.inSource(Files.readString(SOURCE)), Snippets.inMarkdown(Files.readString(CHAPTER)));
    }

    @Test
    void everyPopulationIsInTheChapterAndNoOther() throws IOException {
        List<String> named = Pattern.compile("^\\| `(census-[^`]+)` \\|", Pattern.MULTILINE)
                .matcher(Files.readString(CHAPTER))
                .results()
                .map((MatchResult row) -> row.group(1))
                .toList();
        assertEquals(
                ReferencePopulations.all().stream()
                        .map(ReferencePopulations::getId)
                        .toList(),
                named);
    }

    @Test
    void sharesInTheChapterAreThoseOfTheTables() throws IOException {
        String chapter = Files.readString(CHAPTER).replaceAll("\\s+", " ");
        String disabled = "disabled people are %s %% of residents at 16 and over, and %s %% at 16 to 64";
        assertTrue(chapter.contains(disabled.formatted(
                share(ReferencePopulations.census2021AgedFrom16(), Characteristic.DISABILITY, "disabled"),
                share(ReferencePopulations.census2021Aged16To64(), Characteristic.DISABILITY, "disabled"))));
        String white = "White British people %s %% of all residents, and %s %% at 16 to 64";
        assertTrue(chapter.contains(white.formatted(
                share(ReferencePopulations.census2021(), Characteristic.RACE, "white-british"),
                share(ReferencePopulations.census2021Aged16To64(), Characteristic.RACE, "white-british"))));
    }

    /** In per cent of England, to one place: of the categories whose code begins so. */
    private static String share(ReferencePopulations populations, Characteristic characteristic, String category) {
        Reference reference = populations.of("E92000001", characteristic).orElseThrow();
        long people = reference.getCategories().stream()
                .filter(code -> code.startsWith(category))
                .mapToLong(code -> reference.getCount(code).orElseThrow())
                .sum();
        long all = reference.getCategories().stream()
                .mapToLong(code -> reference.getCount(code).orElseThrow())
                .sum();
        return "%.1f".formatted(100.0 * people / all);
    }
}
