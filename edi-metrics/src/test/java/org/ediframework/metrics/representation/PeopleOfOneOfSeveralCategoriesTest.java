package org.ediframework.metrics.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.CategoryMapping;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.core.vocabulary.OpenCategory;
import org.ediframework.metrics.concern.ConcernFinder;
import org.ediframework.metrics.concern.ExpectedPopulation;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.intersection.IntersectionAnalysis;
import org.ediframework.metrics.intersection.IntersectionTable;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.summary.Diversity;
import org.ediframework.metrics.tally.CharacteristicEncoder;
import org.ediframework.metrics.tally.Tally;
import org.ediframework.metrics.tally.TallyDimension;
import org.ediframework.metrics.tally.TallyRequest;
import org.ediframework.metrics.tally.TallyRun;
import org.ediframework.metrics.trend.YearlyCounts;
import org.junit.jupiter.api.Test;

/** School census OOTH is Arab or any other ethnic group of Census 2021: whichever way people came, neither is nobody. */
class PeopleOfOneOfSeveralCategoriesTest {

    private static final String ARAB = "other-arab";
    private static final String OTHER = "other-any-other";
    private static final String BOTH = ARAB + " + " + OTHER;
    private static final ClassificationCatalogue CATALOGUE = ClassificationCatalogue.bundled();
    private static final Classification CENSUS =
            CATALOGUE.find(ClassificationId.of("ethnic-group", "census-2021")).orElseThrow();
    private static final Classification SCHOOL = CATALOGUE
            .find(ClassificationId.of("ethnicity", "dfe-school-census"))
            .orElseThrow();
    private static final CategoryMapping MAPPING =
            CATALOGUE.findMapping(SCHOOL.getId(), CENSUS.getId()).orElseThrow();
    private static final String BRITISH =
            MAPPING.getMatch("WBRI").orElseThrow().targets().get(0);
    private static final Reference RESIDENTS = Reference.builder()
            .characteristic(Characteristic.RACE)
            .source("Census 2021")
            .count(BRITISH, 9_000)
            .count(ARAB, 300)
            .count(OTHER, 700)
            .build();

    /** 60 pupils OOTH and 940 WBRI, handed over as objects. */
    private static CountTable pupils(String... more) {
        List<String> codes = new ArrayList<>(Collections.nCopies(60, "OOTH"));
        codes.addAll(Collections.nCopies(940, "WBRI"));
        codes.addAll(List.of(more));
        TallyDimension dimension = TallyDimension.classified("race", CENSUS).withMapping(MAPPING, SCHOOL);
        TallyRequest request =
                TallyRequest.builder().dimension(dimension).table("race").build();
        CharacteristicEncoder<String> encoder =
                CharacteristicEncoder.<String>of(request).with("race", code -> code);
        Tally tally = TallyRun.of(request).people(codes, encoder).snapshot();
        assertEquals(List.of(), tally.getUnrecognised());
        return tally.getTable("race");
    }

    private static RepresentationRow row(List<RepresentationRow> rows, String category) {
        return rows.stream()
                .filter(row -> row.getCategory().equals(category))
                .findFirst()
                .orElseThrow();
    }

    private static RepresentationTable compared(GroupCounts counts) {
        return RepresentationAnalysis.standard().analyse(List.of(Comparison.of(counts, RESIDENTS)));
    }

    @Test
    void talliedThroughAMappingTheyAreComparedTogetherAndNoneIsNobody() {
        RepresentationTable table = compared(GroupCounts.of(Characteristic.RACE, pupils()));
        RepresentationRow both = row(table.rows(), BOTH);
        assertEquals(60, both.getCount().get());
        assertEquals(1_000, both.getBase().get());
        assertEquals(0.1, both.getReferenceShare().get().toDouble());
        assertEquals(0.6, both.getRatio().get(), 1e-12);
        for (String alone : List.of(ARAB, OTHER)) {
            RepresentationRow row = row(table.rows(), alone);
            assertEquals(Optional.of(Absence.AMBIGUOUS_MATCH), row.getCount().getAbsence());
            assertEquals(Optional.of(Absence.AMBIGUOUS_MATCH), row.getRatio().getAbsence());
            assertEquals(Optional.of(Absence.AMBIGUOUS_MATCH), row.getVerdict().getAbsence());
        }
        assertTrue(
                table.notes().stream()
                        .anyMatch(note -> note.kind() == ComparisonNote.Kind.PEOPLE_WAITING
                                && note.detail().startsWith("60 people are in one of other-arab, other-any-other")),
                table.notes().toString());
        assertEquals(
                0,
                table.rows().stream()
                        .filter(row -> row.getCount().equals(Measured.of(0L))
                                && List.of(ARAB, OTHER).contains(row.getCategory()))
                        .count());
    }

    @Test
    void thoseOfAKnownCategoryAreAddedToThoseWhoWait() {
        RepresentationTable table = compared(GroupCounts.of(Characteristic.RACE, pupils(ARAB, ARAB, ARAB)));
        assertEquals(63, row(table.rows(), BOTH).getCount().get());
        assertEquals(1_003, row(table.rows(), BOTH).getBase().get());
    }

