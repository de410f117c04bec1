package org.ediframework.metrics.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.plan.Direction;
import org.ediframework.core.plan.Observation;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.Target;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.measure.Absence;
import org.junit.jupiter.api.Test;

class MonitoredTargetTest {

    private static final PlanMonitor ON_THE_DAY =
            PlanMonitor.builder().asOf(LocalDate.of(2025, 4, 1)).build();
    private static final PlanMonitor IN_FULL =
            PlanMonitor.builder().from(ON_THE_DAY).countedInFull(true).build();

    private static RepresentationMetric.Builder target(String share, String by) {
        return SmallPlan.metric("m", SmallPlan.PUPILS, Characteristic.SEX, "female")
                .addTargets(Target.builder()
                        .share(new BigDecimal(share))
                        .by(LocalDate.parse(by))
                        .build());
    }

    private static Observation on(String day, long count, long base) {
        return Observation.builder()
                .asOf(LocalDate.parse(day))
                .count(count)
                .base(base)
                .build();
    }

    private static CurrentFigures now(long count, long base) {
        return CurrentFigures.builder()
                .addCounts(SmallPlan.counts(Characteristic.SEX, Map.of("female", count, "male", base - count)))
                .build();
    }

    private static MonitoredTarget judged(PlanMonitor monitor, CurrentFigures figures, RepresentationMetric.Builder m) {
        return monitor.monitor(SmallPlan.builder().addMetrics(m.build()).build(), figures)
                .keyAreas()
                .get(0)
                .metrics()
                .get(0)
                .targets()
                .get(0);
    }

    private static void assertOutcome(TargetOutcome expected, MonitoredTarget judged) {
        assertEquals(expected, judged.outcome().get());
        assertEquals(Optional.empty(), judged.doubt());
    }

    private static void assertDoubt(TargetDoubt expected, MonitoredTarget judged) {
        assertEquals(TargetOutcome.CANNOT_TELL, judged.outcome().get());
        assertEquals(Optional.of(expected), judged.doubt());
    }

    private static Observation published(String day, String share) {
        return Observation.builder()
                .asOf(LocalDate.parse(day))
                .share(new BigDecimal(share))
                .build();
    }

    private static final CurrentFigures NOTHING_COUNTED =
            CurrentFigures.builder().build();

    @Test
    void sharesWithoutPeopleAreHeldAgainstTheTargetAsTheyAre() {
        MonitoredTarget met = judged(
                ON_THE_DAY,
                NOTHING_COUNTED,
                target("0.3", "2026-04-01").addObservations(published("2024-04-01", "0.3")));
        assertOutcome(TargetOutcome.MET, met);
        assertEquals(Optional.of(Absence.ONLY_SHARES), met.detectableGap().getAbsence());
        assertFalse(met.isBeyondSample());
    }

    @Test
    void oneShareWithoutPeopleHasNoPace() {
        assertDoubt(
                TargetDoubt.ONE_FIGURE,
                judged(
                        ON_THE_DAY,
                        NOTHING_COUNTED,
                        target("0.3", "2026-04-01").addObservations(published("2024-04-01", "0.2"))));
    }

    /** From 10 % in 2022 to 20.1 % in 2024 is more than half the way to 30 % in half the time; 9.9 points are left, at 10.1 in 731 days. */
    @Test
    void sharesWithoutPeopleHaveAPace() {
        MonitoredTarget onCourse = judged(
                ON_THE_DAY,
                NOTHING_COUNTED,
                target("0.3", "2026-04-01")
                        .addObservations(published("2024-04-01", "0.201"), published("2022-04-01", "0.1")));
        assertOutcome(TargetOutcome.ON_COURSE, onCourse);
        assertEquals(1.96, onCourse.yearsAtThisPace().get(), 0.005);
        assertOutcome(
                TargetOutcome.BEHIND,
                judged(
                        ON_THE_DAY,
                        NOTHING_COUNTED,
                        target("0.3", "2026-04-01")
                                .addObservations(published("2022-04-01", "0.1"), published("2024-04-01", "0.19"))));
    }

