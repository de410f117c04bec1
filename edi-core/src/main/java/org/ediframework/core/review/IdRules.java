package org.ediframework.core.review;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ediframework.core.finding.Severity;

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
            if (!table.hasCapitals()) {
                continue;
            }
            Map<String, Integer> folded = new HashMap<>();
            table.forEach((id, index) -> {
                Integer other = folded.putIfAbsent(id.toLowerCase(Locale.ROOT), index);
                if (other != null) {
                    report.at(table.getSection().child(index).child("id"))
                            .restingOn(table.getSection().child(other).child("id"))
                            .weighing(Severity.WARNING)
                            .variant("case")
                            .say(id);
                }
            });
        }
    }
}
