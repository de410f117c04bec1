package org.ediframework.metrics.disclosure.proof;

/**
 * How many steps a run may still do. Counted, not timed, so that a slow machine gives the same answer as a fast one. Every
 * step is also the moment at which an interrupted thread stops.
 */
public final class Effort {

    private long left;

    public Effort(long left) {
        this.left = left;
    }

    /**
     * Takes steps off what is left.
     *
     * @throws StoppedException if the thread was interrupted
     */
    public void spend(long amount) {
        if (Thread.currentThread().isInterrupted()) {
            throw new StoppedException();
        }
        left -= amount;
    }

    boolean isSpent() {
        return left <= 0;
    }
}
