package org.ediframework.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ediframework.metrics.tally.CodedColumn;
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

/**
 * More and more characteristics of the same people, each counted by itself and by district: age band, sex, disability and
 * religion again and again under further names, so that what grows is their number and nothing else.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CharacteristicsBenchmark {

    private static final List<SyntheticCharacteristic> REPEATED = List.of(
            SyntheticCharacteristic.AGE_BAND,
            SyntheticCharacteristic.SEX,
            SyntheticCharacteristic.DISABILITY,
            SyntheticCharacteristic.RELIGION);

    /** How many people are counted. */
    @Param("4000000")
    public int people;

    /** How many characteristics besides the district. */
    @Param({"4", "8", "16", "32"})
    public int characteristics;

    private TallyRequest request = SyntheticPeople.request();
    private ColumnBatch batch = SyntheticPeople.generate(1).columns();

    /** Makes the people, and the request that fits the number of characteristics. */
    @Setup
    public void makePeople() {
        SyntheticPeople data = SyntheticPeople.generate(people);
        String district = SyntheticCharacteristic.DISTRICT.id();
        TallyRequest.Builder wanted = TallyRequest.builder().dimension(district).table(district);
        List<CodedColumn> columns = new ArrayList<>(List.of(data.column(SyntheticCharacteristic.DISTRICT, district)));
        for (int c = 0; c < characteristics; c++) {
            SyntheticCharacteristic characteristic = REPEATED.get(c % REPEATED.size());
            String name = characteristic.id() + "-" + c;
            columns.add(data.column(characteristic, name));
            wanted.dimension(name).table(name).table(district, name);
        }
        request = wanted.build();
        batch = ColumnBatch.of(columns);
    }

    /** The tally, one thread. */
    @Benchmark
    public Tally tally() {
        TallyAccumulator accumulator = TallyAccumulator.create(request);
        accumulator.add(batch);
        return accumulator.snapshot();
    }
}
