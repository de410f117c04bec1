package org.ediframework.core.review;

import java.util.List;
import java.util.function.Predicate;
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
        for (String property : QuickLook.doubtfulProperties(plan)) {
            rules.constraints.checkProperty(Pointer.ROOT, plan, property);
        }
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
        rules.each(Section.ACTIONS, plan.getActions(), QuickLook::action);
        rules.each(Section.IMPACT_ASSESSMENTS, plan.getImpactAssessments(), QuickLook::assessment);
        rules.each(Section.PARTNERSHIPS, plan.getPartnerships(), QuickLook::partnership);
        rules.each(Section.PILOTS, plan.getPilots(), QuickLook::pilot);
        rules.each(Section.RATING_KEY, plan.getRatingKey(), QuickLook::rating);
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
