package org.ediframework.io.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.KeyAreaKind;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.plan.RevisionStatus;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.monitor.CurrentFigures;
import org.ediframework.metrics.monitor.MonitoredPlan;
import org.ediframework.metrics.monitor.PlanMonitor;
import org.ediframework.metrics.publication.Publication;
import org.junit.jupiter.api.Test;

class LinkedSeriesTest {

    private static final LocalDate SPRING = LocalDate.of(2024, 3, 31);
    private static final LocalDate NEXT_SPRING = LocalDate.of(2025, 3, 31);

    private static RepresentationMetric.Builder metric(String id, String... categories) {
        return RepresentationMetric.builder()
                .id(id)
                .title("Metric " + id)
                .keyArea("k")
                .population("pupils")
                .characteristic(Characteristic.RACE)
                .addCategories(categories);
    }

    /** Of 500 people in the first spring and 520 in the next. */
    private static Observation on(LocalDate day, long count) {
        return Observation.builder()
                .asOf(day)
                .count(count)
                .base(day.equals(SPRING) ? 500 : 520)
                .build();
    }

    /** For each metric, the days whose figures are shown. */
    private static List<String> shown(RepresentationMetric... metrics) {
        DateRange year = DateRange.builder()
                .start(LocalDate.of(2024, 9, 1))
                .end(LocalDate.of(2025, 8, 31))
                .build();
        ActionPlan plan = ActionPlan.builder()
                .id("p")
                .title("A plan")
                .organisation(Organisation.builder().id("o").name("A service").build())
                .period(year)
                .revision(Revision.builder()
                        .number(1)
                        .status(RevisionStatus.ADOPTED)
                        .build())
                .addKeyAreas(KeyArea.builder()
                        .id("k")
                        .title("Pupils")
                        .kind(KeyAreaKind.PARTICIPANTS)
                        .build())
                .addMetrics(metrics)
                .build();
        MonitoredPlan monitored = PlanMonitor.standard().monitor(plan, CurrentFigures.none());
        PlanFigures figures =
                new PlanFigures(monitored, Publication.under(DisclosurePolicy.standard(), monitored.figures()));
        return figures.metrics().stream()
                .map(metric -> metric.metric().getId()
                        + figures.of(metric).series().stream()
                                .filter(counted -> counted.share().isPresent())
                                .map(counted -> counted.observation().getAsOf().getYear())
                                .toList()
                        + (figures.of(metric).isShown() ? "" : " now withheld"))
                .toList();
    }

    /** In 2024 three are black, in 2025 twenty. */
    @Test
    void metricsOfTheSamePeopleOnADayAreNotTakenFromEachOther() {
        assertEquals(
                List.of("asian[2024, 2025]", "both[2025]"),
                shown(
                        metric("asian", "asian")
                                .addObservations(on(SPRING, 100), on(NEXT_SPRING, 110))
                                .build(),
                        metric("both", "asian", "black")
                                .addObservations(on(SPRING, 103), on(NEXT_SPRING, 130))
                                .build()));
    }

    @Test
    void latestFiguresAreThoseOfTheirDay() {
        assertEquals(
                List.of("asian[2024, 2025]", "both[2024] now withheld"),
                shown(
                        metric("asian", "asian")
                                .addObservations(on(SPRING, 100), on(NEXT_SPRING, 110))
                                .build(),
                        metric("both", "asian", "black")
                                .addObservations(on(SPRING, 120), on(NEXT_SPRING, 113))
                                .build()));
    }

    @Test
    void otherPeopleOfTheSameDayAreNotLinked() {
        for (RepresentationMetric other : List.of(
                metric("o", "asian", "black")
                        .population("teachers")
                        .addObservations(on(SPRING, 103))
                        .build(),
                metric("o", "asian", "black")
                        .place("E07000243")
                        .addObservations(on(SPRING, 103))
                        .build(),
                metric("o", "asian", "black")
                        .characteristic(Characteristic.of("language"))
                        .addObservations(on(SPRING, 103))
                        .build())) {
            assertEquals(
                    List.of("asian[2024]", "o[2024]"),
                    shown(
                            metric("asian", "asian")
                                    .addObservations(on(SPRING, 100))
                                    .build(),
                            other));
        }
    }
}
