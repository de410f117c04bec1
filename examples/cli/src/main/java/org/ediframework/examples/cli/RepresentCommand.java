package org.ediframework.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.vocabulary.AgeRange;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.examples.cli.terminal.RepresentationOnTerminal;
import org.ediframework.examples.cli.terminal.Terminal;
import org.ediframework.io.counts.CountsFile;
import org.ediframework.io.counts.CountsReader;
import org.ediframework.io.published.MatchedReferences;
import org.ediframework.io.report.ReportSettings;
import org.ediframework.io.report.RepresentationHtml;
import org.ediframework.io.results.RepresentationCsv;
import org.ediframework.io.results.RepresentationJson;
import org.ediframework.io.results.RepresentationText;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationTable;
import org.ediframework.metrics.representation.RollUp;
import org.ediframework.metrics.statistics.Adjustment;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code edi represent}: who is here against who should be. */
@Command(
        name = "represent",
        description = "Compares counts of people with a reference, category by category.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RepresentCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Edi program;

    @Spec
    private @Nullable CommandSpec command;

    @Mixin
    private CountedSource source = new CountedSource();

    @Option(
            names = "--ages",
            paramLabel = "FROM-TO",
            converter = Ages.class,
            description = "How old the people counted are, such as 16-64, 16+ or all.")
    private @Nullable AgeRange ages;

    @Option(
            names = "--reference",
            paramLabel = "FILE.csv|census-2021[:PLACE]",
            description = "Who should be here: counts or shares, or a published population by its name.")
    private @Nullable Path reference;

    @Mixin
    private ReferenceOptions referenceOptions = new ReferenceOptions();

    @Option(
            names = "--sampled-reference",
            description = "The reference counts are a sample of their population, not all of it.")
    private boolean sampledReference;

    @Option(names = "--denominator", description = "Whose share: ${COMPLETION-CANDIDATES}; declared unless given.")
    private Denominator denominator = Denominator.DECLARED;

    @Option(names = "--confidence", description = "Of the intervals, above 0 and below 1; ${DEFAULT-VALUE}.")
    private double confidence = 0.95;

    @Option(names = "--adjust", description = "For many rows: ${COMPLETION-CANDIDATES}; bh unless given.")
    private AdjustOption adjust = AdjustOption.BH;

    @Option(names = "--roll-up", description = "Add rows for all places together.")
    private boolean rollUp;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private Format format = Format.CSV;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day at which they were counted, for --ledger.")
    private @Nullable LocalDate asOf;

    @Mixin
    private PublicationOptions forWhom = new PublicationOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Mixin
    private Output output = new Output();

    /** What is told beside a result; where there is none, the reason is all that is told. */
    private final List<String> notes = new ArrayList<>();

    @Override
    public Integer call() {
        report.refuseForOthers(format == Format.HTML, format == Format.CSV);
        Publication publication = forWhom.publication(format == Format.HTML, Optional.ofNullable(asOf));
        CountsFile observed = aged(source.read(surroundings(), errors(), notes));
        Optional<MatchedReferences> references = references(observed.groups());
        ComparedWith.tell(
                references,
                reference != null && ComparedWith.populations(reference).isPresent(),
                notes);
        if (references.isPresent()) {
            ComparedWith.tellOfAges(observed.groups(), references.get(), notes);
        }
        List<Comparison> comparisons = new ArrayList<>(ComparedWith.comparisons(observed.groups(), references));
        if (rollUp) {
            comparisons.addAll(RollUp.of(List.copyOf(comparisons)));
        }
        RepresentationTable compared = analysis().analyse(comparisons);
        PublishedTable table = PublicationOptions.protecting(() -> publication.of(compared));
        if (!forWhom.keeps(table, errors())) {
            return ExitStatus.FOUND;
        }
        output.write(
                switch (format) {
                    case CSV ->
                        report.headings()
                                .map(language -> RepresentationCsv.write(table, observed, language))
                                .orElseGet(() -> RepresentationCsv.write(table, observed));
                    case JSON -> RepresentationJson.write(table);
                    case TEXT -> text(table);
                    case HTML -> page(table);
                },
                table.policy().isEmpty(),
                table.holdsSmallCounts());
        notes.forEach(errors()::println);
        return ExitStatus.DONE;
    }

    private Optional<MatchedReferences> references(List<GroupCounts> counts) {
        if (reference == null) {
            referenceOptions.origin(reference, sampledReference);
            return Optional.empty();
        }
        CountsReader reader = source.readerOfReferences();
        return Optional.of(
                ComparedWith.of(counts, InputFiles.required(reference), referenceOptions, reader, sampledReference));
    }

    private Surroundings surroundings() {
        return Optional.ofNullable(program).orElseThrow().surroundings();
    }

    /** On a terminal as wide as it is, with bars; for a file or another program whole and without. */
    private String text(PublishedTable table) {
        Optional<Terminal> terminal =
                output.isFile() ? Optional.empty() : surroundings().terminalOfResults();
        return terminal.map(screen -> RepresentationOnTerminal.write(table, screen, report.language()))
                .orElseGet(() -> RepresentationText.write(table, report.language()));
    }

    private String page(PublishedTable table) {
        Stream<Sentence> references = ReportOptions.sources(table.references().stream());
        ReportSettings settings =
                report.standard(Stream.concat(source.files(), references).toList());
        return RepresentationHtml.write(table, settings);
    }

    private CountsFile aged(CountsFile counted) {
        Optional<AgeRange> stated = Optional.ofNullable(ages);
        return stated.isEmpty()
                ? counted
                : new CountsFile(
                        counted.groups().stream()
                                .map(group ->
                                        group.withCoverage(group.getCoverage().withAges(stated.get())))
                                .toList(),
                        counted.order());
    }

    private PrintWriter errors() {
        return Optional.ofNullable(command).orElseThrow().commandLine().getErr();
    }

    private RepresentationAnalysis analysis() {
        try {
            return RepresentationAnalysis.builder()
                    .denominator(denominator)
                    .confidence(confidence)
                    .adjustment(adjust.adjustment)
                    .build();
        } catch (IllegalArgumentException wrong) {
            throw new UnusableInputException("--confidence: " + wrong.getMessage());
        }
    }

    /** The methods of adjustment by their usual abbreviations. */
    enum AdjustOption {
        BH(Adjustment.BENJAMINI_HOCHBERG),
        BY(Adjustment.BENJAMINI_YEKUTIELI),
        HOLM(Adjustment.HOLM),
        NONE(Adjustment.NONE);

        private final Adjustment adjustment;

        AdjustOption(Adjustment adjustment) {
            this.adjustment = adjustment;
        }
    }

    /** Ages as the command line takes them. */
    static final class Ages implements ITypeConverter<AgeRange> {
        @Override
        public AgeRange convert(String text) {
            try {
                return AgeRange.parse(text);
            } catch (IllegalArgumentException wrong) {
                throw new TypeConversionException(wrong.getMessage());
            }
        }
    }

    /** The forms of the result. */
    enum Format {
        CSV,
        JSON,
        TEXT,
        HTML
    }
}
