package org.ediframework.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ediframework.metrics.tally.ColumnBatch;
import org.ediframework.metrics.tally.Tally;
import org.ediframework.metrics.tally.TallyAccumulator;
import org.ediframework.metrics.tally.TallyRequest;
import org.ediframework.metrics.tally.TallyRun;
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
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ColumnsBenchmark {

    /** How many people are counted. */
    @Param("10000000")
    public int people;

    private final TallyRequest request = SyntheticPeople.request();
    private ColumnBatch batch = SyntheticPeople.generate(1).columns();
    private int[] bytes = {};

    /** Makes the people. */
    @Setup
    public void makePeople() {
        SyntheticPeople data = SyntheticPeople.generate(people);
        batch = data.columns();
        bytes = new int[people * data.codes().length / 2];
        int next = 0;
        for (short[] column : data.codes()) {
            for (int row = 0; row + 1 < column.length; row += 2) {
                bytes[next++] = column[row] << 16 | column[row + 1];
            }
        }
    }

    /** Adds up as many bytes as the columns have, in the form that the JIT compiler vectorises best. */
    @Benchmark
    public int sumOfTheSameBytes() {
        int sum = 0;
        for (int word : bytes) {
            sum += word;
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

    /** The tally, two threads. */
    @Benchmark
    public Tally tallyOnTwoThreads() {
        return TallyRun.of(request).withThreads(2).columns(List.of(batch)).snapshot();
    }
}
