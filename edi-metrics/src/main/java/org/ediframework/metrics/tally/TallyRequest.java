package org.ediframework.metrics.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * All tables wanted of one pass over the people, named up front, so that they can be counted together. Immutable.
 *
 * <pre>{@code
 * TallyRequest request = TallyRequest.builder()
 *         .dimension("district")
 *         .dimension(TallyDimension.of(sex))
 *         .table("district")
 *         .table("district", "sex")
 *         .build();
 * }</pre>
 */
public final class TallyRequest {

    private final List<TallyDimension> dimensions;
    private final List<List<String>> tables;
    private final OptionalLong expectedPeople;
    private final OptionalLong memoryLimit;
    private final Map<String, Integer> positions = new LinkedHashMap<>();

    private TallyRequest(Builder builder) {
        this.dimensions = List.copyOf(builder.dimensions);
        this.tables = List.copyOf(builder.tables);
        this.expectedPeople = builder.expectedPeople;
        this.memoryLimit = builder.memoryLimit;
        for (TallyDimension dimension : dimensions) {
            if (positions.putIfAbsent(dimension.getName(), positions.size()) != null) {
                throw new IllegalArgumentException(
                        "Dimension '" + dimension.getName() + "' is declared twice. Each name may be declared once.");
            }
        }
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("The request names no table. Name at least one.");
        }
        for (List<String> table : tables) {
            if (table.isEmpty()) {
                throw new IllegalArgumentException(
                        "A table of the request has no dimension. Name at least one of " + positions.keySet() + ".");
            }
            table.forEach(this::positionOf);
            if (table.stream().distinct().count() != table.size()) {
                throw new IllegalArgumentException(
                        "Table " + table + " names a dimension twice. Each may stand once in a table.");
            }
        }
    }

    /** Starts a request. */
    public static Builder builder() {
        return new Builder();
    }

    /** The dimensions; their positions are what a {@linkplain TallyRow row} is filled by. */
    public List<TallyDimension> getDimensions() {
        return dimensions;
    }

    /** The tables wanted, each by the names of its dimensions in order. */
    public List<List<String>> getTables() {
        return tables;
    }

    /** How many people are expected; empty when that is not known. */
    public OptionalLong getExpectedPeople() {
        return expectedPeople;
    }

    /** The most memory that one accumulator may take, in bytes; empty for half of the heap. */
    public OptionalLong getMemoryLimit() {
        return memoryLimit;
    }

    /**
     * The position of a dimension.
     *
     * @throws IllegalArgumentException when there is none of that name; the message lists the names there are
     */
    public int positionOf(String dimensionName) {
        Integer position = positions.get(dimensionName);
        if (position == null) {
            throw new IllegalArgumentException("The request has no dimension '" + dimensionName + "'. It has: "
                    + positions.keySet() + ". Declare a dimension before it is counted by.");
        }
        return position;
    }

    /**
     * What one accumulator will take at least, in bytes: counts, dictionaries and working space for the labels that
     * are declared or expected. Open dimensions of which nothing is expected count as empty.
     */
    public long estimateBytes() {
        MemoryLimit unlimited = new MemoryLimit(names(), Long.MAX_VALUE);
        int[] sizes = new int[dimensions.size()];
        for (int d = 0; d < sizes.length; d++) {
            sizes[d] = 1 + dimensions.get(d).getExpectedLabels();
            unlimited.reserve(sizes[d] * DimensionCoder.BYTES_PER_TEXT, d);
        }
        unlimited.reserve(Block.bytes(sizes.length));
        for (int[] cube : Planner.plan(tablePositions(), sizes, budget())) {
            unlimited.reserve(Cube.bytesAtFirst(
                    Cube.cells(Arrays.stream(cube).map(d -> sizes[d]).toArray())));
        }
        return unlimited.getUsed();
    }

    long budget() {
        return expectedPeople.isPresent() ? Planner.budget(expectedPeople.getAsLong()) : Planner.MOST_CELLS;
    }

    List<String> names() {
        return List.copyOf(positions.keySet());
    }

    /** By table, the ascending positions of its dimensions. */
    List<int[]> tablePositions() {
        return tables.stream()
                .map(table -> table.stream().mapToInt(this::positionOf).sorted().toArray())
                .toList();
    }

    /** Whether two tallies of these requests may be merged: same dimensions, same tables. */
    boolean countsTheSameAs(TallyRequest other) {
        return dimensions.equals(other.dimensions) && tables.equals(other.tables);
    }

    /** Equal when dimensions, tables, expectation and limit are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof TallyRequest that
                && countsTheSameAs(that)
                && expectedPeople.equals(that.expectedPeople)
                && memoryLimit.equals(that.memoryLimit);
    }

    @Override
    public int hashCode() {
        return 31 * dimensions.hashCode() + tables.hashCode();
    }

    /** The names of the tables. */
    @Override
    public String toString() {
        return "TallyRequest" + tables;
    }

    /** Gathers dimensions and tables. Not thread-safe. */
    public static final class Builder {

        private final List<TallyDimension> dimensions = new ArrayList<>();
        private final List<List<String>> tables = new ArrayList<>();
        private OptionalLong expectedPeople = OptionalLong.empty();
        private OptionalLong memoryLimit = OptionalLong.empty();

        private Builder() {}

        /** Adds an {@linkplain TallyDimension#open open} dimension. */
        public Builder dimension(String name) {
            return dimension(TallyDimension.open(name));
        }

        /** Adds a dimension. */
        public Builder dimension(TallyDimension dimension) {
            dimensions.add(dimension);
            return this;
        }

        /** Adds a table: one name for a one-way table, two for a pair, and so on. */
        public Builder table(String... dimensionNames) {
            tables.add(List.of(dimensionNames));
            return this;
        }

        /**
         * Says how many people will be counted, so that few people are not given large cubes. More or fewer may come.
         *
         * @throws IllegalArgumentException when negative, or given before
         */
        public Builder expectedPeople(long people) {
            this.expectedPeople = once("expectedPeople", expectedPeople, people);
            return this;
        }

        /**
         * Limits what one accumulator may take.
         *
         * @param bytes about; the account is kept of counts and dictionaries
         * @throws IllegalArgumentException when negative, or given before
         */
        public Builder memoryLimit(long bytes) {
            this.memoryLimit = once("memoryLimit", memoryLimit, bytes);
            return this;
        }

        private static OptionalLong once(String option, OptionalLong before, long value) {
            if (before.isPresent()) {
                throw new IllegalArgumentException(
                        "'" + option + "' is given twice: " + before.getAsLong() + " and " + value + ".");
            }
            if (value < 0) {
                throw new IllegalArgumentException("'" + option + "' is " + value + ". Allowed is 0 or more.");
            }
            return OptionalLong.of(value);
        }

        /**
         * The request.
         *
         * @throws IllegalArgumentException when no table is named, a name is unknown, or one stands twice
         */
        public TallyRequest build() {
            return new TallyRequest(this);
        }
    }
}
