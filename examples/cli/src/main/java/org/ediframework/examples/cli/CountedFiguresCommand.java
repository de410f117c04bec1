package org.ediframework.examples.cli;

import java.util.Locale;
import java.util.stream.Stream;
import org.ediframework.metrics.figures.CountedFigures;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.representation.Comparison;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A command for each of {@link CountedFigures}, such as {@code edi diversity}. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CountedFiguresCommand extends FiguresCommand {

    private final CountedFigures which;

    @Mixin
    private CountedSource source = new CountedSource();

    private CountedFiguresCommand(CountedFigures which) {
        this.which = which;
    }

    /** Gives the program a command for each. */
    static void addTo(CommandLine program) {
        for (CountedFigures which : CountedFigures.values()) {
            CommandLine command = new CommandLine(new CountedFiguresCommand(which));
            command.getCommandSpec().usageMessage().description(which.title().in(Locale.UK) + ".");
            program.addSubcommand(which.id(), command);
        }
    }

    @Override
    PublishedFigures figures(Publication publication) {
        return which.of(published(
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
