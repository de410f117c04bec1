package org.ediframework.metrics.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A long count says how far it is, on one thread as on several. */
class ProgressTest {

    private static final int PEOPLE = 600_000;

    private static final TallyRequest REQUEST =
            TallyRequest.builder().dimension("last").table("last").build();

    private final List<Long> heard = new ArrayList<>();

    private void assertHeardUpToTheEnd() {
        assertEquals(heard.stream().sorted().distinct().toList(), heard);
        assertEquals(PEOPLE, heard.get(heard.size() - 1));
        assertTrue(heard.size() > 3, () -> "heard " + heard);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void progressOfColumnsGrowsToTheNumberOfPeople(int threads) {
        TallyRun.of(REQUEST)
                .withThreads(threads)
                .withProgress(heard::add)
                .columns(List.of(ColumnBatch.of(CodedColumn.of("last", new short[PEOPLE], List.of()))));

        assertHeardUpToTheEnd();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void progressOfObjectsGrowsToTheNumberOfPeople(int threads) {
        List<Integer> list = IntStream.range(0, PEOPLE).boxed().toList();
        for (Collection<Integer> people : List.of(list, new LinkedHashSet<>(list), new ArrayDeque<>(list))) {
            heard.clear();
            Tally tally = TallyRun.of(REQUEST)
                    .withThreads(threads)
                    .withProgress(heard::add)
                    .people(people, (number, row) -> row.put(0, Integer.toString(number % 10)))
                    .snapshot();

            assertHeardUpToTheEnd();
            assertEquals(PEOPLE / 10, tally.getTable("last").count("7"));
        }
    }
}
