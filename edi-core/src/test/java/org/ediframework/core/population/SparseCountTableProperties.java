package org.ediframework.core.population;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SparseCountTableProperties {

    private static final List<String> LABELS =
            IntStream.range(0, 3_000).mapToObj(Integer::toString).toList();
    private static final List<Dimension> WIDE = List.of(Dimension.of("from", LABELS), Dimension.of("to", LABELS));

    @Property(tries = 40)
    void hashedCellsCountLikeAPlainMap(@ForAll Random random, @ForAll @IntRange(max = 5_000) int additions) {
        Map<Long, Long> plain = new HashMap<>();
        CountTableBuilder builder = CountTable.builder(WIDE);
        for (int i = 0; i < additions; i++) {
            int from = random.nextInt(60) * 50;
            int to = random.nextInt(3_000);
            builder.add(i, from, to);
            plain.merge(from * 10_000L + to, (long) i, Long::sum);
        }
        plain.values().removeIf(count -> count == 0);
        Map<Long, Long> counted = new HashMap<>();
        CountTable table = builder.build();
        table.forEachNonZero((indices, count) -> {
            counted.put(indices[0] * 10_000L + indices[1], count);
            assertEquals(count, table.count(indices));
        });
        assertEquals(plain, counted);
    }
}
