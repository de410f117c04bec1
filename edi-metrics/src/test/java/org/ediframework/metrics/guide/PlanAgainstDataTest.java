package org.ediframework.metrics.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.Direction;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.KeyAreaKind;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.Organisation;
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
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.concern.Concern;
import org.ediframework.metrics.concern.ConcernFinder;
import org.ediframework.metrics.concern.Concerns;
import org.ediframework.metrics.concern.ExpectedPopulation;
import org.ediframework.metrics.monitor.Challenge;
import org.ediframework.metrics.monitor.ChallengeKind;
import org.ediframework.metrics.monitor.CurrentFigures;
import org.ediframework.metrics.monitor.MonitoredAction;
import org.ediframework.metrics.monitor.MonitoredKeyArea;
import org.ediframework.metrics.monitor.MonitoredMetric;
import org.ediframework.metrics.monitor.MonitoredPlan;
import org.ediframework.metrics.monitor.MonitoredTarget;
import org.ediframework.metrics.monitor.PlanMonitor;
import org.ediframework.metrics.monitor.TargetOutcome;
import org.ediframework.metrics.representation.RepresentationRow;
import org.junit.jupiter.api.Test;

/** Runs what the chapter shows, and holds every figure in its text to what comes out. */
class PlanAgainstDataTest {

    private static final Path CHAPTER = Path.of("docs/plan-against-data.md");
    private static final Path SOURCE = Path.of("src/test/java/org/ediframework/metrics/guide/PlanAgainstDataTest.java");

    private static final KeyArea PUPILS = KeyArea.builder()
            .id("pupils")
            .title("Pupils")
            .kind(KeyAreaKind.PARTICIPANTS)
            .build();
    private static final KeyArea STAFF = KeyArea.builder()
            .id("staff")
            .title("Workforce")
            .kind(KeyAreaKind.WORKFORCE)
            .build();

    private static ActionPlan plan() {
        return ActionPlan.builder()
                .id("brass")
                .title("Plan of a music service")
                .organisation(Organisation.builder()
                        .id("service")
                        .name("A music service")
                        .build())
                .period(DateRange.builder()
                        .start(LocalDate.of(2026, 4, 1))
                        .end(LocalDate.of(2028, 3, 31))
                        .build())
                .revision(Revision.builder()
                        .number(1)
                        .status(RevisionStatus.ADOPTED)
                        .build())
                .addKeyAreas(PUPILS, STAFF)
                .addMetrics(girls())
                .addActions(Action.builder()
                        .id("taster-days")
                        .title("Taster days for girls")
                        .addKeyAreas(PUPILS.getId(), STAFF.getId())
                        .due(Due.parse("2027-03-01"))
                        .status(ActionStatus.IN_PROGRESS)
                        .build())
                .build();
    }

    private static RepresentationMetric girls() {
        return RepresentationMetric.builder()
                .id("girls")
                .title("Girls who play brass")
                .keyArea(PUPILS.getId())
                .population("pupils who play brass")
                .characteristic(Characteristic.SEX)
                .addCategories("female")
                .direction(Direction.INCREASE)
                .addTargets(Target.builder()
                        .by(LocalDate.of(2028, 3, 31))
                        .share(new BigDecimal("0.5"))
                        .build())
                .addObservations(Observation.builder()
                        .asOf(LocalDate.of(2026, 4, 1))
                        .count(270)
                        .base(900)
                        .build())
                .build();
    }

    private static Reference pupils(String characteristic, String one, long count, String other, long others) {
        return Reference.builder()
                .characteristic(Characteristic.of(characteristic))
                .source("School census")
                .count(one, count)
                .count(other, others)
                .build();
    }

    private static CurrentFigures figures() {
        // snippet: figures
        GroupCounts players = GroupCounts.builder()
                .characteristic(Characteristic.SEX)
                .coverage(Coverage.unstated().withDescription("pupils who play brass"))
                .count("female", 450)
                .count("male", 550)
                .nonResponse(NonResponse.NOT_ANSWERED, 60)
                .build();
        GroupCounts origins = GroupCounts.builder()
                .characteristic(Characteristic.RACE)
                .count("white", 940)
                .count("other", 60)
                .build();
        CurrentFigures figures = CurrentFigures.builder()
                .addCounts(players, origins)
                .addReferences(pupils("sex", "female", 4900, "male", 5100))
                .addReferences(pupils("race", "white", 8000, "other", 2000))
                .build();
        // end of snippet
        return figures;
    }

