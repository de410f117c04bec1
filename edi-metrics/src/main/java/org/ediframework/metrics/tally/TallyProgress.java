package org.ediframework.metrics.tally;

/** Hears how far a long count has come. Never called by two threads at the same time. */
@FunctionalInterface
public interface TallyProgress {

    /**
     * More people have been counted.
     *
     * @param people all counted so far; grows from call to call
     */
    void counted(long people);
}
