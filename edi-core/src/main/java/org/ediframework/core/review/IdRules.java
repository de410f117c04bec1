package org.ediframework.core.review;

import java.util.List;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.plan.Pilot;
import org.ediframework.core.plan.PilotFinding;

/** The rule on ids: each is borne once in its list. */
final class IdRules {

    private IdRules() {}

    static List<PlanCheck> checks() {
        return List.of(new PlanCheck("EDI-R-001", IdRules::usedTwice));
    }

    private static void usedTwice(Subject subject, Report report) {
        subject.index().all().forEach(table -> repetitions(table, report));
        List<Action> actions = subject.plan().getActions();
        for (int index = 0; index < actions.size(); index++) {
            List<Milestone> milestones = actions.get(index).getMilestones();
            if (milestones.size() > 1) {
                Pointer section = Section.ACTIONS.child(index).child("milestones");
                repetitions(IdTable.of("milestones", section, milestones, Milestone::getId), report);
            }
        }
        List<Pilot> pilots = subject.plan().getPilots();
        for (int index = 0; index < pilots.size(); index++) {
            Pointer section = Section.PILOTS.child(index).child("findings");
            repetitions(IdTable.of("findings", section, pilots.get(index).getFindings(), PilotFinding::getId), report);
        }
    }

    private static void repetitions(IdTable table, Report report) {
        for (IdTable.Repetition repetition : table.getRepetitions()) {
            report.at(table.getSection().child(repetition.again()).child("id"))
                    .restingOn(table.getSection().child(repetition.first()).child("id"))
                    .say(repetition.id());
        }
    }
}
