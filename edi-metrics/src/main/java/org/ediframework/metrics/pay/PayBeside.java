package org.ediframework.metrics.pay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Readers of all that was published of a day before, to whom figures about people in cells are told one by one. A figure that they are
 * told counts as published. Where nothing was published before, they are told everything: the figures are held together with
 * each other elsewhere. Mutable and for one thread.
 */
public final class PayBeside {

    private final Optional<LinkedPay> pay;
    private final PayFacts facts;

    private PayBeside(Optional<LinkedPay> pay, PayFacts facts) {
        this.pay = pay;
        this.facts = facts;
    }

    static PayBeside of(PayBefore before, List<List<Integer>> cells, List<PaidPerson> workers) {
        if (before.isEmpty()) {
            return new PayBeside(Optional.empty(), new PayFacts(0, List.of()));
        }
        List<PaidPerson> everybody = before.payroll().people();
        PayDivisions divisions = new PayDivisions(everybody);
        int division = divisions.add(cells.stream()
                .map(cell -> cell.stream().mapToInt(Integer::intValue).toArray())
                .toList());
        List<PaidPerson> asShown = workers.isEmpty() ? everybody : workers;
        Map<Integer, PaidPerson> byRow = new HashMap<>();
        asShown.forEach(person -> byRow.put(person.row(), person));
        List<PayGroup> groups = cells.stream()
                .map(cell -> new PayGroup(
                        "",
                        List.of(),
                        cell.stream()
                                .flatMap(row -> Optional.ofNullable(byRow.get(row)).stream())
                                .toList()))
                .toList();
        return new PayBeside(Optional.of(PayPast.of(before, divisions, workers)), new PayFacts(division, groups));
    }

    /** Why a gap in mean hourly pay is withheld. */
    public Optional<PayWithheld> meanHourly(PayCells.Sides sides) {
        return mean(PayKind.HOURLY, sides);
    }

    Optional<PayWithheld> mean(PayKind kind, PayCells.Sides sides) {
        return told(facts.mean(kind, sides.compared(), sides.reference()));
    }

    Optional<PayWithheld> median(PayKind kind, PayCells.Sides sides) {
        return pay.isEmpty() ? Optional.empty() : told(facts.median(kind, sides.compared(), sides.reference()));
    }

    Optional<PayWithheld> quarters(PayKind kind) {
        return pay.isEmpty() ? Optional.empty() : told(facts.quarters(kind));
    }

    private Optional<PayWithheld> told(PayTold what) {
        return pay.isEmpty() || pay.get().admits(what) ? Optional.empty() : Optional.of(PayWithheld.WITH_OTHER_FIGURES);
    }
}
