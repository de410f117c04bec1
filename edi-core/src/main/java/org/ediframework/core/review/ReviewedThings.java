package org.ediframework.core.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ediframework.core.document.FrameworkTable;
import org.ediframework.core.document.PlanTable;
import org.ediframework.core.document.Things;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.plan.ActionPlan;

/**
 * Leads from the place of a finding to the thing that it is about: {@code find(finding.getPointer(), Action.class)} is the
 * action in which, or in a part of which, something was found.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReviewedThings {

    private final Things things;

    private ReviewedThings(Things things) {
        this.things = things;
    }

    /** The things of a plan. */
    public static ReviewedThings of(ActionPlan plan) {
        return new ReviewedThings(new Things(PlanTable.TABLE, Objects.requireNonNull(plan, "plan")));
    }

    /** The things of a framework. */
    public static ReviewedThings of(Framework framework) {
        return new ReviewedThings(new Things(FrameworkTable.TABLE, Objects.requireNonNull(framework, "framework")));
    }

    /**
     * The innermost thing that is at a place, or around it: for {@code /actions/3/milestones/0/due} the milestone, for
     * {@code /title} the document. A place that the document does not have leads to the innermost thing on its way.
     *
     * @return a value of the model, such as an {@code Action}
     */
    public Object find(Pointer place) {
        List<Object> around = things.around(place);
        return around.get(around.size() - 1);
    }

    /**
     * The innermost thing of a type that is at a place, or around it.
     *
     * @param type of the model, for example {@code Action.class}
     * @return empty where the place lies within no such thing
     */
    public <T> Optional<T> find(Pointer place, Class<T> type) {
        List<Object> around = things.around(place);
        for (int at = around.size() - 1; at >= 0; at--) {
            if (type.isInstance(around.get(at))) {
                return Optional.of(type.cast(around.get(at)));
            }
        }
        return Optional.empty();
    }
}
