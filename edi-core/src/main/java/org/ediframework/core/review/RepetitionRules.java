package org.ediframework.core.review;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        BigDecimal limit = parameters.number("share").multiply(all);
        Lookalikes lookalikes = new Lookalikes();
        actions.forEach(action -> action.getSuccessCriteria().forEach(lookalikes::add));
        lookalikes.count();
        Tally tally = new Tally(RepetitionRules::bare);
        int number = 0;
        for (int index = 0; index < actions.size(); index++) {
            for (String text : actions.get(index).getSuccessCriteria()) {
                if (isMore(lookalikes.most(number++), limit)) {
                    tally.add(index, text);
                }
            }
        }
        for (Tally.Line line : tally.lines()) {
            if (isMore(line.things(), limit) && !Placeholder.is(line.bare())) {
                report.at(Section.ACTIONS)
                        .needingEvery("/actions/*/successCriteria")
                        .say(line.written(), line.things(), actions.size());
            }
        }
    }

    private static boolean isMore(int count, BigDecimal limit) {
        return BigDecimal.valueOf(count).compareTo(limit) > 0;
    }

    private static void sameTitle(Subject subject, Report report) {
        List<Action> actions = subject.plan().getActions();
        Lookalikes lookalikes = new Lookalikes();
        actions.forEach(action -> lookalikes.add(action.getTitle()));
        lookalikes.count();
        Map<String, Integer> first = new HashMap<>();
        for (int index = 0; index < actions.size(); index++) {
            if (lookalikes.most(index) == 1) {
                continue;
            }
            String text = actions.get(index).getTitle();
            Pointer title = Section.ACTIONS.child(index).child("title");
            if (subject.isKnown(title)) {
                Integer before = first.putIfAbsent(bare(text), index);
                if (before != null) {
                    report.at(title)
                            .restingOn(Section.ACTIONS.child(before).child("title"))
                            .say(text);
                }
            }
        }
    }
}
