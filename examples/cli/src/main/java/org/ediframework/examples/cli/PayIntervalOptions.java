package org.ediframework.examples.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ediframework.metrics.pay.PayByGroup;
import org.ediframework.metrics.pay.PayIntervals;
import org.ediframework.metrics.pay.Resampling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Intervals of gaps in pay, for those who may see what everybody is paid. */
final class PayIntervalOptions {

    private static final int[] DRAWS = {999, 9_999, 99_999};

    /** So many drawn figures at least lie beyond each end. */
    private static final int BEYOND = 5;

    @Option(
            names = "--intervals",
            description =
                    "With --in-full: intervals of the gaps, by drawing as many people again. They describe the"
                            + " process, since everybody is counted. With CSV, a row for each figure in place of the service's row.")
    private boolean intervals;

    @Option(names = "--confidence", description = "Of the intervals, above 0 and below 1; 0.95 unless given.")
    private @Nullable Double confidence;

    /** How people are drawn; absent where no intervals are asked for. */
    Optional<Resampling> resampling(boolean inFull) {
        if (!intervals && confidence != null) {
            throw new UnusableInputException("--confidence belongs to --intervals.");
        }
        if (intervals && !inFull) {
            throw new UnusableInputException(
                    "--intervals belongs to --in-full: an interval tells how unequal pay is within"
                            + " a group, and so what the highest paid of it get.");
        }
        return intervals ? Optional.of(drawn(confidence == null ? 0.95 : confidence)) : Optional.empty();
    }

    private static Resampling drawn(double level) {
        int draws = IntStream.of(DRAWS)
                .filter(number -> (number + 1) * (1 - level) / 2 >= BEYOND)
                .findFirst()
                .orElse(DRAWS[DRAWS.length - 1]);
        try {
            return Resampling.standard()
                    .withDraws(draws)
                    .withConfidence(level)
                    .withThreads(Runtime.getRuntime().availableProcessors());
        } catch (IllegalArgumentException wrong) {
            throw new UnusableInputException("--confidence: " + wrong.getMessage());
        }
    }

    /** Those of every comparison of every characteristic. */
    static List<List<PayIntervals>> of(List<PayByGroup> byGroup, Resampling how) {
        return byGroup.stream()
                .map(one -> one.comparisons().stream()
                        .map(comparison -> PayIntervals.of(comparison, how))
                        .toList())
                .toList();
    }
}
