package org.ediframework.metrics.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ediframework.core.population.CountTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coded columns with very many labels or very many characteristics. */
class WideColumnsTest {

    private static final int DISTINCT = 2_000_000;

    private static final TallyRequest PUPILS_BY_YEAR = TallyRequest.builder()
            .dimension("pupil")
            .dimension("year")
            .table("pupil")
            .table("pupil", "year")
            .memoryLimit(1_600_000_000)
            .build();

    @Test
    void aColumnOfTwoMillionLabelsIsCounted() {
        List<String> labels =
                IntStream.range(0, DISTINCT).mapToObj(i -> "p" + i).toList();
        int[] codes = IntStream.rangeClosed(1, DISTINCT).toArray();
        short[] years = new short[DISTINCT];
        for (int i = 0; i < DISTINCT; i++) {
            years[i] = (short) (i % 3 == 0 ? 1 : 2);
        }

        CountTable both = TallyRun.of(PUPILS_BY_YEAR)
                .withThreads(3)
                .columns(List.of(ColumnBatch.of(
                        CodedColumn.of("pupil", codes, labels), CodedColumn.of("year", years, List.of("7", "8")))))
                .snapshot()
                .getTable("pupil", "year");
        assertEquals(DISTINCT, both.getTotal());
        assertEquals(1, both.count("p77", "8"));
        assertEquals(0, both.count("p77", "7"));
        assertEquals(1, both.count("p1999998", "7"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void threeHundredColumnsAreCounted(int threads) {
        TallyRequest.Builder request = TallyRequest.builder();
        List<CodedColumn> columns = new ArrayList<>();
        for (int c = 0; c < 300; c++) {
            request.dimension("c" + c).table("c" + c);
            short[] codes = new short[300_000];
            for (int i = 0; i < codes.length; i++) {
                codes[i] = (short) (i % (2 + c % 5));
            }
            columns.add(CodedColumn.of("c" + c, codes, List.of("a", "b", "c", "d", "e")));
        }

        Tally tally = TallyRun.of(request.table("c1", "c2", "c299").build())
                .withThreads(threads)
                .columns(List.of(ColumnBatch.of(columns)))
                .snapshot();
        // c1 has codes 0 to 2, c2 0 to 3, c299 0 to 5; so that codes 1, 1, 1 meet in every twelfth person.
        assertEquals(25_000, tally.getTable("c1", "c2", "c299").count("a", "a", "a"));
        assertEquals(50_000, tally.getTable("c299").count("not-obtained"));
    }
}
