package org.ediframework.metrics.segregation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.ediframework.metrics.statistics.Bootstrap;

/**
 * Prints thirty tables and what is drawn of each, for {@code intervals.R}, which computes the indices of every draw and the
 * intervals by itself: units in rows, groups in columns; the first line of a case is the table with its seed, those below are
 * draws.
 */
final class DrawsForR {

    static final int DRAWS = 199;

    private DrawsForR() {}

    public static void main(String... args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Random random = new Random(20261130);
        for (int number = 0; number < 30; number++) {
            int units = 2 + random.nextInt(5);
            int groups = 2 + random.nextInt(3);
            long[] cells = new long[units * groups];
            for (int cell = 0; cell < cells.length; cell++) {
                cells[cell] = number % 5 == 0 && cell >= groups && random.nextInt(4) == 0
                        ? 0
                        : 1 + random.nextInt(number % 3 == 0 ? 12 : 200);
            }
            long seed = random.nextInt(1_000_000);
            out.println("case\t" + text(cells, groups) + "\t" + seed);
            Bootstrap.basic(
                    cells,
                    drawn -> {
                        out.println("draw\t" + text(drawn, groups));
                        return Optional.of(0.0);
                    },
                    DRAWS,
                    seed,
                    0.95);
        }
    }

    private static String text(long[] cells, int groups) {
        StringJoiner units = new StringJoiner(";");
        for (int from = 0; from < cells.length; from += groups) {
            units.add(Arrays.stream(cells, from, from + groups)
                    .mapToObj(Long::toString)
                    .collect(Collectors.joining(",")));
        }
        return units.toString();
    }
}