    @Test
    void whereNobodyWaitsEveryCategoryHasItsOwnCount() {
        GroupCounts counts = GroupCounts.builder()
                .characteristic(Characteristic.RACE)
                .count(BRITISH, 90)
                .count(ARAB, 4)
                .count(OTHER, 6)
                .count(OpenCategory.of(List.of(ARAB, OTHER)), 0)
                .build();
        RepresentationTable table = compared(counts);
        assertEquals(
                List.of(BRITISH, ARAB, OTHER),
                table.rows().stream().map(RepresentationRow::getCategory).toList());
        assertEquals(4, row(table.rows(), ARAB).getCount().get());
    }

    @Test
    void asCountsInTheirOwnListTheyWaitUnderTheirOwnCode() {
        GroupCounts counts = GroupCounts.builder()
                .characteristic(Characteristic.RACE)
                .classification(SCHOOL.getId())
                .count("OOTH", 60)
                .count("WBRI", 940)
                .build();
        Reference census = Reference.builder()
                .characteristic(Characteristic.RACE)
                .classification(CENSUS.getId())
                .source("Census 2021")
                .count(BRITISH, 9_000)
                .count(ARAB, 300)
                .count(OTHER, 700)
                .build();
        RepresentationTable table = RepresentationAnalysis.standard().analyse(List.of(Comparison.of(counts, census)));
        RepresentationRow waiting = row(table.rows(), "OOTH");
        assertEquals(60, waiting.getCount().get());
        assertEquals(Optional.of(Absence.AMBIGUOUS_MATCH), waiting.getRatio().getAbsence());
        RepresentationTable unions = RepresentationAnalysis.standard()
                .analyse(List.of(Comparison.of(
                        counts,
                        census,
                        ComparisonRules.builder().level(ComparisonLevel.UNIONS).build())));
        assertEquals(0.6, row(unions.rows(), "OOTH").getRatio().get(), 1e-12);
    }

    @Test
    void atEveryLevelThoseWhoWaitAreCounted() {
        GroupCounts counts = GroupCounts.builder()
                .characteristic(Characteristic.RACE)
                .classification(CENSUS.getId())
                .counts(pupils())
                .build();
        for (ComparisonLevel level : ComparisonLevel.values()) {
            RepresentationTable table = RepresentationAnalysis.standard()
                    .analyse(List.of(Comparison.of(
                            counts,
                            RESIDENTS,
                            ComparisonRules.builder().level(level).build())));
            long people = table.rows().stream()
                    .flatMap(row -> row.getCount().find().stream())
                    .mapToLong(Long::longValue)
                    .sum();
            assertEquals(1_000, people, level.name());
        }
    }

    @Test
    void aPublicationShowsTheUnionAndNotHowManyWait() {
        RepresentationTable table = compared(GroupCounts.of(Characteristic.RACE, pupils(ARAB, ARAB)));
        PublishedTable shown = Publication.under(DisclosurePolicy.standard(), table);
        assertEquals(62, row(shown.rows(), BOTH).getCount().get());
        assertEquals(
                Optional.of(Absence.AMBIGUOUS_MATCH),
                row(shown.rows(), ARAB).getCount().getAbsence());
        assertTrue(shown.groups().get(0).notes().stream()
                .noneMatch(note -> note.detail().contains("60")));
        assertTrue(shown.groups().get(0).notes().stream()
                .anyMatch(note -> note.kind() == ComparisonNote.Kind.PEOPLE_WAITING));
    }

    @Test
    void neitherASearchNorAnIntersectionNorATrendTakesThemForNobody() {
        CountTable joint = joint();
        ExpectedPopulation expected = ExpectedPopulation.of(List.of(
                RESIDENTS,
                Reference.builder()
                        .characteristic(Characteristic.SEX)
                        .source("Census 2021")
                        .count("f", 5_000)
                        .count("m", 5_000)
                        .build()));
        assertTrue(ConcernFinder.standard().find(joint, expected).found().stream()
                .noneMatch(concern -> concern.group().getCategories().contains(OTHER)
                        || concern.group().getCategories().contains(ARAB)));
        IntersectionTable crossed = IntersectionAnalysis.againstMargins(
                joint,
                List.of(
                        RESIDENTS,
                        Reference.builder()
                                .characteristic(Characteristic.SEX)
                                .source("Census 2021")
                                .count("f", 5_000)
                                .count("m", 5_000)
                                .build()),
                RepresentationAnalysis.standard());
        RepresentationRow cell = row(crossed.table().rows(), BOTH + " & f");
        assertEquals(30, cell.getCount().get());
        assertEquals(0.05, cell.getReferenceShare().get().toDouble(), 1e-12);
        assertFalse(crossed.table().rows().stream()
                .anyMatch(any -> any.getCategory().equals(OTHER + " & f")));

        GroupCounts counts = GroupCounts.of(Characteristic.RACE, pupils());
        SortedMap<Integer, GroupCounts> years = new TreeMap<>(Map.of(2024, counts));
        assertEquals(
                Optional.of(Absence.AMBIGUOUS_MATCH),
                YearlyCounts.of(years, OTHER, CATALOGUE).getAbsence());
        assertEquals(
                Optional.of(Absence.AMBIGUOUS_MATCH),
                Diversity.of(counts).getShannon().getAbsence());
    }

    /** The same pupils by sex, half of each. */
    private static CountTable joint() {
        List<String> categories = List.of(BRITISH, ARAB, OTHER, OpenCategory.of(List.of(ARAB, OTHER)));
        return CountTable.of(
                List.of(Dimension.of("race", categories), Dimension.of("sex", List.of("f", "m"))),
                new long[] {470, 470, 0, 0, 0, 0, 30, 30});
    }
}
