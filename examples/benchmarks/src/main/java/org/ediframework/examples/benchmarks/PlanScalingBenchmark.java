package org.ediframework.examples.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.PlanReview;
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

/** How the time of a review grows with the plan: actions with references, each depending on two others. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xms3g", "-Xmx3g"})
public class PlanScalingBenchmark {

    private final PlanReview review =
            PlanReview.builder().asOf(LocalDate.of(2027, 1, 15)).build();

    /** How many actions the plan has. */
    @Param({"10000", "100000"})
    private int actions = 10_000;

    private ActionPlan plan = LargePlan.linked(1);

    /** Makes the plan. */
    @Setup(Level.Trial)
    public void makePlan() {
        plan = LargePlan.linked(actions);
    }

    /** Every rule but those on the structure of documents. */
    @Benchmark
    public Findings review() {
        return review.review(plan);
    }
}
