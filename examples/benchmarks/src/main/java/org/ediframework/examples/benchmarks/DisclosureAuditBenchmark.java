package org.ediframework.examples.benchmarks;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ediframework.metrics.disclosure.DisclosureAudit;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.ProtectedTable;
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
 * The audit of a pattern that is there already: ours, in whole numbers and with two witnesses for each cell, against
 * the intervals of linear programming.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class DisclosureAuditBenchmark {

    /** The folder of the tables, from the folder in which the program is started. */
    @Param("../shared/data/disclosure")
    public String folder = "";

    /** Which table. */
    @Param({"10x19", "10x19x3"})
    public String table = "";

    private DisclosureControl published = DisclosureControl.of(DisclosurePolicy.standard());
    private LinearProgramAudit rival = new LinearProgramAudit(SkewedTable.empty(), Map.of());

    /** Reads and protects the table. */
    @Setup
    public void protect() throws IOException {
        SkewedTable read = SkewedTable.read(folder, table);
        ProtectedTable safe = DisclosureControl.of(DisclosurePolicy.standard()).protect(read.counts());
        published = DisclosureControl.of(DisclosurePolicy.standard()).alsoPublished(safe);
        rival = new LinearProgramAudit(safe, Map.of("ethnicity", read.groups()));
    }

    /** Verdicts with witnesses. */
    @Benchmark
    public DisclosureAudit audit() {
        return published.audit();
    }

    /** Two linear programs for each withheld cell. */
    @Benchmark
    public int linearProgramsByOjAlgo() {
        return rival.countOpen();
    }
}
