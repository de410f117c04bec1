package org.ediframework.metrics.disclosure.proof;

/** By how much at once a variable is changed where the whole is too much. */
final class Step {

    private static final long FINE = 16;

    private Step() {}

    /** The next smaller step to try, towards nought. */
    static long afterFailing(long step) {
        return Math.abs(step) > FINE ? step / 2 : step - Long.signum(step);
    }
}
