package org.ediframework.examples.cli;

/** What the exit status of a command means. */
final class ExitStatus {

    static final int DONE = 0;
    static final int FOUND = 1;
    static final int UNUSABLE = 2;

    private ExitStatus() {}
}
