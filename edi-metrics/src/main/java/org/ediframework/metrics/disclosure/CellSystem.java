package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ediframework.metrics.disclosure.proof.Grid;
import org.ediframework.metrics.disclosure.proof.IntegerSystem;
import org.ediframework.metrics.disclosure.proof.Relation;

/**
 * The joint system of one or more tables: one variable per cell, shared where tables share a margin, the true value of
 * each, and every relation between them.
 */
final class CellSystem {

    /** The same without names. */
    final IntegerSystem numbers;
    /** By variable that is a cell, where it stands. */
    final CellAddress[] addresses;
    /** By variable that is a cell, the highest place it has in a table. */
    final Standing[] standings;

    private CellSystem(IntegerSystem numbers, CellAddress[] addresses, Standing[] standings) {
        this.numbers = numbers;
        this.addresses = addresses;
        this.standings = standings;
    }

    /**
     * The system of these tables.
     *
     * @throws TableException if two tables give different counts for a cell they share
     */
    static CellSystem of(List<FrequencyTable> tables) {
        List<Axis> axes = jointAxes(tables);
        Grid grid = new Grid(axes.stream().map(axis -> axis.tree).toList(), areFaithful(axes, tables));
        SortedMap<Long, Long> values = new TreeMap<>();
        List<long[]> keysOfTables = new ArrayList<>();
        for (FrequencyTable table : tables) {
            long[] keys = keysIn(axes, grid, table);
            keysOfTables.add(keys);
            for (int cell = 0; cell < keys.length; cell++) {
                Long other = values.putIfAbsent(keys[cell], table.count(cell));
                if (other != null && other != table.count(cell)) {
                    throw new TableException("two tables disagree at " + table.addressOf(cell) + ": one counts " + other
                            + ", the other " + table.count(cell) + "; linked tables must count the same people");
                }
            }
        }
        long[] keys = values.keySet().stream().mapToLong(Long::longValue).toArray();
        long[] truth = new long[keys.length];
        CellAddress[] addresses = new CellAddress[keys.length];
        for (int variable = 0; variable < keys.length; variable++) {
            truth[variable] = values.getOrDefault(keys[variable], 0L);
            grid.put(keys[variable], variable);
            Map<String, String> codes = new TreeMap<>();
            for (int d = 0; d < axes.size(); d++) {
                Axis axis = axes.get(d);
                codes.put(axis.name, axis.codes.get(grid.codeAt(keys[variable], d)));
            }
            addresses[variable] = CellAddress.of(codes);
        }
        List<Relation> relations = new ArrayList<>();
        Set<List<Integer>> seen = new LinkedHashSet<>();
        for (int t = 0; t < keysOfTables.size(); t++) {
            addRelations(tables.get(t), grid, keysOfTables.get(t), seen, relations);
        }
        // The order in which tables and groupings came must leave no trace.
        relations.sort((a, b) -> Arrays.compare(a.variables(), b.variables()));
        Standing[] standings = new Standing[keys.length];
        Arrays.fill(standings, Standing.INNER);
        for (int t = 0; t < keysOfTables.size(); t++) {
            for (int cell = 0; cell < keysOfTables.get(t).length; cell++) {
                int variable = grid.variableAt(keysOfTables.get(t)[cell]);
                Standing standing = tables.get(t).standingOf(cell);
                standings[variable] = standing.compareTo(standings[variable]) > 0 ? standing : standings[variable];
            }
        }
        return new CellSystem(IntegerSystem.of(grid, keys, truth, relations), addresses, standings);
    }

    /**
     * This system with what published ratios say.
     *
     * @throws IllegalArgumentException if a cell of a ratio is not in it, or nobody is in its base
     */
    CellSystem withRatios(List<PublishedRatio> ratios) {
        if (ratios.isEmpty()) {
            return this;
        }
        Map<CellAddress, Integer> positions = positions();
        return withPrinted(ratios.stream()
                .map(ratio -> LedgerRatio.of(
                        ratio,
                        numbers.truth[position(positions, ratio.part())],
                        numbers.truth[position(positions, ratio.base())]))
                .toList());
    }

    /** This system with what ratios say that were printed, whatever the counts of this system are. */
    CellSystem withPrinted(List<LedgerRatio> ratios) {
        Map<CellAddress, Integer> positions = ratios.isEmpty() ? Map.of() : positions();
        RatioRelations relations = new RatioRelations(numbers);
        ratios.forEach(printed -> relations.add(
                printed,
                position(positions, printed.ratio().part()),
                position(positions, printed.ratio().base())));
        return new CellSystem(relations.joined(), addresses, standings);
    }

