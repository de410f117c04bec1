package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Those whom no published figure tells apart: of the same group by everything that people are divided by. */
final class PayAtom {

    /** One of them: what is paid, and how much at least the reader knows that to be. */
    record Known(BigDecimal pay, BigDecimal floor) {

        /** What the reader does not know of the pay. */
        BigDecimal open() {
            return pay.subtract(floor);
        }
    }

    private final List<Integer> groups;
    private final List<BigDecimal> falling;
    private final List<BigDecimal> sums = new ArrayList<>();

    /**
     * People of one kind.
     *
     * @param groups the group that they are in, by each division
     * @param pays what each is paid, in any order
     */
    PayAtom(List<Integer> groups, List<BigDecimal> pays) {
        this.groups = groups;
        this.falling =
                pays.stream().sorted((one, other) -> other.compareTo(one)).toList();
        BigDecimal sum = BigDecimal.ZERO;
        sums.add(sum);
        for (BigDecimal pay : falling) {
            sum = sum.add(pay);
            sums.add(sum);
        }
    }

    /** Whether they are among the people of a division and some of its groups. */
    boolean isIn(PayPeople people) {
        return people.groups().contains(groups.get(people.division()));
    }

    int size() {
        return falling.size();
    }

    /**
     * All that the reader does not know of their pay, and those of whom most is open.
     *
     * @param floors what some of them are paid at least, rising: whoever is paid as much or more is known to be
     */
    Open open(List<BigDecimal> floors) {
        BigDecimal open = BigDecimal.ZERO;
        List<Known> most = new ArrayList<>();
        int from = 0;
        for (int next = floors.size() - 1; next >= -1; next--) {
            BigDecimal floor = next < 0 ? BigDecimal.ZERO : floors.get(next);
            int to = next < 0 ? falling.size() : firstBelow(floor);
            if (to > from) {
                open = open.add(sums.get(to))
                        .subtract(sums.get(from))
                        .subtract(floor.multiply(BigDecimal.valueOf((long) to - from)));
                for (BigDecimal pay : falling.subList(from, Math.min(to, from + 2))) {
                    most.add(new Known(pay, floor));
                }
                from = to;
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

    private int firstBelow(BigDecimal floor) {
        int low = 0;
        int high = falling.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (falling.get(middle).compareTo(floor) >= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
