package org.ediframework.metrics.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.metrics.disclosure.CellAddress;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.Ledger;
import org.ediframework.metrics.disclosure.LedgerEntry;
import org.ediframework.metrics.disclosure.ProtectedTable;

/**
 * What was published before, and of whom and when this publication is.
 *
 * @param ledger what was published
 * @param scope who is counted where the counts name no population
 * @param day at which they were counted
 */
record EarlierThanThis(Ledger ledger, String scope, Optional<LocalDate> day) {

    /** Control that reckons with what was published of these people. */
    DisclosureControl before(DisclosureControl control, People people) {
        String ofWhom = scope(people);
        List<LedgerEntry> related = ledger.entries().stream()
                .filter(entry -> !entry.isOf(ofWhom) || !entry.getDay().equals(day) || isOf(people, entry))
                .toList();
        return control.after(new Ledger(related), ofWhom, day);
    }

    /** Control that reckons with what was published of people who were counted on another day than this publication's. */
    DisclosureControl before(DisclosureControl control, String population, LocalDate counted) {
        return control.after(ledger, spelled(population), Optional.of(counted));
    }

    LedgerEntry entry(ProtectedTable table, String population, LocalDate counted) {
        return LedgerEntry.of(table, spelled(population), Optional.of(counted));
    }

    /** A population as the ledger has it, whatever the case of its letters. */
    private String spelled(String population) {
        return Stream.concat(ledger.entries().stream().map(LedgerEntry::getScope), Stream.of(scope))
                .filter(known -> known.strip().equalsIgnoreCase(population.strip()))
                .findFirst()
                .orElse(population.strip());
    }

    private String scope(People people) {
        return people.breakdowns().stream()
                .flatMap(breakdown -> breakdown.people().getPopulation().stream())
                .findFirst()
                .orElse(scope);
    }

    /** Counts of one scope are of the same people, unless another characteristic was asked of fewer of them. */
    private static boolean isOf(People people, LedgerEntry entry) {
        return people.breakdowns().stream()
                        .anyMatch(breakdown -> entry.getDimensions().contains(Shown.dimension(breakdown)))
                || entry.getCells().entrySet().stream()
                        .filter(cell -> cell.getValue().isPresent() && isOfAPlace(cell.getKey()))
                        .allMatch(cell -> people.everyone(cell.getKey().getCode(Shown.PLACE))
                                .filter(here -> here != cell.getValue().orElseThrow())
                                .isEmpty());
    }

    private static boolean isOfAPlace(CellAddress cell) {
        return cell.getCodes().keySet().stream().allMatch(Shown.PLACE::equals);
    }

    LedgerEntry entry(ProtectedTable table, People people) {
        return LedgerEntry.of(table, scope(people), day);
    }
}
