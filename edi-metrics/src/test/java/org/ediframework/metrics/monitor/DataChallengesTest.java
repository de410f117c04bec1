package org.ediframework.metrics.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.AreaOfConcern;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.core.vocabulary.Place;
import org.ediframework.core.vocabulary.PlaceKind;
import org.ediframework.metrics.representation.Verdict;
import org.junit.jupiter.api.Test;

class DataChallengesTest {

    private static final Reference CENSUS = Reference.builder()
            .characteristic(Characteristic.RACE)
            .source("Census")
            .count("a", 800)
            .count("b", 200)
            .build();

    /** Of 1,000 people 100 are b where 200 would be expected. */
    private static final Map<String, Long> FEW = Map.of("a", 900L, "b", 100L);

    private static final Map<String, Long> AS_EXPECTED = Map.of("a", 8000L, "b", 2000L);

    private static List<Challenge> challenges(ActionPlan.Builder plan, GroupCounts... counts) {
        CurrentFigures figures =
                CurrentFigures.builder().addCounts(counts).addReferences(CENSUS).build();
        return PlanMonitor.standard().monitor(plan.build(), figures).challenges();
    }

    private static List<String> ofTheData(ActionPlan.Builder plan, GroupCounts... counts) {
        return challenges(plan, counts).stream()
                .filter(challenge -> challenge.kind() == ChallengeKind.UNADDRESSED_UNDER_REPRESENTATION
                        || challenge.kind() == ChallengeKind.CONCERN_NOT_SHOWN)
                .map(challenge -> challenge.kind().getId() + " "
                        + challenge
                                .row()
                                .map(row -> row.getScope().getWhere().toString())
                                .orElse("everywhere") + " "
                        + challenge.row().orElseThrow().getCategory())
                .toList();
    }

    private static GroupCounts everywhere(Map<String, Long> counts) {
        return SmallPlan.counts(Characteristic.RACE, counts);
    }

    private static GroupCounts at(String place, Map<String, Long> counts) {
        return SmallPlan.countsAt(place, Characteristic.RACE, counts);
    }

    private static AreaOfConcern.Builder concern() {
        return AreaOfConcern.builder()
                .id("c")
                .title("A concern")
                .keyArea(SmallPlan.CONCERN)
                .rationale("Few of them take part.");
    }

    private static ActionPlan.Builder withConcern(AreaOfConcern.Builder concern) {
        return SmallPlan.builder().addAreasOfConcern(concern.build());
    }

    @Test
    void underRepresentationThatThePlanDoesNotSeeIsAChallenge() {
        Challenge challenge = challenges(SmallPlan.builder(), everywhere(FEW)).get(0);
        assertEquals(ChallengeKind.UNADDRESSED_UNDER_REPRESENTATION, challenge.kind());
        assertEquals(Optional.of(SmallPlan.CONCERN), challenge.keyArea());
        assertEquals(Verdict.UNDER, challenge.row().get().getVerdict().get());
        assertEquals("b", challenge.row().get().getCategory());
        assertEquals(List.of(), ofTheData(SmallPlan.builder(), everywhere(AS_EXPECTED)));
    }

    @Test
    void areaOfConcernSeesItsCharacteristicAndItsCategories() {
        assertEquals(List.of(), ofTheData(withConcern(concern().characteristic(Characteristic.RACE)), everywhere(FEW)));
        assertEquals(
                List.of(),
                ofTheData(
                        withConcern(
                                concern().characteristic(Characteristic.RACE).addCategories("b")),
                        everywhere(FEW)));
        assertEquals(
                List.of("unaddressed-under-representation unstated b"),
                ofTheData(
                        withConcern(
                                concern().characteristic(Characteristic.RACE).addCategories("c")),
                        everywhere(FEW)));
        assertEquals(
                List.of("unaddressed-under-representation unstated b"),
                ofTheData(withConcern(concern().characteristic(Characteristic.SEX)), everywhere(FEW)));
    }

    @Test
    void areaOfConcernSeesItsPlaceAndWhatLiesWithin() {
        GroupCounts few = at("Stevenage", FEW);
        AreaOfConcern.Builder race = concern().characteristic(Characteristic.RACE);
        assertEquals(List.of(), ofTheData(withConcern(race.place(SmallPlan.STEVENAGE)), few));
        assertEquals(List.of(), ofTheData(withConcern(race.place("E10000015")), few));
        assertEquals(
                List.of("unaddressed-under-representation Stevenage b"),
                ofTheData(withConcern(race.place("E07000103")), few));
        assertEquals(
                List.of("unaddressed-under-representation unstated b"),
                ofTheData(withConcern(race.place(SmallPlan.STEVENAGE)), everywhere(FEW)));
    }

    @Test
    void placeOfThePlanLiesWithinThePlacesAroundIt() {
        Place school = Place.builder()
                .id("school-1")
                .name("A school")
                .kind(PlaceKind.SCHOOL)
                .within("E07000101")
                .build();
        AreaOfConcern.Builder inStevenage =
                concern().characteristic(Characteristic.RACE).place(SmallPlan.STEVENAGE);
        assertEquals(List.of(), ofTheData(withConcern(inStevenage).addPlaces(school), at("A school", FEW)));
    }