    @Test
    void shareToBeKeptIsKeptWithoutPeopleToo() {
        assertOutcome(
                TargetOutcome.MET,
                judged(
                        ON_THE_DAY,
                        NOTHING_COUNTED,
                        target("0.3", "2026-04-01")
                                .direction(Direction.MAINTAIN)
                                .addObservations(published("2024-04-01", "0.3"))));
    }

    @Test
    void shareOfADayToComeIsNoFigureYet() {
        assertDoubt(
                TargetDoubt.NO_FIGURES,
                judged(
                        ON_THE_DAY,
                        NOTHING_COUNTED,
                        target("0.3", "2026-04-01").addObservations(published("2025-04-02", "0.3"))));
    }

    private static Observation publishedOf(String day, String share, long base) {
        return Observation.builder().from(published(day, share)).base(base).build();
    }

    /** Wilson's interval of the 395 people of 1,000 who are the fewest that 0.40 is rounded from begins at 36.5 %. */
    @Test
    void shareThatSaysOfHowManyPeopleItIsHasAnInterval() {
        RepresentationMetric.Builder few =
                target("0.3", "2026-04-01").addObservations(publishedOf("2024-04-01", "0.30", 100));
        assertDoubt(TargetDoubt.TOO_FEW_PEOPLE, judged(ON_THE_DAY, NOTHING_COUNTED, few));
        assertOutcome(TargetOutcome.MET, judged(IN_FULL, NOTHING_COUNTED, few));
        MonitoredTarget met = judged(
                ON_THE_DAY,
                NOTHING_COUNTED,
                target("0.3", "2026-04-01").addObservations(publishedOf("2024-04-01", "0.40", 1000)));
        assertOutcome(TargetOutcome.MET, met);
        assertTrue(met.detectableGap().isPresent());
    }

    /** Of three people no number is 41 %: they were weighted, and nobody knows how. */
    @Test
    void shareThatIsNotOfItsBaseIsTakenAsItIs() {
        MonitoredTarget met = judged(
                ON_THE_DAY,
                NOTHING_COUNTED,
                target("0.3", "2026-04-01").addObservations(publishedOf("2024-04-01", "0.41", 3)));
        assertOutcome(TargetOutcome.MET, met);
        assertEquals(
                Optional.of(Absence.NO_COUNT_GIVES_THE_SHARE),
                met.detectableGap().getAbsence());
    }

    /** From 10 % on 1 April 2023 the line to half three years later is at 36.7 % on the day. */
    @Test
    void countHasItsPaceFromAnEarlierShareToo() {
        RepresentationMetric.Builder metric =
                target("0.5", "2026-04-01").addObservations(published("2023-04-01", "0.1"));
        assertOutcome(TargetOutcome.ON_COURSE, judged(ON_THE_DAY, now(4500, 10_000), metric));
        assertOutcome(TargetOutcome.BEHIND, judged(ON_THE_DAY, now(3000, 10_000), metric));
        assertDoubt(TargetDoubt.ONE_FIGURE, judged(ON_THE_DAY, now(4500, 10_000), target("0.5", "2026-04-01")));
    }

    /** What was counted on a day goes before the share of the day, which would say that the metric fell. */
    @Test
    void countGoesBeforeTheShareOfItsDay() {
        assertOutcome(
                TargetOutcome.ON_COURSE,
                judged(
                        ON_THE_DAY,
                        now(4500, 10_000),
                        target("0.5", "2026-04-01")
                                .addObservations(published("2023-04-01", "0.6"), on("2023-04-01", 1000, 10_000))));
    }

    @Test
    void whatWasCountedGoesBeforeSharesWithoutPeople() {
        assertDoubt(
                TargetDoubt.TOO_FEW_PEOPLE,
                judged(
                        ON_THE_DAY,
                        NOTHING_COUNTED,
                        target("0.3", "2026-04-01")
                                .addObservations(on("2024-04-01", 3, 10), published("2024-05-01", "0.3"))));
    }

    @Test
    void shareThatReachesTheTargetMeetsItWhereEverybodyIsCounted() {
        assertOutcome(TargetOutcome.MET, judged(IN_FULL, now(30, 100), target("0.3", "2026-04-01")));
        assertDoubt(TargetDoubt.ONE_FIGURE, judged(IN_FULL, now(29, 100), target("0.3", "2026-04-01")));
    }

