package org.ediframework.metrics.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The cubes that are counted for the requested tables, and their rearrangement when a dimension outgrows its room or
 * another set of cubes is added. Cubes are only ever widened or split, never united later, so that no count is lost.
 */
final class Cubes {

    private final List<int[]> tables;
    private final MemoryLimit memory;
    private final long budget;
    private final int[] capacities;

    /** By table, the cube it is summed out of. */
    private final Cube[] cubeOfTable;

    private List<Cube> cubes = new ArrayList<>();

    /**
     * Empty cubes, planned for these sizes.
     *
     * @param tables ascending positions of dimensions
     * @param sizes by dimension, the number of codes known or expected
     */
    Cubes(List<int[]> tables, int[] sizes, long budget, MemoryLimit memory) {
        this(tables, sizes, budget, memory, Planner.plan(tables, sizes, budget));
    }

    /** Empty cubes over the dimensions of a plan made elsewhere. */
    Cubes(List<int[]> tables, int[] sizes, long budget, MemoryLimit memory, List<int[]> plan) {
        this.tables = tables;
        this.memory = memory;
        this.budget = budget;
        this.capacities = sizes.clone();
        this.cubeOfTable = new Cube[tables.size()];
        for (int[] dimensions : plan) {
            Cube cube = Cube.create(dimensions, capacities, memory);
            cubes.add(cube);
            assign(cube);
        }
    }

    private void assign(Cube cube) {
        for (int t = 0; t < tables.size(); t++) {
            if (cubeOfTable[t] == null && contains(cube.dimensions, tables.get(t))) {
                cubeOfTable[t] = cube;
            }
        }
    }

    static boolean contains(int[] outer, int[] inner) {
        return Arrays.stream(inner).allMatch(d -> Arrays.binarySearch(outer, d) >= 0);
    }

    List<Cube> list() {
        return cubes;
    }

    Cube ofTable(int table) {
        return cubeOfTable[table];
    }

    void count(Block block, int by) {
        for (Cube cube : cubes) {
            cube.count(block, by);
        }
    }

    /** Makes room for this many codes per dimension. */
    void ensure(int[] sizes) {
        boolean outgrown = false;
        for (int d = 0; d < sizes.length; d++) {
            if (sizes[d] > capacities[d]) {
                capacities[d] = Math.max(sizes[d], withSlack(capacities[d]));
                outgrown = true;
            }
        }
        if (outgrown) {
            List<Cube> before = cubes;
            cubes = new ArrayList<>();
            before.forEach(this::refit);
        }
    }

    /** Wide dimensions grow in larger steps, because their cubes take longer to rearrange. */
    private static int withSlack(int capacity) {
        return (int) Math.min(Integer.MAX_VALUE - 8, capacity + 1L + capacity / (capacity < 4_096 ? 8 : 2));
    }

    private void refit(Cube cube) {
        if (Arrays.equals(
                cube.sizes,
                Arrays.stream(cube.dimensions).map(d -> capacities[d]).toArray())) {
            cubes.add(cube);
            return;
        }
        List<Integer> served = tablesOf(cube);
        List<int[]> plan = Planner.plan(served.stream().map(tables::get).toList(), capacities, budget);
        for (int[] dimensions : plan) {
            cubes.add(moved(cube, dimensions, served));
        }
        memory.release(cube.bytes());
    }

    private List<Integer> tablesOf(Cube cube) {
        List<Integer> served = new ArrayList<>();
        for (int t = 0; t < cubeOfTable.length; t++) {
            if (cubeOfTable[t] == cube) {
                served.add(t);
            }
        }
        return served;
    }

    /** A new cube with the people of another; tables it can serve are taken over from it. */
    private Cube moved(Cube from, int[] dimensions, List<Integer> served) {
        Cube cube = Cube.create(dimensions, capacities, memory);
        from.addTo(cube, new int[capacities.length][0]);
        for (int t : served) {
            if (cubeOfTable[t] == from && contains(dimensions, tables.get(t))) {
                cubeOfTable[t] = cube;
            }
        }
        return cube;
    }

    /**
     * Adds the people of other cubes for the same tables.
     *
     * @param recode by dimension, the code here of each code there; there must be room for all of them
     */
    void add(Cubes other, int[][] recode) {
        splitToFit(other);
        for (Cube cube : cubes) {
            Cube source = other.cubes.stream()
                    .filter(candidate -> contains(candidate.dimensions, cube.dimensions))
                    .findFirst()
                    .orElseThrow();
            source.addTo(cube, recode);
        }
    }

    /** Splits cubes until each is a marginal of one of the other's. */
    private void splitToFit(Cubes other) {
        List<Cube> before = cubes;
        cubes = new ArrayList<>();
        for (Cube cube : before) {
            if (other.cubes.stream().anyMatch(theirs -> contains(theirs.dimensions, cube.dimensions))) {
                cubes.add(cube);
                continue;
            }
            Map<Cube, List<Integer>> parts = new LinkedHashMap<>();
            for (int table : tablesOf(cube)) {
                parts.computeIfAbsent(other.cubeOfTable[table], theirs -> new ArrayList<>())
                        .add(table);
            }
            parts.values().forEach(part -> cubes.add(moved(cube, unionOf(part), part)));
            memory.release(cube.bytes());
        }
    }

    private int[] unionOf(List<Integer> part) {
        TreeSet<Integer> union = new TreeSet<>();
        for (int table : part) {
            for (int dimension : tables.get(table)) {
                union.add(dimension);
            }
        }
        return union.stream().mapToInt(Integer::intValue).toArray();
    }
}
