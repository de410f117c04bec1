package org.ediframework.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.io.counts.CountsReader;
import org.ediframework.io.people.CountedPeople;
import org.ediframework.io.people.PeopleReader;
import org.ediframework.io.published.MatchedReferences;
import org.ediframework.metrics.figures.IntersectionFigures;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.intersection.IntersectionAnalysis;
import org.ediframework.metrics.intersection.IntersectionTable;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.tally.TallyDimension;
import org.ediframework.metrics.tally.TallyRequest;
import org.ediframework.metrics.tally.TallyTooLargeException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code edi intersections}: several characteristics at once against a reference. */
@Command(
        name = "intersections",
        description = "Several characteristics at once against who should be here, cell by cell.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class IntersectionsCommand extends FiguresCommand {

    private static final int MOST_CHARACTERISTICS = 3;

    @Option(names = "--people", paramLabel = "FILE.csv", required = true, description = "A row for each person.")
    private @Nullable Path people;

    @Option(
            names = "--by",
            paramLabel = "COL",
            split = ",",
            required = true,
            description = "The two or three columns to combine.")
    private List<String> by = List.of();

    @Option(
            names = "--undeclared",
            paramLabel = "VALUE",
            split = ",",
            description = "Values that stand for a missing answer.")
    private List<String> undeclared = List.of();

    @Option(
            names = "--reference",
            paramLabel = "FILE.csv|census-2021[:PLACE]",
            required = true,
            description =
                    "Who should be here: rows by the combination, such as age*disability, or by each column alone.")
    private @Nullable Path reference;

    @Option(
            names = "--sampled-reference",
            description = "The reference counts are a sample of their population, not all of it.")
    private boolean sampledReference;

    @Mixin
    private ReferenceOptions referenceOptions = new ReferenceOptions();

    @Mixin
    private TableOptions tables = new TableOptions();

    @Override
    PublishedFigures figures(Publication publication) {
        if (by.size() < 2 || by.size() > MOST_CHARACTERISTICS || Set.copyOf(by).size() < by.size()) {
            throw new UnusableInputException(
                    "--by: " + String.join(",", by) + ". Allowed are two or three different columns.");
        }
        CountTable observed = observed(InputFiles.required(people));
        IntersectionTable compared = compared(observed, InputFiles.required(reference));
        return IntersectionFigures.of(published(compared.table(), publication), compared.basis());
    }

    private CountTable observed(Path file) {
        TallyRequest.Builder request = TallyRequest.builder();
        Map<String, String> missing = new LinkedHashMap<>();
        undeclared.forEach(text -> missing.put(text, NonResponse.NOT_ANSWERED.getId()));
        by.forEach(name -> request.dimension(TallyDimension.open(name).withSpellings(missing)));
        String[] names = by.toArray(String[]::new);
        try (ProgressBar progress =
                ProgressBar.of(file, errors(), surroundings().columnsOfMessages())) {
            CountedPeople counted = PeopleReader.of(request.table(names).build())
                    .withThreads(Runtime.getRuntime().availableProcessors())
                    .withProgress(progress)
                    .read(file);
            if (counted.getFindings().getTotal() > 0) {
                throw new UnusableInputException(InputFiles.firstOf(file, counted.getFindings()));
            }
            return counted.toTally().getTable(names);
        } catch (IOException failed) {
            throw UnusableInputException.unreadable(file, failed);
        } catch (TallyTooLargeException tooLarge) {
            throw new UnusableInputException(file + ": " + tooLarge.getMessage());
        }
    }

    private IntersectionTable compared(CountTable observed, Path given) {
        CountsReader reader = CountsReader.standard().withQuestion(tables.questionOfReference(Set.copyOf(undeclared)));
        if (ComparedWith.populations(given).isEmpty()) {
            Optional<Reference> joint = InputFiles.references(
                            given,
                            referenceOptions.origin(given, sampledReference).orElseThrow(),
                            sampledReference ? reader.withSampledReferences() : reader)
                    .getReferences()
                    .stream()
                    .filter(this::isJoint)
                    .findFirst();
            if (joint.isPresent()) {
                return IntersectionAnalysis.against(observed, joint.get(), analysis());
            }
        }
        List<GroupCounts> margins = by.stream()
                .map(name -> GroupCounts.of(Characteristic.of(name), observed.marginal(name)))
                .toList();
        MatchedReferences matched = ComparedWith.of(margins, given, referenceOptions, reader, sampledReference);
        ComparedWith.tell(Optional.of(matched), ComparedWith.populations(given).isPresent(), notes());
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < by.size(); i++) {
            String name = by.get(i);
            references.add(matched.references()
                    .get(i)
                    .orElseThrow(() -> new UnusableInputException(given + " has neither rows by " + String.join("*", by)
                            + " nor by " + name + ", which is needed for their product.")));
        }
        return IntersectionAnalysis.againstMargins(observed, references, analysis());
    }

    private boolean isJoint(Reference candidate) {
        List<String> parts = candidate.getCharacteristic().getParts().stream()
                .map(Characteristic::getId)
                .toList();
        return parts.size() == by.size()
                && Set.copyOf(parts).equals(Set.copyOf(by))
                && candidate.getCoverage().getPlace().isEmpty();
    }

    @Override
    Stream<Sentence> files() {
        return ReportOptions.source("People", people);
    }
}
