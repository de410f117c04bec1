package org.ediframework.metrics.pay;

import java.util.ArrayList;
import java.util.List;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.measure.Measured;

/**
 * The figures of a return by the groups of one characteristic, such as ethnic group or disability: one group against all
 * others together and against each of them. That employers should publish these by ethnicity and disability as they do by
 * sex, with at least ten people in a group, is proposed in the government's response CP 1542 of 25 March 2026; no day is
 * fixed.
 *
 * @param grouped who is in which group
 * @param comparisons all others against the reference; then each other group, where there are several
 * @param referenceQuarters the share of the reference in each quarter of everybody whose group is known
 */
public record PayByGroup(
        GroupedPayroll grouped, List<GroupComparison> comparisons, List<Measured<ReferenceShare>> referenceQuarters) {

    /** Copies the lists. */
    public PayByGroup {
        comparisons = List.copyOf(comparisons);
        referenceQuarters = List.copyOf(referenceQuarters);
    }

    /** The figures of a payroll that was divided into groups. */
    public static PayByGroup of(GroupedPayroll grouped) {
        List<PaidPerson> everybody = grouped.groups().stream()
                .flatMap(group -> group.people().stream())
                .toList();
        List<GroupComparison> comparisons = new ArrayList<>();
        if (!grouped.others().isEmpty()) {
            comparisons.add(GroupComparison.of(grouped.allOthers(), grouped.reference(), everybody));
        }
        if (grouped.others().size() > 1) {
            grouped.others()
                    .forEach(group -> comparisons.add(GroupComparison.of(group, grouped.reference(), everybody)));
        }
        return new PayByGroup(grouped, comparisons, PayQuarters.of(grouped.reference(), everybody));
    }
}
