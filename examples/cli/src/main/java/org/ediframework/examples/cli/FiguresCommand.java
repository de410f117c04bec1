package org.ediframework.examples.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.ComparisonNote;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationTable;
import org.ediframework.metrics.representation.RollUp;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * A command that computes a table of figures: read, publish, compute from what is shown, write. Its subclasses say what is
 * read and what is computed.
 */
abstract class FiguresCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Edi program;

    @Spec
    private @Nullable CommandSpec command;

    @Option(names = "--confidence", description = "Of the intervals, above 0 and below 1; ${DEFAULT-VALUE}.")
    private double confidence = 0.95;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private FiguresForm format = FiguresForm.TEXT;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day at which they were counted, for --ledger.")
    private @Nullable LocalDate asOf;

    @Mixin
    private PublicationOptions forWhom = new PublicationOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Mixin
    private Output output = new Output();

    private final List<PublishedTable> restsOn = new ArrayList<>();

    /** What is told beside a result; where there is none, the reason is all that is told. */
    private final List<String> notes = new ArrayList<>();

    @Override
    public Integer call() {
        boolean isPage = format.isPage();
        report.refuseForOthers(isPage, format == FiguresForm.CSV);
        PublishedFigures figures = figures(forWhom.publication(isPage, Optional.ofNullable(asOf)));
        for (PublishedTable table : restsOn) {
            if (!forWhom.keeps(table, errors())) {
                return ExitStatus.FOUND;
            }
        }
        output.write(
                format.write(
                        figures,
                        report.settings(
                                figures.title(report.language()),
                                Stream.concat(files(), ReportOptions.sources(figures.references().stream()))
                                        .toList()),
                        report.headings()),
                !figures.isForEverybody(),
                figures.holdsSmallCounts());
        notes.forEach(errors()::println);
        return ExitStatus.DONE;
    }

    /** What is computed from what may be shown. */
    abstract PublishedFigures figures(Publication publication);

    /** The files that are read, each by what it is. */
    abstract Stream<Sentence> files();

    final List<String> notes() {
        return notes;
    }

    final Surroundings surroundings() {
        return Optional.ofNullable(program).orElseThrow().surroundings();
    }

    final PrintWriter errors() {
        return Optional.ofNullable(command).orElseThrow().commandLine().getErr();
    }

    final RepresentationAnalysis analysis() {
        try {
            return RepresentationAnalysis.builder().confidence(confidence).build();
        } catch (IllegalArgumentException wrong) {
            throw new UnusableInputException("--confidence: " + wrong.getMessage());
        }
    }

    /** Counts as they may be shown, each in a place of its own. */
    final PublishedTable placeByPlace(List<GroupCounts> counts, Publication publication) {
        List<Comparison> comparisons =
                counts.stream().map(Comparison::withoutReference).toList();
        if (counts.stream().noneMatch(group -> group.getCoverage().getWhere().isPlace())) {
            throw new UnusableInputException("The counts have no places. --within names the column that holds them.");
        }
        for (Comparison sum : sums(comparisons)) {
            for (ComparisonNote note : analysis().analyse(List.of(sum)).notes()) {
                if (note.kind() == ComparisonNote.Kind.PLACES_LEFT_OUT) {
                    throw new UnusableInputException(
                            "Some places lie in others of the table, so that their people would" + " be counted twice: "
                                    + note.detail() + " Take one level of places, with --where.");
                }
            }
        }
        return published(analysis().analyse(comparisons), publication);
    }

    private static List<Comparison> sums(List<Comparison> places) {
        try {
            return RollUp.of(places);
        } catch (ArithmeticException tooLarge) {
            throw tooLarge();
        }
    }

    private static UnusableInputException tooLarge() {
        return new UnusableInputException(
                "The counts of all places add up to more than " + Long.MAX_VALUE + ", the largest count.");
    }

    /** A table as it may be shown, which the figures rest on. */
    final PublishedTable published(RepresentationTable table, Publication publication) {
        PublishedTable shown = PublicationOptions.protecting(() -> publication.of(table));
        restsOn.add(shown);
        return shown;
    }

    /** Figures, or one line on why there are none. */
    static PublishedFigures computed(Supplier<PublishedFigures> figures) {
        try {
            return figures.get();
        } catch (IllegalArgumentException wrong) {
            throw new UnusableInputException(String.valueOf(wrong.getMessage()));
        } catch (ArithmeticException tooLarge) {
            throw tooLarge();
        }
    }
}
