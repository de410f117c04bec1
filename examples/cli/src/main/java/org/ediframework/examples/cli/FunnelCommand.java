package org.ediframework.examples.cli;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.figures.FunnelFigures;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code edi funnel}: places of different size against one share. */
@Command(
        name = "funnel",
        description = "Places of different size against one share, with the limits of chance for each.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class FunnelCommand extends FiguresCommand {

    @Mixin
    private OutcomeSource source = new OutcomeSource();

    @Option(
            names = "--target",
            paramLabel = "SHARE",
            description = "The share that all are held against, from 0 to 1; that of all places together unless given.")
    private @Nullable BigDecimal target;

    @Option(names = "--overdispersed", description = "Widen the limits by how much places vary beyond chance.")
    private boolean overdispersed;

    @Override
    PublishedFigures figures(Publication publication) {
        Optional<ReferenceShare> share = Optional.ofNullable(target).map(FunnelCommand::share);
        PublishedTable shown = placeByPlace(source.read(surroundings(), errors(), notes()), publication);
        return computed(() -> FunnelFigures.of(shown, source.category(), share, overdispersed));
    }

    private static ReferenceShare share(BigDecimal number) {
        try {
            return ReferenceShare.from(number);
        } catch (IllegalArgumentException wrong) {
            throw new UnusableInputException("--target: " + wrong.getMessage());
        }
    }

    @Override
    Stream<Sentence> files() {
        return source.files();
    }
}
