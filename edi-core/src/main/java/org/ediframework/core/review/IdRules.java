package org.ediframework.core.review;

import java.util.List;

/** The rule on ids: each is borne once in its list. */
final class IdRules {

    private IdRules() {}

    static List<PlanCheck> checks() {
        return List.of(new PlanCheck("EDI-R-001", IdRules::usedTwice));
    }

    private static void usedTwice(Subject subject, Report report) {
        for (IdTable table : subject.index().all()) {
            for (IdTable.Repetition repetition : table.getRepetitions()) {
                report.at(table.getSection().child(repetition.again()).child("id"))
                        .restingOn(table.getSection().child(repetition.first()).child("id"))
                        .say(repetition.id());
            }
        }
    }
}
