package org.ediframework.io.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.AreaOfConcern;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.Direction;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.KeyAreaKind;
import org.ediframework.core.plan.MetricReference;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.Pilot;
import org.ediframework.core.plan.PilotFinding;
import org.ediframework.core.plan.PilotFindingKind;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.plan.RevisionStatus;
import org.ediframework.core.plan.Target;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.metrics.concern.Concern;
import org.ediframework.metrics.concern.ConcernFinder;
import org.ediframework.metrics.concern.Concerns;
import org.ediframework.metrics.concern.ExpectedPopulation;
import org.ediframework.metrics.monitor.Challenge;
import org.ediframework.metrics.monitor.ChallengeKind;
import org.ediframework.metrics.monitor.CurrentFigures;
import org.ediframework.metrics.monitor.MonitoredPlan;
import org.ediframework.metrics.monitor.MonitoredTarget;
import org.ediframework.metrics.monitor.PlanMonitor;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedPlan;
import org.ediframework.metrics.representation.ShownCounts;
import org.junit.jupiter.api.Test;

class ChallengeSentenceTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 1);
    private static final DateRange YEAR = DateRange.builder()
            .start(LocalDate.of(2027, 1, 1))
            .end(LocalDate.of(2027, 12, 31))
            .build();

    /** A plan that gives rise to a challenge of every kind. */
    private static MonitoredPlan monitored() {
        ActionPlan plan = ActionPlan.builder()
                .id("p")
                .title("A plan")
                .organisation(Organisation.builder().id("o").name("A service").build())
                .period(YEAR)
                .revision(Revision.builder()
                        .number(1)
                        .status(RevisionStatus.ADOPTED)
                        .build())
                .addKeyAreas(
                        keyArea("pupils", KeyAreaKind.PARTICIPANTS),
                        keyArea("staff", KeyAreaKind.WORKFORCE),
                        keyArea("concern", KeyAreaKind.AREAS_OF_CONCERN))
                .addAreasOfConcern(AreaOfConcern.builder()
                        .id("boys")
                        .title("Boys in choirs")
                        .keyArea("concern")
                        .rationale("Few boys sing.")
                        .characteristic(Characteristic.SEX)
                        .addCategories("male")
                        .place("E07000243")
                        .build())
                .addMetrics(RepresentationMetric.builder()
                        .id("m")
                        .title("Disabled pupils")
                        .keyArea("pupils")
                        .population("pupils")
                        .characteristic(Characteristic.DISABILITY)
                        .addCategories("disabled")
                        .reference(MetricReference.builder()
                                .source("Census")
                                .asOf(DAY)
                                .share(new BigDecimal("0.09"))
                                .build())
                        .addTargets(Target.builder()
                                .by(LocalDate.of(2028, 3, 31))
                                .share(new BigDecimal("0.075"))
                                .build())
                        .direction(Direction.INCREASE)
                        .addObservations(Observation.builder()
                                .asOf(LocalDate.of(2027, 1, 1))
                                .count(27)
                                .base(411)
                                .undeclared(37L)
                                .build())
                        .build())
                .addActions(Action.builder()
                        .id("a")
                        .title("Advertise")
                        .addKeyAreas("staff")
                        .due(Due.parse("2027-12"))
                        .status(ActionStatus.NOT_STARTED)
                        .build())
                .addPilots(Pilot.builder()
                        .id("pilot")
                        .title("Inclusion network")
                        .lead("A network")
                        .addPlaces("E07000243")
                        .period(YEAR)
                        .addFindings(PilotFinding.builder()
                                .id("f")
                                .kind(PilotFindingKind.BARRIER)
                                .practice("Stairs")
                                .statement("There are stairs.")
                                .build())
                        .build())
                .build();
        return PlanMonitor.builder().asOf(DAY).build().monitor(plan, figures());
    }

    private static KeyArea keyArea(String id, KeyAreaKind kind) {
        return KeyArea.builder().id(id).title("Area " + id).kind(kind).build();
    }

    private static CurrentFigures figures() {
        return CurrentFigures.builder()
                .addCounts(
                        GroupCounts.builder()
                                .characteristic(Characteristic.SEX)
                                .coverage(Coverage.unstated().withPlace("Stevenage"))
                                .count("female", 4987)
                                .count("male", 5013)
                                .build(),
                        GroupCounts.builder()
                                .characteristic(Characteristic.RACE)
                                .count("a", 9013)
                                .count("b", 987)
                                .build())
                .addReferences(half(Characteristic.SEX, "female", "male"), half(Characteristic.RACE, "a", "b"))
                .concerns(concerns())
                .build();
    }

    private static Reference half(Characteristic characteristic, String one, String other) {
        return Reference.builder()
                .characteristic(characteristic)
                .source("Census")
                .count(one, 50)
                .count(other, 50)
                .build();
    }

    /** Old people of another belief are less than a third of their share, and neither group by itself is far from its own. */
    private static Concerns concerns() {
        CountTable table = CountTable.of(
                List.of(
                        Dimension.of("religion-or-belief", List.of("none", "one", "other")),
                        Dimension.of("age", List.of("young", "middle", "old"))),
                new long[] {1100, 1100, 1100, 1100, 1100, 1100, 1100, 1100, 300});
        return ConcernFinder.standard()
                .find(
                        table,
                        ExpectedPopulation.builder()
                                .reference(thirds("religion-or-belief", "none", "one", "other"))
                                .reference(thirds("age", "young", "middle", "old"))
                                .table(
                                        CountTable.of(table.getDimensions(), new long[] {1, 1, 1, 1, 1, 1, 1, 1, 1}),
                                        "Census")
                                .build());
    }

    private static Reference thirds(String characteristic, String... categories) {
        var reference = Reference.builder()
                .characteristic(Characteristic.of(characteristic))
                .source("Census");
        for (String category : categories) {
            reference.count(category, 1);
        }
        return reference.build();
    }

    private static String sentence(ChallengeKind kind, boolean isOfASearch) {
        PublishedPlan published = Publication.inFull(monitored());
        return ChallengeSentence.of(published, challenge(published, kind, isOfASearch));
    }

    private static Challenge challenge(PublishedPlan monitored, ChallengeKind kind, boolean isOfASearch) {
        return monitored.challenges().stream()
                .filter(challenge -> challenge.kind() == kind)
                .filter(challenge -> challenge.concern().isPresent() == isOfASearch)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyKindOfChallengeHasItsSentence() {
        assertEquals(
                "People of ‘b’ (race) are under-represented: 987 of 10,000 (9.9%), where 50.0% would be expected."
                        + " That is 4,013 fewer than expected. No area of concern and no action of the plan addresses them.",
                sentence(ChallengeKind.UNADDRESSED_UNDER_REPRESENTATION, false));
        assertEquals(
                "The data do not show the area of concern ‘Boys in choirs’: people of ‘male’ (sex) in Stevenage are in"
                        + " line with the reference: 5,013 of 10,000 (50.1%), where 50.0% would be expected.",
                sentence(ChallengeKind.CONCERN_NOT_SHOWN, false));
        assertEquals(
                "Missing answers could turn the metric ‘Disabled pupils’ round: 37 people gave no answer, and with them the"
                        + " share lies anywhere from 6.0% to 14.3%, on either side of the 9.0% expected.",
                sentence(ChallengeKind.NOT_ROBUST, false));
        assertEquals(
                "The key area ‘Area staff’ has 1 action and no metric of its own, so that no figure says whether it works.",
                sentence(ChallengeKind.ACTIONS_WITHOUT_METRIC, false));
        assertEquals(
                "The key area ‘Area pupils’ has 1 metric, and nothing is done in it.",
                sentence(ChallengeKind.METRICS_WITHOUT_ACTION, false));
        assertEquals(
                "The pilot ‘Inclusion network’ found a barrier, ‘Stairs’, and no action follows from it.",
                sentence(ChallengeKind.BARRIER_WITHOUT_ACTION, false));
    }

    @Test
    void targetBeyondTheSampleTellsWhatWouldShow() {
        // 27 of 411 is 6.57 %; by the formula of Fleiss, Levin and Paik, section 2.4, 411 people show 3.65 points above
        // with a probability of 80 % (Python 3.11, statistics.NormalDist, bisection)
        assertEquals(
                "So few people are counted in the metric ‘Disabled pupils’ that reaching its target of 7.5% by 31 March"
                        + " 2028 would not show: of 411 people, it takes a change of 3.7 percentage points.",
                sentence(ChallengeKind.TARGET_BEYOND_SAMPLE, false));
    }

    @Test
    void groupThatASearchFoundIsComparedWithTheSimplerOnes() {
        // 300 of 9,100 against a ninth; religion and age alone are 2,500 each, so that 300/(2,500/3) is 0.36
        assertEquals(
                "People of ‘other’ (religion or belief) and ‘old’ (age) are under-represented: 300 of 9,100 (3.3%), where"
                        + " 11.1% would be expected. That is 712 fewer than expected. They are 0.360 times as well"
                        + " represented as people of ‘other’ (religion or belief). No area of concern and no action of the"
                        + " plan addresses them.",
                sentence(ChallengeKind.UNADDRESSED_UNDER_REPRESENTATION, true));
    }

    /** What is left of a challenge where all but the reference is withheld. */
    private static Challenge withheld(Challenge challenge) {
        return new Challenge(
                challenge.kind(),
                challenge.keyArea(),
                challenge.subject(),
                challenge.pointers(),
                challenge.row().map(ShownCounts.NONE::of),
                challenge
                        .concern()
                        .map(concern -> new Concern(
                                concern.group(),
                                ShownCounts.NONE.of(concern.row()),
                                concern.basis(),
                                concern.closest(),
                                concern.pValue(),
                                concern.adjustedPValue())),
                challenge.target().map(MonitoredTarget::withheld));
    }

    @Test
    void withheldFiguresAreInNoSentence() {
        PublishedPlan published = Publication.inFull(monitored());
        Pattern ofThePlan = Pattern.compile("has 1 (action|metric)|7\\.5% by 31 March 2028");
        for (Challenge challenge : published.challenges()) {
            String sentence = ChallengeSentence.of(published, withheld(challenge));
            String rest = ofThePlan.matcher(sentence).replaceAll("");
            assertTrue(rest.chars().noneMatch(Character::isDigit), sentence);
            assertTrue(sentence.endsWith("."), sentence);
        }
        assertEquals(
                8, published.challenges().size(), () -> published.challenges().toString());
    }
}
