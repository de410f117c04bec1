package org.ediframework.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.Rule;
import org.ediframework.core.finding.RuleCatalogue;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Revision;

/** Whether one plan says rightly that it is the successor of another. */
final class Lineage {

    private static final Rule RULE = RuleCatalogue.standard().get("EDI-T-018");
    private static final Pointer REVISION = Pointer.ROOT.child("revision");

    private final RuleMessages messages;
    private final List<Finding> findings = new ArrayList<>();

    private Lineage(RuleMessages messages) {
        this.messages = messages;
    }

    static List<Finding> check(ActionPlan earlier, ActionPlan later, RuleMessages messages) {
        Lineage lineage = new Lineage(messages);
        lineage.succession(earlier, later.getRevision());
        lineage.adoption(earlier.getRevision(), later.getRevision());
        return lineage.findings;
    }

    private void succession(ActionPlan earlier, Revision later) {
        Optional<String> revises = later.getRevises();
        if (revises.isEmpty()) {
            report(REVISION, ".absent", RuleMessages.excerpt(earlier.getId()));
        } else if (!revises.get().equals(earlier.getId())) {
            report(
                    REVISION.child("revises"),
                    "",
                    RuleMessages.excerpt(revises.get()),
                    RuleMessages.excerpt(earlier.getId()));
        }
        long before = earlier.getRevision().getNumber();
        if (later.getNumber() - 1 != before) {
            report(REVISION.child("number"), ".number", later.getNumber(), before);
        }
    }

    private void adoption(Revision earlier, Revision later) {
        earlier.getAdoptedOn().ifPresent(before -> later.getAdoptedOn()
                .filter(day -> !day.isAfter(before))
                .ifPresent(day -> report(REVISION.child("adoptedOn"), ".adopted", day, before)));
    }

    private void report(Pointer place, String variant, Object... gaps) {
        findings.add(Finding.builder()
                .code(RULE.getCode())
                .severity(RULE.getSeverity())
                .level(RULE.getLevel())
                .message(messages.format(RULE.getCode() + variant, gaps))
                .pointer(place)
                .build());
    }
}
