package org.ediframework.examples.cli;

import java.util.stream.Stream;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.figures.SegregationFigures;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code edi segregation}: how unevenly groups spread over places. */
@Command(
        name = "segregation",
        description = "How unevenly groups spread over places: dissimilarity, isolation, Theil's H and others.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class SegregationCommand extends FiguresCommand {

    private static final int DRAWS = 1_000;

    @Mixin
    private CountedSource source = new CountedSource();

    @Option(names = "--intervals", description = "Intervals of D and H, by drawing as many people again 1,000 times.")
    private boolean intervals;

    @Override
    PublishedFigures figures(Publication publication) {
        PublishedTable shown =
                placeByPlace(source.read(surroundings(), errors(), notes()).groups(), publication);
        return computed(
                () -> intervals ? SegregationFigures.withIntervals(shown, DRAWS) : SegregationFigures.of(shown));
    }

    @Override
    Stream<Sentence> files() {
        return source.files();
    }
}
