package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;

/** Which variables are small under a policy, what must stay possible for them, and how they are bounded. */
final class PrimaryRule {

    private final DisclosurePolicy policy;
    private final CellSystem system;
    private final long smallest;
    private final long largest;
    /** By variable: the margins of which it is nearly all, or empty. */
    private final List<List<Integer>> nearlyAllOf = new ArrayList<>();

    PrimaryRule(DisclosurePolicy policy, CellSystem system) {
        this.policy = policy;
        this.system = system;
        this.smallest = policy.getZeros() == ZeroCounts.HIDDEN ? 0 : 1;
        this.largest = policy.getThreshold() - 1;
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
                nearlyAllOf.get(relation.variables()[i]).add(margin);
            }
        }
    }

    private boolean isSmall(long count) {
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

    /** Whether a cell may be withheld to protect others: a zero that everybody knows protects nobody. */
    boolean mayBeSecondary(int variable) {
        return system.truth[variable] > 0 && !isPrimary(variable);
    }

    /** The least an attacker knows a withheld variable to be. */
    long lowerBound(int variable) {
        if (policy.getAttacker() == Attacker.BLIND) {
            return 0;
        }
        if (isSmall(system.truth[variable])) {
            return smallest;
        }
        return isPrimary(variable) ? 1 : policy.getThreshold();
    }

    /** The most an attacker knows a withheld variable to be. */
    long upperBound(int variable) {
        return policy.getAttacker() == Attacker.KNOWS_RULE && isSmall(system.truth[variable])
                ? largest
                : Pattern.UNBOUNDED;
    }

    /** What must stay possible for a primary. */
    List<Goal> goalsOf(int variable) {
        List<Goal> goals = new ArrayList<>();
        if (isSmall(system.truth[variable])) {
            addGoals(goals, variable, system.truth[variable], 1, new int[0]);
        }
        for (int margin : nearlyAllOf.get(variable)) {
            long rest = system.truth[margin] - system.truth[variable];
            addGoals(goals, variable, rest, -1, new int[] {margin});
        }
        return goals;
    }

    private void addGoals(List<Goal> goals, int variable, long count, int sign, int[] kept) {
        if (policy.getProtection() == Protection.NOT_EXACT || smallest == largest) {
            goals.add(new Goal(variable, 0, kept));
            return;
        }
        if (count < largest) {
            goals.add(new Goal(variable, sign * (largest - count), kept));
        }
        if (count > smallest) {
            goals.add(new Goal(variable, sign * (smallest - count), kept));
        }
    }
}
