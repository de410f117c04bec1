package org.ediframework.core.review;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;

/** Rules on what a plan leaves unsaid, or says with a word that says nothing. */
final class SilenceRules {

    /** How many actions are named; who mends a whole plan reads no list of them. */
    private static final int NAMED = 10;

    private SilenceRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                new PlanCheck("EDI-P-027", SilenceRules::unsaid),
                new PlanCheck("EDI-P-028", SilenceRules::placeholders),
                new PlanCheck("EDI-P-029", SilenceRules::noAction),
                new PlanCheck("EDI-P-032", SilenceRules::noJurisdiction));
    }

    private static void unsaid(Subject subject, Report report) {
        unsaid(subject, report, "status", action -> action.getStatus().isEmpty(), "status");
        unsaid(
                subject,
                report,
                "owner",
                action -> action.getResponsible().isEmpty()
                        && action.getAccountable().isEmpty(),
                "responsible",
                "accountable");
        unsaid(subject, report, "due", action -> action.getDue().isEmpty(), "due");
        unsaid(
                subject,
                report,
                "criterion",
                action -> action.getSuccessCriteria().isEmpty()
                        && action.getMetrics().isEmpty()
                        && action.getMeasures().isEmpty(),
                "successCriteria",
                "metrics",
                "measures");
    }

    /** Actions of which any of these properties is unknown are not counted. */
    private static void unsaid(
            Subject subject, Report report, String what, Predicate<Action> isUnsaid, String... properties) {
        List<Action> actions = subject.plan().getActions();
        List<String> silent = new ArrayList<>();
        for (int index = 0; index < actions.size(); index++) {
            if (!isUnsaid.test(actions.get(index))) {
                continue;
            }
            Pointer place = Section.ACTIONS.child(index);
            if (subject.isKnown(place)
                    && List.of(properties).stream().map(place::child).allMatch(subject::isKnown)) {
                silent.add(actions.get(index).getId());
            }
        }
        if (!silent.isEmpty()) {
            List<String> named = new ArrayList<>(silent.subList(0, Math.min(NAMED, silent.size())));
            if (silent.size() > NAMED) {
                named.add("…");
            }
            report.at(Pointer.ROOT.child("actions")).variant(what).say(silent.size(), actions.size(), named);
        }
    }

    private static void placeholders(Subject subject, Report report) {
        for (ActionIndex.Stopgap stopgap : subject.index().ofActions().stopgaps()) {
            Report.Draft draft = report.at(stopgap.place());
            (stopgap.isMeasure() ? draft.variant("measure") : draft).say(stopgap.text());
        }
    }

    private static void noAction(Subject subject, Report report) {
        if (subject.plan().getActions().isEmpty()) {
            report.at(Pointer.ROOT).restingOn(Section.ACTIONS).say();
        }
    }

    private static void noJurisdiction(Subject subject, Report report) {
        if (subject.plan().getJurisdiction().isEmpty()) {
            report.at(Pointer.ROOT).needing(Pointer.ROOT.child("jurisdiction")).say();
        }
    }
}
