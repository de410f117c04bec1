package org.ediframework.metrics.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.KeyAreaKind;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.plan.RevisionStatus;
import org.ediframework.core.plan.Target;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.disclosure.CellAddress;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.Ledger;
import org.ediframework.metrics.disclosure.LedgerEntry;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ediframework.metrics.monitor.ChallengeKind;
import org.ediframework.metrics.monitor.CountedOn;
import org.ediframework.metrics.monitor.CurrentFigures;
import org.ediframework.metrics.monitor.MonitoredMetric;
import org.ediframework.metrics.monitor.MonitoredPlan;
import org.ediframework.metrics.monitor.PlanMonitor;
import org.ediframework.metrics.monitor.PublishedShare;
import org.ediframework.metrics.representation.RepresentationRow;
import org.junit.jupiter.api.Test;

class PlanPublicationTest {

    static final LocalDate SPRING = LocalDate.of(2024, 3, 31);
    static final LocalDate NEXT_SPRING = LocalDate.of(2025, 3, 31);
    static final LocalDate TODAY = LocalDate.of(2025, 6, 1);

    static RepresentationMetric.Builder metric(String id, Characteristic characteristic, String... categories) {
        return RepresentationMetric.builder()
                .id(id)
                .title("Metric " + id)
                .keyArea("k")
                .population("staff")
                .characteristic(characteristic)
                .addCategories(categories);
    }

    static Observation on(LocalDate day, long count, long base) {
        return Observation.builder().asOf(day).count(count).base(base).build();
    }

