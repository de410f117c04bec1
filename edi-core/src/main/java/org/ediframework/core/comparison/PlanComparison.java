package org.ediframework.core.comparison;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.plan.ActionPlan;

/**
 * What happened between two revisions of a plan: what is new, what vanished while it was still open, what was finished
 * or reopened, what slipped and by how long, and whether the later one says that it follows the earlier.
 *
 * <p>Things are matched by their ids, a milestone by its action's id and its own or, where it moved to another action,
 * by its own; what bears another id is known by its title, or by everything else that it says. Of two things with one id in one list, the first is matched with the first. Immutable and thread-safe.
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
        record Happened(ChangeKind kind, ComparedEntity entity, String id) {}
        Set<Happened> seen = new HashSet<>();
        changes.stream()
                .filter(change -> change.property().isEmpty()
                        || seen.add(new Happened(change.kind(), change.entity(), change.id())))
                .forEach(change -> counted.merge(change.kind(), 1, Integer::sum));
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
        List<Finding> lineage = Lineage.check(earlier, later, messages);
        return new PlanComparison(lineage, Changes.between(earlier, later, lineage.isEmpty()));
    }

    /**
     * To how many things something of each kind happened, the kinds without any included, in the order of the kinds. A
     * thing of which several properties changed in one way counts once for it.
     */
    public Map<ChangeKind, Integer> getCounts() {
        return counts;
    }

    /** To how many things something of this kind happened. */
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
     * The changes, property by property, one kind of thing after the other; within a kind, things of the later plan in
     * its order, then those that are new, then those that are gone. It is empty only where both plans mean the same: the
     * order of a list means nothing, nor does the number of zeros behind a point. That the rightful successor of a plan
     * has an id, a number and a day of adoption of its own is no change.
     */
    public List<PlanChange> getChanges() {
        return changes;
    }
}
