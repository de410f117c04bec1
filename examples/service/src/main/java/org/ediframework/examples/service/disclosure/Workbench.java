package org.ediframework.examples.service.disclosure;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.ediframework.examples.service.problems.BusyException;
import org.ediframework.examples.service.settings.ServiceSettings;
import org.springframework.stereotype.Component;

/** Where work is done that keeps a processor busy for seconds: only so much at the same time. Thread-safe. */
@Component
class Workbench {

    private final Semaphore places;
    private final long patienceMillis;

    Workbench(ServiceSettings settings) {
        this.places = new Semaphore(settings.protections(), true);
        this.patienceMillis = settings.patience().toMillis();
    }

    /**
     * The result of some work.
     *
     * @throws BusyException when there is no place for it in good time
     */
    <T> T work(Supplier<T> work) {
        try {
            if (!places.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                throw new BusyException();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BusyException();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
