package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is published of one day. Pay by the hour as two laws take it hangs together, as {@link JointPay} has it; bonus of
 * twelve months is apart from it, since a reader does not know how many hours others work. Mutable and for one thread.
 */
final class LinkedPay {

    private final List<Spread> spreads = new ArrayList<>();
    private final PayDivisions divisions;
    private final PaySystem hourly;
    private final PaySystem bonus;
    private final Optional<JointPay> joint;

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
        this.hourly = new PaySystem(hourly);
        this.bonus = new PaySystem(bonus);
        this.joint = Optional.empty();
    }

    /**
     * Everybody's pay.
     *
     * @param divisions all of them
     * @param workers everybody who is in figures of the directive, with the level of pay; nobody where there are none
     */
    LinkedPay(PayDivisions divisions, List<PaidPerson> workers) {
        this.divisions = divisions;
        this.hourly = new PaySystem(divisions.atoms(PaidPerson::hourlyPay));
        this.bonus = new PaySystem(divisions.atoms(PaidPerson::bonus));
        Map<Integer, PaidPerson> byRow = new HashMap<>();
        workers.forEach(worker -> byRow.put(worker.row(), worker));
        this.joint = workers.isEmpty() ? Optional.empty() : Optional.of(new JointPay(divisions, byRow));
    }

    /** Takes in what a figure tells that is published already. */
    void knows(PayTold told) {
        if (told.kind() == PayKind.BONUS) {
            bonus.take(told.sums(), told.floors());
            return;
        }
        if (joint.isPresent()) {
            joint.get().take(told);
        } else {
            hourly.take(told.sums(), told.floors());
        }
        spreads.replaceAll(spread -> new Spread(spread.rows(), spread.pays(), levels(spread, told), spread.less()));
    }

    /** Takes in that an interval is published already. */
    void knows(Spread spread) {
        spreads.add(spread);
    }

    /** Takes in what one more figure tells, if everybody stays safe; otherwise nothing, and says so. */
    boolean admits(PayTold told) {
        if (!isSafeWith(told) || spreads.stream().anyMatch(spread -> !isSafe(spread, told))) {
            return false;
        }
        knows(told);
        return true;
    }

    private boolean isSafeWith(PayTold told) {
        if (told.kind() == PayKind.BONUS) {
            return bonus.isSafeWith(told.sums(), told.floors());
        }
        return joint.isPresent() ? joint.get().isSafeWith(told) : hourly.isSafeWith(told.sums(), told.floors());
    }

    /** A sum must hold all of those whose spread is known, or none; levels are held together with the spread. */
    private boolean isSafe(Spread spread, PayTold told) {
        if (told.kind() == PayKind.BONUS) {
            return true;
        }
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
