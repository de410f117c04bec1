package org.ediframework.examples.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * The counting benchmarks of one way in, in turn and round after round in one process: for a machine that does not keep
 * its speed. What slows a round slows all of it, so that the ratios within rounds are steadier than the times. Prints the
 * least and the median time of each, and the median of its ratios to the tally on one thread in the same round. DuckDB has to
 * count the same in every cell before it is measured.
 */
final class Rounds {

    private static final String TALLY = "tally";

    /** Of the first rounds nothing is kept: the JIT compiler is still at work. */
    private static final int WARM_UP = 3;

    private final Map<String, Callable<?>> ways = new LinkedHashMap<>();

    private Rounds() {}

    /** Takes {@code columns}, {@code objects} or {@code csv}, the number of people, and the number of rounds. */
    public static void main(String[] arguments) throws Exception {
        int people = Integer.parseInt(arguments[1]);
        int number = Integer.parseInt(arguments[2]);
        Rounds rounds = new Rounds();
        switch (arguments[0]) {
            case "objects" -> {
                rounds.objects(people);
                rounds.run(number);
            }
            case "columns", "csv" -> {
                try (DuckDb one = new DuckDb(SyntheticFile.of(people), 1);
                        DuckDb two = new DuckDb(SyntheticFile.of(people), 2)) {
                    if (arguments[0].equals("csv")) {
                        rounds.csv(people, one, two);
                    } else {
                        rounds.columns(people, one, two);
                    }
                    rounds.run(number);
                }
            }
            default ->
                throw new IllegalArgumentException(
                        "No way in: '" + arguments[0] + "'. Allowed are columns, objects and csv.");
        }
    }

    private void columns(int people, DuckDb one, DuckDb two) throws SQLException {
        ColumnsBenchmark columns = new ColumnsBenchmark();
        columns.people = people;
        columns.makePeople();
        one.load();
        two.load();
        one.requireEqual(columns.tally());
        ways.put("sum of the same bytes", columns::sumOfTheSameBytes);
        ways.put(TALLY, columns::tally);
        ways.put("tally, two threads", columns::tallyOnTwoThreads);
        ways.put("DuckDB", one::tablesFromCodes);
        ways.put("DuckDB, two threads", two::tablesFromCodes);
    }

    private void objects(int people) {
        ObjectsBenchmark objects = new ObjectsBenchmark();
        objects.people = people;
        objects.makePeople();
        ways.put("touching the fields", objects::touchingTheFields);
        ways.put(TALLY, objects::tally);
        ways.put("tally, two threads", objects::tallyOnTwoThreads);
        ways.put("streams", objects::streams);
    }

    private void csv(int people, DuckDb one, DuckDb two) throws IOException, SQLException {
        CsvBenchmark csv = new CsvBenchmark();
        csv.people = people;
        csv.writeFile();
        one.load();
        one.requireEqual(csv.tally());
        ways.put("FastCSV alone", csv::fastCsvAlone);
        ways.put(TALLY, csv::tally);
        ways.put("tally, two threads", csv::tallyOnTwoThreads);
        ways.put("DuckDB", one::tablesFromFile);
        ways.put("DuckDB, two threads", two::tablesFromFile);
    }

    private void run(int number) throws Exception {
        Map<String, List<Long>> times = new LinkedHashMap<>();
        for (int round = 0; round < number + WARM_UP; round++) {
            for (Map.Entry<String, Callable<?>> way : ways.entrySet()) {
                long before = System.nanoTime();
                if (way.getValue().call() == null) {
                    throw new IllegalStateException(way.getKey() + " gave no result.");
                }
                long took = System.nanoTime() - before;
                if (round >= WARM_UP) {
                    times.computeIfAbsent(way.getKey(), key -> new ArrayList<>())
                            .add(took);
                }
            }
        }
        double[] tally = milliseconds(times.getOrDefault(TALLY, List.of()));
        times.forEach((way, taken) -> print(way, milliseconds(taken), tally));
    }

    private static double[] milliseconds(List<Long> nanoseconds) {
        return nanoseconds.stream().mapToDouble(each -> each / 1e6).toArray();
    }

    private static void print(String way, double[] taken, double[] tally) {
        double[] ratios = new double[taken.length];
        Arrays.setAll(ratios, round -> taken[round] / tally[round]);
        double least = Arrays.stream(taken).min().orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "%-24s least %8.1f ms, median %8.1f ms, %6.2f times the tally%n",
                way,
                least,
                median(taken),
                median(ratios));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
