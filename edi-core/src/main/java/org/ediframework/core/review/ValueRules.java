package org.ediframework.core.review;

import java.util.List;
import java.util.function.Predicate;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;

/**
 * Rules C: what is true of one thing by itself, as the constraints on the plan's accessors state it. Each thing of the
 * plan gets a {@link QuickLook} first, and only what does not pass is handed to the validator.
 */
final class ValueRules {

    private final Constraints constraints;

    private ValueRules(Constraints constraints) {
        this.constraints = constraints;
    }

    static void check(ActionPlan plan, RuleMessages messages, FindingSink sink) {
        ValueRules rules = new ValueRules(new Constraints(messages, sink));
        rules.properties(Pointer.ROOT, plan, QuickLook.doubtfulProperties(plan));
        rules.one(Section.ORGANISATION, plan.getOrganisation(), QuickLook::organisation);
        plan.getFramework().ifPresent(framework -> rules.one(Section.FRAMEWORK, framework, QuickLook::framework));
        rules.one(Section.PERIOD, plan.getPeriod(), QuickLook::period);
        rules.one(Section.REVISION, plan.getRevision(), QuickLook::revision);
        rules.each(Section.ACCOUNTABILITY, plan.getAccountability(), QuickLook::body);
        plan.getWorkingGroup().ifPresent(group -> rules.one(Section.WORKING_GROUP, group, QuickLook::workingGroup));
        rules.each(Section.PLACES, plan.getPlaces(), QuickLook::place);
        rules.each(Section.COMMITMENTS, plan.getCommitments(), QuickLook::commitment);
        rules.each(Section.KEY_AREAS, plan.getKeyAreas(), QuickLook::keyArea);
        rules.each(Section.AREAS_OF_CONCERN, plan.getAreasOfConcern(), QuickLook::areaOfConcern);
        rules.each(Section.METRICS, plan.getMetrics(), QuickLook::metric);
        for (int entry = 0; entry < plan.getActions().size(); entry++) {
            rules.action(Section.ACTIONS.child(entry), plan.getActions().get(entry));
        }
        rules.each(Section.IMPACT_ASSESSMENTS, plan.getImpactAssessments(), QuickLook::assessment);
        rules.each(Section.PARTNERSHIPS, plan.getPartnerships(), QuickLook::partnership);
        rules.each(Section.PILOTS, plan.getPilots(), QuickLook::pilot);
        rules.each(Section.RATING_KEY, plan.getRatingKey(), QuickLook::rating);
    }

    /** Actions are what large plans are made of, and have the most properties: only those in doubt are validated. */
    private void action(Pointer place, Action action) {
        properties(place, action, QuickLook.doubtfulProperties(action));
        action.getCost().ifPresent(cost -> one(place.child("cost"), cost, QuickParts::cost));
        each(place.child("milestones"), action.getMilestones(), QuickParts::milestone);
        each(place.child("updates"), action.getUpdates(), QuickParts::update);
        each(place.child("evidence"), action.getEvidence(), QuickParts::evidence);
    }

    private void properties(Pointer place, Object thing, List<String> doubtful) {
        for (String property : doubtful) {
            constraints.checkProperty(place, thing, property);
        }
    }

    private <T> void each(Pointer section, List<T> things, Predicate<T> isSound) {
        for (int entry = 0; entry < things.size(); entry++) {
            if (!isSound.test(things.get(entry))) {
                constraints.check(section.child(entry), things.get(entry));
            }
        }
    }

    private <T> void one(Pointer place, T thing, Predicate<T> isSound) {
        if (!isSound.test(thing)) {
            constraints.check(place, thing);
        }
    }
}
