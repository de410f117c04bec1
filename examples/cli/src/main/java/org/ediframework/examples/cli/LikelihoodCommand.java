package org.ediframework.examples.cli;

import java.util.stream.Stream;
import org.ediframework.metrics.figures.LikelihoodFigures;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.likelihood.LikelihoodMeasure;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code edi likelihood}: how likely something is for each group, against another or the highest. */
@Command(
        name = "likelihood",
        description = "How likely something is for each group: shortlisted people appointed, staff disciplined.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class LikelihoodCommand extends FiguresCommand {

    @Mixin
    private OutcomeSource source = new OutcomeSource();

    @Option(
            names = "--against",
            paramLabel = "GROUP",
            description = "The group that the others are divided by; the one with the highest rate unless given.")
    private @Nullable String against;

    @Option(
            names = "--standard",
            paramLabel = "MEASURE",
            description = "A published measure with its own direction: ${COMPLETION-CANDIDATES}.")
    private @Nullable LikelihoodMeasure standard;

    @Override
    PublishedFigures figures(Publication publication) {
        if (against != null && standard != null) {
            throw new UnusableInputException("--against and --standard contradict each other. Allowed is one of them.");
        }
        PublishedTable shown = placeByPlace(source.read(surroundings(), errors(), notes()), publication);
        String happened = source.category();
        return computed(() -> standard != null
                ? LikelihoodFigures.of(shown, happened, standard)
                : against != null
                        ? LikelihoodFigures.against(shown, happened, against)
                        : LikelihoodFigures.ofHighest(shown, happened));
    }

    @Override
    Stream<Sentence> files() {
        return source.files();
    }
}
