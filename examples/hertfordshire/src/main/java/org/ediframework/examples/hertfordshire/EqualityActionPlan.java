package org.ediframework.examples.hertfordshire;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.AdoptedEntry;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.FrameworkReference;
import org.ediframework.core.plan.Jurisdiction;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.Publication;
import org.ediframework.core.plan.PublicationKind;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.plan.RevisionStatus;
import org.ediframework.core.plan.Sector;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.bundled.BundledFrameworks;

/**
 * An equality action plan under the Employment Rights Act 2025, written in code, and what the form of the government would
 * refuse of a draft of it. The employer is fictitious.
 */
final class EqualityActionPlan {

    private static final String FRAMEWORK = "equality-action-plan-2026";
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private EqualityActionPlan() {}

    /** A plan that the form takes. */
    static ActionPlan finished() {
        return plan().summary(
                        "We pay men and women differently on average, mostly because few women lead. We begin there.")
                .addActions(action("lead", "Mentors for women who want to lead", "10")
                        .description("Each woman in a middle grade is offered a mentor from the board.")
                        .build())
                .addActions(action("managers", "Every manager trained", "16")
                        .description(
                                "All managers learn in half a day how to talk about menopause, and what they can do.")
                        .build())
                .addActions(action("adverts", "Flexible work in every advert", "6")
                        .status(ActionStatus.COMPLETE)
                        .build())
                .addPublications(Publication.builder()
                        .kind(PublicationKind.ACTION_PLAN)
                        .on(LocalDate.of(2026, 9, 1))
                        .uri("https://example.org/equality-action-plan")
                        .build())
                .build();
    }

    /** A draft of it: one action in hand, too long a narrative, a text missing, and no link. */
    static ActionPlan draft() {
        return plan().summary(IntStream.range(0, 240).mapToObj(word -> "word").collect(Collectors.joining(" ")))
                .addActions(action("lead", "Mentors for women who want to lead", "10")
                        .build())
                .addActions(action("adverts", "Flexible work in every advert", "6")
                        .status(ActionStatus.COMPLETE)
                        .build())
                .build();
    }

    /** What the form would refuse. */
    static Findings refused(ActionPlan plan) {
        return PlanReview.builder()
                .asOf(DAY)
                .knownFrameworks(BundledFrameworks.all())
                .build()
                .review(plan);
    }

    /** What the catalogue calls an entry that the plan adopts. */
    static List<String> adopted(ActionPlan plan) {
        Framework framework = BundledFrameworks.find(FRAMEWORK).orElseThrow();
        return plan.getActions().stream()
                .flatMap(action -> action.getAdopts().stream())
                .flatMap(adopted -> framework.getCatalogue().stream()
                        .filter(entry -> entry.getId().equals(adopted.getEntry()))
                        .map(entry -> entry.getTitle() + " (" + String.join(", ", entry.getTags()) + ")"))
                .toList();
    }

    private static ActionPlan.Builder plan() {
        return ActionPlan.builder()
                .id("equality-action-plan-2026")
                .title("Equality action plan 2026 to 2027")
                .organisation(Organisation.builder()
                        .id("employer")
                        .name("A fictitious employer")
                        .employees(640L)
                        .build())
                .framework(FrameworkReference.builder().id(FRAMEWORK).build())
                .jurisdiction(Jurisdiction.ENGLAND)
                .sector(Sector.VOLUNTARY)
                .period(DateRange.of(LocalDate.of(2026, 4, 6), LocalDate.of(2027, 4, 5)))
                .revision(Revision.builder()
                        .number(1)
                        .status(RevisionStatus.ADOPTED)
                        .adoptedOn(LocalDate.of(2026, 9, 1))
                        .build());
    }

    private static Action.Builder action(String id, String title, String entry) {
        return Action.builder()
                .id(id)
                .title(title)
                .addAdopts(
                        AdoptedEntry.builder().framework(FRAMEWORK).entry(entry).build());
    }
}
