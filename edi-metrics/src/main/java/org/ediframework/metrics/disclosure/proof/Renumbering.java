package org.ediframework.metrics.disclosure.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Numbers for variables that do not depend on what they are called: dimensions and codes in the order of their colours, so
 * that a search which takes the first of what it finds finds the same under every name. Where colours tie, one is picked
 * and marked, which is the same whichever it is if they are twins, until nothing ties.
 *
 * <p>Source: B. D. McKay and A. Piperno, Practical graph isomorphism, II, Journal of Symbolic Computation 60 (2014),
 * doi:10.1016/j.jsc.2013.09.003.
 */
final class Renumbering {

    private static final int MOST_MARKS = 200;

    final Pattern pattern;
    private final int[] toNew;
    private final int[] toOld;

    private Renumbering(Pattern pattern, int[] toNew, int[] toOld) {
        this.pattern = pattern;
        this.toNew = toNew;
        this.toOld = toOld;
    }

    static Renumbering of(Pattern old, Effort effort) {
        Order order = new Order(old, effort);
        IntegerSystem system = old.system;
        List<CodeTree> axes = new ArrayList<>();
        order.axes.forEach(d -> axes.add(renumbered(system.grid.axes.get(d), order.codes.get(d))));
        Grid grid = new Grid(axes, system.grid.isFaithful);
        SortedMap<Long, Integer> byKey = new TreeMap<>();
        for (int variable = 0; variable < system.cells; variable++) {
            long key = 0;
            for (int position = 0; position < axes.size(); position++) {
                int d = order.axes.get(position);
                key += order.codes.get(d)[system.grid.codeAt(system.keys[variable], d)] * grid.strides[position];
            }
            byKey.put(key, variable);
        }
        int[] toOld = new int[system.size];
        int[] toNew = new int[system.size];
        long[] keys = new long[system.cells];
        long[] truth = new long[system.cells];
        int next = 0;
        for (var entry : byKey.entrySet()) {
            keys[next] = entry.getKey();
            grid.put(entry.getKey(), next);
            toOld[next] = entry.getValue();
            truth[next] = system.truth[entry.getValue()];
            toNew[entry.getValue()] = next++;
        }
        for (int variable = system.cells; variable < system.size; variable++) {
            toOld[variable] = variable;
            toNew[variable] = variable;
        }
        List<Relation> ofCells = new ArrayList<>();
        List<Relation> ofRatios = new ArrayList<>();
        for (Relation relation : system.relations) {
            Relation renumbered = relation.renumbered(toNew);
            (system.isCell(relation.variables()[0]) ? ofCells : ofRatios).add(renumbered);
        }
        ofCells.sort((a, b) -> Arrays.compare(a.variables(), b.variables()));
        IntegerSystem renumbered = IntegerSystem.of(grid, keys, truth, ofCells).withRoomOf(system, ofRatios);
        return new Renumbering(old.renumbered(renumbered, toNew, toOld), toNew, toOld);
    }

    Goal toNew(Goal goal) {
        return goal.renumbered(toNew);
    }

    boolean[] toNew(boolean[] flags) {
        boolean[] renumbered = new boolean[flags.length];
        for (int variable = 0; variable < flags.length; variable++) {
            renumbered[toNew[variable]] = flags[variable];
        }
        return renumbered;
    }

    /** Puts what is withheld into the old pattern, and gives the book in old numbers. */
    ProofBook toOld(ProofBook book, Pattern old) {
        for (int variable = 0; variable < toOld.length; variable++) {
            old.withheld[toOld[variable]] = pattern.withheld[variable];
        }
        return book.renumbered(toOld);
    }

    private static CodeTree renumbered(CodeTree tree, int[] codes) {
        int[] leaves =
                Arrays.stream(tree.leaves).map(leaf -> codes[leaf]).sorted().toArray();
        BitSet[] under = new BitSet[tree.size()];
        for (int code = 0; code < under.length; code++) {
            BitSet set = new BitSet();
            tree.leavesUnder[code].stream()
                    .forEach(leaf -> set.set(Arrays.binarySearch(leaves, codes[tree.leaves[leaf]])));
            under[codes[code]] = set;
        }
        List<int[]> relations = new ArrayList<>();
        for (int[] relation : tree.relations) {
            int[] renumbered = Arrays.stream(relation).map(code -> codes[code]).toArray();
            Arrays.sort(renumbered, 1, renumbered.length);
            relations.add(renumbered);
        }
        relations.sort(Arrays::compare);
        return new CodeTree(leaves, under, relations);
    }

