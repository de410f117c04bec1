package org.ediframework.examples.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ediframework.metrics.disclosure.Protection;
import org.ediframework.metrics.disclosure.ZeroCounts;
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

/** Skewed tables with margins, protected and proven cell by cell. The files lie beside the repository. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class DisclosureBenchmark {

    /** The folder of the tables, from the folder in which the program is started. */
    @Param("../shared/data/disclosure")
    public String folder = "";

    /** Which table. */
    @Param({"10x19", "10x19x3", "10x19x2x4", "100x19x3"})
    public String table = "";

    /** What must stay possible for a small count. */
    @Param({"RANGE", "NOT_EXACT"})
    public Protection protection = Protection.RANGE;

    /** What happens to zeros. */
    @Param("SHOWN")
    public ZeroCounts zeros = ZeroCounts.SHOWN;

    private FrequencyTable counts = FrequencyTable.builder().dimension("none").build();

    /** Reads the table. */
    @Setup
    public void read() throws IOException {
        counts = SkewedTable.read(folder, table).counts();
    }

    /** Protects the table, final audit included. */
    @Benchmark
    public ProtectedTable protect() {
        return DisclosureControl.of(DisclosurePolicy.builder()
                        .protection(protection)
                        .zeros(zeros)
                        .build())
                .protect(counts);
    }
}
