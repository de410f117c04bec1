package org.ediframework.metrics.disclosure.proof;

/**
 * How much exact arithmetic a run may still do, counted in numbers changed by exchanges of the simplex. Counted, not
 * timed, so that a slow machine gives the same answer as a fast one.
 */
final class Effort {

    private long left;

    Effort(long left) {
        this.left = left;
    }

    void spend(long amount) {
        left -= amount;
    }

    boolean isSpent() {
        return left <= 0;
    }

    long left() {
        return left;
    }
}