    static ActionPlan plan(RepresentationMetric... metrics) {
        return ActionPlan.builder()
                .id("p")
                .title("A plan")
                .organisation(Organisation.builder().id("o").name("A service").build())
                .period(DateRange.of(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 8, 31)))
                .revision(Revision.builder()
                        .number(1)
                        .status(RevisionStatus.ADOPTED)
                        .build())
                .addKeyAreas(KeyArea.builder()
                        .id("k")
                        .title("Staff")
                        .kind(KeyAreaKind.PARTICIPANTS)
                        .build())
                .addMetrics(metrics)
                .build();
    }

    static GroupCounts counts(Characteristic characteristic, Where where, Object... categories) {
        GroupCounts.Builder counts = GroupCounts.builder()
                .characteristic(characteristic)
                .coverage(Coverage.unstated().withWhere(where).withDescription("staff"));
        for (int index = 0; index < categories.length; index += 2) {
            counts.count((String) categories[index], (Integer) categories[index + 1]);
        }
        return counts.build();
    }

    private static Reference shares(Characteristic characteristic, Object... categories) {
        var reference = Reference.builder().characteristic(characteristic).source("a census");
        for (int index = 0; index < categories.length; index += 2) {
            reference.share((String) categories[index], new BigDecimal((String) categories[index + 1]));
        }
        return reference.build();
    }

    static MonitoredPlan monitored(ActionPlan plan, List<Reference> references, GroupCounts... counts) {
        return PlanMonitor.builder()
                .asOf(TODAY)
                .build()
                .monitor(
                        plan,
                        CurrentFigures.builder()
                                .addCounts(counts)
                                .references(references)
                                .build());
    }

    static PublishedPlan published(MonitoredPlan monitored) {
        return Publication.under(DisclosurePolicy.standard(), monitored);
    }

    private static RepresentationRow row(PublishedPlan published, Where where, String category) {
        return published.figures().rows().stream()
                .filter(row -> row.getScope().getWhere().equals(where)
                        && row.getCategory().equals(category))
                .findFirst()
                .orElseThrow();
    }

    /** Two places of 4 and 12 women: the metric is about the 16 of both, and so is the last row of the table. */
    /** Half of two people is half, and nobody knows of how many people a share is that stands alone. */
    @Test
    void shareOfNobodyKnowsHowManyPeopleIsNotPublishedUnderAPolicyNorWhatIsJudgedByIt() {
        RepresentationMetric metric = metric("m", Characteristic.SEX, "female")
                .addObservations(Observation.builder()
                        .asOf(SPRING)
                        .share(new BigDecimal("0.5"))
                        .build())
                .addTargets(Target.builder()
                        .by(NEXT_SPRING)
                        .share(new BigDecimal("0.4"))
                        .build())
                .build();
        MonitoredPlan monitored = monitored(plan(metric), List.of());
        MonitoredMetric inFull = monitored.metrics().get(0);
        MonitoredMetric shown = published(monitored).keyAreas().get(0).metrics().get(0);
        assertEquals(Optional.of(new BigDecimal("0.5")), inFull.published().map(PublishedShare::share));
        assertTrue(inFull.targets().get(0).outcome().isPresent());
        assertEquals(Optional.empty(), shown.published());
        assertEquals(List.of(), shown.metric().getObservations());
        assertFalse(shown.targets().get(0).outcome().isPresent());
    }

    /** Where a count started from a share, its pace would tell the share, of perhaps two people. */
    @Test
    void judgementFromAnEarlierShareWithoutACountIsNotPublishedUnderAPolicy() {
        for (LocalDate day : List.of(SPRING.minusYears(1), SPRING.plusDays(1))) {
            RepresentationMetric metric = metric("m", Characteristic.SEX, "female")
                    .addObservations(
                            Observation.builder()
                                    .asOf(day)
                                    .share(new BigDecimal("0.5"))
                                    .build(),
                            Observation.builder()
                                    .asOf(SPRING)
                                    .count(400)
                                    .base(1000)
                                    .build())
                    .addTargets(Target.builder()
                            .by(NEXT_SPRING)
                            .share(new BigDecimal("0.3"))
                            .build())
                    .build();
            MonitoredPlan monitored = monitored(plan(metric), List.of());
            MonitoredMetric shown =
                    published(monitored).keyAreas().get(0).metrics().get(0);
            boolean isEarlier = day.isBefore(SPRING);
            assertEquals(isEarlier, monitored.metrics().get(0).isJudgedByShares());
            assertTrue(monitored.metrics().get(0).targets().get(0).outcome().isPresent());
            assertEquals(!isEarlier, shown.targets().get(0).outcome().isPresent());
        }
    }

    @Test
    void metricIsShownWhereItsTableIsAndNowhereElse() {
        for (int small = 1; small < 60; small += 3) {
            PublishedPlan published = published(monitored(
                    plan(metric("m", Characteristic.SEX, "f").build()),
                    List.of(shares(Characteristic.SEX, "f", "0.5", "m", "0.5")),
                    counts(Characteristic.SEX, Where.place("Ash"), "f", small, "m", 61),
                    counts(Characteristic.SEX, Where.place("Bow"), "f", 12, "m", 33)));
            RepresentationRow ofTable = row(published, Where.everywhere(), "f");
            RepresentationRow ofMetric = published.metrics().get(0).current().get();
            assertEquals(ofTable.getCount(), ofMetric.getCount(), "with " + small);
            assertEquals(ofTable.getBase(), ofMetric.getBase(), "with " + small);
            assertEquals(ofTable.getShare(), ofMetric.getShare(), "with " + small);
            CountedOn today = published.metrics().get(0).series().get(0);
            assertEquals(ofMetric.getShare(), today.share(), "with " + small);
        }
    }

    /** 52 Asian and Black people less 49 Asian ones would leave the 3 who are withheld in the table. */
    @Test
    void metricOverSeveralCategoriesIsOneSystemWithThem() {
        PublishedPlan published = published(monitored(
                plan(metric("m", Characteristic.RACE, "Asian", "Black").build()),
                List.of(),
                counts(Characteristic.RACE, Where.unstated(), "Asian", 49, "Black", 3, "White", 71, "Mixed", 38)));
        boolean isMetricShown =
                published.metrics().get(0).current().get().getCount().isPresent();
        boolean isAsianShown =
                row(published, Where.unstated(), "Asian").getCount().isPresent();
        assertFalse(isMetricShown && isAsianShown);
        assertTrue(row(published, Where.unstated(), "Black").isWithheld());
    }

    /** One is missing of the two truths' 28 people: what is asked about must not tell where. */
    @Test
    void whatIsNotSaidIsNotCounted() {
        List<PublishedPlan> truths = new ArrayList<>();
        for (int roma : List.of(1, 2)) {
            truths.add(published(monitored(
                    plan(),
                    List.of(shares(Characteristic.RACE, "Asian", "0.1", "Roma", "0.23", "White", "0.67")),
                    counts(Characteristic.RACE, Where.unstated(), "Asian", 7 - roma, "Roma", roma, "White", 21))));
        }
        assertEquals(truths.get(0).figures().groups(), truths.get(1).figures().groups());
        assertEquals(truths.get(0).challenges(), truths.get(1).challenges());
        assertEquals(truths.get(0).keyAreas(), truths.get(1).keyAreas());
    }

    /** What is said of a place is left out where the same is said of all: also where nothing may be said of all. */
    @Test
    void challengesAreFoundInTheShownFiguresAlone() {
        MonitoredPlan monitored = monitored(
                plan(),
                List.of(shares(Characteristic.SEX, "f", "0.5", "m", "0.5")),
                counts(Characteristic.SEX, Where.place("Ash"), "f", 20, "m", 200),
                counts(Characteristic.SEX, Where.place("Bow"), "f", 2, "m", 30));
        PublishedPlan published = published(monitored);
        List<String> asked = published.challenges().stream()
                .filter(challenge -> challenge.kind() == ChallengeKind.UNADDRESSED_UNDER_REPRESENTATION)
                .map(challenge ->
                        challenge.row().orElseThrow().getScope().getWhere().toString())
                .toList();
        for (RepresentationRow row : published.figures().rows()) {
            assertTrue(
                    !asked.contains(row.getScope().getWhere().toString())
                            || !row.getCategory().equals("f")
                            || row.getVerdict().isPresent(),
                    () -> asked + " " + row);
        }
    }

    @Test
    void planKeepsNoneOfItsCounts() {
        PublishedPlan published = published(monitored(
                plan(metric("m", Characteristic.SEX, "f")
                        .addObservations(on(SPRING, 3, 40))
                        .build()),
                List.of()));
        assertEquals(List.of(), published.plan().getMetrics().get(0).getObservations());
        assertEquals(Optional.empty(), published.settings().getEarlier());
        assertFalse(
                published.metrics().toString().contains("count=3"),
                published.metrics().toString());
    }

    @Test
    void targetIsJudgedInPublicOnlyWhereEveryFigureOfItsMetricIsShown() {
        for (long first : List.of(3L, 30L)) {
            MonitoredMetric metric = published(monitored(
                            plan(metric("m", Characteristic.SEX, "f")
                                    .addObservations(on(SPRING, first, 400), on(NEXT_SPRING, 60, 410))
                                    .addTargets(Target.builder()
                                            .by(LocalDate.of(2027, 3, 31))
                                            .share(new BigDecimal("0.3"))
                                            .build())
                                    .build()),
                            List.of()))
                    .metrics()
                    .get(0);
            assertEquals(first == 30, metric.targets().get(0).outcome().isPresent());
            assertEquals(60, metric.series().get(1).count().get());
        }
    }

    @Test
    void inFullNothingIsWithheldAndSmallCountsAreNoticed() {
        for (int women : List.of(3, 30)) {
            PublishedPlan full = Publication.inFull(monitored(
                    plan(metric("m", Characteristic.SEX, "f").build()),
                    List.of(),
                    counts(Characteristic.SEX, Where.unstated(), "f", women, "m", 61)));
            assertEquals(women, full.metrics().get(0).current().get().getCount().get());
            assertEquals(women == 3, full.holdsSmallCounts());
        }
        PublishedPlan observed = Publication.inFull(monitored(plan(race("m", SPRING, 4, 500, "a")), List.of()));
        assertTrue(observed.holdsSmallCounts());
    }

    private static FrequencyTable inSpring(long asian, long black) {
        return FrequencyTable.builder()
                .dimension("place")
                .dimension("race")
                .cell(List.of("Ash", "asian"), asian)
                .cell(List.of("Ash", "black"), black)
                .cell(List.of("Ash", "mixed"), 3)
                .cell(List.of("Ash", "white"), 160)
                .cell(List.of("Bow", "asian"), 14)
                .cell(List.of("Bow", "black"), 25)
                .cell(List.of("Bow", "mixed"), 17)
                .cell(List.of("Bow", "white"), 90)
                .build();
    }

    /** A metric of two categories less what a table of that day shows of one would be the other. */
    @Test
    void whatWasCountedEarlierStandsBesideTheTablesOfThatDay() {
        RepresentationMetric both = metric("m", Characteristic.RACE, "asian", "mixed")
                .place("Ash")
                .addObservations(on(SPRING, 43, 212), on(NEXT_SPRING, 60, 250))
                .build();
        MonitoredPlan monitored = monitored(plan(both), List.of());
        ProtectedTable table = DisclosureControl.of(DisclosurePolicy.standard()).protect(inSpring(40, 9));
        Ledger ledger = Ledger.EMPTY.with(LedgerEntry.of(table, "staff", Optional.of(SPRING)));

        PublishedPlan alone = published(monitored);
        PublishedPlan after = Publication.under(DisclosurePolicy.standard())
                .after(ledger, "Staff", Optional.of(TODAY))
                .of(monitored);

        assertTrue(alone.metrics().get(0).series().get(0).isShown());
        boolean isAsianShown = table.getCount(CellAddress.of(Map.of("place", "Ash", "race", "asian")))
                .isPresent();
        assertTrue(isAsianShown, "the table shows one of the two");
        assertFalse(after.metrics().get(0).series().get(0).isShown());
        assertTrue(after.metrics().get(0).series().get(1).isShown());
        assertEquals(
                List.of(SPRING, NEXT_SPRING),
                after.figures().ledgerEntries().stream()
                        .flatMap(entry -> entry.getDay().stream())
                        .toList());
    }

    /** The other way round: a table of a day of which a metric was published. */
    @Test
    void aTableStandsBesideWhatMetricsPublishedOfItsDay() {
        RepresentationMetric both = metric("m", Characteristic.RACE, "asian", "mixed")
                .place("Ash")
                .addObservations(on(SPRING, 43, 212), on(NEXT_SPRING, 60, 250))
                .build();
        PublishedPlan published = Publication.under(DisclosurePolicy.standard())
                .after(Ledger.EMPTY, "staff", Optional.of(TODAY))
                .of(monitored(plan(both), List.of()));
        Ledger ledger = new Ledger(published.figures().ledgerEntries());

        ProtectedTable table = DisclosureControl.of(DisclosurePolicy.standard())
                .after(ledger, "staff", Optional.of(SPRING))
                .protect(inSpring(40, 9));

        assertTrue(published.metrics().get(0).series().get(0).isShown());
        assertTrue(table.getCount(CellAddress.of(Map.of("place", "Ash", "race", "asian")))
                .isEmpty());
    }

    static RepresentationMetric race(String id, LocalDate day, long count, long base, String... categories) {
        return metric(id, Characteristic.RACE, categories)
                .addObservations(on(day, count, base))
                .build();
    }
}
