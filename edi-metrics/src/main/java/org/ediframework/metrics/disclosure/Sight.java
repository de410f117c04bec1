package org.ediframework.metrics.disclosure;

import java.util.Arrays;
import org.ediframework.metrics.disclosure.proof.IntegerSystem;
import org.ediframework.metrics.disclosure.proof.Relation;

/**
 * What a reader sees of each variable before any figure is read: whether it is printed at all, and whether the marker in its
 * place may stand for nobody.
 */
final class Sight {

    private final boolean[] isPrinted;
    private final boolean[] mayBeEmpty;

    /**
     * @param isPrinted by cell: whether a table that is published has it, be it as a figure or as a marker
     * @param mayBeEmpty by cell: whether a marker in its place may stand for nobody
     */
    Sight(boolean[] isPrinted, boolean[] mayBeEmpty) {
        this.isPrinted = isPrinted;
        this.mayBeEmpty = mayBeEmpty;
    }

    /** The least that each variable can be: a cell that is not printed as 0 has somebody in it, a total over three has three. */
    long[] least(IntegerSystem system) {
        long[] least = new long[system.size];
        Arrays.fill(least, -1);
        for (int variable = 0; variable < system.size; variable++) {
            least(system, variable, least);
        }
        return least;
    }

    private long least(IntegerSystem system, int variable, long[] least) {
        if (least[variable] >= 0) {
            return least[variable];
        }
        boolean tells =
                system.isCell(variable) && isPrinted[variable] && !mayBeEmpty[variable] && system.truth[variable] > 0;
        long most = tells ? 1 : 0;
        for (int r : system.relationsOf[variable]) {
            Relation relation = system.relations.get(r);
            if (relation.variables()[0] == variable && relation.coefficients()[0] == -1 && tells) {
                most = Math.max(most, sumOfParts(system, relation, least));
            }
        }
        least[variable] = most;
        return most;
    }

    private long sumOfParts(IntegerSystem system, Relation relation, long[] least) {
        long sum = 0;
        for (int i = 1; i < relation.size(); i++) {
            int part = relation.variables()[i];
            if (!system.isCell(part)) {
                return 0;
            }
            sum += least(system, part, least);
        }
        return sum;
    }
}
