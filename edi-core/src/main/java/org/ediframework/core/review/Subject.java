package org.ediframework.core.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
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
        Optional<LocalDate> asOf,
        Optional<Framework> framework,
        Obligations obligations,
        Map<String, Framework> known,
        ClassificationCatalogue classifications) {

    /** The numbers that the framework gives a rule. */
    RuleParameters parameters(String code) {
        return RuleParameters.of(obligations.find(code));
    }

    /** Whether the framework speaks of the rule and does not switch it off. */
    boolean isObliged(String code) {
        return obligations.find(code).flatMap(Obligation::getSeverity).isPresent();
    }
}
