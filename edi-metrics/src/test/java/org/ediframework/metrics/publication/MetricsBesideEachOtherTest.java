package org.ediframework.metrics.publication;

import static org.ediframework.metrics.publication.PlanPublicationTest.NEXT_SPRING;
import static org.ediframework.metrics.publication.PlanPublicationTest.SPRING;
import static org.ediframework.metrics.publication.PlanPublicationTest.counts;
import static org.ediframework.metrics.publication.PlanPublicationTest.metric;
import static org.ediframework.metrics.publication.PlanPublicationTest.monitored;
import static org.ediframework.metrics.publication.PlanPublicationTest.on;
import static org.ediframework.metrics.publication.PlanPublicationTest.plan;
import static org.ediframework.metrics.publication.PlanPublicationTest.published;
import static org.ediframework.metrics.publication.PlanPublicationTest.race;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.metrics.monitor.CountedOn;
import org.junit.jupiter.api.Test;

/** Metrics of the same people on one page: shown together only where neither tells of a few people that the other leaves out. */
class MetricsBesideEachOtherTest {

    /** For each metric, the years whose figures are shown. */
    private static List<String> shown(RepresentationMetric... metrics) {
        return published(monitored(plan(metrics), List.of())).metrics().stream()
                .map(metric -> metric.metric().getId()
                        + metric.series().stream()
                                .filter(CountedOn::isShown)
                                .map(counted -> counted.day().getYear())
                                .toList())
                .toList();
    }

    private static void assertNotTogether(RepresentationMetric one, RepresentationMetric other) {
        assertFalse(shown(one).get(0).endsWith("[]"), "alone it is shown");
        List<String> together = shown(one, other);
        assertTrue(together.stream().anyMatch(metric -> metric.endsWith("[]")), together.toString());
    }

    private static void assertTogether(RepresentationMetric... metrics) {
        assertTrue(shown(metrics).stream().noneMatch(metric -> metric.endsWith("[]")), () -> shown(metrics)
                .toString());
    }

    @Test
    void groupWithinAnotherIsNotShownBesideItWhereFewAreLeft() {
        RepresentationMetric asian = race("asian", SPRING, 100, 500, "asian");
        assertNotTogether(asian, race("both", SPRING, 103, 500, "asian", "black"));
        assertTogether(asian, race("both", SPRING, 105, 500, "asian", "black"));
        assertTogether(asian, race("same", SPRING, 100, 500, "asian"));
        assertTogether(asian, race("both", NEXT_SPRING, 103, 500, "asian", "black"));
    }

    @Test
    void groupsApartAreNotShownTogetherWhereFewOthersAreLeft() {
        RepresentationMetric asian = race("asian", SPRING, 300, 500, "asian");
        assertNotTogether(asian, race("white", SPRING, 198, 500, "white"));
        assertTogether(asian, race("white", SPRING, 195, 500, "white"));
        assertTogether(
                asian, race("white", SPRING, 195, 500, "white"), race("both", SPRING, 495, 500, "white", "asian"));
    }

    /** Half of what two of them have beyond the third is one category: 60 + 60 − 114 is twice 3. */
    @Test
    void groupsThatOverlapAreNotShownTogether() {
        RepresentationMetric one = race("one", SPRING, 60, 500, "a", "b");
        assertEquals(List.of("one[2024]", "other[]"), shown(one, race("other", SPRING, 60, 500, "b", "c")));
        assertTogether(one, race("apart", SPRING, 114, 500, "d", "e"));
    }

    @Test
    void fewWithoutAnAnswerDoNotFollowFromTwoBases() {
        RepresentationMetric declared = race("declared", SPRING, 100, 500, "a");
        for (long everyone : List.of(503L, 530L)) {
            RepresentationMetric ofEveryone = metric("everyone", Characteristic.RACE, "b")
                    .denominator(Denominator.EVERYONE)
                    .addObservations(on(SPRING, 50, everyone))
                    .build();
            if (everyone == 503) {
                assertNotTogether(declared, ofEveryone);
            } else {
                assertTogether(declared, ofEveryone);
            }
        }
    }

    @Test
    void figuresThatContradictEachOtherAreNotShownTogether() {
        RepresentationMetric first = race("first", SPRING, 100, 500, "a");
        for (RepresentationMetric other : List.of(
                race("other", SPRING, 90, 500, "a", "b"),
                race("other", SPRING, 101, 500, "a"),
                race("other", SPRING, 100, 501, "c"),
                race("other", SPRING, Long.MAX_VALUE, Long.MAX_VALUE, "c"))) {
            assertEquals(List.of("first[2024]", "other[]"), shown(first, other));
        }
    }

    @Test
    void anotherListOfCategoriesIsNotShownBesideTheFirst() {
        assertEquals(
                List.of("first[2024]", "other[]"),
                shown(
                        race("first", SPRING, 100, 500, "a"),
                        metric("other", Characteristic.RACE, "a")
                                .classification("ethnic-group@census-2021")
                                .addObservations(on(SPRING, 200, 500))
                                .build()));
    }

    @Test
    void otherPeopleOfTheSameDayAreNotLinked() {
        RepresentationMetric asian = race("asian", SPRING, 100, 500, "asian");
        assertTogether(
                asian,
                metric("teachers", Characteristic.RACE, "asian", "black")
                        .population("teachers")
                        .addObservations(on(SPRING, 103, 500))
                        .build(),
                metric("language", Characteristic.of("language"), "asian", "black")
                        .addObservations(on(SPRING, 103, 500))
                        .build());
    }

    /** 100 of all less 97 of one place leaves 3 elsewhere, and nothing says how the two were counted. */
    @Test
    void placeIsNotShownBesideTheWhole() {
        assertEquals(
                List.of("whole[2024]", "place[]"),
                shown(
                        race("whole", SPRING, 100, 500, "asian"),
                        metric("place", Characteristic.RACE, "asian")
                                .place("E07000243")
                                .addObservations(on(SPRING, 97, 400))
                                .build()));
    }

    @Test
    void singleMetricIsHeldToTheSameRule() {
        for (List<Long> counts : List.of(List.of(4L, 500L), List.of(497L, 500L), List.of(1L, 2L))) {
            assertEquals(
                    List.of("m[]"), shown(race("m", SPRING, counts.get(0), counts.get(1), "a")), counts.toString());
        }
        assertEquals(List.of("m[2024]"), shown(race("m", SPRING, 5, 500, "a")));
    }
}
