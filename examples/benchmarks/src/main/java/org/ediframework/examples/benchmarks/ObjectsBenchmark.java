package org.ediframework.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ediframework.metrics.tally.RowEncoder;
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

/** People handed over as a service's own records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ObjectsBenchmark {

    /** How many people are counted. */
    @Param("10000000")
    public int people;

    private final TallyRequest request = SyntheticPeople.request();
    private final RowEncoder<Person> encoder = (person, row) -> {
        row.put(0, person.district());
        row.put(1, person.school());
        row.put(2, person.ageBand());
        row.put(3, person.sex());
        row.put(4, person.ethnicGroup());
        row.put(5, person.disability());
        row.put(6, person.religion());
        row.put(7, person.send());
    };
    private List<Person> records = List.of();

    /** Makes the people. */
    @Setup
    public void makePeople() {
        records = SyntheticPeople.generate(people).records();
    }

    /** Reads all eight fields of everybody, and looks at each text's length. */
    @Benchmark
    public long touchingTheFields() {
        long sum = 0;
        for (Person person : records) {
            sum += person.district().length()
                    + person.school().length()
                    + person.ageBand().length()
                    + person.sex().length()
                    + person.ethnicGroup().length()
                    + person.disability().length()
                    + person.religion().length()
                    + person.send().length();
        }
        return sum;
    }

    /** The tally, one thread. */
    @Benchmark
    public Tally tally() {
        TallyAccumulator accumulator = TallyAccumulator.create(request);
        accumulator.add(records, encoder);
        return accumulator.snapshot();
    }
}
