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

    private final List<RisingAmounts> ranked;
    private final PaySystem system;
    private final Map<Set<Integer>, PaySafety> safety = new HashMap<>();

    private PayCells(List<List<BigDecimal>> cells) {
        this.ranked = cells.stream().map(RisingAmounts::of).toList();
        this.system = new PaySystem(IntStream.range(0, cells.size())
                .mapToObj(cell -> new PayAtom(List.of(cell), ranked.get(cell)))
                .toList());
    }

    /**
     * Two groups whose pay is compared.
     *
     * @param compared the cells of the one
     * @param reference the cells of the other
     */
    public record Sides(Set<Integer> compared, Set<Integer> reference) {

        /** Copies the sets. */
        public Sides {
            compared = Set.copyOf(compared);
            reference = Set.copyOf(reference);
        }

        private List<Set<Integer>> both() {
            return List.of(compared, reference);
        }
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
    public Optional<PayWithheld> mean(Sides sides) {
        return means(List.of(sides)).get(0);
    }

    /**
     * Why gaps of means are withheld, each decided after those before it; those that are not count as published.
     *
     * @param gaps the most wanted first
     * @return one for each
     */
    public List<Optional<PayWithheld>> means(List<Sides> gaps) {
        List<Optional<PayWithheld>> decisions = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int gap = 0; gap < gaps.size(); gap++) {
            Optional<PayWithheld> reason = first(gaps.get(gap).both(), PaySafety::ofMean);
            decisions.add(reason);
            if (reason.isEmpty()) {
                open.add(gap);
            }
        }
        admit(open, gaps, decisions);
        return List.copyOf(decisions);
    }

    /** All at once where that is safe, else one half after the other: what is safe stays so without some of it. */
    private void admit(List<Integer> open, List<Sides> gaps, List<Optional<PayWithheld>> decisions) {
        List<Set<Integer>> sums =
                open.stream().flatMap(gap -> gaps.get(gap).both().stream()).toList();
        if (open.isEmpty() || admitted(sums, List.of()).isEmpty()) {
            return;
        }
        if (open.size() == 1) {
            decisions.set(open.get(0), Optional.of(PayWithheld.WITH_OTHER_FIGURES));
            return;
        }
        int half = open.size() / 2;
        admit(open.subList(0, half), gaps, decisions);
        admit(open.subList(half, open.size()), gaps, decisions);
    }

    /** Why a gap of medians is withheld; where it is not, it counts as published. */
    public Optional<PayWithheld> median(Sides sides) {
        return first(sides.both(), PaySafety::ofMedian)
                .or(() -> admitted(
                        List.of(),
                        sides.both().stream()
                                .map(side ->
                                        new PayFloor(people(side), safety(side).median()))
                                .toList()));
    }

    /** Why the ends of the quarters of some cells are withheld; where they are not, they count as published. */
    public Optional<PayWithheld> quarters(Set<Integer> everybody) {
        List<PayFloor> ends = PayQuarters.ends(ranked(everybody)).stream()
                .map(end -> new PayFloor(people(everybody), end))
                .toList();
        return admitted(List.of(), ends);
    }

    /** Whether nobody of some cells is paid. */
    boolean isNobodyPaid(Set<Integer> people) {
        return size(people) == 0;
    }

    /** How many people of some cells are paid. */
    int size(Set<Integer> people) {
        return people.stream().mapToInt(cell -> ranked.get(cell).size()).sum();
    }

    private List<RisingAmounts> ranked(Set<Integer> people) {
        return people.stream().map(ranked::get).toList();
    }

    private PaySafety safety(Set<Integer> people) {
        return safety.computeIfAbsent(people, any -> new PaySafety(RisingAmounts.together(ranked(people))));
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
