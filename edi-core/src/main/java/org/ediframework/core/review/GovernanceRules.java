package org.ediframework.core.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.Facing;
import org.ediframework.core.plan.WorkingGroup;
import org.ediframework.core.plan.WorkingGroupMember;

/** Rules on who answers for the plan, who shares the work, and who it is done with. */
final class GovernanceRules {

    /** Words of which a team, a body or an office is called; many people share what one of these is responsible for. */
    private static final Pattern TEAM = Pattern.compile(
            "\\b(?:teams?|groups?|boards?|committees?|networks?|panels?|forums?|services?|departments?|directorates?"
                    + "|divisions?|units?|offices?|faculties|schools|council|partnership|all|everyone|everybody|staff"
                    + "|managers|leads|heads|leaders|directors|officers|partners|governors|trustees|teachers|hr"
                    + "|human resources)\\b",
            Pattern.CASE_INSENSITIVE);

    private GovernanceRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                new PlanCheck("EDI-P-005", GovernanceRules::accountableBody),
                new PlanCheck("EDI-P-006", GovernanceRules::workingGroup),
                new PlanCheck("EDI-P-016", GovernanceRules::mostlyOnePerson),
                new PlanCheck("EDI-P-020", GovernanceRules::outwardPartnership));
    }

    private static void accountableBody(Subject subject, Report report) {
        if (subject.isObliged("EDI-P-005") && subject.plan().getAccountability().isEmpty()) {
            report.at(Pointer.ROOT).restingOn(Section.ACCOUNTABILITY).say();
        }
    }

    private static void workingGroup(Subject subject, Report report) {
        if (!subject.isObliged("EDI-P-006")) {
            return;
        }
        Optional<WorkingGroup> group = subject.plan().getWorkingGroup();
        if (group.isEmpty()) {
            report.at(Pointer.ROOT).restingOn(Section.WORKING_GROUP).say();
        } else if (group.get().getMembers().stream().noneMatch(WorkingGroupMember::isSenior)) {
            report.at(Section.MEMBERS)
                    .variant("senior")
                    .needingEvery("/workingGroup/members/*/senior")
                    .say();
        }
    }

    private static void mostlyOnePerson(Subject subject, Report report) {
        List<Action> actions = subject.plan().getActions();
        RuleParameters parameters = subject.parameters("EDI-P-016");
        BigDecimal all = BigDecimal.valueOf(actions.size());
        if (all.compareTo(parameters.number("actions")) < 0) {
            return;
        }
        Tally tally = new Tally(GovernanceRules::person);
        for (int index = 0; index < actions.size(); index++) {
            for (String name : actions.get(index).getResponsible()) {
                tally.add(index, name);
            }
        }
        BigDecimal limit = parameters.number("share").multiply(all);
        for (Tally.Line line : tally.lines()) {
            if (BigDecimal.valueOf(line.things()).compareTo(limit) > 0 && isOnePerson(line.bare(), subject)) {
                report.at(Section.ACTIONS)
                        .needingEvery("/actions/*/responsible")
                        .say(line.written(), line.things(), actions.size());
            }
        }
    }

    private static boolean isOnePerson(String person, Subject subject) {
        boolean isBody = subject.plan().getAccountability().stream()
                .anyMatch(body -> person(body.getId()).equals(person));
        return !isBody && !Placeholder.is(person) && !TEAM.matcher(person).find();
    }

    /** A name without what may differ between two ways of writing it. */
    private static String person(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static void outwardPartnership(Subject subject, Report report) {
        boolean looksOutward = subject.plan().getPartnerships().stream()
                .flatMap(partnership -> partnership.getFacing().stream())
                .anyMatch(facing -> facing == Facing.OUTWARD || facing == Facing.BOTH);
        if (!looksOutward && subject.isObliged("EDI-P-020")) {
            boolean hasNone = subject.plan().getPartnerships().isEmpty();
            report.at(hasNone ? Pointer.ROOT : Section.PARTNERSHIPS)
                    .restingOn(Section.PARTNERSHIPS)
                    .needingEvery("/partnerships/*/facing")
                    .say();
        }
    }
}
