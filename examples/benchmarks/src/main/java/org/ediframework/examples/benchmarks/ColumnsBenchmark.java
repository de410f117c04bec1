package org.ediframework.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.ediframework.metrics.tally.ColumnBatch;
import org.ediframework.metrics.tally.Tally;
import org.ediframework.metrics.tally.TallyAccumulator;
import org.ediframework.metrics.tally.TallyRequest;
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

/** People handed over as coded columns; the floor is one pass over the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ColumnsBenchmark {

    /** How many people are counted. */
    @Param("10000000")
    public int people;

    private TallyRequest request = SyntheticPeople.request();
    private ColumnBatch batch = SyntheticPeople.generate(1).columns();
    private short[][] codes = {};

    /** Makes the people. */
    @Setup
    public void makePeople() {
        SyntheticPeople data = SyntheticPeople.generate(people);
        codes = data.codes();
        batch = data.columns();
    }

    /** Adds up all codes: reads every byte once. */
    @Benchmark
    public long sumOfTheSameBytes() {
        long sum = 0;
        for (short[] column : codes) {
            sum += sum(column);
        }
        return sum;
    }

    private static long sum(short[] column) {
        int sum = 0;
        for (short code : column) {
            sum += code;
        }
        return sum;
    }

    /** The tally, one thread. */
    @Benchmark
    public Tally tally() {
        TallyAccumulator accumulator = TallyAccumulator.create(request);
        accumulator.add(batch);
        return accumulator.snapshot();
    }
}