    @Test
    void placesThatLieWithinEachOtherAreNoEndlessWay() {
        Place one = Place.builder()
                .id("one")
                .name("One")
                .kind(PlaceKind.OTHER)
                .within("two")
                .build();
        Place two = Place.builder()
                .id("two")
                .name("Two")
                .kind(PlaceKind.OTHER)
                .within("one")
                .build();
        AreaOfConcern.Builder elsewhere =
                concern().characteristic(Characteristic.RACE).place(SmallPlan.STEVENAGE);
        assertEquals(
                List.of("unaddressed-under-representation one b"),
                ofTheData(withConcern(elsewhere).addPlaces(one, two), at("one", FEW)));
    }

    @Test
    void actionSeesWhatItNamesUnlessItWasStopped() {
        for (ActionStatus status : ActionStatus.values()) {
            ActionPlan.Builder plan = SmallPlan.builder()
                    .addActions(SmallPlan.action("a", SmallPlan.PUPILS, "2025-05", status)
                            .addCharacteristics(Characteristic.RACE)
                            .build());
            assertEquals(
                    status == ActionStatus.STOPPED ? 1 : 0,
                    ofTheData(plan, everywhere(FEW)).size(),
                    status.name());
        }
    }

    @Test
    void actionSeesWhatItsMetricsMeasure() {
        ActionPlan.Builder plan = SmallPlan.builder()
                .addMetrics(SmallPlan.metric("m", SmallPlan.PUPILS, Characteristic.RACE, "b")
                        .build())
                .addActions(SmallPlan.action("a", SmallPlan.PUPILS, "2025-05", ActionStatus.IN_PROGRESS)
                        .addMetrics("m")
                        .build());
        assertEquals(List.of(), ofTheData(plan, everywhere(FEW)));
    }

    @Test
    void groupThatIsRareEverywhereIsToldOnce() {
        assertEquals(
                List.of("unaddressed-under-representation everywhere b"),
                ofTheData(SmallPlan.builder(), at("Stevenage", FEW), at("Watford", FEW)));
        assertEquals(
                List.of("unaddressed-under-representation Watford b"),
                ofTheData(SmallPlan.builder(), at("Stevenage", AS_EXPECTED), at("Watford", FEW)));
    }

    private static GroupCounts of(String population, Map<String, Long> counts) {
        GroupCounts.Builder group = GroupCounts.builder()
                .characteristic(Characteristic.RACE)
                .coverage(Coverage.unstated().withDescription(population));
        counts.forEach(group::count);
        return group.build();
    }

    @Test
    void sameGroupOfAnotherPopulationIsToldToo() {
        assertEquals(
                List.of(Optional.of("pupils"), Optional.of("teachers")),
                challenges(SmallPlan.builder(), of("pupils", FEW), of("teachers", FEW), of("parents", AS_EXPECTED))
                        .stream()
                        .map(challenge ->
                                challenge.row().orElseThrow().getScope().getPopulation())
                        .toList());
    }

    @Test
    void concernOfWhichTheDataSayOtherwiseIsAChallenge() {
        AreaOfConcern.Builder race =
                concern().characteristic(Characteristic.RACE).addCategories("b").place(SmallPlan.STEVENAGE);
        List<Challenge> challenges = challenges(withConcern(race), at("E07000243", AS_EXPECTED));
        assertEquals(1, challenges.size());
        assertEquals(ChallengeKind.CONCERN_NOT_SHOWN, challenges.get(0).kind());
        assertEquals("A concern", challenges.get(0).subject());
        assertEquals("/areasOfConcern/0", challenges.get(0).pointers().get(0).toString());
        assertEquals(List.of(), ofTheData(withConcern(race), at("Watford", AS_EXPECTED)));
        assertEquals(List.of(), ofTheData(withConcern(race), at("Stevenage", FEW)));
    }

    @Test
    void silenceOfFewPeopleIsNoContradiction() {
        AreaOfConcern.Builder race =
                concern().characteristic(Characteristic.RACE).addCategories("b");
        assertEquals(List.of(), ofTheData(withConcern(race), everywhere(Map.of("a", 8L, "b", 2L))));
    }

    @Test
    void ownMetricsOfAConcernSpeakBeforeOtherFigures() {
        AreaOfConcern.Builder race =
                concern().characteristic(Characteristic.RACE).addCategories("b").addMetrics("m");
        ActionPlan.Builder plan = withConcern(race)
                .addMetrics(SmallPlan.metric("m", SmallPlan.CONCERN, Characteristic.RACE, "b")
                        .place(SmallPlan.STEVENAGE)
                        .build());
        assertEquals(
                List.of("concern-not-shown E07000243 b"),
                ofTheData(plan, everywhere(FEW), at("Stevenage", AS_EXPECTED)));
        assertEquals(List.of(), ofTheData(plan, everywhere(AS_EXPECTED)));
    }

    @Test
    void metricThatMissingAnswersCouldTurnRoundIsAChallenge() {
        GroupCounts counts = GroupCounts.builder()
                .characteristic(Characteristic.RACE)
                .count("a", 900)
                .count("b", 100)
                .nonResponse(NonResponse.DECLINED, 200)
                .build();
        ActionPlan.Builder plan = SmallPlan.builder()
                .addMetrics(SmallPlan.metric("m", SmallPlan.PUPILS, Characteristic.RACE, "b")
                        .build());
        assertTrue(challenges(plan, counts).stream()
                .anyMatch(challenge -> challenge.kind() == ChallengeKind.NOT_ROBUST
                        && challenge.row().get().getUndeclared().get() == 200));
        assertTrue(challenges(plan, everywhere(FEW)).stream()
                .noneMatch(challenge -> challenge.kind() == ChallengeKind.NOT_ROBUST));
    }
}
