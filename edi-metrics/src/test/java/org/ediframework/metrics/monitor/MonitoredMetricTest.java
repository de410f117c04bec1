package org.ediframework.metrics.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.MetricReference;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.representation.RepresentationRow;
import org.junit.jupiter.api.Test;

class MonitoredMetricTest {

    private static final LocalDate DAY = LocalDate.of(2025, 4, 1);
    private static final ClassificationId SCHOOL_CENSUS = ClassificationId.parse("ethnicity@dfe-school-census");
    private static final ClassificationId CENSUS = ClassificationId.parse("ethnic-group@census-2021");

    private static MonitoredMetric monitored(CurrentFigures figures, RepresentationMetric... metrics) {
        ActionPlan plan = SmallPlan.builder().addMetrics(metrics).build();
        return PlanMonitor.builder()
                .asOf(DAY)
                .build()
                .monitor(plan, figures)
                .keyAreas()
                .get(0)
                .metrics()
                .get(0);
    }

    private static RepresentationMetric.Builder metric(Characteristic characteristic, String... codes) {
        return RepresentationMetric.builder()
                .id("m")
                .title("A metric")
                .keyArea(SmallPlan.PUPILS)
                .population("pupils")
                .characteristic(characteristic)
                .addCategories(codes);
    }

    private static CurrentFigures counts(GroupCounts... counts) {
        return CurrentFigures.builder().addCounts(counts).build();
    }

    private static Absence absence(MonitoredMetric metric) {
        return metric.current().getAbsence().orElseThrow();
    }

    @Test
    void categoriesOfAMetricAreCountedTogether() {
        MonitoredMetric metric = monitored(
                counts(SmallPlan.counts(Characteristic.RACE, Map.of("b", 30L, "c", 12L, "a", 158L))),
                metric(Characteristic.RACE, "b", "c").build());
        RepresentationRow row = metric.current().get();
        assertEquals("b + c", row.getCategory());
        assertEquals(42, row.getCount().get());
        assertEquals(200, row.getBase().get());
        assertEquals(FigureSource.CURRENT_COUNTS, metric.source());
    }

    @Test
    void placeIsFoundByItsCodeAFormerCodeOrItsName() {
        RepresentationMetric.Builder inStevenage =
                metric(Characteristic.SEX, "female").place("E07000243");
        for (String name : List.of("E07000243", "E07000101", "Stevenage")) {
            CurrentFigures figures = counts(
                    SmallPlan.countsAt("Watford", Characteristic.SEX, Map.of("female", 1L, "male", 1L)),
                    SmallPlan.countsAt(name, Characteristic.SEX, Map.of("female", 40L, "male", 60L)));
            assertEquals(
                    40,
                    monitored(figures, inStevenage.build())
                            .current()
                            .get()
                            .getCount()
                            .get(),
                    name);
        }
    }

    @Test
    void placesAreAddedWhereTheMetricNamesNone() {
        CurrentFigures figures = counts(
                SmallPlan.countsAt("Watford", Characteristic.SEX, Map.of("female", 7L, "male", 3L)),
                SmallPlan.countsAt("Stevenage", Characteristic.SEX, Map.of("female", 40L, "male", 60L)));
        RepresentationRow row = monitored(
                        figures, metric(Characteristic.SEX, "female").build())
                .current()
                .get();
        assertEquals(47, row.getCount().get());
        assertEquals(110, row.getBase().get());
        assertEquals(
                Absence.NO_OBSERVATIONS,
                absence(monitored(
                        figures,
                        metric(Characteristic.SEX, "female").place("Hertsmere").build())));
    }

    @Test
    void shareThatWasPublishedAloneIsNotTakenForNothing() {
        RepresentationMetric metric = metric(Characteristic.SEX, "female")
                .addObservations(Observation.builder()
                        .asOf(LocalDate.of(2020, 1, 1))
                        .share(new BigDecimal("0.41"))
                        .build())
                .build();
        MonitoredMetric monitored = monitored(counts(), metric);
        assertEquals(Absence.ONLY_SHARES, absence(monitored));
        assertEquals(FigureSource.PUBLISHED_SHARES, monitored.source());
        assertEquals(Optional.of(new BigDecimal("0.41")), monitored.published().map(PublishedShare::share));
    }

