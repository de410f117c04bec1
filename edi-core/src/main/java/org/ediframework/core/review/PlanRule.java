package org.ediframework.core.review;

import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.Rule;
import org.ediframework.core.plan.ActionPlan;

/**
 * A rule of an embedding application's own, applied with those of the library and subject to the profile like them.
 *
 * <p>Its code is not one of the library's: it does not begin with {@code EDI-}. It is called by several threads when
 * reviews are, and so keeps nothing between calls.
 */
public interface PlanRule {

    /** Takes what a rule finds. */
    @FunctionalInterface
    interface Reporter {

        /**
         * Reports a finding.
         *
         * @param at the place in the document
         * @param message what was wrong, the value, and what is allowed
         * @param related other places that the finding rests on
         */
        void report(Pointer at, String message, Pointer... related);
    }

    /** What the rule is; its code does not begin with {@code EDI-}. */
    Rule getRule();

    /**
     * Looks at a plan and reports each breach.
     *
     * @param plan any plan, also one that breaks other rules
     * @param asOf the day for which the plan is reviewed; absent means that rules about today do not apply
     * @param reporter takes the findings, in any order
     */
    void check(ActionPlan plan, Optional<LocalDate> asOf, Reporter reporter);
}
