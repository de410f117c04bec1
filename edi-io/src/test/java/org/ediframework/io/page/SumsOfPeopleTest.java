package org.ediframework.io.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.ZeroCounts;
import org.junit.jupiter.api.Test;

class SumsOfPeopleTest {

    private final SumsOfPeople sums = new SumsOfPeople(DisclosurePolicy.standard());

    private static RepresentationMetric.Builder metric(String... categories) {
        return RepresentationMetric.builder()
                .id("m")
                .title("A metric")
                .keyArea("k")
                .population("pupils")
                .characteristic(Characteristic.RACE)
                .addCategories(categories);
    }

    private static Observation of(long count, long base) {
        return Observation.builder()
                .asOf(LocalDate.of(2025, 3, 31))
                .count(count)
                .base(base)
                .build();
    }

    private boolean add(long count, long base, String... categories) {
        return sums.add(metric(categories).build(), of(count, base));
    }

    @Test
    void groupWithinAnotherIsTakenUnlessFewAreLeft() {
        assertTrue(add(100, 500, "a"));
        assertFalse(add(104, 500, "a", "b"));
        assertTrue(add(105, 500, "a", "b"));
        assertTrue(add(100, 500, "a"), "the same once more tells nothing");
    }

    @Test
    void groupsApartAreTakenUnlessFewOthersAreLeft() {
        assertTrue(add(300, 500, "a"));
        assertFalse(add(198, 500, "b"));
        assertTrue(add(195, 500, "b"));
        assertTrue(add(495, 500, "a", "b"), "the sum of both tells nothing more");
        assertFalse(add(498, 500, "a", "b", "c"), "three are c");
    }

    @Test
    void widerGroupIsTakenAfterThoseWithinIt() {
        assertTrue(add(100, 500, "a"));
        assertTrue(add(50, 500, "b"));
        assertFalse(add(153, 500, "a", "b", "c"));
        assertTrue(add(160, 500, "a", "b", "c"));
    }

    /** Half of what two of them have beyond the third is one category: 60 + 60 - 114 is twice 3. */
    @Test
    void groupsThatOverlapAreNotTakenTogether() {
        assertTrue(add(60, 500, "a", "b"));
        assertFalse(add(60, 500, "b", "c"));
        assertTrue(add(114, 500, "d", "e"));
    }

    @Test
    void fewWithoutAnAnswerDoNotFollowFromTwoBases() {
        assertTrue(add(100, 500, "a"));
        RepresentationMetric ofEveryone =
                metric("b").denominator(Denominator.EVERYONE).build();
        assertFalse(sums.add(ofEveryone, of(50, 503)));
        assertTrue(sums.add(ofEveryone, of(50, 530)));
    }

    @Test
    void figuresThatContradictEachOtherAreNotShownTogether() {
        assertTrue(add(100, 500, "a"));
        assertFalse(add(90, 500, "a", "b"));
        assertFalse(add(101, 500, "a"));
        assertFalse(add(100, 501, "c"));
        assertFalse(add(Long.MAX_VALUE, Long.MAX_VALUE, "c"));
    }

    @Test
    void anotherClassificationIsNotTakenBesideTheFirst() {
        assertTrue(add(100, 500, "a"));
        assertFalse(
                sums.add(metric("a").classification("ethnic-group@census-2021").build(), of(200, 500)));
    }

    @Test
    void noneAreFewOnlyWhereZerosAreHidden() {
        assertTrue(add(100, 500, "a"));
        assertTrue(add(100, 500, "a", "b"));
        SumsOfPeople hidden = new SumsOfPeople(
                DisclosurePolicy.builder().zeros(ZeroCounts.HIDDEN).build());
        assertTrue(hidden.add(metric("a").build(), of(100, 500)));
        assertFalse(hidden.add(metric("a", "b").build(), of(100, 500)));
    }

    @Test
    void singleMetricIsHeldToTheSameRule() {
        for (List<Long> counts : List.of(List.of(4L, 500L), List.of(497L, 500L), List.of(1L, 2L))) {
            SumsOfPeople fresh = new SumsOfPeople(DisclosurePolicy.standard());
            assertFalse(fresh.add(metric("a").build(), of(counts.get(0), counts.get(1))), counts.toString());
        }
    }
}
