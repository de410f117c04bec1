package org.ediframework.metrics.disclosure.proof;

/**
 * Checks a proof by carrying it out: the changed table must be whole, within its bounds, equal in every published cell
 * and add up everywhere. Knows nothing of how the proof was found.
 */
public final class Replay {

    private final Pattern pattern;
    private final IntegerSystem system;
    /** The changed table. */
    private final long[] values;
    /** By relation: the last replay that has added it up. */
    private final int[] addedUpIn;

    private int replays;

    public Replay(Pattern pattern) {
        this.pattern = pattern;
        this.system = pattern.system;
        this.values = system.truth.clone();
        this.addedUpIn = new int[system.relations.size()];
    }

    public boolean proves(Goal goal, Move move) {
        if (!goal.isMetBy(move)) {
            return false;
        }
        for (int i = 0; i < move.variables().length; i++) {
            int variable = move.variables()[i];
            if (!pattern.withheld[variable] || !pattern.permits(variable, move.changes()[i])) {
                return false;
            }
        }
        for (int i = 0; i < move.variables().length; i++) {
            values[move.variables()[i]] = Math.addExact(system.truth[move.variables()[i]], move.changes()[i]);
        }
        replays++;
        boolean addsUp = addsUpAround(move);
        for (int variable : move.variables()) {
            values[variable] = system.truth[variable];
        }
        return addsUp;
    }

    private boolean addsUpAround(Move move) {
        for (int variable : move.variables()) {
            for (int r : system.relationsOf[variable]) {
                if (addedUpIn[r] != replays) {
                    addedUpIn[r] = replays;
                    if (!addsUp(system.relations.get(r))) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean addsUp(Relation relation) {
        long sum = 0;
        for (int part = 0; part < relation.size(); part++) {
            long value = values[relation.variables()[part]];
            sum = Math.addExact(sum, Math.multiplyExact(relation.coefficients()[part], value));
        }
        return sum == 0;
    }
}
