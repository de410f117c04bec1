package org.ediframework.core.review;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;

/** Rules on what a plan leaves unsaid, or says with a word that says nothing. */
final class SilenceRules {

    /**
     * Something that an action may leave unsaid.
     *
     * @param what how the sentence about it is called
     * @param properties actions of which any of these is unknown are not counted
     */
    private record Silence(String what, Predicate<Action> isKept, List<String> properties) {

        boolean isKnown(Subject subject, Pointer action) {
            return subject.isKnown(action)
                    && properties.stream().map(action::child).allMatch(subject::isKnown);
        }
    }

    private static final List<Silence> SILENCES = List.of(
            new Silence("status", action -> action.getStatus().isEmpty(), List.of("status")),
            new Silence(
                    "owner",
                    action -> action.getResponsible().isEmpty()
                            && action.getAccountable().isEmpty(),
                    List.of("responsible", "accountable")),
            new Silence("due", action -> action.getDue().isEmpty(), List.of("due")),
            new Silence(
                    "criterion",
                    action -> action.getSuccessCriteria().isEmpty()
                            && action.getMetrics().isEmpty()
                            && action.getMeasures().isEmpty(),
                    List.of("successCriteria", "metrics", "measures")));

    private SilenceRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                new PlanCheck("EDI-P-027", SilenceRules::unsaid),
                new PlanCheck("EDI-P-028", SilenceRules::placeholders),
                new PlanCheck("EDI-P-029", SilenceRules::noAction),
                new PlanCheck("EDI-P-032", SilenceRules::noJurisdiction));
    }

    private static void unsaid(Subject subject, Report report) {
        List<Action> actions = subject.plan().getActions();
        for (Silence silence : SILENCES) {
            List<String> silent = IntStream.range(0, actions.size())
                    .filter(index -> silence.isKept().test(actions.get(index))
                            && silence.isKnown(subject, Section.ACTIONS.child(index)))
                    .mapToObj(index -> called(subject, index))
                    .toList();
            if (!silent.isEmpty()) {
                report.at(Section.ACTIONS)
                        .variant(silence.what())
                        .say(silent.size(), actions.size(), Report.firstOf(silent));
            }
        }
    }

    /** An action by its id, or by its title where its id could not be read. */
    private static String called(Subject subject, int index) {
        Action action = subject.plan().getActions().get(index);
        return subject.isKnown(Section.ACTIONS.child(index).child("id"))
                ? action.getId()
                : "'" + action.getTitle() + "'";
    }

    private static void placeholders(Subject subject, Report report) {
        for (ActionIndex.Stopgap stopgap : subject.index().ofActions().stopgaps()) {
            report.at(stopgap.place())
                    .variant(stopgap.isMeasure() ? "measure" : "")
                    .say(stopgap.text());
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
