package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * People in cells that no figure divides further, such as the women of one grade, and which figures about one kind of their pay
 * can be published: each by itself as {@link PaySafety} says, then all that were let through together, as {@link PaySystem} says.
 * A figure that is let through counts as published. Mutable and for one thread.
 */
public final class PayCells {

    private final List<List<BigDecimal>> cells;
    private final PaySystem system;
    private final Map<Set<Integer>, PaySafety> safety = new HashMap<>();

    private PayCells(List<List<BigDecimal>> cells) {
        this.cells = cells.stream().map(List::copyOf).toList();
        this.system = new PaySystem(IntStream.range(0, cells.size())
                .mapToObj(cell -> new PayAtom(List.of(cell), cells.get(cell)))
                .toList());
    }

    /**
     * Cells of people.
     *
     * @param cells what each person of each cell is paid, in any order
     */
    public static PayCells of(List<List<BigDecimal>> cells) {
        return new PayCells(cells);
    }

    /** Why a gap of means is withheld; where it is not, it counts as published. */
    public Optional<PayWithheld> mean(Set<Integer> compared, Set<Integer> reference) {
        List<Set<Integer>> sides = List.of(Set.copyOf(compared), Set.copyOf(reference));
        return first(sides, PaySafety::ofMean).or(() -> admitted(sides, List.of()));
    }

    /** Why a gap of medians is withheld; where it is not, it counts as published. */
    public Optional<PayWithheld> median(Set<Integer> compared, Set<Integer> reference) {
        List<Set<Integer>> sides = List.of(Set.copyOf(compared), Set.copyOf(reference));
        return first(sides, PaySafety::ofMedian)
                .or(() -> admitted(
                        List.of(),
                        sides.stream()
                                .map(side ->
                                        new PayFloor(people(side), safety(side).median()))
                                .toList()));
    }

    /** Why the ends of the quarters of some cells are withheld; where they are not, they count as published. */
    Optional<PayWithheld> quarters(Set<Integer> everybody) {
        List<PayFloor> ends = PayQuarters.ends(amounts(everybody)).stream()
                .map(end -> new PayFloor(people(everybody), end))
                .toList();
        return admitted(List.of(), ends);
    }

    /** What all of some cells are paid. */
    List<BigDecimal> amounts(Set<Integer> people) {
        List<BigDecimal> amounts = new ArrayList<>();
        people.forEach(cell -> amounts.addAll(cells.get(cell)));
        return amounts;
    }

    private PaySafety safety(Set<Integer> people) {
        return safety.computeIfAbsent(people, any -> new PaySafety(amounts(people)));
    }

    private Optional<PayWithheld> first(List<Set<Integer>> sides, Function<PaySafety, Optional<PayWithheld>> rule) {
        return sides.stream()
                .map(side -> rule.apply(safety(side)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<PayWithheld> admitted(List<Set<Integer>> sums, List<PayFloor> floors) {
        return system.admits(sums.stream().map(PayCells::people).toList(), floors)
                ? Optional.empty()
                : Optional.of(PayWithheld.WITH_OTHER_FIGURES);
    }

    private static PayPeople people(Set<Integer> cells) {
        return new PayPeople(0, Set.copyOf(cells));
    }
}
