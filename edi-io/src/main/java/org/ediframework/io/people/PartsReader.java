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

/** Reads the parts of a file at the same time, each on a thread of its own. */
final class PartsReader {

    private final TallyRequest request;
    private final Columns columns;
    private final TallyProgress progress;
    private final int longestCell;
    private long counted;

    PartsReader(TallyRequest request, Columns columns, int longestCell, TallyProgress progress) {
        this.request = request;
        this.columns = columns;
        this.longestCell = longestCell;
        this.progress = progress;
    }

    /** The parts as read; one for the whole file when the proposed cuts do not hold. */
    List<PartReader> read(List<? extends Part> parts) throws IOException {
        List<PartReader> readers = new ArrayList<>();
        for (Part part : parts) {
            readers.add(new PartReader(part, TallyAccumulator.createShare(request, parts.size()), longestCell));
        }
        if (readers.size() == 1) {
            return List.of(readers.get(0).read(columns, this::advance));
        }
        readAtTheSameTime(readers);
        if (readers.stream().anyMatch(reader -> reader.end() == PartReader.End.BROKEN)) {
            // Cut within quotes, or broken anyway: only reading from the start tells.
            return List.of(new PartReader(parts.get(0).whole(), TallyAccumulator.create(request), longestCell)
                    .read(columns, people -> {}));
        }
        return readers;
    }

    private synchronized void advance(long people) {
        if (people > 0) {
            counted += people;
            progress.counted(counted);
        }
    }

    private void readAtTheSameTime(List<PartReader> readers) throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(readers.size(), work -> {
            Thread thread = new Thread(work, "people");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<PartReader>> results = new ArrayList<>();
            for (PartReader reader : readers) {
                results.add(executor.submit(() -> reader.read(columns, this::advance)));
            }
            for (Future<PartReader> result : results) {
                await(result);
            }
        } finally {
            executor.shutdown();
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
