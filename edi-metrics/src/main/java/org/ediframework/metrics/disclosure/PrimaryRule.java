package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.ediframework.metrics.disclosure.proof.Goal;
import org.ediframework.metrics.disclosure.proof.IntegerSystem;
import org.ediframework.metrics.disclosure.proof.Pattern;
import org.ediframework.metrics.disclosure.proof.Relation;

/** Which variables are small under a policy, what must stay possible for them, and how they are bounded. */
final class PrimaryRule {

    private final DisclosurePolicy policy;
    private final IntegerSystem system;
    private final long smallest;
    private final long largest;
    /** By variable: the margins of which it is nearly all, or empty. */
    private final List<List<Integer>> nearlyAllOf = new ArrayList<>();

    PrimaryRule(DisclosurePolicy policy, IntegerSystem system) {
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

    long leastPercentageBase() {
        return policy.getLeastPercentageBase();
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
        if (policy.getAttacker() == Attacker.BLIND || system.truth[variable] == 0) {
            return 0;
        }
        if (isSmall(system.truth[variable])) {
            return smallest;
        }
        return isPrimary(variable) ? 1 : policy.getThreshold();
    }

    /** The most an attacker knows a withheld variable to be. */
    long upperBound(int variable) {
        if (policy.getAttacker() == Attacker.BLIND) {
            return Pattern.UNBOUNDED;
        }
        if (isShownZero(variable)) {
            return 0;
        }
        return isSmall(system.truth[variable]) ? largest : Pattern.UNBOUNDED;
    }

    /**
     * Whether a variable is one that the rule would have published: to an attacker who knows the rule it may be this
     * zero or any large count, with nothing between. Bounded to the zero, so that a proof holds whatever it is taken
     * for; that nothing meets a goal does not follow then.
     */
    boolean isShownZero(int variable) {
        return policy.getAttacker() == Attacker.KNOWS_RULE && system.truth[variable] == 0 && areZerosShown();
    }

    /** What must stay possible for a primary. */
    List<Goal> goalsOf(int variable) {
        List<Goal> goals = new ArrayList<>();
        if (isSmall(system.truth[variable])) {
            for (long change : changesOf(system.truth[variable])) {
                goals.add(Goal.at(variable, change));
            }
        }
        for (int margin : nearlyAllOf.get(variable)) {
            for (long change : changesOf(system.truth[margin] - system.truth[variable])) {
                goals.add(Goal.withinMargin(variable, -change, margin));
            }
        }
        return goals;
    }

    /** How far from a small count the values lie that must remain possible; 0 for any other value. */
    private List<Long> changesOf(long count) {
        if (policy.getProtection() == Protection.NOT_EXACT || smallest == largest) {
            return List.of(0L);
        }
        List<Long> changes = new ArrayList<>();
        if (count < largest) {
            changes.add(largest - count);
        }
        if (count > smallest) {
            changes.add(smallest - count);
        }
        return changes;
    }

    /** Whether an attacker who learns that nobody is in a cell learns nothing that is not published anyway. */
    boolean areZerosShown() {
        return smallest > 0;
    }
}
