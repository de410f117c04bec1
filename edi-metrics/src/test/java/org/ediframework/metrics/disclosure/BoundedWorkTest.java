package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** However much there is to do, it ends: with an answer, or with none, but never with a figure that is not proven. */
class BoundedWorkTest {

    private static FrequencyTable ones(int codes) {
        FrequencyTableBuilder builder = FrequencyTable.builder().dimension("group");
        for (int code = 0; code < codes; code++) {
            builder.cell(List.of("g" + code), 1);
        }
        return builder.build();
    }

    /** What the thread has worked so far, by Linux; elsewhere the time that has passed. */
    private static Duration worked() throws IOException {
        Path told = Path.of("/proc/thread-self/stat");
        if (!Files.exists(told)) {
            return Duration.ofNanos(System.nanoTime());
        }
        String[] behindTheName =
                Files.readString(told).replaceFirst(".*\\) ", "").split(" ", -1);
        // Hundredths of a second for the program and for the system on its behalf: proc(5), fields 14 and 15.
        return Duration.ofMillis(10 * (Long.parseLong(behindTheName[11]) + Long.parseLong(behindTheName[12])));
    }

    /** What it gives within five seconds of work, however many others the machine is busy with. */
    private static ProtectedTable protectedSoon(FrequencyTable table) {
        return assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
            Duration before = worked();
            ProtectedTable safe =
                    DisclosureControl.of(DisclosurePolicy.standard()).protect(table);
            Duration took = worked().minus(before);
            assertTrue(took.toSeconds() < 5, () -> "It took " + took);
            return safe;
        });
    }

    @Test
    void fiveThousandSinglePersonsInOneDimensionAreAnsweredSoon() {
        FrequencyTable table = ones(5000);

        ProtectedTable safe = protectedSoon(table);

        assertEquals(5001, safe.getWithheld().size());
        assertTrue(safe.getAudit().isSafe());
    }

    @Test
    void aHundredRowsByFiftyColumnsAreAnsweredSoon() {
        FrequencyTable table = SkewedCounts.of(3, 100, 50).toFrequencyTable();

        ProtectedTable safe = protectedSoon(table);

        assertTrue(safe.getAudit().isSafe());
        assertTrue(safe.getCount(CellAddress.TOTAL).isPresent());
    }

    @Test
    void anInterruptedThreadPublishesNothing() throws Exception {
        FrequencyTable table = SkewedCounts.of(5, 30, 20, 3).toFrequencyTable();
        CompletableFuture<ProtectedTable> answer = new CompletableFuture<>();
        Thread worker = new Thread(() -> {
            try {
                answer.complete(
                        DisclosureControl.of(DisclosurePolicy.standard()).protect(table));
            } catch (UnprotectableTableException unproven) {
                answer.completeExceptionally(unproven);
            }
        });
        worker.start();
        TimeUnit.MILLISECONDS.sleep(200);
        worker.interrupt();

        ExecutionException refused = assertThrows(ExecutionException.class, () -> answer.get(2, TimeUnit.SECONDS));

        assertTrue(String.valueOf(refused.getMessage()).contains("UNPROVEN"), refused::toString);
        worker.join(1000);
        assertTrue(worker.isInterrupted() || !worker.isAlive());
    }

    @Test
    void anAuditThatIsInterruptedSaysUnproven() {
        FrequencyTable table = SkewedCounts.of(5, 6, 8, 3).toFrequencyTable();
        ProtectedTable safe = DisclosureControl.of(DisclosurePolicy.standard()).protect(table);

        Thread.currentThread().interrupt();
        DisclosureAudit audit = DisclosureAudit.of(table, safe.getWithheld(), DisclosurePolicy.standard());

        assertTrue(Thread.interrupted(), "the interruption is left for the caller to see");
        assertEquals(safe.getWithheld().size(), audit.getCells().size());
        assertEquals(audit.getCells().size(), audit.count(ProofVerdict.UNPROVEN));
    }
}
