package org.ediframework.examples.benchmarks;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.ediframework.metrics.tally.Tally;
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
import org.openjdk.jmh.annotations.Warmup;

/** More and more people, each way in on one thread: whether twice as many take twice as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 4, time = 1)
public class PeopleGrowthBenchmark {

    /** The way in. */
    public enum Way {
        /** Coded columns. */
        COLUMNS,
        /** A service's own records. */
        OBJECTS,
        /** A CSV file. */
        CSV
    }

    /** How many people are counted. */
    @Param({"1000000", "10000000", "50000000"})
    public int people;

    /** How they come. */
    @Param
    public Way way = Way.COLUMNS;

    private Callable<Tally> work = () -> {
        throw new IllegalStateException("nobody was made");
    };

    /** Makes the people in the form that they are counted from. */
    @Setup
    public void makePeople() throws IOException {
        switch (way) {
            case COLUMNS -> {
                ColumnsBenchmark columns = new ColumnsBenchmark();
                columns.people = people;
                columns.makePeople();
                work = columns::tally;
            }
            case OBJECTS -> {
                ObjectsBenchmark objects = new ObjectsBenchmark();
                objects.people = people;
                objects.makePeople();
                work = objects::tally;
            }
            case CSV -> {
                CsvBenchmark csv = new CsvBenchmark();
                csv.people = people;
                csv.writeFile();
                work = csv::tally;
            }
        }
    }

    /** The tally. */
    @Benchmark
    public Tally tally() throws Exception {
        return work.call();
    }
}
