package org.ediframework.metrics.disclosure;

/**
 * Checks a proof by carrying it out: the changed table must be whole, within its bounds, equal in every published cell
 * and add up everywhere. Knows nothing of how the proof was found.
 */
final class Replay {

    private final Pattern pattern;

    Replay(Pattern pattern) {
        this.pattern = pattern;
    }

    boolean proves(Goal goal, Move move) {
        if (!goal.isMetBy(move)) {
            return false;
        }
        CellSystem system = pattern.system;
        for (int i = 0; i < move.variables().length; i++) {
            int variable = move.variables()[i];
            if (!pattern.withheld[variable] || !pattern.permits(variable, move.changes()[i])) {
                return false;
            }
            for (int r : system.relationsOf[variable]) {
                Relation relation = system.relations.get(r);
                long sum = 0;
                for (int j = 0; j < relation.size(); j++) {
                    int part = relation.variables()[j];
                    long value = Math.addExact(system.truth[part], move.changeOf(part));
                    sum = Math.addExact(sum, Math.multiplyExact(relation.coefficients()[j], value));
                }
                if (sum != 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