    @Test
    void planIsHeldAgainstItsFigures() throws IOException {
        ActionPlan plan = plan();
        CurrentFigures figures = figures();
        // snippet: monitor
        PlanMonitor monitor =
                PlanMonitor.builder().asOf(LocalDate.of(2027, 4, 1)).build();
        MonitoredPlan monitored = monitor.monitor(plan, figures);
        MonitoredKeyArea area = monitored.keyAreas().get(0);
        MonitoredAction action = area.actions().get(0);
        MonitoredMetric metric = area.metrics().get(0);
        MonitoredTarget target = metric.targets().get(0);
        // end of snippet
        assertChapterSays("it is %d days overdue", action.daysOverdue().orElseThrow());
        RepresentationRow row = metric.current().get();
        assertChapterSays(
                "Of %,d who answered, %d are girls: %.1f %%, where %.1f %%",
                row.getBase().get(),
                row.getCount().get(),
                100 * row.getShare().get(),
                100 * row.getReferenceShare().get().toDouble());
        assertEquals(TargetOutcome.ON_COURSE, target.outcome().get());
        assertChapterSays("reached in %.1f years", target.yearsAtThisPace().get());
        // snippet: in-full
        PlanMonitor inFull =
                PlanMonitor.builder().from(monitor).countedInFull(true).build();
        // end of snippet
        assertTrue(inFull.isCountedInFull());
        // snippet: challenges
        List<ChallengeKind> kinds =
                monitored.challenges().stream().map(Challenge::kind).toList();
        RepresentationRow unseen = monitored.challenges().get(1).row().orElseThrow();
        // end of snippet
        assertEquals(
                List.of(ChallengeKind.ACTIONS_WITHOUT_METRIC, ChallengeKind.UNADDRESSED_UNDER_REPRESENTATION), kinds);
        assertChapterSays(
                "are %.1f %% of the players and %.1f %% of",
                100 * unseen.getShare().get(),
                100 * unseen.getReferenceShare().get().toDouble());
        assertChapterSays(
                "anything from %.1f %% to %.1f %% of everybody",
                100 * row.getBounds().get().lowestShare(),
                100 * row.getBounds().get().highestShare());
    }

    @Test
    void everyChallengeIsExplained() throws IOException {
        for (ChallengeKind kind : ChallengeKind.values()) {
            assertTrue(chapter().contains("`" + kind.getId() + "`"), kind::getId);
        }
    }

    /** A quarter would be older and a quarter of another ethnic group; of those who are both an eighth is here. */
    private static CountTable people() {
        return CountTable.of(
                List.of(
                        Dimension.of("town", List.of("North", "South")),
                        Dimension.of("race", List.of("white", "other")),
                        Dimension.of("age", List.of("younger", "older"))),
                new long[] {1165, 410, 410, 15, 1164, 410, 410, 16});
    }

    @Test
    void groupThatNoSingleFigureShowsIsFound() throws IOException {
        CountTable people = people();
        Reference raceAndAge = Reference.builder()
                .characteristic(Characteristic.of("race*age"))
                .source("School census")
                .count("white*younger", 9)
                .count("white*older", 3)
                .count("other*younger", 3)
                .count("other*older", 1)
                .build();
        // snippet: concerns
        ConcernFinder finder = ConcernFinder.builder().placeDimension("town").build();
        Concerns concerns = finder.find(people, ExpectedPopulation.of(List.of(raceAndAge)));
        Concern found = concerns.found().get(0);
        // end of snippet
        assertEquals("other & older", found.group().getCategories());
        assertTrue(found.group().where().getPlace().isEmpty());
        assertChapterSays(
                "Of these %,d people %d are older and of another ethnic group, where %.0f would be expected",
                found.row().getBase().get(),
                found.row().getCount().get(),
                found.row().getExpected().get());
        assertChapterSays(
                "looked at %d groups and found %d",
                concerns.familySize(), concerns.found().size());
        assertChapterSays("Of the %d groups in a town", concerns.assumedSize());
        assertChapterSays("Its ratio is %.2f", found.row().getRatio().get());
    }

    @Test
    void snippetsStandInTheChapterAsTheyRunHere() throws IOException {
        List<String> run = Snippets.inSource(Files.readString(SOURCE));
        assertEquals(5, run.size());
        assertEquals(
                run.stream().sorted().toList(),
                Snippets.inMarkdown(Files.readString(CHAPTER)).stream().sorted().toList());
    }

    /** In the text a figure may stand at the end of a line. */
    private static String chapter() throws IOException {
        return Files.readString(CHAPTER).replace('\n', ' ').replaceAll(" +", " ");
    }

    private static void assertChapterSays(String format, Object... figures) throws IOException {
        String sentence = String.format(Locale.ROOT, format, figures);
        assertTrue(chapter().contains(sentence), () -> "The chapter does not say: " + sentence);
    }
}