    @Test
    void everyoneIsTheBaseWhereTheMetricSaysSo() {
        GroupCounts counts = GroupCounts.builder()
                .characteristic(Characteristic.DISABILITY)
                .count("disabled", 10)
                .count("not-disabled", 70)
                .nonResponse(NonResponse.DECLINED, 20)
                .build();
        RepresentationMetric.Builder metric = metric(Characteristic.DISABILITY, "disabled");
        assertEquals(
                80,
                monitored(counts(counts), metric.build())
                        .current()
                        .get()
                        .getBase()
                        .get());
        MonitoredMetric ofEveryone = monitored(
                counts(counts), metric.denominator(Denominator.EVERYONE).build());
        assertEquals(100, ofEveryone.current().get().getBase().get());
        assertEquals(20, ofEveryone.current().get().getUndeclared().get());
        assertEquals(100, ofEveryone.series().get(0).base().get());
    }

    @Test
    void classificationIsMappedWhereTheSamePeopleAreMeant() {
        GroupCounts counts = GroupCounts.builder()
                .characteristic(Characteristic.RACE)
                .classification(SCHOOL_CENSUS)
                .count("WBRI", 80)
                .count("AIND", 15)
                .count("WIRT", 3)
                .count("WROM", 2)
                .build();
        RepresentationMetric.Builder indian =
                metric(Characteristic.RACE, "asian-indian").classification(CENSUS.toString());
        assertEquals(
                15,
                monitored(counts(counts), indian.build())
                        .current()
                        .get()
                        .getCount()
                        .get());
        RepresentationMetric.Builder gypsyAndRoma = metric(
                        Characteristic.RACE, "white-gypsy-or-irish-traveller", "white-roma")
                .classification(CENSUS.toString());
        assertEquals(
                5,
                monitored(counts(counts), gypsyAndRoma.build())
                        .current()
                        .get()
                        .getCount()
                        .get());
    }

    @Test
    void ambiguousMatchIsRefused() {
        GroupCounts counts = GroupCounts.builder()
                .characteristic(Characteristic.RACE)
                .classification(SCHOOL_CENSUS)
                .count("WBRI", 80)
                .count("WIRT", 3)
                .count("WROM", 2)
                .build();
        MonitoredMetric refused = monitored(
                counts(counts),
                metric(Characteristic.RACE, "white-roma")
                        .classification(CENSUS.toString())
                        .build());
        assertEquals(Absence.AMBIGUOUS_MATCH, absence(refused));
    }

    @Test
    void categoryThatTheCountsDoNotListIsNotNobody() {
        MonitoredMetric metric = monitored(
                counts(SmallPlan.counts(Characteristic.RACE, Map.of("a", 158L))),
                metric(Characteristic.RACE, "a", "b").build());
        assertEquals(Absence.NO_COUNTERPART, absence(metric));
    }

    @Test
    void ownReferenceComesBeforeTheCurrentOne() {
        Reference current = Reference.builder()
                .characteristic(Characteristic.SEX)
                .source("Census")
                .count("female", 51)
                .count("male", 49)
                .build();
        CurrentFigures figures = CurrentFigures.builder()
                .addCounts(SmallPlan.counts(Characteristic.SEX, Map.of("female", 40L, "male", 60L)))
                .addReferences(current)
                .build();
        RepresentationMetric.Builder metric = metric(Characteristic.SEX, "female");
        MonitoredMetric withCurrent = monitored(figures, metric.build());
        assertEquals(0.51, withCurrent.current().get().getReferenceShare().get().toDouble());
        assertEquals("Census", withCurrent.reference().get().getSource());
        MonitoredMetric withOwn = monitored(
                figures,
                metric.reference(MetricReference.builder()
                                .source("Workforce")
                                .asOf(LocalDate.of(2024, 3, 31))
                                .count(3L)
                                .base(5L)
                                .build())
                        .build());
        assertEquals(0.6, withOwn.current().get().getReferenceShare().get().toDouble());
    }

