package org.ediframework.metrics.tally;

import java.util.Arrays;
import java.util.List;

/** Keeps account of what an accumulator takes, and refuses what would exceed its limit before it is taken. */
final class MemoryLimit {

    private final List<String> names;
    private long limit;
    private long used;

    MemoryLimit(List<String> names, long limit) {
        this.names = names;
        this.limit = limit;
    }

    /**
     * Reserves memory for the counts over these dimensions, positions in the request.
     *
     * @throws TallyTooLargeException when it would exceed the limit
     */
    void reserve(long bytes, int... dimensions) {
        if (bytes > limit - used) {
            throw new TallyTooLargeException("Counting by " + names(dimensions) + " needs " + mebibytes(bytes)
                    + " more, but " + mebibytes(used) + " of the limit of " + mebibytes(limit)
                    + " are taken. Count fewer dimensions together, give wide ones a classification, or raise the"
                    + " memory limit of the request.");
        }
        used += bytes;
    }

    /** From now on up to so much may be taken, if that is more than before. */
    void raiseTo(long newLimit) {
        limit = Math.max(limit, newLimit);
    }

    void release(long bytes) {
        used -= bytes;
    }

    long getUsed() {
        return used;
    }

    List<String> names(int... dimensions) {
        return Arrays.stream(dimensions).mapToObj(names::get).toList();
    }

    static String mebibytes(long bytes) {
        return bytes < 1 << 20 ? (bytes + 1023) / 1024 + " KiB" : (bytes >> 20) + " MiB";
    }
}
