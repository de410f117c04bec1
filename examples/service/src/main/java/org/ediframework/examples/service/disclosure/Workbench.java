package org.ediframework.examples.service.disclosure;

import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.ediframework.examples.service.problems.BusyException;
import org.ediframework.examples.service.settings.ServiceSettings;
import org.springframework.stereotype.Component;

/**
 * Where work is done that keeps a processor busy for seconds: only so much at the same time, none for callers who are gone,
 * and none for longer than the service may take to stop. Thread-safe.
 */
@Component
class Workbench {

    private static final long LOOK_EVERY_MILLIS = 200;

    private final Semaphore places;
    private final long patienceMillis;
    private final Duration longest;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "callers");
        thread.setDaemon(true);
        return thread;
    });

    Workbench(ServiceSettings settings) {
        this.places = new Semaphore(settings.protections(), true);
        this.patienceMillis = settings.patience().toMillis();
        this.longest = settings.longestWork();
    }

    @PreDestroy
    void close() {
        watch.shutdownNow();
    }

    /**
     * The result of some work, which ends early when its thread is interrupted.
     *
     * @param request whose body was read to its end
     * @throws BusyException when there is no place for it in good time
     */
    <T> T work(HttpServletRequest request, Supplier<T> work) {
        try {
            if (!places.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                throw new BusyException();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
        Watched watched = new Watched(request, Thread.currentThread(), System.nanoTime() + longest.toNanos());
        ScheduledFuture<?> looks =
                watch.scheduleWithFixedDelay(watched, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } finally {
            looks.cancel(false);
            watched.end();
            places.release();
        }
    }

    /** Interrupts work when nobody waits for it any more; never once it has ended. */
    private static final class Watched implements Runnable {

        private final HttpServletRequest request;
        private final Thread worker;
        private final long deadline;
        private boolean hasEnded;
        private boolean hasInterrupted;

        Watched(HttpServletRequest request, Thread worker, long deadline) {
            this.request = request;
            this.worker = worker;
            this.deadline = deadline;
        }

        @Override
        public synchronized void run() {
            if (!hasEnded && !hasInterrupted && (System.nanoTime() > deadline || Caller.isGone(request))) {
                hasInterrupted = true;
                worker.interrupt();
            }
        }

        /** To be called by the worker, whose thread goes on to other requests. */
        synchronized void end() {
            hasEnded = true;
            if (hasInterrupted) {
                Thread.interrupted();
            }
        }
    }
}
