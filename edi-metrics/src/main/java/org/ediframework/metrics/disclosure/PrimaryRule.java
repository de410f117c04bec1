package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.ediframework.metrics.disclosure.proof.Goal;
import org.ediframework.metrics.disclosure.proof.IntegerSystem;
import org.ediframework.metrics.disclosure.proof.Relation;

/** Which variables are small under a policy, what must stay possible for them, and how they are bounded. */
final class PrimaryRule {

    private static final long MOST_INHERITED = 100;

    private final DisclosurePolicy policy;
    private final IntegerSystem system;
    private final long smallest;
    private final long largest;
    /** By variable: the least that a reader who sees every zero, and nothing else, knows it to be. */
    private final long[] least;
    /** By variable: the margins of which it is nearly all, each with the least that the rest of it can be; or empty. */
    private final List<List<Rest>> nearlyAllOf = new ArrayList<>();

    private record Rest(int margin, long least) {}

    /**
     * @param least by variable: the least that a reader who sees every zero, and nothing else, knows it to be
     */
    PrimaryRule(DisclosurePolicy policy, IntegerSystem system, long[] least) {
        this.policy = policy;
        this.system = system;
        this.smallest = policy.getZeros() == ZeroCounts.HIDDEN ? 0 : 1;
        this.largest = policy.getThreshold() - 1;
        this.least = least;
        for (int variable = 0; variable < system.size; variable++) {
            nearlyAllOf.add(new ArrayList<>());
        }
        if (policy.isProtectingComplements()) {
            system.relations.forEach(this::findComplements);
        }
    }

    private void findComplements(Relation relation) {
        int margin = relation.variables()[0];
        if (!system.isCell(margin)) {
            return;
        }
        for (int i = 1; i < relation.size(); i++) {
            long rest = system.truth[margin] - system.truth[relation.variables()[i]];
            if (rest >= 1 && rest <= largest && !isSmall(system.truth[margin])) {
                nearlyAllOf.get(relation.variables()[i]).add(new Rest(margin, leastBeside(relation, i)));
            }
        }
    }

    private long leastBeside(Relation relation, int part) {
        long sum = 0;
        for (int i = 1; i < relation.size(); i++) {
            sum += i == part ? 0 : least[relation.variables()[i]];
        }
        return sum;
    }

    boolean isSmall(long count) {
        return count >= smallest && count <= largest;
    }

    boolean isGuardingSingletons() {
        return policy.isProtectingSingletons();
    }

    boolean isPrimary(int variable) {
        return system.isCell(variable)
                && (isSmall(system.truth[variable])
                        || !nearlyAllOf.get(variable).isEmpty());
    }

    /** Whether a cell may be withheld to protect others: a zero that everybody sees protects nobody. */
    boolean mayBeSecondary(int variable) {
        return !isPrimary(variable) && (system.truth[variable] > 0 || policy.getZeros() == ZeroCounts.MAY_BE_HIDDEN);
    }

    /** The least a reader knows a withheld variable to be. */
    long lowerBound(int variable) {
        return least[variable];
    }

    /**
     * What must stay possible for a primary.
     *
     * @param promised the lowest threshold of all publications of these people; what lies beyond it is asked for as far as
     *     earlier ones leave it open
     */
    List<Goal> goalsOf(int variable, long promised) {
        List<Goal> goals = new ArrayList<>();
        if (isSmall(system.truth[variable])) {
            if (promised <= largest && policy.getProtection() == Protection.RANGE) {
                goals.addAll(goalsBeside(variable, promised));
            } else {
                for (long change : changesOf(system.truth[variable], least[variable])) {
                    goals.add(Goal.at(variable, change));
                }
            }
        }
        for (Rest rest : nearlyAllOf.get(variable)) {
            for (long change : changesOf(system.truth[rest.margin()] - system.truth[variable], rest.least())) {
                goals.add(Goal.withinMargin(variable, -change, rest.margin()));
            }
        }
        return goals;
    }

    /**
     * What must stay possible for a primary beside publications that leave it less than the whole range, such as rounded
     * ones: a second value, and every other small one that they leave open.
     *
     * @param promised as in {@link #goalsOf}
     */
    List<Goal> goalsLeftOpen(int variable, long promised) {
        List<Goal> goals = new ArrayList<>();
        if (isSmall(system.truth[variable])) {
            goals.add(system.truth[variable] < promised ? Goal.at(variable, 0) : Goal.inherited(variable, 0));
            if (policy.getProtection() == Protection.RANGE) {
                goals.addAll(inheritedGoalsOf(variable));
            }
        }
        for (Goal goal : goalsOf(variable, promised)) {
            if (goal.isWithinMargin) {
                goals.add(goal);
            }
        }
        return goals;
    }

    private List<Goal> goalsBeside(int variable, long promised) {
        List<Goal> goals = new ArrayList<>();
        for (Goal goal : inheritedGoalsOf(variable)) {
            boolean isPromised = system.truth[variable] < promised && system.truth[variable] + goal.change < promised;
            goals.add(isPromised ? Goal.at(variable, goal.change) : goal);
        }
        if (goals.stream().allMatch(goal -> goal.isInherited)) {
            goals.add(system.truth[variable] < promised ? Goal.at(variable, 0) : Goal.inherited(variable, 0));
        }
        return goals;
    }

    /** Every small value but the one taken for true, of a cell whose count is not known. */
    List<Goal> inheritedGoalsOf(int variable) {
        List<Goal> goals = new ArrayList<>();
        for (long value = Math.max(smallest, least[variable]); value <= Math.min(largest, MOST_INHERITED); value++) {
            if (value != system.truth[variable]) {
                goals.add(Goal.inherited(variable, value - system.truth[variable]));
            }
        }
        return goals;
    }

    /** How far from a small count the ends of the range lie that must remain possible; 0 for any other value. */
    private List<Long> changesOf(long count, long leastSeen) {
        long lowest = Math.max(smallest, leastSeen);
        if (policy.getProtection() == Protection.NOT_EXACT || lowest == largest) {
            return List.of(0L);
        }
        List<Long> changes = new ArrayList<>();
        if (count < largest) {
            changes.add(largest - count);
        }
        if (count > lowest) {
            changes.add(lowest - count);
        }
        return changes;
    }

    /** Whether a reader who learns that nobody is in a cell learns nothing that is not published anyway. */
    boolean areZerosShown() {
        return smallest > 0;
    }
}
