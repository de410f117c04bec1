package org.ediframework.metrics.tally;

/** Adds up what several threads have counted, and tells the listener one call at a time. */
final class ProgressCounter {

    private final TallyProgress progress;
    private long people;

    ProgressCounter(TallyProgress progress) {
        this.progress = progress;
    }

    synchronized void add(long more) {
        if (more > 0) {
            people += more;
            progress.counted(people);
        }
    }
}
