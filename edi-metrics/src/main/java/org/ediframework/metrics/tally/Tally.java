package org.ediframework.metrics.tally;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import org.ediframework.core.population.CountTable;

/**
 * The tables that were asked for, as far as people were counted. Immutable.
 *
 * <p>The result does not depend on the order in which people, batches or parts came: categories of open dimensions are
 * sorted, and those of which nobody was met are left out; declared categories keep their order and stay also when
 * empty. "Not obtained" is among the states of a dimension when it is declared, or somebody's entry is missing.
 */
public final class Tally {

    private final long people;
    private final List<CountTable> tables;
    private final List<List<String>> names;
    private final List<UnrecognisedText> unrecognised;

    Tally(long people, List<List<String>> names, List<CountTable> tables, List<UnrecognisedText> unrecognised) {
        this.people = people;
        this.names = names;
        this.tables = List.copyOf(tables);
        this.unrecognised = List.copyOf(unrecognised);
    }

    /**
     * Collects the people of a stream into their tables: {@code pupils.stream().collect(Tally.collector(request, encoder))}.
     *
     * <p>A parallel stream is counted in parts, each of which may take as much memory as the request allows; a
     * {@link TallyRun} divides what it allows among its threads.
     *
     * @param encoder called by several threads at once where the stream is parallel
     */
    public static <P> Collector<P, ?, Tally> collector(TallyRequest request, RowEncoder<? super P> encoder) {
        return Collector.of(
                () -> TallyAccumulator.create(request),
                (accumulator, person) -> accumulator.addOne(person, encoder),
                (one, other) -> {
                    one.merge(other);
                    return one;
                },
                TallyAccumulator::snapshot,
                Collector.Characteristics.UNORDERED);
    }

    /** The number of people counted; every table has this total. */
    public long getPeople() {
        return people;
    }

    /** The tables in the order of the request. */
    public List<CountTable> getTables() {
        return tables;
    }

    /**
     * The table over these dimensions, in this order: the one requested, or summed out of the first that has them all.
     *
     * @throws IllegalArgumentException when no table has all these dimensions; the message lists the tables there are
     */
    public CountTable getTable(String... dimensionNames) {
        List<String> wanted = List.of(dimensionNames);
        int exact = names.indexOf(wanted);
        if (exact >= 0) {
            return tables.get(exact);
        }
        for (int t = 0; t < tables.size(); t++) {
            if (Set.copyOf(names.get(t)).containsAll(wanted)) {
                return tables.get(t).marginal(dimensionNames);
            }
        }
        throw new IllegalArgumentException("No table was counted over " + Arrays.toString(dimensionNames)
                + ". Counted were: " + names + ". Name it in the request.");
    }

    /** Texts that declared dimensions did not know, by dimension in the order of the request, then most people first. */
    public List<UnrecognisedText> getUnrecognised() {
        return unrecognised;
    }

    /** Equal when people, tables and unrecognised texts are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Tally that
                && people == that.people
                && tables.equals(that.tables)
                && unrecognised.equals(that.unrecognised);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(people) + tables.hashCode();
    }

    /** The names of the tables and the number of people, without the counts: they may be about few people. */
    @Override
    public String toString() {
        return "Tally" + names + " of " + people;
    }
}
