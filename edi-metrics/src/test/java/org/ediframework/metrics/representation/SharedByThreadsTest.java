package org.ediframework.metrics.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.statistics.MultinomialTest;
import org.ediframework.metrics.summary.Diversity;
import org.ediframework.metrics.summary.RepresentationSummary;
import org.junit.jupiter.api.Test;

/** What says that it is thread-safe is given to many threads at once; each must get what one thread alone gets. */
class SharedByThreadsTest {

    private static final int THREADS = 8;

    private static List<Comparison> comparisons() {
        List<Comparison> comparisons = new ArrayList<>();
        for (int place = 1; place <= 50; place++) {
            GroupCounts observed = GroupCounts.builder()
                    .characteristic(Characteristic.RACE)
                    .coverage(Coverage.unstated().withPlace("place " + place))
                    .count("one", 3L * place)
                    .count("two", 70L + place)
                    .count("three", place % 4)
                    .nonResponse(NonResponse.DECLINED, place % 7)
                    .build();
            comparisons.add(Comparison.of(observed, reference(place)));
        }
        return comparisons;
    }

    private static Reference reference(int place) {
        var reference = Reference.builder()
                .characteristic(Characteristic.RACE)
                .source("made up")
                .count("one", 400 + place)
                .count("two", 900)
                .count("three", 20);
        return place % 2 == 0 ? reference.sampleSize(1320 + place).build() : reference.build();
    }

    private static <T> void isTheSameForAll(Callable<T> computation) throws Exception {
        T alone = computation.call();
        CyclicBarrier together = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<T>> results = threads.invokeAll(Collections.nCopies(THREADS, () -> {
                together.await();
                return computation.call();
            }));
            for (Future<T> result : results) {
                assertEquals(alone, result.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void analysisAndComparisonsAreShared() throws Exception {
        RepresentationAnalysis analysis = RepresentationAnalysis.standard();
        List<Comparison> comparisons = comparisons();
        isTheSameForAll(() -> analysis.analyse(comparisons));
        isTheSameForAll(() ->
                RollUp.of(comparisons).stream().map(Comparison::getObserved).toList());
    }

    @Test
    void rowsAreReadByAll() throws Exception {
        RepresentationTable table = RepresentationAnalysis.standard().analyse(comparisons());
        isTheSameForAll(() -> table.rows().stream().map(Object::toString).toList());
        isTheSameForAll(table::references);
    }

    @Test
    void rulesAreSharedByComparisonsMadeAtOnce() throws Exception {
        ComparisonRules rules =
                ComparisonRules.builder().level(ComparisonLevel.UNIONS).build();
        GroupCounts observed = comparisons().get(0).getObserved();
        Reference reference = reference(1);
        isTheSameForAll(() -> Comparison.of(observed, reference, rules).getReferenceShare("one"));
    }

    @Test
    void summariesAndDrawsAreTheSameInEveryThread() throws Exception {
        Comparison comparison = comparisons().get(0);
        isTheSameForAll(() -> RepresentationSummary.of(comparison).fit());
        Diversity diversity = Diversity.of(comparison.getObserved());
        isTheSameForAll(() -> diversity.getHillNumber(1.7));
        isTheSameForAll(() -> MultinomialTest.drawn(new long[] {30, 2, 1}, new double[] {5, 3, 2}, 2000, 7));
    }
}