    /** Dimensions in order, and by dimension the new number of each code. */
    private static final class Order {

        final List<Integer> axes = new ArrayList<>();
        final List<int[]> codes = new ArrayList<>();

        private final IntegerSystem system;
        private final long[] initial;
        private final long[] marks;
        private long[][] ofCodes = {};
        private long[] ofAxes = {};

        Order(Pattern pattern, Effort effort) {
            this.system = pattern.system;
            this.initial = pattern.initialColours();
            this.marks = new long[system.relations.size()];
            int used = 0;
            do {
                colour(effort);
            } while (++used < MOST_MARKS && markOneThatTies(used));
            IntStream.range(0, ofAxes.length)
                    .boxed()
                    .sorted(Comparator.comparingLong((Integer d) -> ofAxes[d]).thenComparing(Comparator.naturalOrder()))
                    .forEach(axes::add);
            for (int d = 0; d < ofAxes.length; d++) {
                codes.add(numbers(ofCodes[d]));
            }
        }

        private void colour(Effort effort) {
            long[] colours = Colours.refine(system, initial, marks, effort);
            ofAxes = new long[system.grid.axes.size()];
            ofCodes = new long[ofAxes.length][];
            for (int d = 0; d < ofAxes.length; d++) {
                ofCodes[d] = new long[system.grid.axes.get(d).size()];
                for (int variable = 0; variable < system.cells; variable++) {
                    ofCodes[d][system.grid.codeAt(system.keys[variable], d)] += Colours.mix(colours[variable], 1);
                }
                for (long code : ofCodes[d]) {
                    ofAxes[d] += Colours.mix(code, 2);
                }
            }
        }

        private boolean markOneThatTies(int mark) {
            for (int d = 0; d < ofAxes.length; d++) {
                for (int other = d + 1; other < ofAxes.length; other++) {
                    if (ofAxes[d] == ofAxes[other]) {
                        markAxis(d, mark);
                        return true;
                    }
                }
            }
            int axis = -1;
            int tied = -1;
            for (int d = 0; d < ofAxes.length; d++) {
                for (int code = 0; code < ofCodes[d].length; code++) {
                    boolean isBefore = axis < 0
                            || ofAxes[d] < ofAxes[axis]
                            || (d == axis && ofCodes[d][code] < ofCodes[axis][tied]);
                    if (isBefore && isTied(ofCodes[d], code)) {
                        axis = d;
                        tied = code;
                    }
                }
            }
            for (int variable = 0; variable < system.cells && axis >= 0; variable++) {
                if (system.grid.codeAt(system.keys[variable], axis) == tied) {
                    initial[variable] = Colours.mix(initial[variable], mark);
                }
            }
            return axis >= 0;
        }

        private static boolean isTied(long[] colours, int code) {
            return Arrays.stream(colours)
                            .filter(colour -> colour == colours[code])
                            .count()
                    > 1;
        }

        private void markAxis(int d, int mark) {
            for (int r = 0; r < marks.length; r++) {
                int[] variables = system.relations.get(r).variables();
                boolean isAlong = system.isCell(variables[0])
                        && variables.length > 1
                        && system.grid.codeAt(system.keys[variables[0]], d)
                                != system.grid.codeAt(system.keys[variables[1]], d);
                marks[r] += isAlong ? Colours.mix(mark, 3) : 0;
            }
        }

        /** The total stays last. */
        private static int[] numbers(long[] colours) {
            int total = colours.length - 1;
            List<Integer> sorted = IntStream.range(0, total)
                    .boxed()
                    .sorted(Comparator.comparingLong((Integer code) -> colours[code])
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            int[] numbers = new int[colours.length];
            numbers[total] = total;
            for (int i = 0; i < sorted.size(); i++) {
                numbers[sorted.get(i)] = i;
            }
            return numbers;
        }
    }
}