    /** By cell: its variable. */
    Map<CellAddress, Integer> positions() {
        Map<CellAddress, Integer> positions = new TreeMap<>();
        for (int variable = 0; variable < addresses.length; variable++) {
            positions.put(addresses[variable], variable);
        }
        return positions;
    }

    private static int position(Map<CellAddress, Integer> positions, CellAddress cell) {
        Integer position = positions.get(cell);
        if (position == null) {
            throw new IllegalArgumentException("cell of a ratio is in no table: " + cell);
        }
        return position;
    }

    private static List<Axis> jointAxes(List<FrequencyTable> tables) {
        SortedMap<String, TreeSet<String>> codes = new TreeMap<>();
        SortedMap<String, LinkedHashSet<Hierarchy>> hierarchies = new TreeMap<>();
        for (FrequencyTable table : tables) {
            table.around().forEach((name, code) -> codes.computeIfAbsent(name, key -> new TreeSet<>())
                    .add(code));
            for (Axis axis : table.axes()) {
                codes.computeIfAbsent(axis.name, key -> new TreeSet<>()).addAll(axis.codes);
                hierarchies
                        .computeIfAbsent(axis.name, key -> new LinkedHashSet<>())
                        .addAll(table.hierarchiesOf(axis.name));
            }
        }
        List<Axis> axes = new ArrayList<>();
        codes.forEach((name, used) -> {
            used.remove(FrequencyTable.TOTAL);
            axes.add(Axis.joint(name, used, List.copyOf(hierarchies.getOrDefault(name, new LinkedHashSet<>()))));
        });
        return axes;
    }

    /** Whether what each table adds up is, on the joint axes, made of the same leaves, each once. */
    private static boolean areFaithful(List<Axis> axes, List<FrequencyTable> tables) {
        return axes.stream().allMatch(joint -> tables.stream()
                .flatMap(table -> table.axes().stream())
                .filter(axis -> axis.name.equals(joint.name))
                .allMatch(axis -> axis.tree.relations.stream().allMatch(sum -> isSum(joint, axis, sum))));
    }

    private static boolean isSum(Axis joint, Axis axis, int[] sum) {
        BitSet[] under = joint.tree.leavesUnder;
        BitSet parts = new BitSet();
        int leaves = 0;
        for (int i = 1; i < sum.length; i++) {
            BitSet part = under[joint.indexOf(axis.codes.get(sum[i]))];
            parts.or(part);
            leaves += part.cardinality();
        }
        return leaves == parts.cardinality() && parts.equals(under[joint.indexOf(axis.codes.get(sum[0]))]);
    }

    private static long[] keysIn(List<Axis> axes, Grid grid, FrequencyTable table) {
        long[] keys = new long[table.size()];
        for (int cell = 0; cell < keys.length; cell++) {
            int[] at = table.codesAt(cell);
            int own = 0;
            for (int d = 0; d < axes.size(); d++) {
                Axis axis = axes.get(d);
                int code = axis.total();
                if (own < at.length && table.axes().get(own).name.equals(axis.name)) {
                    code = axis.indexOf(table.axes().get(own).codes.get(at[own]));
                    own++;
                } else if (table.around().containsKey(axis.name)) {
                    code = axis.indexOf(table.around().getOrDefault(axis.name, FrequencyTable.TOTAL));
                }
                keys[cell] += code * grid.strides[d];
            }
        }
        return keys;
    }

    private static void addRelations(
            FrequencyTable table, Grid grid, long[] keys, Set<List<Integer>> seen, List<Relation> relations) {
        int stride = table.size();
        for (Axis axis : table.axes()) {
            stride /= axis.size();
            for (int[] relation : axis.tree.relations) {
                for (int cell = 0; cell < keys.length; cell++) {
                    if (cell / stride % axis.size() != 0) {
                        continue;
                    }
                    int[] variables = new int[relation.length];
                    for (int i = 0; i < relation.length; i++) {
                        variables[i] = grid.variableAt(keys[cell + relation[i] * stride]);
                    }
                    if (seen.add(Arrays.stream(variables).boxed().toList())) {
                        relations.add(Relation.sum(variables[0], Arrays.copyOfRange(variables, 1, variables.length)));
                    }
                }
            }
        }
    }
}
