package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One control, one table, many threads: each gets the answer that one alone gets. */
class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final DisclosureControl CONTROL = DisclosureControl.of(
            DisclosurePolicy.builder().protectingSingletons(true).build());

    @Test
    void threadsThatShareAControlAndATableGetTheSamePatternAndTheSameProof() throws Exception {
        FrequencyTable table = SkewedCounts.of(7, 5, 6).toFrequencyTable();
        ProtectedTable alone = CONTROL.protect(table);

        for (ProtectedTable other : inParallel(() -> CONTROL.protect(table))) {
            assertEquals(alone.getCells(), other.getCells());
            assertEquals(alone.getAudit().getCells(), other.getAudit().getCells());
        }
    }

    @Test
    void threadsThatAskOneProtectedTableGetTheSameAnswers() throws Exception {
        ProtectedTable safe = CONTROL.protect(SkewedCounts.of(8, 5, 6).toFrequencyTable());
        List<CellAudit> audit = safe.getAudit().getCells();

        for (List<CellAudit> other : inParallel(() -> {
            safe.getCells();
            safe.getWithheld().forEach(safe::getStatus);
            return DisclosureControl.of(DisclosurePolicy.builder()
                            .protectingSingletons(true)
                            .build())
                    .alsoPublished(safe)
                    .audit()
                    .getCells();
        })) {
            assertEquals(
                    audit.stream().map(CellAudit::cell).toList(),
                    other.stream().map(CellAudit::cell).toList());
            assertEquals(
                    audit.stream().map(CellAudit::verdict).toList(),
                    other.stream().map(CellAudit::verdict).toList());
        }
    }

    @Test
    void threadsThatRoundOneTableGetTheSameFigures() throws Exception {
        FrequencyTable table = SkewedCounts.of(9, 5, 6).toFrequencyTable();
        RoundedTable alone = CONTROL.round(table, RoundingScheme.OFQUAL);

        for (RoundedTable other : inParallel(() -> CONTROL.round(table, RoundingScheme.OFQUAL))) {
            assertEquals(alone.getCells(), other.getCells());
            assertEquals(alone.getAudit().getCells(), other.getAudit().getCells());
        }
    }

    private static <T> List<T> inParallel(Callable<T> task) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(Collections.nCopies(THREADS, task))) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
