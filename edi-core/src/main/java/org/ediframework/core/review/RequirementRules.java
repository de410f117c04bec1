package org.ediframework.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.RequiredCommitment;
import org.ediframework.core.framework.RequiredKeyArea;
import org.ediframework.core.plan.Commitment;
import org.ediframework.core.plan.CommitmentKind;
import org.ediframework.core.plan.KeyArea;
import org.ediframework.core.plan.KeyAreaKind;

/**
 * Rules on what a framework requires. A requirement is met by the thing of the plan with its id, or else by any thing
 * of its kind that meets no other requirement; of kind {@code OTHER}, which says nothing, by one with its title.
 */
final class RequirementRules {

    private RequirementRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                new PlanCheck("EDI-P-001", RequirementRules::keyAreas),
                new PlanCheck("EDI-P-003", RequirementRules::commitments));
    }

    private static void keyAreas(Subject subject, Report report) {
        if (subject.framework()
                .filter(framework -> FrameworkRules.isMeantFor(framework, subject.plan()))
                .isEmpty()) {
            return;
        }
        Framework framework = subject.framework().get();
        List<RequiredKeyArea> open = new ArrayList<>(framework.getKeyAreas());
        open.removeIf(required -> !required.isRequired());
        List<KeyArea> free = new ArrayList<>(subject.plan().getKeyAreas());
        open.removeIf(required -> take(free, area -> area.getId().equals(required.getId())));
        open.removeIf(required -> take(
                free,
                area -> area.getKind() == required.getKind()
                        && (area.getKind() != KeyAreaKind.OTHER
                                || area.getTitle().equalsIgnoreCase(required.getTitle()))));
        open.forEach(missing -> report.at(Section.KEY_AREAS)
                .needingEvery("/keyAreas/*/id", "/keyAreas/*/kind", "/keyAreas/*/title")
                .say(missing.getTitle(), framework.getTitle(), missing.getKind()));
    }

    private static void commitments(Subject subject, Report report) {
        if (subject.framework()
                .filter(framework -> FrameworkRules.isMeantFor(framework, subject.plan()))
                .isEmpty()) {
            return;
        }
        Framework framework = subject.framework().get();
        List<RequiredCommitment> open = new ArrayList<>(framework.getCommitments());
        open.removeIf(required -> !required.isRequired());
        List<Commitment> free = new ArrayList<>(subject.plan().getCommitments());
        open.removeIf(required -> take(free, made -> made.getId().equals(required.getId())));
        open.removeIf(required -> take(
                free,
                made -> made.getKind() == required.getKind()
                        && (made.getKind() != CommitmentKind.OTHER
                                || made.getTitle().equalsIgnoreCase(required.getTitle()))));
        open.forEach(missing -> report.at(Section.COMMITMENTS)
                .needingEvery("/commitments/*/id", "/commitments/*/kind", "/commitments/*/title")
                .say(missing.getTitle(), framework.getTitle(), missing.getKind()));
    }

    private static <T> boolean take(List<T> free, Predicate<T> meets) {
        Optional<T> found = free.stream().filter(meets).findFirst();
        found.ifPresent(free::remove);
        return found.isPresent();
    }
}
