package org.ediframework.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.finding.Gaps;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.framework.Obligation;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.vocabulary.ClassificationCatalogue;

/**
 * What is reviewed: a plan with its index, the day it is reviewed for, the framework it is held to with what that asks of
 * each rule, and the frameworks by id and the classifications that are known at all.
 */
record Subject(
        ActionPlan plan,
        PlanIndex index,
        Gaps gaps,
        Optional<LocalDate> asOf,
        Optional<Framework> framework,
        Obligations obligations,
        Map<String, Framework> known,
        ClassificationCatalogue classifications) {

    /** What people have promised to do by a time, in the order of the plan. */
    List<PlannedWork> work() {
        return index.ofActions().work();
    }

    /** Whether this place, and for a list all its entries, could be read. */
    boolean isKnown(Pointer place) {
        return !gaps.has(place);
    }

    /** What a thing at this place is called: by its title, or by its id where that is unknown. */
    String nameOf(Pointer place, String title, String id) {
        return isKnown(place.child("title")) ? title : id;
    }

    /** Since when the plan is in force, so far as it says. */
    LocalDate inForceSince() {
        return plan.getRevision().getAdoptedOn().orElse(plan.getPeriod().getStart());
    }

    /** The numbers that the framework gives a rule. */
    RuleParameters parameters(String code) {
        return RuleParameters.of(code, obligations.find(code));
    }

    /** Whether the framework speaks of the rule and does not switch it off. */
    boolean isObliged(String code) {
        return obligations.find(code).flatMap(Obligation::getSeverity).isPresent();
    }
}
