package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What figures about the groups of one division tell, and whether each of them can be shown by itself. Every group is ranked once.
 * Mutable and for one thread.
 */
final class PayFacts {

    private final int division;
    private final List<PayGroup> groups;
    private final Map<PayKind, Map<Integer, RisingAmounts>> ranked = new EnumMap<>(PayKind.class);
    private final Map<PayKind, Map<Set<Integer>, PaySafety>> safe = new EnumMap<>(PayKind.class);

    /**
     * A division.
     *
     * @param division its place among all of the day
     * @param groups people as the figures have them: with hourly pay and bonus, or with the level of pay and its variable part
     */
    PayFacts(int division, List<PayGroup> groups) {
        this.division = division;
        this.groups = List.copyOf(groups);
    }

    /** What somebody has of such pay. */
    static Function<PaidPerson, Optional<BigDecimal>> amount(PayKind kind) {
        return switch (kind) {
            case BONUS, VARIABLE -> PaidPerson::bonus;
            case BASIC -> DirectiveReport.amount(CategoryGap.Component.BASIC);
            default -> PaidPerson::hourlyPay;
        };
    }

    /** A group by itself, ranked. */
    RisingAmounts ofGroup(int group, PayKind kind) {
        return ranked.computeIfAbsent(kind, any -> new HashMap<>())
                .computeIfAbsent(group, any -> groups.get(group).rising(amount(kind)));
    }

    /** Every group by itself, ranked. */
    List<RisingAmounts> ranked(PayKind kind) {
        return IntStream.range(0, groups.size())
                .mapToObj(group -> ofGroup(group, kind))
                .toList();
    }

    /** Whether figures about some groups together can be shown by themselves. */
    PaySafety safety(Set<Integer> of, PayKind kind) {
        return safe.computeIfAbsent(kind, any -> new HashMap<>())
                .computeIfAbsent(of, any -> new PaySafety(rising(of, kind)));
    }

    private RisingAmounts rising(Set<Integer> of, PayKind kind) {
        if (of.size() == 1) {
            return ofGroup(of.iterator().next(), kind);
        }
        List<BigDecimal> amounts = new ArrayList<>();
        of.forEach(group -> amounts.addAll(groups.get(group).amounts(amount(kind))));
        return RisingAmounts.of(amounts);
    }

    private PayPeople people(Set<Integer> of) {
        return new PayPeople(division, of);
    }

    /** Of which pay a figure by a group is. */
    static PayKind kind(PayMeasure measure) {
        return measure == PayMeasure.MEAN_BONUS || measure == PayMeasure.MEDIAN_BONUS ? PayKind.BONUS : PayKind.HOURLY;
    }

    /** What a figure tells of a group compared with that of number 0; a share says nothing of an amount. */
    Optional<PayTold> told(PayMeasure measure, Set<Integer> compared) {
        return switch (measure) {
            case MEAN_HOURLY, MEAN_BONUS -> Optional.of(mean(kind(measure), compared, Set.of(0)));
            case MEDIAN_HOURLY, MEDIAN_BONUS -> Optional.of(median(kind(measure), compared, Set.of(0)));
            case QUARTERS -> Optional.of(quarters(kind(measure)));
            case WITH_BONUS -> Optional.empty();
        };
    }

    /** What a gap of means tells. */
    PayTold mean(PayKind kind, Set<Integer> compared, Set<Integer> reference) {
        return new PayTold(kind, List.of(people(compared), people(reference)), List.of());
    }

    /** What a gap of medians tells, of the sides that have a median. */
    PayTold median(PayKind kind, Set<Integer> compared, Set<Integer> reference) {
        return new PayTold(
                kind,
                List.of(),
                Stream.of(compared, reference)
                        .filter(side -> !safety(side, kind).isEmpty())
                        .map(side ->
                                new PayFloor(people(side), safety(side, kind).median()))
                        .toList());
    }

    /** What the quarters of everybody who is in a group tell. */
    PayTold quarters(PayKind kind) {
        PayPeople all = people(IntStream.range(0, groups.size()).boxed().collect(Collectors.toSet()));
        return new PayTold(
                kind,
                List.of(),
                PayQuarters.ends(ranked(kind)).stream()
                        .map(end -> new PayFloor(all, end))
                        .toList());
    }
}
