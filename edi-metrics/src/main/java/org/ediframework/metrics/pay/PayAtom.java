package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Those whom no published figure tells apart: of the same group by everything that people are divided by.
 *
 * @param groups the group that they are in, by each division
 * @param rising what each is paid
 */
record PayAtom(List<Integer> groups, RisingAmounts rising) {

    /** One of them: what is paid, and how much at least the reader knows that to be. */
    record Known(BigDecimal pay, BigDecimal floor) {

        /** What the reader does not know of the pay. */
        BigDecimal open() {
            return pay.subtract(floor);
        }
    }

    /** Whether they are among the people of a division and some of its groups. */
    boolean isIn(PayPeople people) {
        return people.groups().contains(groups.get(people.division()));
    }

    int size() {
        return rising.size();
    }

    /**
     * All that the reader does not know of their pay, and those of whom most is open.
     *
     * @param floors what some of them are paid at least, rising: whoever is paid as much or more is known to be
     */
    Open open(List<BigDecimal> floors) {
        BigDecimal open = BigDecimal.ZERO;
        List<Known> most = new ArrayList<>();
        int to = rising.size();
        for (int next = floors.size() - 1; next >= -1; next--) {
            BigDecimal floor = next < 0 ? BigDecimal.ZERO : floors.get(next);
            int from = next < 0 ? 0 : rising.below(floor);
            if (to > from) {
                open = open.add(rising.sum(from, to)).subtract(floor.multiply(BigDecimal.valueOf((long) to - from)));
                for (int rank = to - 1; rank >= Math.max(from, to - 2); rank--) {
                    most.add(new Known(rising.get(rank), floor));
                }
                to = from;
            }
        }
        return new Open(open, most);
    }

    /**
     * What the reader does not know.
     *
     * @param sum of all of them
     * @param most for each of their floors the two who are paid most
     */
    record Open(BigDecimal sum, List<Known> most) {}
}
