package org.ediframework.metrics.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is immutable or thread-safe, used by many threads at the same moment. */
class SharedByThreadsTest {

    private static final int THREADS = 8;

    private static <T> List<T> atTheSameTime(Callable<T> work) throws InterruptedException, ExecutionException {
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch ready = new CountDownLatch(THREADS);
            List<Future<T>> results = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                results.add(executor.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return work.call();
                }));
            }
            List<T> all = new ArrayList<>();
            for (Future<T> result : results) {
                all.add(result.get());
            }
            return all;
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void oneRunOneRequestAndOneBatchServeManyThreads() throws InterruptedException, ExecutionException {
        People crowd = People.random(11, 20_000, 5, 60);
        ColumnBatch batch = crowd.columns(new Random(11));
        TallyRun run = TallyRun.of(crowd.request()).withThreads(2);

        for (Tally tally : atTheSameTime(() -> run.columns(List.of(batch)).snapshot())) {
            assertEquals(crowd.countedPlainly(), People.read(tally));
        }
        for (Tally tally :
                atTheSameTime(() -> run.people(crowd.rows(), crowd.encoder()).snapshot())) {
            assertEquals(crowd.countedPlainly(), People.read(tally));
        }
    }

    @Test
    void oneTallyIsReadByManyThreads() throws InterruptedException, ExecutionException {
        People crowd = People.random(12, 5_000, 4, 30);
        TallyAccumulator accumulator = TallyAccumulator.create(crowd.request());
        accumulator.add(crowd.rows(), crowd.encoder());
        Tally tally = accumulator.snapshot();

        for (List<?> read : atTheSameTime(() -> People.read(tally))) {
            assertEquals(crowd.countedPlainly(), read);
        }
    }

    @Test
    void aListenerIsNeverCalledByTwoThreadsAtTheSameTime() {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Long> heard = new ArrayList<>();
        TallyRequest request =
                TallyRequest.builder().dimension("last").table("last").build();

        TallyRun.of(request)
                .withThreads(4)
                .withProgress(people -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    heard.add(people);
                    inside.decrementAndGet();
                })
                .people(
                        IntStream.range(0, 2_000_000).boxed().toList(),
                        (number, row) -> row.put(0, Integer.toString(number % 2)));

        assertEquals(1, most.get());
        assertTrue(heard.size() > 4, () -> "heard " + heard);
        assertEquals(2_000_000, heard.get(heard.size() - 1));
    }

    @Test
    void anEncoderThatFailsOnOneThreadFailsTheRunWithItsOwnException() {
        TallyRequest request =
                TallyRequest.builder().dimension("last").table("last").build();
        List<Integer> people = IntStream.range(0, 1_000_000).boxed().toList();

        IllegalStateException failed = assertThrows(
                IllegalStateException.class,
                () -> TallyRun.of(request).withThreads(3).people(people, (number, row) -> {
                    if (number == 777_777) {
                        throw new IllegalStateException("person " + number);
                    }
                    row.put(0, "x");
                }));
        assertEquals("person 777777", failed.getMessage());
    }
}
