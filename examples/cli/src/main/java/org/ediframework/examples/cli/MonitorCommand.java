package org.ediframework.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.io.counts.CountsReader;
import org.ediframework.io.published.MatchedReferences;
import org.ediframework.io.published.TableQuestion;
import org.ediframework.io.report.MonitorHtml;
import org.ediframework.io.report.ReportSettings;
import org.ediframework.io.results.MonitorJson;
import org.ediframework.io.results.MonitorText;
import org.ediframework.metrics.concern.ConcernFinder;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.monitor.CurrentFigures;
import org.ediframework.metrics.monitor.MonitoredPlan;
import org.ediframework.metrics.monitor.PlanMonitor;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedPlan;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.tally.Tally;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code edi monitor}: a plan held against the data. */
@Command(
        name = "monitor",
        description = "Holds a plan against the data: what is late, whether figures move, what the plan does not see.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class MonitorCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Edi program;

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(
            index = "0",
            paramLabel = "PLAN",
            description = "A JSON file, a workbook, or a package: a folder or .zip.")
    private @Nullable Path plan;

    @Option(
            names = "--counts",
            paramLabel = "FILE.csv",
            description = "Who is here now, a row for each category; a column population says who is counted.")
    private @Nullable Path counts;

    @Option(
            names = "--reference",
            paramLabel = "FILE.csv|census-2021[:PLACE]",
            description = "Who should be here: counts or shares, or a published population by its name.")
    private @Nullable Path reference;

    @Option(
            names = "--sampled-reference",
            description = "The reference counts are a sample of their population, not all of it.")
    private boolean sampledReference;

    @Mixin
    private ReferenceOptions referenceOptions = new ReferenceOptions();

    @Mixin
    private TableOptions tables = new TableOptions();

    @Option(
            names = "--people",
            paramLabel = "FILE.csv",
            description = "A row for each person: searched for groups that are under-represented.")
    private @Nullable Path people;

    @Option(names = "--by", paramLabel = "COL", split = ",", description = "The columns of --people to search.")
    private List<String> by = List.of();

    @Option(names = "--within", paramLabel = "COL", description = "The column of --people that holds the place.")
    private @Nullable String within;

    @Option(
            names = "--population",
            paramLabel = "WORDS",
            description = "Who is counted, in the words of the plan's metrics.")
    private @Nullable String population;

    @Option(
            names = "--undeclared",
            paramLabel = "VALUE",
            split = ",",
            description = "Values that stand for a missing answer.")
    private List<String> undeclared = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day, as 2027-03-31. Without it nothing is overdue and no pace is judged.")
    private @Nullable LocalDate asOf;

    @Option(names = "--since", paramLabel = "EARLIER", description = "The earlier revision, to tell what slipped.")
    private @Nullable Path since;

    @Option(
            names = "--counted-in-full",
            description = "Everybody is counted: targets are judged without regard to chance.")
    private boolean countedInFull;

    @Option(names = "--robust-only", description = "Find only what missing answers could not turn round.")
    private boolean robustOnly;

    @Option(names = "--confidence", description = "Of the intervals, above 0 and below 1; ${DEFAULT-VALUE}.")
    private double confidence = 0.95;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private Format format = Format.TEXT;

    @Mixin
    private PublicationOptions forWhom = new PublicationOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Mixin
    private Output output = new Output();

    /** What is told beside a result; where there is none, the reason is all that is told. */
    private final List<String> notes = new ArrayList<>();

    /** The forms of the result. */
    enum Format {
        TEXT,
        JSON,
        HTML
    }

    @Override
    public Integer call() {
        report.refuseForOthers(format == Format.HTML, false);
        Publication publication = forWhom.publication(format == Format.HTML, Optional.ofNullable(asOf));
        PlanMonitor monitor = monitor();
        ActionPlan document = InputFiles.plan(InputFiles.required(plan));
        MonitoredPlan monitored = monitored(monitor, document);
        PublishedPlan published = PublicationOptions.protecting(() -> publication.of(monitored));
        if (!forWhom.keeps(published.figures(), errors())) {
            return ExitStatus.FOUND;
        }
        output.write(
                switch (format) {
                    case TEXT -> MonitorText.write(published, report.language());
                    case JSON -> MonitorJson.write(published);
                    case HTML -> page(published);
                },
                published.policy().isEmpty(),
                published.holdsSmallCounts());
        notes.forEach(errors()::println);
        return ExitStatus.DONE;
    }

    private MonitoredPlan monitored(PlanMonitor monitor, ActionPlan document) {
        CurrentFigures figures = figures();
        try {
            return monitor.monitor(document, figures);
        } catch (ArithmeticException tooLarge) {
            throw new UnusableInputException(
                    "The counts of all places add up to more than " + Long.MAX_VALUE + ", the largest count.");
        }
    }

    private String page(PublishedPlan published) {
        List<Sentence> sources = Stream.of(
                        ReportOptions.source("Plan", plan),
                        ReportOptions.source("Earlier revision", since),
                        ReportOptions.source("Counts", counts),
                        ReportOptions.source("People", people),
                        ReportOptions.sources(published.references().stream()))
                .flatMap(named -> named)
                .toList();
        ReportSettings settings = report.settings(published.plan().getTitle(), sources);
        return MonitorHtml.write(published, settings);
    }

    private PlanMonitor monitor() {
        RepresentationAnalysis analysis;
        try {
            analysis = RepresentationAnalysis.builder().confidence(confidence).build();
        } catch (IllegalArgumentException wrong) {
            throw new UnusableInputException("--confidence: " + wrong.getMessage());
        }
        return PlanMonitor.builder()
                .asOf(Optional.ofNullable(asOf))
                .earlier(Optional.ofNullable(since).map(InputFiles::plan))
                .analysis(analysis)
                .countedInFull(countedInFull)
                .build();
    }

    private CurrentFigures figures() {
        requireWhatBelongsTogether();
        CurrentFigures.Builder figures = CurrentFigures.builder();
        List<GroupCounts> counted = new ArrayList<>();
        if (counts != null) {
            InputFiles.counts(
                            counts,
                            reader(tables.question(Optional.empty(), Optional.empty(), Set.copyOf(undeclared))),
                            notes)
                    .groups()
                    .stream()
                    .map(this::ofPopulation)
                    .forEach(counted::add);
        }
        List<Reference> references = new ArrayList<>();
        if (people != null) {
            PeopleSearch search = search();
            Tally tally = count(search, people);
            if (counts == null) {
                counted.addAll(search.groups(tally, Optional.ofNullable(population)));
            }
            references.addAll(references(counted));
            figures.concerns(search.search(tally, published(references)));
        } else {
            references.addAll(references(counted));
        }
        return figures.addAllReferences(references).addAllCounts(counted).build();
    }

    private static CountsReader reader(TableQuestion question) {
        return CountsReader.standard().withQuestion(question);
    }

    /** Who should be here: in the words of the counts where there are counts, and as it stands for what has none. */
    private List<Reference> references(List<GroupCounts> counted) {
        if (reference == null) {
            referenceOptions.origin(reference, sampledReference);
            return List.of();
        }
        CountsReader reader = reader(tables.questionOfReference(Set.copyOf(undeclared)));
        Path given = InputFiles.required(reference);
        List<Reference> references = new ArrayList<>();
        if (!counted.isEmpty()) {
            MatchedReferences matched = ComparedWith.of(counted, given, referenceOptions, reader, sampledReference);
            ComparedWith.tell(
                    Optional.of(matched), ComparedWith.populations(given).isPresent(), notes);
            matched.references().forEach(found -> found.ifPresent(references::add));
        }
        if (ComparedWith.populations(given).isEmpty()) {
            references.addAll(read(given, reader));
        }
        return references;
    }

    private List<Reference> read(Path given, CountsReader reader) {
        return InputFiles.references(
                        given,
                        referenceOptions.origin(given, sampledReference).orElseThrow(),
                        sampledReference ? reader.withSampledReferences() : reader)
                .getReferences();
    }

    /** The references as they were published, before any was taken for a place that it is not about. */
    private List<Reference> published(List<Reference> matched) {
        Path given = InputFiles.required(reference);
        return ComparedWith.populations(given).isPresent()
                ? matched
                : read(given, reader(tables.questionOfReference(Set.copyOf(undeclared))));
    }

    private PrintWriter errors() {
        return Optional.ofNullable(command).orElseThrow().commandLine().getErr();
    }

    private Tally count(PeopleSearch search, Path file) {
        Surroundings surroundings = Optional.ofNullable(program).orElseThrow().surroundings();
        try (ProgressBar progress = ProgressBar.of(file, errors(), surroundings.columnsOfMessages())) {
            return search.count(file, progress);
        }
    }

    private void requireWhatBelongsTogether() {
        if (people == null && (!by.isEmpty() || within != null || robustOnly)) {
            throw new UnusableInputException(
                    "--by, --within and --robust-only belong to --people, which is not given.");
        }
        if (people != null && (by.isEmpty() || reference == null)) {
            throw new UnusableInputException(
                    "--people needs --by, the columns to search, and --reference, who should be here.");
        }
        if (Set.copyOf(by).size() < by.size() || (within != null && by.contains(within))) {
            throw new UnusableInputException(
                    "A column of --by and --within is asked for twice: " + String.join(",", by) + ". Allowed is once.");
        }
    }

    private PeopleSearch search() {
        ConcernFinder finder = ConcernFinder.builder()
                .placeDimension(Optional.ofNullable(within))
                .robustOnly(robustOnly)
                .build();
        return new PeopleSearch(by, finder, Set.copyOf(undeclared));
    }

    /** Counts whose file does not say whom they count are of the population that the command line names. */
    private GroupCounts ofPopulation(GroupCounts group) {
        if (!group.isKnown()) {
            throw new UnusableInputException("A plan is held against counts that are all known; those by '"
                    + group.getCharacteristic() + "' have some that their publisher withholds.");
        }
        if (population == null || group.getCoverage().getDescription().isPresent()) {
            return group;
        }
        return GroupCounts.builder()
                .scope(group.getScope().withPopulation(population))
                .counts(group.toTable())
                .build();
    }
}
