package org.ediframework.examples.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ediframework.metrics.tally.CharacteristicEncoder;
import org.ediframework.metrics.tally.RowEncoder;
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

/** People handed over as a service's own records. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
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
    private final RowEncoder<Person> functions = CharacteristicEncoder.<Person>of(request)
            .with("district", Person::district)
            .with("school", Person::school)
            .with("age-band", Person::ageBand)
            .with("sex", Person::sex)
            .with("ethnic-group", Person::ethnicGroup)
            .with("disability", Person::disability)
            .with("religion", Person::religion)
            .with("send", Person::send);
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

    /** The tally, two threads. */
    @Benchmark
    public Tally tallyOnTwoThreads() {
        return TallyRun.of(request).withThreads(2).people(records, encoder).snapshot();
    }

    /** The tally by one function per characteristic, one thread. */
    @Benchmark
    public Tally tallyByFunctions() {
        TallyAccumulator accumulator = TallyAccumulator.create(request);
        accumulator.add(records, functions);
        return accumulator.snapshot();
    }

    /** A stream for each table, collected by {@code groupingBy}. */
    @Benchmark
    public List<Map<?, Long>> streams() {
        List<Map<?, Long>> tables = new ArrayList<>();
        for (Function<Person, ?> key : SyntheticKeys.OF_TABLES) {
            tables.add(records.stream().collect(Collectors.groupingBy(key, Collectors.counting())));
        }
        return tables;
    }

    /** The same on two threads, where the machine has two cores. */
    @Benchmark
    public List<Map<?, Long>> parallelStreams() {
        List<Map<?, Long>> tables = new ArrayList<>();
        for (Function<Person, ?> key : SyntheticKeys.OF_TABLES) {
            tables.add(records.parallelStream().collect(Collectors.groupingByConcurrent(key, Collectors.counting())));
        }
        return tables;
    }

    /** One loop that counts into a hash map for each table. */
    @Benchmark
    public List<Map<Object, long[]>> hashMapLoop() {
        List<Map<Object, long[]>> tables = new ArrayList<>();
        SyntheticKeys.OF_TABLES.forEach(key -> tables.add(new HashMap<>()));
        for (Person person : records) {
            for (int t = 0; t < tables.size(); t++) {
                tables.get(t).computeIfAbsent(SyntheticKeys.OF_TABLES.get(t).apply(person), key -> new long[1])[0]++;
            }
        }
        return tables;
    }
}
