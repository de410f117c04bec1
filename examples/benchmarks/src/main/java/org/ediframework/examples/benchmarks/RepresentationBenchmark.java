package org.ediframework.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationTable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The full representation table of 10,000 places by ten groups, 100,000 rows, on one thread: bringing counts and
 * references together, every interval, exact test, shortfall and bound, the adjustment over the family, and verdicts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g"})
public class RepresentationBenchmark {

    private static final int PLACES = 10_000;
    private static final int GROUPS = 10;

    /** Whether the references are censuses, tested exactly, or samples of 2,000 people each. */
    @Param({"complete", "sampled"})
    private String references = "complete";

    private final List<GroupCounts> observed = new ArrayList<>();
    private final List<Reference> expected = new ArrayList<>();

    /** Makes the counts: places of 20 to about 20,000 people, groups of 40 % down to 0.1 %. */
    @Setup(Level.Trial)
    public void makeCounts() {
        SplittableRandom random = new SplittableRandom(20182019);
        for (int place = 0; place < PLACES; place++) {
            double size = 20 * Math.pow(1000, random.nextDouble());
            GroupCounts.Builder counts = GroupCounts.builder()
                    .characteristic(Characteristic.RACE)
                    .coverage(Coverage.unstated().withPlace("place-" + place))
                    .nonResponse(NonResponse.DECLINED, Math.round(size * 0.1 * random.nextDouble()));
            ReferenceBuilder reference =
                    Reference.builder().characteristic(Characteristic.RACE).source("made up");
            boolean sampled = references.equals("sampled");
            for (int group = 0; group < GROUPS; group++) {
                double share = 0.4 * Math.pow(0.515, group);
                counts.count("group-" + group, Math.round(size * share * (0.5 + random.nextDouble())));
                double people = (sampled ? 2_000 : 120_000) * share * (0.8 + 0.4 * random.nextDouble());
                reference.count("group-" + group, 1 + Math.round(people));
            }
            if (sampled) {
                reference.sampleSize(2_000);
            }
            observed.add(counts.build());
            expected.add(reference.build());
        }
    }

    /** All rows. */
    @Benchmark
    public RepresentationTable table() {
        List<Comparison> comparisons = new ArrayList<>(PLACES);
        for (int place = 0; place < PLACES; place++) {
            comparisons.add(Comparison.of(observed.get(place), expected.get(place)));
        }
        return RepresentationAnalysis.standard().analyse(comparisons);
    }
}
