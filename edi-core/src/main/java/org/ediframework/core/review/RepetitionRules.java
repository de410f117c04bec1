package org.ediframework.core.review;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ediframework.core.constraint.TextForm;
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
        int least = leastAbove(parameters.number("share").multiply(all), actions.size());
        Lookalikes lookalikes = subject.index().ofActions().measures();
        lookalikes.count();
        Tally tally = new Tally(RepetitionRules::bare);
        int number = 0;
        for (int index = 0; index < actions.size(); index++) {
            for (String text : actions.get(index).getSuccessCriteria()) {
                if (lookalikes.most(number++) >= least) {
                    tally.add(index, text);
                }
            }
        }
        for (Tally.Line line : tally.lines()) {
            if (line.things() >= least && !Placeholder.is(line.bare())) {
                report.at(Section.ACTIONS)
                        .needingEvery("/actions/*/successCriteria")
                        .say(line.written(), line.things(), actions.size());
            }
        }
    }

    /** The least number above a limit; one more than there are things where the limit is not below their number. */
    private static int leastAbove(BigDecimal limit, int things) {
        if (limit.signum() < 0) {
            return 0;
        }
        return limit.compareTo(BigDecimal.valueOf(things)) >= 0 ? things + 1 : limit.intValue() + 1;
    }

    private static void sameTitle(Subject subject, Report report) {
        List<Action> actions = subject.plan().getActions();
        Lookalikes lookalikes = subject.index().ofActions().titles();
        lookalikes.count();
        Map<String, Integer> first = new HashMap<>();
        for (int index = 0; index < actions.size(); index++) {
            if (lookalikes.most(index) == 1) {
                continue;
            }
            String text = actions.get(index).getTitle();
            Pointer title = Section.ACTIONS.child(index).child("title");
            if (subject.isKnown(title) && !TextForm.isBlank(text)) {
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
