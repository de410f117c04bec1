package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All that is published of one day, a {@link PaySystem} for each kind of pay. What is told of one kind is taken to be told of the kinds
 * that hang together with it as well: of a group whose hourly pay and whose level of pay are known, the difference is. Mutable
 * and for one thread.
 */
final class LinkedPay {

    /** What the digits beyond the fifteenth decimal make of two rates that are the same. */
    private static final BigDecimal NOTHING = new BigDecimal("0.0000000001");

    private final Map<PayKind, PaySystem> systems = new EnumMap<>(PayKind.class);
    private final List<Spread> spreads = new ArrayList<>();
    private final PayDivisions divisions;
    private boolean isLevelOut;
    private boolean isApartOut;

    /**
     * People of whose pay an interval is published, which tells how much it is spread.
     *
     * @param rows who
     * @param pays what each has
     * @param levels of which it was known then who has as much or more
     * @param less by how much a level of all pay is one of this kind at least
     */
    record Spread(BitSet rows, List<BigDecimal> pays, List<BigDecimal> levels, BigDecimal less) {}

    /** Those whom no figure tells apart, where nothing is published by the directive or was before. */
    LinkedPay(PayDivisions divisions, List<PayAtom> hourly, List<PayAtom> bonus) {
        this.divisions = divisions;
        systems.put(PayKind.HOURLY, new PaySystem(hourly));
        systems.put(PayKind.BONUS, new PaySystem(bonus));
    }

    /**
     * Everybody's pay.
     *
     * @param divisions all of them
     * @param workers everybody who is in figures of the directive, with the level of pay; nobody where there are none
     */
    LinkedPay(PayDivisions divisions, List<PaidPerson> workers) {
        this.divisions = divisions;
        systems.put(PayKind.HOURLY, system(PaidPerson::hourlyPay));
        systems.put(PayKind.BONUS, system(PaidPerson::bonus));
        if (workers.isEmpty()) {
            return;
        }
        PaidPerson[] byRow =
                new PaidPerson[workers.stream().mapToInt(PaidPerson::row).max().orElse(0) + 1];
        workers.forEach(worker -> byRow[worker.row()] = worker);
        Function<PaidPerson, Optional<PaidPerson>> worker =
                person -> person.row() < byRow.length ? Optional.ofNullable(byRow[person.row()]) : Optional.empty();
        Function<PaidPerson, Optional<BigDecimal>> level = amount(worker, CategoryGap.Component.TOTAL);
        Function<PaidPerson, Optional<BigDecimal>> basic = amount(worker, CategoryGap.Component.BASIC);
        systems.put(PayKind.LEVEL, system(level));
        systems.put(PayKind.BASIC, system(basic));
        systems.put(PayKind.VARIABLE, system(amount(worker, CategoryGap.Component.VARIABLE)));
        systems.put(PayKind.LEVEL_ABOVE_HOURLY, system(above(level, PaidPerson::hourlyPay)));
        systems.put(PayKind.HOURLY_ABOVE_LEVEL, system(above(PaidPerson::hourlyPay, level)));
        systems.put(PayKind.HOURLY_ABOVE_BASIC, system(above(PaidPerson::hourlyPay, basic)));
        systems.put(PayKind.BASIC_ABOVE_HOURLY, system(above(basic, PaidPerson::hourlyPay)));
    }

    private PaySystem system(Function<PaidPerson, Optional<BigDecimal>> amount) {
        return new PaySystem(divisions.atoms(amount));
    }

    private static Function<PaidPerson, Optional<BigDecimal>> amount(
            Function<PaidPerson, Optional<PaidPerson>> worker, CategoryGap.Component component) {
        return person -> worker.apply(person).flatMap(DirectiveReport.amount(component));
    }

    private static Function<PaidPerson, Optional<BigDecimal>> above(
            Function<PaidPerson, Optional<BigDecimal>> one, Function<PaidPerson, Optional<BigDecimal>> other) {
        BinaryOperator<BigDecimal> difference = BigDecimal::subtract;
        return person -> one.apply(person)
                .flatMap(pay -> other.apply(person).map(less -> difference.apply(pay, less)))
                .filter(more -> more.compareTo(NOTHING) > 0);
    }

    /** Takes in what a figure tells that is published already. */
    void knows(PayTold told) {
        tell(told);
    }

    /** Takes in that an interval is published already. */
    void knows(Spread spread) {
        spreads.add(spread);
    }

    /** Takes in what one more figure tells, if everybody stays safe; otherwise nothing, and says so. */
    boolean admits(PayTold told) {
        boolean isLevel = isLevelOut || told.kind() == PayKind.LEVEL;
        for (PayKind kind : told.kind().touched(isLevel, isApartOut)) {
            PaySystem system = systems.get(kind);
            if (system != null && !system.isSafeWith(sums(kind, told), floors(kind, told))) {
                return false;
            }
        }
        if (spreads.stream().anyMatch(spread -> !isSafe(spread, told))) {
            return false;
        }
        tell(told);
        return true;
    }

    private void tell(PayTold told) {
        systems.forEach((kind, system) -> system.take(sums(kind, told), floors(kind, told)));
        isLevelOut |= told.kind() == PayKind.LEVEL;
        isApartOut |= told.kind() == PayKind.BASIC || told.kind() == PayKind.VARIABLE;
        spreads.replaceAll(spread -> new Spread(spread.rows(), spread.pays(), levels(spread, told), spread.less()));
    }

    private static List<PayPeople> sums(PayKind kind, PayTold told) {
        return told.kind().sums().contains(kind) ? told.sums() : List.of();
    }

    private static List<PayFloor> floors(PayKind kind, PayTold told) {
        return told.kind().floors().contains(kind) ? told.floors() : List.of();
    }

    /** A sum must hold all of those whose spread is known, or none; levels are held together with the spread. */
    private boolean isSafe(Spread spread, PayTold told) {
        for (PayPeople sum : told.sums()) {
            BitSet both = divisions.rows(sum);
            both.and(spread.rows());
            if (!both.isEmpty() && !both.equals(spread.rows())) {
                return false;
            }
        }
        return told.floors().isEmpty() || SpreadSafety.isSafe(spread.pays(), levels(spread, told));
    }

    private static List<BigDecimal> levels(Spread spread, PayTold told) {
        return Stream.concat(spread.levels().stream(), told.floors().stream().map(floor -> floor.least()
                        .subtract(spread.less())))
                .distinct()
                .toList();
    }
}