    @Test
    void shareWhoseIntervalReachesBelowTheTargetMayHaveMetItByChance() {
        // Wilson's interval of 30 of 100 is 21.9 % to 39.6 %, that of 400 of 1,000 is 37.0 % to 43.1 %
        assertDoubt(TargetDoubt.TOO_FEW_PEOPLE, judged(ON_THE_DAY, now(30, 100), target("0.3", "2026-04-01")));
        assertOutcome(TargetOutcome.MET, judged(ON_THE_DAY, now(400, 1000), target("0.3", "2026-04-01")));
    }

    @Test
    void shareOnTheLineIsOnCourseAndOneBelowItBehind() {
        // from 10 % on 1 April 2023 to 50 % on 1 April 2026 the line is at 36.7 % two years on
        RepresentationMetric.Builder metric =
                target("0.5", "2026-04-01").addObservations(on("2023-04-01", 1000, 10_000));
        assertOutcome(TargetOutcome.ON_COURSE, judged(ON_THE_DAY, now(4500, 10_000), metric));
        assertOutcome(TargetOutcome.BEHIND, judged(ON_THE_DAY, now(3000, 10_000), metric));
        assertDoubt(TargetDoubt.TOO_FEW_PEOPLE, judged(ON_THE_DAY, now(3670, 10_000), metric));
        assertDoubt(TargetDoubt.TOO_FEW_PEOPLE, judged(ON_THE_DAY, now(4950, 10_000), metric));
    }

    @Test
    void monthsWithinOneYearCount() {
        // 181 of 303 days have gone from 1 October 2024 to 31 July 2025, so that 4 % should be 5.79 % by now
        PlanMonitor inMarch = PlanMonitor.builder()
                .asOf(LocalDate.of(2025, 3, 31))
                .countedInFull(true)
                .build();
        RepresentationMetric.Builder metric =
                target("0.07", "2025-07-31").addObservations(on("2024-10-01", 400, 10_000));
        assertOutcome(TargetOutcome.ON_COURSE, judged(inMarch, now(580, 10_000), metric));
        assertOutcome(TargetOutcome.BEHIND, judged(inMarch, now(579, 10_000), metric));
    }

    @Test
    void targetWhoseDayIsOverIsBehindUnlessReached() {
        RepresentationMetric.Builder metric =
                target("0.5", "2025-03-31").addObservations(on("2023-04-01", 1000, 10_000));
        assertOutcome(TargetOutcome.BEHIND, judged(ON_THE_DAY, now(4500, 10_000), metric));
        assertOutcome(TargetOutcome.MET, judged(ON_THE_DAY, now(5500, 10_000), metric));
    }

    @Test
    void nothingIsSaidOfATargetAfterWhoseDayNobodyCounted() {
        RepresentationMetric.Builder metric = target("0.5", "2025-01-01")
                .addObservations(on("2023-04-01", 1000, 10_000), on("2024-06-01", 4000, 10_000));
        assertDoubt(TargetDoubt.NOT_COUNTED_SINCE, judged(ON_THE_DAY, CurrentFigures.none(), metric));
        assertOutcome(
                TargetOutcome.ON_COURSE,
                judged(PlanMonitor.builder().asOf(LocalDate.of(2024, 7, 1)).build(), CurrentFigures.none(), metric));
    }

    @Test
    void withoutADayOnlyWhatIsReachedCanBeTold() {
        RepresentationMetric.Builder metric = target("0.3", "2026-04-01").addObservations(on("2023-04-01", 100, 1000));
        assertOutcome(TargetOutcome.MET, judged(PlanMonitor.standard(), now(400, 1000), metric));
        assertDoubt(TargetDoubt.NO_DAY, judged(PlanMonitor.standard(), now(200, 1000), metric));
    }

    @Test
    void withoutFiguresNothingCanBeTold() {
        assertDoubt(TargetDoubt.NO_FIGURES, judged(ON_THE_DAY, CurrentFigures.none(), target("0.3", "2026-04-01")));
        assertDoubt(TargetDoubt.NO_FIGURES, judged(ON_THE_DAY, now(0, 0), target("0.3", "2026-04-01")));
    }

