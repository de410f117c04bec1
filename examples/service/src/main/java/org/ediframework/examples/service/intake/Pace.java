package org.ediframework.examples.service.intake;

import java.time.Duration;

/**
 * How fast a body has to come.
 *
 * @param grace the time that any body may take
 * @param bytesPerSecond what has to have come, on average, beyond that
 */
record Pace(Duration grace, long bytesPerSecond) {

    private static final double NANOS_PER_SECOND = 1e9;

    boolean isMissedBy(long bytes, long nanos) {
        double seconds = (nanos - grace.toNanos()) / NANOS_PER_SECOND;
        return seconds * bytesPerSecond > bytes;
    }
}
