package org.ediframework.metrics.disclosure.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Variables, the true value of each, and every relation between them. Those with a point on the grid are cells; those
 * after them measure the room that published ratios leave.
 */
public final class IntegerSystem {

    public final Grid grid;
    /** How many of the variables are cells. */
    public final int cells;

    public final int size;
    public final long[] truth;
    /** By cell: its point on the grid. */
    public final long[] keys;

    public final List<Relation> relations;
    /** By variable: the relations it is in, as positions in {@link #relations}. */
    public final int[][] relationsOf;

    /** By variable after the cells: its least value. */
    private final List<Long> leastRoom;

    private IntegerSystem(Grid grid, long[] keys, long[] truth, List<Relation> relations, List<Long> leastRoom) {
        this.grid = grid;
        this.keys = keys;
        this.cells = keys.length;
        this.truth = truth;
        this.size = truth.length;
        this.relations = List.copyOf(relations);
        this.leastRoom = List.copyOf(leastRoom);
        this.relationsOf = index(size, relations);
    }

    /** A system of cells alone. */
    public static IntegerSystem of(Grid grid, long[] keys, long[] truth, List<Relation> relations) {
        return new IntegerSystem(grid, keys, truth, relations, List.of());
    }

    /** This system with further variables, each with its true and its least value, and relations that hold them. */
    public IntegerSystem with(List<Long> moreTruth, List<Long> least, List<Relation> moreRelations) {
        long[] longer = Arrays.copyOf(truth, size + moreTruth.size());
        for (int i = 0; i < moreTruth.size(); i++) {
            longer[size + i] = moreTruth.get(i);
        }
        List<Relation> all = new ArrayList<>(relations);
        all.addAll(moreRelations);
        List<Long> room = new ArrayList<>(leastRoom);
        room.addAll(least);
        return new IntegerSystem(grid, keys, longer, all, room);
    }

    /** This system with the further variables of another one in which the cells have other numbers. */
    IntegerSystem withRoomOf(IntegerSystem other, List<Relation> renumbered) {
        List<Long> moreTruth = new ArrayList<>();
        for (int variable = other.cells; variable < other.size; variable++) {
            moreTruth.add(other.truth[variable]);
        }
        return with(moreTruth, other.leastRoom, renumbered);
    }

    /** This system with nothing in it. */
    IntegerSystem blank() {
        return new IntegerSystem(grid, keys, new long[size], relations, leastRoom);
    }

    public boolean isCell(int variable) {
        return variable < cells;
    }

    /** The least value of a variable that is not a cell. */
    long leastRoom(int variable) {
        return leastRoom.get(variable - cells);
    }

    private static int[][] index(int size, List<Relation> relations) {
        int[] counts = new int[size];
        for (Relation relation : relations) {
            for (int variable : relation.variables()) {
                counts[variable]++;
            }
        }
        int[][] index = new int[size][];
        for (int variable = 0; variable < size; variable++) {
            index[variable] = new int[counts[variable]];
        }
        for (int r = 0; r < relations.size(); r++) {
            for (int variable : relations.get(r).variables()) {
                index[variable][--counts[variable]] = r;
            }
        }
        return index;
    }
}
