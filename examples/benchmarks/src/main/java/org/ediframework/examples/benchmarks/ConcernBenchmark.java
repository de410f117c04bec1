package org.ediframework.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.concern.ConcernFinder;
import org.ediframework.metrics.concern.Concerns;
import org.ediframework.metrics.concern.ExpectedPopulation;
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
 * The search for areas of concern over every combination of up to three of seven characteristics, everywhere and in each
 * of ten districts, against the counting of its tables.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx6g")
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 5, time = 5)
public class ConcernBenchmark {

    private static final String DISTRICT = SyntheticCharacteristic.DISTRICT.id();

    private static final List<String> CHARACTERISTICS = Stream.of(SyntheticCharacteristic.values())
            .map(SyntheticCharacteristic::id)
            .filter(id -> !id.equals(DISTRICT))
            .toList();

    private static final ConcernFinder FINDER =
            ConcernFinder.builder().placeDimension(DISTRICT).build();

    /** How many people are counted. */
    @Param("10000000")
    public int people;

    private ColumnBatch batch = SyntheticPeople.generate(1).columns();
    private Tally tally = tally(batch);
    private ExpectedPopulation expected = expected(tally);

    /** Makes the people, counts them, and takes each district as it is for its own reference. */
    @Setup
    public void makePeople() {
        batch = SyntheticPeople.generate(people).columns();
        tally = tally(batch);
        expected = expected(tally);
        Concerns concerns = FINDER.find(tally, expected);
        System.out.printf(
                "# %,d groups looked at, %,d smaller, %,d without a reference; %,d found%n",
                concerns.familySize(),
                concerns.tooSmall(),
                concerns.withoutReference(),
                concerns.found().size());
    }

    private static Tally tally(ColumnBatch batch) {
        TallyRequest.Builder request = TallyRequest.builder().dimension(DISTRICT);
        CHARACTERISTICS.forEach(request::dimension);
        FINDER.tablesOver(CHARACTERISTICS).forEach(table -> request.table(table.toArray(String[]::new)));
        TallyAccumulator accumulator = TallyAccumulator.create(request.build());
        accumulator.add(batch);
        return accumulator.snapshot();
    }

    private static ExpectedPopulation expected(Tally tally) {
        ExpectedPopulation.Builder expected = ExpectedPopulation.builder();
        for (String characteristic : CHARACTERISTICS) {
            CountTable table = tally.getTable(DISTRICT, characteristic);
            for (String district : table.getDimension(DISTRICT).getCategories()) {
                var reference = Reference.builder()
                        .characteristic(Characteristic.of(characteristic))
                        .source("the people themselves")
                        .coverage(Coverage.unstated().withPlace(district));
                for (String category : table.getDimension(characteristic).getCategories()) {
                    if (table.count(district, category) > 0) {
                        reference.count(category, table.count(district, category));
                    }
                }
                expected.reference(reference.build());
            }
        }
        return expected.build();
    }

    /** Counts the 35 tables by district and three characteristics. */
    @Benchmark
    public Tally tallyOfItsTables() {
        return tally(batch);
    }

    /** Searches them. */
    @Benchmark
    public Concerns search() {
        return FINDER.find(tally, expected);
    }
}
