package org.ediframework.metrics.tally;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Counts many people on several threads: one accumulator per thread, merged at the end. The result is the same for any
 * number of threads.
 *
 * <pre>{@code
 * TallyAccumulator counted = TallyRun.of(request).withThreads(2).people(pupils, encoder);
 * }</pre>
 *
 * <p>Immutable. Threads live only as long as a call; the memory limit of the request is divided among them.
 */
public final class TallyRun {

    /** Few enough that threads end at about the same time, enough that taking the next part costs nothing. */
    private static final int PEOPLE_PER_PART = 1 << 17;

    private final TallyRequest request;
    private final int threads;
    private final TallyProgress progress;

    private TallyRun(TallyRequest request, int threads, TallyProgress progress) {
        this.request = request;
        this.threads = threads;
        this.progress = progress;
    }

    /** A run on the calling thread that tells nobody how far it is. */
    public static TallyRun of(TallyRequest request) {
        return new TallyRun(request, 1, people -> {});
    }

    /**
     * The same on so many threads.
     *
     * @throws IllegalArgumentException when below 1
     */
    public TallyRun withThreads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("A run on " + threads + " threads. Allowed is 1 or more.");
        }
        return new TallyRun(request, threads, progress);
    }

    /** The same, with a listener that hears of every part that is counted. */
    public TallyRun withProgress(TallyProgress progress) {
        return new TallyRun(request, threads, progress);
    }

    /**
     * Counts batches of coded columns.
     *
     * @throws IllegalArgumentException when a column is missing or a code is outside its dictionary
     * @throws TallyTooLargeException when the counts do not fit the memory limit
     */
    public TallyAccumulator columns(List<ColumnBatch> batches) {
        long people = batches.stream().mapToLong(ColumnBatch::getPeople).sum();
        List<Consumer<TallyAccumulator>> parts = new ArrayList<>();
        for (ColumnBatch batch : batches) {
            batch.split(PEOPLE_PER_PART).forEach(part -> parts.add(accumulator -> accumulator.add(part)));
        }
        return count(parts, people);
    }

    /**
     * Counts people of the caller's own type. For several threads the collection is split as it offers itself.
     *
     * @param encoder called by several threads at once
     * @throws TallyTooLargeException when the counts do not fit the memory limit
     */
    public <P> TallyAccumulator people(Collection<P> people, RowEncoder<? super P> encoder) {
        List<Consumer<TallyAccumulator>> parts = threads > 1
                ? CollectionParts.forThreads(people, encoder, PEOPLE_PER_PART)
                : CollectionParts.inOrder(people, encoder, PEOPLE_PER_PART);
        return count(parts, people.size());
    }

    private TallyAccumulator count(List<Consumer<TallyAccumulator>> parts, long people) {
        long budget = request.getExpectedPeople().isPresent() ? request.budget() : Planner.budget(people);
        int workers = Math.max(1, Math.min(threads, parts.size()));
        long memory = TallyAccumulator.memoryLimitOf(request) / workers;
        Queue<Consumer<TallyAccumulator>> waiting = new ConcurrentLinkedQueue<>(parts);
        ProgressCounter counter = new ProgressCounter(progress);
        if (workers == 1) {
            return work(waiting, counter, budget, memory);
        }
        ExecutorService executor = Executors.newFixedThreadPool(workers, TallyRun::daemon);
        try {
            List<Future<TallyAccumulator>> results = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                results.add(executor.submit(() -> work(waiting, counter, budget, memory)));
            }
            TallyAccumulator all = await(results.get(0));
            for (Future<TallyAccumulator> result : results.subList(1, workers)) {
                all.merge(await(result));
            }
            return all;
        } finally {
            // After a failure the others stop at the end of their part.
            waiting.clear();
            executor.shutdown();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "tally");
        thread.setDaemon(true);
        return thread;
    }

    private TallyAccumulator work(
            Queue<Consumer<TallyAccumulator>> waiting, ProgressCounter counter, long budget, long memory) {
        TallyAccumulator accumulator = TallyAccumulator.create(request, budget, memory);
        for (Consumer<TallyAccumulator> part = waiting.poll(); part != null; part = waiting.poll()) {
            long before = accumulator.getPeople();
            part.accept(accumulator);
            counter.add(accumulator.getPeople() - before);
        }
        return accumulator;
    }

    private static TallyAccumulator await(Future<TallyAccumulator> result) {
        try {
            return result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException("Counting failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Counting was interrupted before all people were counted.", e);
        }
    }
}
