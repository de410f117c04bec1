package org.ediframework.metrics.pay;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Of whom it is published what share got a bonus. Where one group holds another, the share of those between follows; it is shown
 * of none where one to four of them did or did not. Mutable and for one thread.
 */
final class PayShares {

    private final List<Group> known = new ArrayList<>();

    /**
     * Some people.
     *
     * @param rows all of them
     * @param paid those who got a bonus
     */
    private record Group(BitSet rows, BitSet paid) {

        static Group of(PayGroup group) {
            BitSet rows = new BitSet();
            BitSet paid = new BitSet();
            group.people().forEach(person -> {
                rows.set(person.row());
                paid.set(person.row(), person.bonus().isPresent());
            });
            return new Group(rows, paid);
        }

        /** Whether the share of those who are in this group and not in a smaller one tells of a few people. */
        boolean tellsOfFewBeside(Group other) {
            BitSet common = (BitSet) rows.clone();
            common.and(other.rows);
            if (!common.equals(other.rows) || rows.equals(other.rows)) {
                return false;
            }
            long got = (long) paid.cardinality() - other.paid.cardinality();
            long all = (long) rows.cardinality() - other.rows.cardinality();
            return isFew(got) || isFew(all - got);
        }
    }

    /** So few that a share of all gives them away, as a count would. */
    static boolean isFew(long people) {
        return people > 0 && people < PublishablePay.LEAST_COUNT;
    }

    /** Whether so few of a group got a bonus, or did not. */
    static boolean isFew(PayGroup group) {
        long paid = group.withBonus();
        return isFew(paid) || isFew(group.people().size() - paid);
    }

    /** Whether none is published. */
    boolean isEmpty() {
        return known.isEmpty();
    }

    /** Takes in that shares are published already. */
    void knows(List<PayGroup> groups) {
        groups.forEach(group -> known.add(Group.of(group)));
    }

    /** Takes in the shares of some groups, if nothing follows of a few people; otherwise nothing, and says so. */
    boolean admits(List<PayGroup> groups) {
        List<Group> more = groups.stream().map(Group::of).toList();
        for (Group one : more) {
            for (Group other : known) {
                if (one.tellsOfFewBeside(other) || other.tellsOfFewBeside(one)) {
                    return false;
                }
            }
        }
        known.addAll(more);
        return true;
    }
}