    @Test
    void targetThatIsNoShareIsLeftToTheReview() {
        assertDoubt(TargetDoubt.NOT_A_SHARE, judged(ON_THE_DAY, now(1, 2), target("1.5", "2026-04-01")));
        assertDoubt(TargetDoubt.NOT_A_SHARE, judged(ON_THE_DAY, now(1, 2), target("-0.1", "2026-04-01")));
    }

    @Test
    void shareIsToFallWhereTheTargetLiesBelowItsStart() {
        RepresentationMetric.Builder metric =
                target("0.2", "2026-04-01").addObservations(on("2023-04-01", 6000, 10_000));
        assertOutcome(TargetOutcome.MET, judged(ON_THE_DAY, now(1500, 10_000), metric));
        assertOutcome(TargetOutcome.BEHIND, judged(ON_THE_DAY, now(6500, 10_000), metric));
        RepresentationMetric.Builder rising = target("0.2", "2026-04-01")
                .addObservations(on("2023-04-01", 6000, 10_000))
                .direction(Direction.INCREASE);
        assertOutcome(TargetOutcome.MET, judged(ON_THE_DAY, now(6500, 10_000), rising));
    }

    @Test
    void shareIsKeptWithinTheMaterialityBandOfItsTarget() {
        RepresentationMetric.Builder half = target("0.5", "2026-04-01").direction(Direction.MAINTAIN);
        assertOutcome(TargetOutcome.MET, judged(ON_THE_DAY, now(480, 1000), half));
        assertOutcome(TargetOutcome.BEHIND, judged(ON_THE_DAY, now(300, 1000), half));
        assertOutcome(TargetOutcome.BEHIND, judged(ON_THE_DAY, now(700, 1000), half));
        assertDoubt(TargetDoubt.TOO_FEW_PEOPLE, judged(ON_THE_DAY, now(9, 16), half));
        assertOutcome(TargetOutcome.MET, judged(IN_FULL, now(9, 16), half));
    }

    @Test
    void paceIsToldInYears() {
        // ten points in 731 days, so that ten more take 731 days of 365.25 to the year
        RepresentationMetric.Builder metric =
                target("0.3", "2030-04-01").addObservations(on("2023-04-01", 1000, 10_000));
        MonitoredTarget judged = judged(ON_THE_DAY, now(2000, 10_000), metric);
        assertEquals(2.0013689, judged.yearsAtThisPace().get(), 1e-7);
        MonitoredTarget standing = judged(ON_THE_DAY, now(1000, 10_000), metric);
        assertEquals(
                Optional.of(Absence.NOT_MOVING_TOWARDS_TARGET),
                standing.yearsAtThisPace().getAbsence());
    }

    @Test
    void wayThatTheSampleWouldNotShowIsBeyondIt() {
        RepresentationMetric.Builder five = target("0.45", "2026-04-01").addObservations(on("2023-04-01", 20, 50));
        assertTrue(judged(ON_THE_DAY, now(21, 50), five).isBeyondSample());
        // by the formula of Fleiss, Levin and Paik, section 2.4, computed with Python 3.11's statistics.NormalDist,
        // five
        // points above 40 % show with a probability of 78.9 % in 740 people and of 80.5 % in 770
        assertTrue(judged(ON_THE_DAY, now(300, 740), five).isBeyondSample());
        assertFalse(judged(ON_THE_DAY, now(300, 770), five).isBeyondSample());
        assertFalse(judged(IN_FULL, now(21, 50), five).isBeyondSample());
    }

    @Test
    void daysAtTheEndsOfTimeDoNotBreakAnything() {
        RepresentationMetric.Builder metric = SmallPlan.metric("m", SmallPlan.PUPILS, Characteristic.SEX, "female")
                .addTargets(Target.builder()
                        .share(new BigDecimal("0.5"))
                        .by(LocalDate.MAX)
                        .build())
                .addObservations(Observation.builder()
                        .asOf(LocalDate.MIN)
                        .count(1)
                        .base(10)
                        .build());
        assertEquals(
                TargetOutcome.ON_COURSE,
                judged(IN_FULL, now(4, 10), metric).outcome().get());
    }
}