    @Test
    void shortfallOfASharedReferenceIsExact() {
        // a third of 90 people is 30: they are none short, and a third rounded up would make them one short
        CurrentFigures.Builder figures = CurrentFigures.builder()
                .addReferences(Reference.builder()
                        .characteristic(Characteristic.RACE)
                        .source("Census")
                        .count("a", 1)
                        .count("b", 2)
                        .build());
        RepresentationMetric third = metric(Characteristic.RACE, "a").build();
        CurrentFigures exact = CurrentFigures.builder()
                .from(figures.build())
                .addCounts(SmallPlan.counts(Characteristic.RACE, Map.of("a", 30L, "b", 60L)))
                .build();
        assertEquals(
                0,
                monitored(exact, third)
                        .current()
                        .get()
                        .getShortfallBySwapping()
                        .get()
                        .intValueExact());
        CurrentFigures oneShort = CurrentFigures.builder()
                .from(figures.build())
                .addCounts(SmallPlan.counts(Characteristic.RACE, Map.of("a", 29L, "b", 61L)))
                .build();
        assertEquals(
                1,
                monitored(oneShort, third)
                        .current()
                        .get()
                        .getShortfallBySwapping()
                        .get()
                        .intValueExact());
    }

    @Test
    void countsThatDoNotSayOfWhomAreNotGuessedAt() {
        RepresentationMetric pupils = metric(Characteristic.SEX, "female").build();
        RepresentationMetric staff = RepresentationMetric.builder()
                .from(pupils)
                .id("staff")
                .population("teachers")
                .build();
        GroupCounts unsaid = SmallPlan.counts(Characteristic.SEX, Map.of("female", 40L, "male", 60L));
        assertEquals(Absence.POPULATION_NOT_STATED, absence(monitored(counts(unsaid), pupils, staff)));
        GroupCounts said = GroupCounts.builder()
                .characteristic(Characteristic.SEX)
                .coverage(Coverage.unstated().withDescription("Pupils"))
                .count("female", 40)
                .count("male", 60)
                .build();
        assertEquals(
                40,
                monitored(counts(said), pupils, staff)
                        .current()
                        .get()
                        .getCount()
                        .get());
        assertEquals(Absence.NO_OBSERVATIONS, absence(monitored(counts(said), staff, pupils)));
    }

    @Test
    void latestObservationStandsInForCurrentCounts() {
        RepresentationMetric metric = metric(Characteristic.SEX, "female")
                .addObservations(
                        observation("2025-01-01", 20, 50, 5),
                        observation("2024-01-01", 10, 50, 0),
                        observation("2026-01-01", 50, 50, 0))
                .build();
        MonitoredMetric monitored = monitored(CurrentFigures.none(), metric);
        assertEquals(FigureSource.LATEST_OBSERVATION, monitored.source());
        assertEquals(20, monitored.current().get().getCount().get());
        assertEquals(5, monitored.current().get().getUndeclared().get());
        assertEquals(
                List.of("2024-01-01", "2025-01-01"),
                monitored.series().stream()
                        .map(counted -> counted.day().toString())
                        .toList());
    }

    @Test
    void currentCountsAreTheLastOfTheSeries() {
        RepresentationMetric metric = metric(Characteristic.SEX, "female")
                .addObservations(observation("2024-01-01", 10, 50, 0), observation("2025-04-01", 1, 50, 0))
                .build();
        MonitoredMetric monitored =
                monitored(counts(SmallPlan.counts(Characteristic.SEX, Map.of("female", 40L, "male", 60L))), metric);
        assertEquals(2, monitored.series().size());
        assertEquals(DAY, monitored.series().get(1).day());
        assertEquals(40, monitored.series().get(1).count().get());
        assertEquals(100, monitored.series().get(1).base().get());
    }

    @Test
    void impossibleObservationIsLeftToTheReview() {
        RepresentationMetric metric = metric(Characteristic.SEX, "female")
                .addObservations(
                        observation("2024-01-01", 60, 50, 0),
                        observation("2024-02-01", -1, 50, 0),
                        observation("2024-03-01", 5, 50, -7))
                .reference(MetricReference.builder()
                        .source("Nowhere")
                        .asOf(DAY)
                        .share(new BigDecimal("1.5"))
                        .build())
                .build();
        MonitoredMetric monitored = monitored(CurrentFigures.none(), metric);
        assertEquals(List.of(), monitored.series());
        assertEquals(FigureSource.NONE, monitored.source());
        assertEquals(Optional.of(Absence.NO_REFERENCE), monitored.reference().getAbsence());
    }

    private static Observation observation(String day, long count, long base, long undeclared) {
        return Observation.builder()
                .asOf(LocalDate.parse(day))
                .count(count)
                .base(base)
                .undeclared(undeclared)
                .build();
    }
}
