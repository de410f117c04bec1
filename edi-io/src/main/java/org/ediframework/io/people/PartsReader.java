package org.ediframework.io.people;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ediframework.metrics.tally.TallyAccumulator;
import org.ediframework.metrics.tally.TallyProgress;
import org.ediframework.metrics.tally.TallyRequest;
import org.ediframework.metrics.tally.TallyTooLargeException;

/** Reads the parts of a file at the same time, each on a thread of its own. */
final class PartsReader {

    private final TallyRequest request;
    private final Columns columns;
    private final TallyProgress progress;
    private final int longestCell;
    private final Object lock = new Object();
    private long reported;

    PartsReader(TallyRequest request, Columns columns, int longestCell, TallyProgress progress) {
        this.request = request;
        this.columns = columns;
        this.longestCell = longestCell;
        this.progress = progress;
    }

    /** The parts as read; one for the whole when the proposed cuts do not hold. */
    List<PartReader> read(Part whole, List<? extends Part> parts) throws IOException {
        if (parts.size() > 1) {
            List<PartReader> readers = readAtTheSameTime(parts);
            if (!readers.isEmpty()) {
                return readers;
            }
        }
        // Only reading from the start tells. What was reported of the parts stays reported.
        Counter counter = new Counter();
        return List.of(
                new PartReader(whole, TallyAccumulator.create(request), longestCell).read(columns, counter::add));
    }

    /** Empty when a part was cut within quotes, or is broken anyway, or does not fit its share of the memory. */
    private List<PartReader> readAtTheSameTime(List<? extends Part> parts) throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(parts.size(), work -> {
            Thread thread = new Thread(work, "people");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Counter counter = new Counter();
            List<PartReader> readers = new ArrayList<>();
            List<Future<PartReader>> results = new ArrayList<>();
            for (Part part : parts) {
                PartReader reader =
                        new PartReader(part, TallyAccumulator.createShare(request, parts.size()), longestCell);
                readers.add(reader);
                results.add(executor.submit(() -> reader.read(columns, counter::add)));
            }
            for (Future<PartReader> result : results) {
                await(result);
            }
            return readers.stream().anyMatch(reader -> reader.end() == PartReader.End.BROKEN) ? List.of() : readers;
        } catch (TallyTooLargeException doesNotFit) {
            return List.of();
        } finally {
            // After a failure the others stop at their next reading.
            executor.shutdownNow();
        }
    }

    /** Adds up what the parts have counted in one attempt, and tells the listener what is more than it has heard. */
    private final class Counter {

        private long counted;

        void add(long people) {
            synchronized (lock) {
                counted += people;
                if (counted > reported) {
                    reported = counted;
                    progress.counted(counted);
                }
            }
        }
    }

    private static void await(Future<PartReader> result) throws IOException {
        try {
            result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException("Reading failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Reading was interrupted before the file was read.", e);
        }
    }
}
