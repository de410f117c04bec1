package org.ediframework.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Revision;

/** Whether one plan says rightly that it is the successor of another. */
final class Lineage {

    private final List<Finding> findings = new ArrayList<>();

    private Lineage() {}

    static List<Finding> check(ActionPlan earlier, ActionPlan later, RuleMessages messages) {
        Lineage lineage = new Lineage();
        Profile plain = Profile.builder().build();
        FindingSink sink = new FindingSink(
                new RuleWeights(new Obligations(Optional.empty()), plain), plain, lineage.findings::add);
        Report report = new Report(RuleCatalogue.standard().get("EDI-T-018"), messages, sink);
        succession(earlier, later.getRevision(), report);
        adoption(earlier.getRevision(), later.getRevision(), report);
        return lineage.findings;
    }

    private static void succession(ActionPlan earlier, Revision later, Report report) {
        Optional<String> revises = later.getRevises();
        if (revises.isEmpty()) {
            report.at(Section.REVISION).variant("absent").say(earlier.getId());
        } else if (!revises.get().equals(earlier.getId())) {
            report.at(Section.REVISION.child("revises")).say(revises.get(), earlier.getId());
        }
        long before = earlier.getRevision().getNumber();
        if (later.getNumber() - 1 != before) {
            report.at(Section.REVISION.child("number")).variant("number").say(later.getNumber(), before);
        }
    }

    private static void adoption(Revision earlier, Revision later, Report report) {
        earlier.getAdoptedOn().ifPresent(before -> later.getAdoptedOn()
                .filter(day -> !day.isAfter(before))
                .ifPresent(day -> report.at(Section.REVISION.child("adoptedOn"))
                        .variant("adopted")
                        .say(day, before)));
    }
}
