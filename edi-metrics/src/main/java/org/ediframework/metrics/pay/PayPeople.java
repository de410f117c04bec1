package org.ediframework.metrics.pay;

import java.util.Set;

/**
 * People of one division, such as the one by sex.
 *
 * @param division which one, from 0
 * @param groups which groups of it
 */
record PayPeople(int division, Set<Integer> groups) {}
