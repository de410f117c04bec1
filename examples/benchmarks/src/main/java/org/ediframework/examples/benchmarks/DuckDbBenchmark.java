package org.ediframework.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.ediframework.metrics.tally.TallyAccumulator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The same tables by DuckDB, one of the fastest ways to them outside this library. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 4, time = 1)
public class DuckDbBenchmark {

    /** How many people are counted. */
    @Param("10000000")
    public int people;

    /** On how many threads. */
    @Param({"1", "2"})
    public int threads;

    private DuckDb database = open(Path.of(""), 1);

    private static DuckDb open(Path file, int threads) {
        try {
            return new DuckDb(file, threads);
        } catch (SQLException e) {
            throw new IllegalStateException("DuckDB does not start", e);
        }
    }

    /** Loads the people, and checks that DuckDB and the tally count the same in every cell. */
    @Setup
    public void load() throws SQLException, IOException {
        database = open(SyntheticFile.of(people), threads);
        database.load();
        TallyAccumulator accumulator = TallyAccumulator.create(SyntheticPeople.request());
        accumulator.add(SyntheticPeople.generate(people).columns());
        database.requireEqual(accumulator.snapshot());
    }

    /** Closes the database. */
    @TearDown
    public void close() throws SQLException {
        database.close();
    }

    /** Grouping sets over integer codes. */
    @Benchmark
    public long tablesFromCodes() throws SQLException {
        return database.tablesFromCodes();
    }

    /** Grouping sets over texts. */
    @Benchmark
    public long tablesFromLabels() throws SQLException {
        return database.tablesFromLabels();
    }

    /** The tally's three cubes, one query each. */
    @Benchmark
    public long cubesFromCodes() throws SQLException {
        return database.cubesFromCodes();
    }

    /** Grouping sets straight from the CSV file. */
    @Benchmark
    public long tablesFromFile() throws SQLException {
        return database.tablesFromFile();
    }
}
