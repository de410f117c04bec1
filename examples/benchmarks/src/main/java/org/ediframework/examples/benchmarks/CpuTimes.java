package org.ediframework.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.concurrent.Callable;

/**
 * The same on one thread, in processor time instead of elapsed time: for a machine that others use meanwhile. Prints
 * the least of several repetitions, in milliseconds, compilation and garbage collection included.
 */
final class CpuTimes {

    private static final int REPETITIONS = 12;

    private CpuTimes() {}

    /** Takes the number of people. */
    public static void main(String[] arguments) throws Exception {
        int people = Integer.parseInt(arguments[0]);
        columns(people);
        csv(people);
        duckDb(people);
        objects(people);
    }

    private static void columns(int people) throws Exception {
        ColumnsBenchmark columns = new ColumnsBenchmark();
        columns.people = people;
        columns.makePeople();
        print("columns: sum of the same bytes", columns::sumOfTheSameBytes);
        print("columns: tally", columns::tally);
    }

    private static void objects(int people) throws Exception {
        ObjectsBenchmark objects = new ObjectsBenchmark();
        objects.people = people;
        objects.makePeople();
        print("objects: touching the fields", objects::touchingTheFields);
        print("objects: tally", objects::tally);
        print("objects: tally by functions", objects::tallyByFunctions);
        print("objects: hash map loop", objects::hashMapLoop);
        print("objects: streams", objects::streams);
    }

    private static void csv(int people) throws Exception {
        CsvBenchmark csv = new CsvBenchmark();
        csv.people = people;
        csv.writeFile();
        print("csv: FastCSV alone", csv::fastCsvAlone);
        print("csv: tally", csv::tally);
    }

    private static void duckDb(int people) throws Exception {
        try (DuckDb database = new DuckDb(SyntheticFile.of(people), 1)) {
            database.load();
            requireEqual(database, people);
            print("columns: DuckDB, 16 grouping sets", database::tablesFromCodes);
            print("columns: DuckDB, the tally's cubes", database::cubesFromCodes);
            print("csv: DuckDB", database::tablesFromFile);
        }
    }

    private static void requireEqual(DuckDb database, int people) throws SQLException, IOException {
        CsvBenchmark csv = new CsvBenchmark();
        csv.people = people;
        csv.writeFile();
        database.requireEqual(csv.tally());
    }

    private static void print(String what, Callable<?> work) throws Exception {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long least = Long.MAX_VALUE;
        long spent = 0;
        for (int i = 0; i < REPETITIONS && spent < 20_000_000_000L; i++) {
            long before = system.getProcessCpuTime();
            if (work.call() == null) {
                throw new IllegalStateException(what + " gave no result.");
            }
            long took = system.getProcessCpuTime() - before;
            spent += took;
            least = Math.min(least, took);
        }
        System.out.printf("%-36s %8.1f ms%n", what, least / 1e6);
    }
}
