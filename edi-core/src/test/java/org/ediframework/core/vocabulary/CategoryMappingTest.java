package org.ediframework.core.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ediframework.core.Refusal;
import org.junit.jupiter.api.Test;

class CategoryMappingTest {

    private static final ClassificationCatalogue BUNDLED = ClassificationCatalogue.bundled();
    private static final ClassificationId SCHOOL = ClassificationId.parse("ethnicity@dfe-school-census");
    private static final ClassificationId CENSUS_2021 = ClassificationId.parse("ethnic-group@census-2021");
    private static final ClassificationId CENSUS_2011 = ClassificationId.parse("ethnic-group@census-2011");

    private static CategoryMapping mapping(ClassificationId from, ClassificationId to) {
        return BUNDLED.findMapping(from, to).orElseThrow();
    }

    private static Map<MatchKind, Integer> kinds(CategoryMapping mapping) {
        Map<MatchKind, Integer> kinds = new EnumMap<>(MatchKind.class);
        mapping.getMatches().forEach(match -> kinds.merge(match.kind(), 1, Integer::sum));
        return kinds;
    }

    @Test
    void fifteenSchoolCodesHaveAnExactCensusCounterpartAndThreeDoNot() {
        assertEquals(
                Map.of(MatchKind.EXACT, 15, MatchKind.NARROWER, 1, MatchKind.AMBIGUOUS, 2),
                kinds(mapping(SCHOOL, CENSUS_2021)));
    }

    @Test
    void everySubstantiveCategoryOfEitherSideIsMapped() {
        for (CategoryMapping mapping : BUNDLED.getMappings()) {
            Classification from = BUNDLED.find(mapping.getFrom()).orElseThrow();
            Classification to = BUNDLED.find(mapping.getTo()).orElseThrow();
            Set<String> sources = new TreeSet<>();
            Set<String> targets = new TreeSet<>();
            mapping.getMatches().forEach(match -> {
                sources.add(match.source());
                targets.addAll(match.targets());
            });
            assertEquals(codes(from.getSubstantiveLeaves()), sources, mapping.toString());
            assertEquals(codes(to.getSubstantiveLeaves()), targets, mapping.toString());
        }
    }

    private static Set<String> codes(List<Category> categories) {
        Set<String> codes = new TreeSet<>();
        categories.forEach(category -> codes.add(category.getCode()));
        return codes;
    }

    @Test
    void gypsyRomaIsAmbiguousWithAReasonAndComparableOnlyTogetherWithIrishTraveller() {
        CategoryMapping mapping = mapping(SCHOOL, CENSUS_2021);
        CategoryMatch match = mapping.getMatch("WROM").orElseThrow();
        assertEquals(MatchKind.AMBIGUOUS, match.kind());
        assertTrue(match.reason().orElseThrow().contains("Roma"));
        CategoryUnion union = mapping.toUnion("WROM").orElseThrow();
        assertEquals(List.of("WIRT", "WROM"), union.sources());
        assertEquals(List.of("white-gypsy-or-irish-traveller", "white-roma"), union.targets());
        assertEquals(Optional.of(union), mapping.toUnion("WIRT"));
        assertFalse(union.isOneToOne());
    }

    @Test
    void otherEthnicGroupIsComparableWithArabAndOtherTogether() {
        assertEquals(
                Optional.of(new CategoryUnion(List.of("OOTH"), List.of("other-arab", "other-any-other"))),
                mapping(SCHOOL, CENSUS_2021).toUnion("OOTH"));
    }

    @Test
    void unionsOfTheSchoolListAreSeventeenAndHoldEveryCodeOnce() {
        List<CategoryUnion> unions = mapping(SCHOOL, CENSUS_2021).getUnions();
        assertEquals(17, unions.size());
        assertEquals(15, unions.stream().filter(CategoryUnion::isOneToOne).count());
        assertEquals(
                18,
                unions.stream()
                        .flatMap(union -> union.sources().stream())
                        .distinct()
                        .count());
        assertEquals(
                19, unions.stream().mapToInt(union -> union.targets().size()).sum());
    }

    @Test
    void refusedAndNotObtainedHaveNoCounterpart() {
        assertEquals(Optional.empty(), mapping(SCHOOL, CENSUS_2021).getMatch("REFU"));
        assertEquals(Optional.empty(), mapping(SCHOOL, CENSUS_2021).toUnion("NOBT"));
    }

    @Test
    void otherWhiteOf2011TakesInRomaOf2021() {
        CategoryMapping mapping = mapping(CENSUS_2011, CENSUS_2021);
        assertEquals(Map.of(MatchKind.EXACT, 17, MatchKind.BROADER, 1), kinds(mapping));
        assertEquals(
                List.of("white-roma", "white-other"),
                mapping.getMatch("white-other").orElseThrow().targets());
    }

    @Test
    void partOfATargetWithoutTheRestOfItIsComparableWithNothing() {
        CategoryMapping travellersOnly = CategoryMapping.of(
                SCHOOL,
                CENSUS_2021,
                "a test",
                List.of(new CategoryMatch(
                        "WIRT",
                        MatchKind.NARROWER,
                        List.of("white-gypsy-or-irish-traveller"),
                        Optional.of("Gypsy is missing."))));
        assertEquals(Optional.empty(), travellersOnly.toUnion("WIRT"));
        assertEquals(List.of(), travellersOnly.getUnions());
    }

    @Test
    void matchThatDoesNotFitItsKindIsRefused() {
        Optional<String> reason = Optional.of("because");
        Refusal.of(
                        IllegalArgumentException.class,
                        () -> new CategoryMatch("A", MatchKind.EXACT, List.of("x", "y"), Optional.empty()))
                .mentions("'A'", "EXACT", "one target");
        Refusal.of(
                        IllegalArgumentException.class,
                        () -> new CategoryMatch("A", MatchKind.AMBIGUOUS, List.of("x"), reason))
                .mentions("two targets");
        Refusal.of(
                        IllegalArgumentException.class,
                        () -> new CategoryMatch("A", MatchKind.BROADER, List.of("x", "x"), reason))
                .mentions("twice");
        Refusal.of(
                        IllegalArgumentException.class,
                        () -> new CategoryMatch("A", MatchKind.NARROWER, List.of("x"), Optional.empty()))
                .mentions("reason");
    }

    @Test
    void mappingOfCodesThatTheListsDoNotHaveIsRefused() {
        ClassificationId religion = ClassificationId.parse("religion@census-2021");
        ClassificationId sex = ClassificationId.parse("sex@census-2021");
        Refusal.of(IllegalArgumentException.class, () -> BUNDLED.with(exact(religion, sex, "hindu", "women")))
                .mentions("'women'", "[female, male]");
        Refusal.of(IllegalArgumentException.class, () -> BUNDLED.with(exact(religion, sex, "not-answered", "female")))
                .mentions("'not-answered'");
        Refusal.of(
                        IllegalArgumentException.class,
                        () -> BUNDLED.with(exact(ClassificationId.of("no", "such"), sex, "a", "female")))
                .mentions("no@such");
    }

    private static CategoryMapping exact(ClassificationId from, ClassificationId to, String source, String target) {
        return CategoryMapping.of(
                from,
                to,
                "a test",
                List.of(new CategoryMatch(source, MatchKind.EXACT, List.of(target), Optional.empty())));
    }
}
