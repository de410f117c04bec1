package org.ediframework.metrics.pay;

import java.math.BigDecimal;

/**
 * What a median or the end of a quarter tells: whoever of these people is paid as much or more is known to be.
 *
 * @param least in pounds
 */
record PayFloor(PayPeople people, BigDecimal least) {}
