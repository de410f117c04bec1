package org.ediframework.metrics.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Tables of which a third of the counts are small; the second dimension is grouped by twos. */
final class SkewedCounts {

    private SkewedCounts() {}

    static RowTable of(long seed, int... sizes) {
        Random random = new Random(seed);
        Map<String, String> groups = new TreeMap<>();
        for (int code = 0; code < sizes[1]; code++) {
            groups.put("c" + code, "g" + code / 2);
        }
        RowTable data = new RowTable(List.of("d0", "d1", "d2").subList(0, sizes.length), Map.of("d1", List.of(groups)));
        for (int a = 0; a < sizes[0]; a++) {
            for (int b = 0; b < sizes[1]; b++) {
                for (int c = 0; c < (sizes.length > 2 ? sizes[2] : 1); c++) {
                    List<String> row = List.of("c" + a, "c" + b, "c" + c).subList(0, sizes.length);
                    data.rows.put(row, (long) Math.floor(Math.exp(random.nextDouble() * 4.5)) - 1);
                }
            }
        }
        return data;
    }
}
