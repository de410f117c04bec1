package org.ediframework.examples.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.review.DocumentReview;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What reading, and reading and reviewing, a plan of 8 MB costs, beside what Jackson takes to turn the same bytes into
 * a tree and check nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g"})
public class PlanReadingBenchmark {

    private final JsonMapper mapper = new JsonMapper();
    private final JsonFormat<ActionPlan> plans = JsonFormat.plans();
    private final DocumentReview review = DocumentReview.with(
            PlanReview.builder().asOf(LocalDate.of(2027, 1, 15)).build());

    /**
     * Whether the plan is without fault, every action in it has a broken structure, or every action is well written and
     * breaks rules C.
     */
    @Param({"sound", "broken", "unfit"})
    private String plan = "sound";

    private byte[] json = new byte[0];

    /** Makes the plan. */
    @Setup(Level.Trial)
    public void makePlan() {
        json = switch (plan) {
            case "sound" -> LargePlan.sound(10_000);
            case "broken" -> LargePlan.broken(10_000);
            case "unfit" -> LargePlan.unfit(10_000);
            default -> throw new IllegalArgumentException("Plan '" + plan + "'. Allowed are sound, broken and unfit.");
        };
    }

    /** Jackson's tree: the measure of the others. */
    @Benchmark
    public JsonNode tree() {
        return mapper.readTree(json);
    }

    /** The strict reader alone. */
    @Benchmark
    public Loaded<ActionPlan> read() {
        return plans.read(json, "plan.json");
    }

    /** The reader and every rule. */
    @Benchmark
    public Loaded<ActionPlan> review() {
        return review.review(json, "plan.json");
    }
}
