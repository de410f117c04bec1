package org.ediframework.metrics.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.core.vocabulary.AgeRange;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.metrics.measure.Absence;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final ClassificationId SCHOOL = ClassificationId.parse("ethnicity@dfe-school-census");
    private static final ClassificationId CENSUS = ClassificationId.parse("ethnic-group@census-2021");

    private static GroupCounts counts(ClassificationId classification, Map<String, Long> counts) {
        return builder(classification, counts).build();
    }

    private static GroupCounts.Builder builder(ClassificationId classification, Map<String, Long> counts) {
        GroupCounts.Builder builder =
                GroupCounts.builder().characteristic(Characteristic.RACE).classification(classification);
        new TreeMap<>(counts).forEach(builder::count);
        return builder;
    }

    private static ReferenceBuilder reference(ClassificationId classification) {
        return Reference.builder()
                .characteristic(Characteristic.RACE)
                .classification(classification)
                .source("made up");
    }

    private static Reference census() {
        return reference(CENSUS)
                .count("white-british", 600)
                .count("white-irish", 20)
                .count("white-gypsy-or-irish-traveller", 3)
                .count("white-roma", 2)
                .count("white-other", 75)
                .count("asian-indian", 150)
                .count("asian-pakistani", 50)
                .count("asian-bangladeshi", 25)
                .count("asian-chinese", 15)
                .count("asian-other", 10)
                .count("other-arab", 20)
                .count("other-any-other", 30)
                .build();
    }

    private static GroupCounts pupils() {
        return counts(
                SCHOOL, Map.of("WBRI", 60L, "WIRI", 1L, "WIRT", 2L, "WROM", 4L, "WOTH", 3L, "AIND", 20L, "OOTH", 10L));
    }

    private static Comparison at(ComparisonLevel level, GroupCounts observed, Reference reference) {
        return Comparison.of(
                observed, reference, ComparisonRules.builder().level(level).build());
    }

    private static List<String> details(Comparison comparison, ComparisonNote.Kind kind) {
        return RepresentationAnalysis.standard().analyse(List.of(comparison)).notes().stream()
                .filter(note -> note.kind() == kind)
                .map(ComparisonNote::detail)
                .toList();
    }

    @Test
    void schoolCodesFindTheirCensusGroups() {
        Comparison comparison = Comparison.of(pupils(), census());
        assertEquals(
                ReferenceShare.of(600, 1000),
                comparison.getReferenceShare("WBRI").get());
        assertEquals(
                ReferenceShare.of(150, 1000),
                comparison.getReferenceShare("AIND").get());
    }

    @Test
    void codesThatSpanCensusGroupsAreRefusedByThemselvesWithTheReason() {
        Comparison comparison = Comparison.of(pupils(), census());
        for (String code : List.of("WROM", "OOTH", "WIRT")) {
            assertEquals(
                    Absence.AMBIGUOUS_MATCH,
                    comparison.getReferenceShare(code).getAbsence().orElseThrow(),
                    code);
        }
        List<String> details = details(comparison, ComparisonNote.Kind.AMBIGUOUS_CATEGORY);
        assertEquals(3, details.size());
        assertTrue(
                details.stream().anyMatch(detail -> detail.startsWith("'OOTH'") && detail.contains("no code for Arab")),
                details.toString());
    }

    @Test
    void overlappingCodesAreComparedTogetherWithTheUnionOfTheirGroups() {
        Comparison comparison = at(ComparisonLevel.UNIONS, pupils(), census());
        assertEquals(6, comparison.getObserved().getCount("WIRT + WROM").orElseThrow());
        assertEquals(
                ReferenceShare.of(5, 1000),
                comparison.getReferenceShare("WIRT + WROM").get());
        assertEquals(
                ReferenceShare.of(50, 1000),
                comparison.getReferenceShare("OOTH").get());
        assertEquals(100, comparison.getObserved().getDeclared());
        assertEquals(List.of(), details(comparison, ComparisonNote.Kind.AMBIGUOUS_CATEGORY));
    }

    @Test
    void categoryThatIsCalledLikeAUnionIsAnother() {
        Map<String, Long> counts = Map.of("WBRI", 60L, "WIRT", 2L, "WROM", 4L, "WIRT + WROM", 7L);

        Comparison comparison = at(ComparisonLevel.UNIONS, counts(SCHOOL, counts), census());

        assertEquals(7, comparison.getObserved().getCount("WIRT + WROM").orElseThrow());
        assertEquals(6, comparison.getObserved().getCount("(WIRT + WROM)").orElseThrow());
        assertEquals(
                ReferenceShare.of(5, 1000),
                comparison.getReferenceShare("(WIRT + WROM)").get());
        assertTrue(comparison.getReferenceShare("WIRT + WROM").getAbsence().isPresent());
    }

    @Test
    void unionOfWhichOneCodeWasNotCountedIsRefused() {
        Comparison comparison = at(ComparisonLevel.UNIONS, counts(SCHOOL, Map.of("WBRI", 60L, "WROM", 4L)), census());
        assertEquals(
                Absence.AMBIGUOUS_MATCH,
                comparison.getReferenceShare("WIRT + WROM").getAbsence().orElseThrow());
    }

    @Test
    void topLevelComparesWholeGroupsAndRefusesThoseNotCountedInFull() {
        Comparison comparison = at(ComparisonLevel.TOP, pupils(), census());
        assertEquals(70, comparison.getObserved().getCount("white").orElseThrow());
        assertEquals(
                ReferenceShare.of(700, 1000),
                comparison.getReferenceShare("white").get());
        assertEquals(
                Absence.AMBIGUOUS_MATCH,
                comparison.getReferenceShare("asian").getAbsence().orElseThrow());
        assertTrue(details(comparison, ComparisonNote.Kind.AMBIGUOUS_CATEGORY)
                .get(0)
                .contains("APKN"));
    }

    @Test
    void mappingIsFollowedBackwardsWhereTheReferenceIsTheSchoolCensus() {
        Reference schools = reference(SCHOOL)
                .count("WBRI", 80)
                .count("WIRT", 1)
                .count("WROM", 4)
                .count("OOTH", 15)
                .build();
        GroupCounts staff = counts(CENSUS, Map.of("white-british", 8L, "white-roma", 1L, "other-arab", 1L));
        Comparison comparison = Comparison.of(staff, schools);
        assertEquals(
                ReferenceShare.of(80, 100),
                comparison.getReferenceShare("white-british").get());
        assertEquals(
                Absence.AMBIGUOUS_MATCH,
                comparison.getReferenceShare("other-arab").getAbsence().orElseThrow());
    }

    @Test
    void classificationsWithoutAMappingAreNotCompared() {
        GroupCounts observed = counts(ClassificationId.parse("ethnic-group@census-2031"), Map.of("white-british", 6L));
        Comparison comparison = Comparison.of(observed, census());
        assertEquals(
                Absence.NO_MAPPING,
                comparison.getReferenceShare("white-british").getAbsence().orElseThrow());
        assertEquals(
                1,
                details(comparison, ComparisonNote.Kind.DIFFERENT_CLASSIFICATION)
                        .size());
    }

    @Test
    void groupIsHeldAgainstTheSumOfItsPartsInTheReference() {
        Comparison comparison = Comparison.of(counts(CENSUS, Map.of("white", 7L, "asian", 3L)), census());
        assertEquals(
                ReferenceShare.of(700, 1000),
                comparison.getReferenceShare("white").get());
        assertEquals(
                ReferenceShare.of(250, 1000),
                comparison.getReferenceShare("asian").get());
        assertTrue(details(comparison, ComparisonNote.Kind.CATEGORIES_NOT_OBSERVED)
                .get(0)
                .contains("other-arab"));
    }

    @Test
    void groupThatIsTheSumOfItsPartsIsNotCountedTwice() {
        Comparison comparison = Comparison.of(
                counts(CENSUS, Map.of("other", 5L, "other-arab", 2L, "other-any-other", 3L, "white", 5L)), census());
        assertEquals(10, comparison.getObserved().getDeclared());
        assertEquals(
                1, details(comparison, ComparisonNote.Kind.PARENT_IS_ROLL_UP).size());
    }

    @Test
    void groupWithFurtherPeopleIsCountedBesideItsPartsAndComparedWithNothing() {
        Comparison comparison =
                Comparison.of(counts(CENSUS, Map.of("other", 4L, "other-arab", 2L, "other-any-other", 3L)), census());
        assertEquals(9, comparison.getObserved().getDeclared());
        assertEquals(
                Absence.AMBIGUOUS_MATCH,
                comparison.getReferenceShare("other").getAbsence().orElseThrow());
        assertEquals(
                1, details(comparison, ComparisonNote.Kind.PARENT_IS_REMAINDER).size());
    }

    @Test
    void statedBaseTellsAFaultyRollUpFromARemainder() {
        // 6 is not 2 + 3; with a base of 10 the parts and five white people explain it, with 16 only all of them
        Map<String, Long> figures = Map.of("other", 6L, "other-arab", 2L, "other-any-other", 3L, "white", 5L);
        Comparison rollUp =
                Comparison.of(builder(CENSUS, figures).statedBase(10).build(), census());
        Comparison remainder =
                Comparison.of(builder(CENSUS, figures).statedBase(16).build(), census());
        assertEquals(10, rollUp.getObserved().getDeclared());
        assertEquals(16, remainder.getObserved().getDeclared());
    }

    @Test
    void callerMayDeclareWhatAGroupMeans() {
        GroupCounts observed = counts(CENSUS, Map.of("other", 5L, "other-arab", 2L, "other-any-other", 3L));
        ComparisonRules remainders =
                ComparisonRules.builder().parentMeaning(ParentMeaning.REMAINDER).build();
        assertEquals(
                10, Comparison.of(observed, census(), remainders).getObserved().getDeclared());
    }

    @Test
    void referenceThatListsAGroupBesideItsPartsDoesNotCountThemTwice() {
        Reference withRollUp = reference(CENSUS)
                .count("other", 50)
                .count("other-arab", 20)
                .count("other-any-other", 30)
                .count("white", 50)
                .build();
        Comparison comparison = Comparison.of(counts(CENSUS, Map.of("white", 1L, "other-arab", 1L)), withRollUp);
        assertEquals(
                ReferenceShare.of(1, 2), comparison.getReferenceShare("white").get());
        assertEquals(
                ReferenceShare.of(1, 5),
                comparison.getReferenceShare("other-arab").get());
    }

    @Test
    void referenceAboutOtherAgesIsNoted() {
        Reference adults = reference(CENSUS)
                .coverage(Coverage.unstated().withAges(AgeRange.from(16)))
                .count("white", 9)
                .count("asian", 1)
                .build();
        GroupCounts everybody = builder(CENSUS, Map.of("white", 9L))
                .coverage(Coverage.unstated().withAges(AgeRange.ALL_AGES))
                .build();
        assertEquals(
                List.of("The counts are about ages all and the reference about ages 16+."),
                details(Comparison.of(everybody, adults), ComparisonNote.Kind.DIFFERENT_POPULATION));
    }

    @Test
    void referenceAboutAnotherPlaceIsNoted() {
        Reference county = reference(CENSUS)
                .coverage(Coverage.unstated().withPlace("E10000015"))
                .count("white", 9)
                .build();
        GroupCounts town = builder(CENSUS, Map.of("white", 9L))
                .coverage(Coverage.unstated().withPlace("E07000243"))
                .build();
        Comparison comparison = Comparison.of(town, county);
        assertEquals(
                List.of("The counts are about E07000243 and the reference about E10000015."),
                details(comparison, ComparisonNote.Kind.DIFFERENT_POPULATION));
        assertEquals(
                List.of(),
                details(
                        Comparison.of(counts(CENSUS, Map.of("white", 9L)), county),
                        ComparisonNote.Kind.DIFFERENT_POPULATION));
        assertEquals(
                List.of(), details(RollUp.of(List.of(comparison)).get(0), ComparisonNote.Kind.DIFFERENT_POPULATION));
    }

    @Test
    void censusQuestionThatOnlyAdultsAreAskedIsNotedThoughTheReferenceDoesNotSaySo() {
        GroupCounts staff = GroupCounts.builder()
                .characteristic(Characteristic.SEXUAL_ORIENTATION)
                .count("straight-or-heterosexual", 9)
                .build();
        Reference adults = Reference.builder()
                .characteristic(Characteristic.SEXUAL_ORIENTATION)
                .classification(ClassificationId.parse("sexual-orientation@census-2021"))
                .source("made up")
                .count("straight-or-heterosexual", 97)
                .build();
        assertFalse(details(Comparison.of(staff, adults), ComparisonNote.Kind.DIFFERENT_POPULATION)
                .isEmpty());
    }

    @Test
    void rollUpKeepsTheClassificationsApart() {
        List<Comparison> all = RollUp.of(List.of(
                Comparison.of(pupils(), census()),
                Comparison.of(pupils(), census()),
                Comparison.of(counts(CENSUS, Map.of("white-british", 5L)), census())));
        assertEquals(2, all.size());
        assertEquals(120, all.get(0).getObserved().getCount("WBRI").orElseThrow());
        assertEquals(
                ReferenceShare.of(600, 1000),
                all.get(0).getReferenceShare("WBRI").get());
    }
}
