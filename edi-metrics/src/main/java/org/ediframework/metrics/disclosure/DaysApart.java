package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ediframework.metrics.disclosure.proof.Completion;
import org.ediframework.metrics.disclosure.proof.Effort;
import org.ediframework.metrics.disclosure.proof.KnownBounds;
import org.ediframework.metrics.disclosure.proof.Relation;

/** A table beside one of another day: by how many people they differ, as far as their figures tell. */
final class DaysApart {

    private static final long EFFORT = 50_000_000L;

    private final LedgerEntry entry;
    private final CellSystem cells;
    private final long most;
    /** By cell: the least that there are more now; very negative where nothing tells. */
    private final long[] least;
    /** By cell: the most that there are more now. */
    private final long[] furthest;

    /**
     * @param shown what is shown of a cell of the table, exactly or not; empty where it is withheld
     * @param most a difference of more people than these tells of nobody
     */
    DaysApart(FrequencyTable now, Function<CellAddress, Optional<CountRange>> shown, LedgerEntry entry, long most) {
        this.entry = entry;
        this.most = most;
        this.cells = CellSystem.of(List.of(now));
        int size = cells.addresses.length;
        Bounds here = new Bounds(cells, shown);
        CellSystem theirs = new JoinedEntries(List.of(entry), KinOfCodes.none(), Map.of()).cells();
        Bounds there = new Bounds(theirs, cell -> JoinedEntries.shown(entry, cell));
        Map<CellAddress, Integer> numbers = theirs.positions();
        this.least = new long[size];
        this.furthest = new long[size];
        for (int variable = 0; variable < size; variable++) {
            Integer other = numbers.get(cells.addresses[variable]);
            least[variable] = other == null ? -Completion.UNBOUNDED : less(here.lower[variable], there.upper[other]);
            furthest[variable] = other == null ? Completion.UNBOUNDED : less(here.upper[variable], there.lower[other]);
        }
    }

    private static long less(long one, long other) {
        return Math.max(-Completion.UNBOUNDED, Math.min(Completion.UNBOUNDED, one - other));
    }

    /** What a table tells of each of its cells, by itself and by its sums. */
    private static final class Bounds {

        private final long[] lower;
        private final long[] upper;

        Bounds(CellSystem cells, Function<CellAddress, Optional<CountRange>> shown) {
            this.lower = new long[cells.addresses.length];
            this.upper = new long[lower.length];
            Arrays.fill(upper, Completion.UNBOUNDED);
            for (int variable = 0; variable < lower.length; variable++) {
                Optional<CountRange> range = shown.apply(cells.addresses[variable]);
                if (range.isPresent()) {
                    lower[variable] = range.get().least();
                    upper[variable] = range.get().most();
                }
            }
            KnownBounds.tighten(cells.numbers, lower, upper, new Effort(EFFORT));
        }
    }

    void addTo(List<SmallDifference> differences) {
        KnownBounds.tighten(cells.numbers, least, furthest, new Effort(EFFORT));
        for (int variable = 0; variable < least.length; variable++) {
            add(List.of(cells.addresses[variable]), least[variable], furthest[variable], differences);
        }
        for (Relation relation : cells.numbers.relations) {
            int total = relation.variables()[0];
            long low = least[total];
            long high = furthest[total];
            List<CellAddress> open = new ArrayList<>();
            for (int i = 1; i < relation.size(); i++) {
                int part = relation.variables()[i];
                if (least[part] == furthest[part]) {
                    low = less(low, least[part]);
                    high = less(high, least[part]);
                } else {
                    open.add(cells.addresses[part]);
                }
            }
            if (!open.isEmpty() && least[total] > -Completion.UNBOUNDED && furthest[total] < Completion.UNBOUNDED) {
                add(open, low, high, differences);
            }
        }
    }

    private void add(List<CellAddress> where, long low, long high, List<SmallDifference> differences) {
        long nearest = low > 0 ? low : high < 0 ? high : 0;
        if (nearest == 0 || Math.abs(nearest) > most) {
            return;
        }
        long far = nearest > 0 ? high : low;
        long limit = Math.abs(far) >= Completion.UNBOUNDED ? Long.signum(far) * Long.MAX_VALUE : far;
        SmallDifference difference = new SmallDifference(where, entry.getDay(), nearest, limit);
        if (!differences.contains(difference)) {
            differences.add(difference);
        }
    }
}
