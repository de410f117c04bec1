package org.ediframework.core.review;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;

/** Rules on what was copied from action to action. */
final class RepetitionRules {

    private RepetitionRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                new PlanCheck("EDI-P-030", RepetitionRules::sameMeasure),
                new PlanCheck("EDI-P-031", RepetitionRules::sameTitle));
    }

    private static String bare(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        boolean isTidy = lower.indexOf("  ") < 0
                && lower.indexOf('\n') < 0
                && lower.indexOf('\t') < 0
                && lower.indexOf('\r') < 0;
        return isTidy ? lower : lower.replaceAll("\\s+", " ");
    }

    private static void sameMeasure(Subject subject, Report report) {
        List<Action> actions = subject.plan().getActions();
        RuleParameters parameters = subject.parameters("EDI-P-030");
        BigDecimal all = BigDecimal.valueOf(actions.size());
        if (all.compareTo(parameters.number("actions")) < 0) {
            return;
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> written = new HashMap<>();
        for (Action action : actions) {
            Set<String> own = new LinkedHashSet<>();
            for (String text : action.getSuccessCriteria()) {
                own.add(bare(text));
                written.putIfAbsent(bare(text), text);
            }
            own.stream().filter(text -> !Placeholder.is(text)).forEach(text -> counts.merge(text, 1, Integer::sum));
        }
        BigDecimal limit = parameters.number("share").multiply(all);
        counts.forEach((text, count) -> {
            if (BigDecimal.valueOf(count).compareTo(limit) > 0) {
                report.at(Section.ACTIONS)
                        .needingEvery("/actions/*/successCriteria")
                        .say(written.getOrDefault(text, text), count, actions.size());
            }
        });
    }

    private static void sameTitle(Subject subject, Report report) {
        List<Action> actions = subject.plan().getActions();
        Map<String, Integer> first = new HashMap<>();
        for (int index = 0; index < actions.size(); index++) {
            Pointer title = Section.ACTIONS.child(index).child("title");
            if (subject.isKnown(title)) {
                Integer before = first.putIfAbsent(bare(actions.get(index).getTitle()), index);
                if (before != null) {
                    report.at(title)
                            .restingOn(Section.ACTIONS.child(before).child("title"))
                            .say(actions.get(index).getTitle());
                }
            }
        }
    }
}
