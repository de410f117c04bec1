package org.ediframework.core.review;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.Facing;
import org.ediframework.core.plan.WorkingGroup;
import org.ediframework.core.plan.WorkingGroupMember;

/** Rules on who answers for the plan, who shares the work, and who it is done with. */
final class GovernanceRules {

    private GovernanceRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                new PlanCheck("EDI-P-005", GovernanceRules::accountableBody),
                new PlanCheck("EDI-P-006", GovernanceRules::workingGroup),
                new PlanCheck("EDI-P-016", GovernanceRules::mostlyOnePerson),
                new PlanCheck("EDI-P-020", GovernanceRules::outwardPartnership));
    }

    private static void accountableBody(Subject subject, Report report) {
        if (subject.plan().getAccountability().isEmpty()) {
            report.at(Pointer.ROOT).restingOn(Section.ACCOUNTABILITY).say();
        }
    }

    private static void workingGroup(Subject subject, Report report) {
        Optional<WorkingGroup> group = subject.plan().getWorkingGroup();
        if (group.isEmpty()) {
            report.at(Pointer.ROOT).restingOn(Section.WORKING_GROUP).say();
        } else if (group.get().getMembers().stream().noneMatch(WorkingGroupMember::isSenior)) {
            report.at(Section.MEMBERS).variant("senior").say();
        }
    }

    private static void mostlyOnePerson(Subject subject, Report report) {
        List<Action> actions = subject.plan().getActions();
        RuleParameters parameters = subject.parameters("EDI-P-016");
        BigDecimal all = BigDecimal.valueOf(actions.size());
        if (all.compareTo(parameters.number("actions", "5")) < 0) {
            return;
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> people = new HashMap<>();
        for (Action action : actions) {
            action.getResponsible().stream()
                    .map(name -> people.computeIfAbsent(name, GovernanceRules::person))
                    .distinct()
                    .forEach(person -> counts.merge(person, 1, Integer::sum));
        }
        BigDecimal limit = parameters.number("share", "0.5").multiply(all);
        counts.forEach((person, count) -> {
            if (BigDecimal.valueOf(count).compareTo(limit) > 0) {
                report.at(Section.ACTIONS).say(nameOf(person, actions), count, actions.size());
            }
        });
    }

    /** A name without what may differ between two ways of writing it. */
    private static String person(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The person as the plan first writes it. */
    private static String nameOf(String person, List<Action> actions) {
        return actions.stream()
                .flatMap(action -> action.getResponsible().stream())
                .filter(name -> person(name).equals(person))
                .findFirst()
                .orElse(person);
    }

    private static void outwardPartnership(Subject subject, Report report) {
        boolean looksOutward = subject.plan().getPartnerships().stream()
                .flatMap(partnership -> partnership.getFacing().stream())
                .anyMatch(facing -> facing == Facing.OUTWARD || facing == Facing.BOTH);
        if (!looksOutward) {
            boolean hasNone = subject.plan().getPartnerships().isEmpty();
            report.at(hasNone ? Pointer.ROOT : Section.PARTNERSHIPS)
                    .restingOn(Section.PARTNERSHIPS)
                    .say();
        }
    }
}
