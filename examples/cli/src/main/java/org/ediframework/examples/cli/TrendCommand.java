package org.ediframework.examples.cli;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.core.plan.Direction;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.figures.TrendFigures;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code edi trend}: a share over years. */
@Command(
        name = "trend",
        description = "A share over years, its trend, and whether it is on course to a target.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class TrendCommand extends FiguresCommand {

    @Mixin
    private OutcomeSource source = new OutcomeSource();

    @Option(names = "--target", paramLabel = "SHARE", description = "The share to be reached, from 0 to 1.")
    private @Nullable BigDecimal target;

    @Option(names = "--target-year", paramLabel = "YEAR", description = "The year by which it is to be reached.")
    private @Nullable Integer targetYear;

    @Option(names = "--direction", description = "increase or decrease; increase unless given.")
    private Direction direction = Direction.INCREASE;

    @Override
    PublishedFigures figures(Publication publication) {
        if ((target == null) != (targetYear == null)) {
            throw new UnusableInputException("--target and --target-year belong together.");
        }
        Optional<TrendFigures.Target> aim = Optional.ofNullable(target)
                .map(share -> new TrendFigures.Target(
                        share, Optional.ofNullable(targetYear).orElseThrow(), direction));
        PublishedTable shown = placeByPlace(source.read(surroundings(), errors(), notes()), publication);
        return computed(() -> TrendFigures.of(shown, source.category(), aim));
    }

    @Override
    Stream<Sentence> files() {
        return source.files();
    }
}
