package org.ediframework.examples.hertfordshire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ediframework.core.duty.PlanCalendar;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.CommitmentKind;
import org.ediframework.core.plan.FrameworkReference;
import org.ediframework.core.plan.KeyAreaKind;
import org.ediframework.core.plan.Rollout;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.bundled.BundledFrameworks;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.Verdict;
import org.junit.jupiter.api.Test;

class MainJobTest {

    /** The ratios that the publishers of the data derive from it: share of declared ÷ share of the community. */
    @Test
    void leedsComesOutAsItsPublishedDataSay() throws IOException {
        Map<String, Double> ratios = LeedsWorkforce.compare().rows().stream()
                .collect(Collectors.toMap(
                        RepresentationRow::getCategory, row -> row.getRatio().get()));
        assertEquals(1.189, ratios.getOrDefault("female", Double.NaN), 0.0005);
        assertEquals(0.402, ratios.getOrDefault("disabled", Double.NaN), 0.0005);
        assertEquals(0.635, ratios.getOrDefault("Asian", Double.NaN), 0.0005);
        assertEquals(1.396, ratios.getOrDefault("Black", Double.NaN), 0.0005);
    }

    @Test
    void declaredRatesAreThePublishedOnes() throws IOException {
        Map<String, Double> declared = LeedsWorkforce.compare().groups().stream()
                .collect(Collectors.toMap(
                        group -> group.scope().getCharacteristic().getId(),
                        group -> 100.0
                                * group.base().get()
                                / (group.base().get() + group.undeclared().get())));
        assertEquals(100, declared.getOrDefault("sex", Double.NaN));
        assertEquals(90.65, declared.getOrDefault("race", Double.NaN), 0.005);
        assertEquals(89.2, declared.getOrDefault("disability", Double.NaN), 0.05);
        assertEquals(69.18, declared.getOrDefault("religion-or-belief", Double.NaN), 0.005);
        assertEquals(64.4, declared.getOrDefault("sexual-orientation", Double.NaN), 0.05);
    }

    @Test
    void planOfTheStatementReviewsClean() throws IOException {
        assertEquals(0, PlanReviews.review(PlanReviews.PLAN).getFindings().getTotal());
    }

    @Test
    void planWithoutAnAreaThatItsFrameworkAsksForIsNotClean() throws IOException {
        ActionPlan plan = PlanReviews.review(PlanReviews.PLAN).orThrow();
        ActionPlan withoutWorkforce = ActionPlan.builder()
                .from(plan)
                .keyAreas(plan.getKeyAreas().stream()
                        .filter(area -> area.getKind() != KeyAreaKind.WORKFORCE)
                        .toList())
                .build();
        assertTrue(
                PlanReview.builder()
                        .knownFrameworks(BundledFrameworks.all())
                        .build()
                        .review(withoutWorkforce)
                        .getFirst()
                        .stream()
                        .anyMatch(finding -> finding.getCode().equals("EDI-P-001")));
    }

    @Test
    void planThatNamesAFrameworkNobodyHasIsNotClean() throws IOException {
        ActionPlan plan = PlanReviews.review(PlanReviews.PLAN).orThrow();
        PlanReview review =
                PlanReview.builder().knownFrameworks(BundledFrameworks.all()).build();
        ActionPlan misnamed = ActionPlan.builder()
                .from(plan)
                .framework(FrameworkReference.builder().id("hertfordshire").build())
                .build();
        assertTrue(review.review(misnamed).getFirst().stream()
                .anyMatch(finding -> finding.getCode().equals("EDI-R-006")));
    }

    @Test
    void planHoldsTheWholeStatement() throws IOException {
        ActionPlan plan = PlanReviews.review(PlanReviews.PLAN).orThrow();
        assertEquals(
                List.of(
                        CommitmentKind.ACCOUNTABILITY,
                        CommitmentKind.IMPACT_ASSESSMENT,
                        CommitmentKind.PARTNERSHIP,
                        CommitmentKind.ACTION_PLAN,
                        CommitmentKind.WORKING_GROUP),
                plan.getCommitments().stream()
                        .map(commitment -> commitment.getKind())
                        .toList());
        assertEquals(4, plan.getKeyAreas().size());
        // Stevenage is the pilot, so the roll-out goes to the other nine of Hertfordshire's ten districts.
        assertEquals(
                9,
                plan.getPilots().get(0).getRollout().stream()
                        .map(Rollout::getPlace)
                        .distinct()
                        .count());
    }

    @Test
    void daysOfTheLawAndOfThePlanAreInItsCalendar() throws IOException {
        ActionPlan plan = PlanReviews.review(PlanReviews.PLAN).orThrow();
        LocalDate spring = LocalDate.of(2019, 3, 31);
        List<String> days = PlanCalendar.of(plan, spring).between(spring, LocalDate.of(2019, 12, 31)).stream()
                .map(day -> day.day() + " " + day.kind() + " " + day.state())
                .toList();
        assertTrue(days.contains("2019-10-01 duty due in 184 days"), days.toString());
        assertTrue(days.contains("2019-08-31 plan review due in 153 days"), days.toString());
    }

    @Test
    void equalityActionPlanIsTakenAndItsDraftRefusedAtFourPlaces() {
        assertEquals(
                0, EqualityActionPlan.refused(EqualityActionPlan.finished()).getTotal());
        assertEquals(
                List.of(
                        "EDI-P-033 /actions",
                        "EDI-P-033 /actions",
                        "EDI-P-035 /actions/0",
                        "EDI-P-037 /publications",
                        "EDI-P-034 /summary"),
                EqualityActionPlan.refused(EqualityActionPlan.draft()).getFirst().stream()
                        .map(finding -> finding.getCode() + " " + finding.getPointer())
                        .toList());
        assertEquals(
                3, EqualityActionPlan.adopted(EqualityActionPlan.finished()).size());
    }

    @Test
    void planIsInItsCanonicalForm() throws IOException {
        try (InputStream bytes = Resources.open(PlanReviews.PLAN)) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(
                    text,
                    JsonFormat.plans()
                            .toJson(PlanReviews.review(PlanReviews.PLAN).orThrow()));
        }
    }

    @Test
    void spoiltCopyShowsEachKindOfMistake() throws IOException {
        List<String> codes = PlanReviews.review(PlanReviews.SPOILT).getFindings().getFirst().stream()
                .map(finding -> finding.getCode())
                .toList();
        for (String code :
                List.of("EDI-S-002", "EDI-S-006", "EDI-S-007", "EDI-S-009", "EDI-C-006", "EDI-C-008", "EDI-R-002")) {
            assertTrue(codes.contains(code), code + " is not among " + codes);
        }
    }

    @Test
    void womenInTheTopQuarterAreInLineWithTheWorkforceInEveryPublishedYear() throws IOException {
        List<RepresentationRow> women = TopPayQuarter.compare().rows().stream()
                .filter(row -> row.getCategory().equals(TopPayQuarter.WOMEN))
                .toList();
        assertEquals(6, women.size());
        assertTrue(women.stream().allMatch(row -> row.getVerdict().get() == Verdict.IN_LINE));
    }

    @Test
    void mainJobPrintsAllOfIt() throws IOException {
        String printed = MainJob.run();
        for (String part : List.of("5 commitments", "nothing found", "EDI-R-002", "1.189", "0.402", "2024-25")) {
            assertTrue(printed.contains(part), part);
        }
    }
}
