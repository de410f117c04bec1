package org.ediframework.core.comparison;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.plan.ActionPlan;

/**
 * What happened between two revisions of a plan: what is new, what vanished while it was still open, what was finished
 * or reopened, what slipped and by how long, and whether the later one says that it follows the earlier.
 *
 * <p>Things are matched by their ids, a milestone by its action's id and its own or, where it moved to another action,
 * by its own. Of two things with one id in one list, the first is matched with the first. Immutable and thread-safe.
 */
public final class PlanComparison {

    private final Map<ChangeKind, Integer> counts;
    private final List<Finding> lineage;
    private final List<PlanChange> changes;

    private PlanComparison(List<Finding> lineage, List<PlanChange> changes) {
        Map<ChangeKind, Integer> counted = new EnumMap<>(ChangeKind.class);
        for (ChangeKind kind : ChangeKind.values()) {
            counted.put(kind, 0);
        }
        changes.forEach(change -> counted.merge(change.kind(), 1, Integer::sum));
        this.counts = Collections.unmodifiableMap(counted);
        this.lineage = List.copyOf(lineage);
        this.changes = List.copyOf(changes);
    }

    /** Compares an earlier revision of a plan with a later one; what it finds is told in British English. */
    public static PlanComparison of(ActionPlan earlier, ActionPlan later) {
        return of(earlier, later, RuleMessages.standard());
    }

    /**
     * Compares an earlier revision of a plan with a later one.
     *
     * @param messages the sentences in which it tells what is wrong with the {@linkplain #getLineage lineage}
     */
    public static PlanComparison of(ActionPlan earlier, ActionPlan later, RuleMessages messages) {
        ChangeList changes = new ChangeList();
        ActionChanges.find(earlier, later, changes);
        MilestoneChanges.find(earlier, later, changes);
        MetricChanges.find(earlier, later, changes);
        PurposeChanges.find(earlier, later, changes);
        AssessmentChanges.find(earlier, later, changes);
        PilotChanges.find(earlier, later, changes);
        return new PlanComparison(Lineage.check(earlier, later, messages), changes.toList());
    }

    /** How many changes there are of each kind, the kinds without any included, in the order of the kinds. */
    public Map<ChangeKind, Integer> getCounts() {
        return counts;
    }

    /** How many changes there are of this kind. */
    public int count(ChangeKind kind) {
        return counts.getOrDefault(kind, 0);
    }

    /**
     * What is wrong with the later plan as the successor of the earlier one (rule {@code EDI-T-018}), with places in
     * the later plan: it names the earlier one, has the next number, and was adopted later.
     */
    public List<Finding> getLineage() {
        return lineage;
    }

    /**
     * The changes, one kind of thing after the other; within a kind, things of the later plan in its order, then those
     * that are gone.
     */
    public List<PlanChange> getChanges() {
        return changes;
    }
}
