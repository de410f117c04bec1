package org.ediframework.metrics.pay;

import java.util.List;

/**
 * What a published figure tells, taken for more than it is.
 *
 * @param kind of which pay
 * @param sums whose pay together is known
 * @param floors who is known to be paid as much or more
 */
record PayTold(PayKind kind, List<PayPeople> sums, List<PayFloor> floors) {

    PayTold {
        sums = List.copyOf(sums);
        floors = List.copyOf(floors);
    }
}
