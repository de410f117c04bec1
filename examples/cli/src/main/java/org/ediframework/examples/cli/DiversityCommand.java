package org.ediframework.examples.cli;

import java.util.stream.Stream;
import org.ediframework.metrics.figures.DiversityFigures;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.representation.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code edi diversity}: how people spread over categories. */
@Command(
        name = "diversity",
        description = "How people spread over categories: Shannon, Gini–Simpson, Hill numbers and others.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DiversityCommand extends FiguresCommand {

    @Mixin
    private CountedSource source = new CountedSource();

    @Override
    PublishedFigures figures(Publication publication) {
        return DiversityFigures.of(published(
                analysis()
                        .analyse(source.read(surroundings(), errors(), notes()).groups().stream()
                                .map(Comparison::withoutReference)
                                .toList()),
                publication));
    }

    @Override
    Stream<Sentence> files() {
        return source.files();
    }
}
