package org.ediframework.metrics.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.vocabulary.ClassificationId;

/**
 * The relevant employees of a payroll by the groups of one characteristic.
 *
 * @param characteristic as the payroll calls it
 * @param classification the list that the groups come from; absent where they come from none
 * @param reference those whom the others are compared with
 * @param others the other groups in the order of the list, none of fewer than {@value PublishablePay#LEAST_GROUP} full-pay
 *     employees unless there is nothing to put it together with; none where everybody is in one group
 * @param undisclosed those of whom it is not known
 */
public record GroupedPayroll(
        String characteristic,
        Optional<ClassificationId> classification,
        PayGroup reference,
        List<PayGroup> others,
        List<PaidPerson> undisclosed) {

    private static final String ALL_OTHERS = "All other groups";

    /** Copies the lists. */
    public GroupedPayroll {
        others = List.copyOf(others);
        undisclosed = List.copyOf(undisclosed);
    }

    /** Every group, the one that the others are compared with first. */
    public List<PayGroup> groups() {
        List<PayGroup> groups = new ArrayList<>();
        groups.add(reference);
        groups.addAll(others);
        return List.copyOf(groups);
    }

    /** All whom the reference is not, as one group. */
    public PayGroup allOthers() {
        return others.size() == 1
                ? others.get(0)
                : new PayGroup(
                        ALL_OTHERS,
                        List.of(),
                        others.stream()
                                .flatMap(group -> group.people().stream())
                                .toList());
    }
}
