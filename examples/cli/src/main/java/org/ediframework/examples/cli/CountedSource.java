package org.ediframework.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.io.counts.CountsFile;
import org.ediframework.io.counts.CountsReader;
import org.ediframework.io.counts.OutcomeCounts;
import org.ediframework.io.people.PeopleGrouping;
import org.ediframework.metrics.measure.Sentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where counts come from: a table of them, or a file of people that is counted. */
final class CountedSource {

    @ArgGroup(multiplicity = "1")
    private @Nullable Source source;

    @Option(
            names = "--by",
            paramLabel = "COL",
            split = ",",
            description = "The columns of --people to compare, or the column of categories of --counts.")
    private List<String> by = List.of();

    @Option(names = "--within", paramLabel = "COL", description = "The column that holds the place.")
    private @Nullable String within;

    @Option(
            names = "--cross",
            paramLabel = "COL*COL[*COL]",
            description = "Columns of --people to compare together; may be given again.")
    private List<String> cross = List.of();

    @Mixin
    private TableOptions tables = new TableOptions();

    @Option(
            names = "--undeclared",
            paramLabel = "VALUE",
            split = ",",
            description = "Values that stand for a missing answer.")
    private List<String> undeclared = List.of();

    /** The file that is read. */
    static final class Source {
        @Option(names = "--people", paramLabel = "FILE.csv", description = "A row for each person.")
        private @Nullable Path people;

        @Option(names = "--counts", paramLabel = "FILE.csv", description = "A row for each category, with its count.")
        private @Nullable Path counts;
    }

    /** The counts, with what was noticed on the way. */
    CountsFile read(Surroundings surroundings, PrintWriter errors, List<String> notes) {
        Source given = Optional.ofNullable(source).orElseThrow();
        if (given.counts != null) {
            requireTable();
            return InputFiles.counts(given.counts, reader(tables), notes);
        }
        PeopleGrouping grouping = grouping();
        Path file = InputFiles.required(given.people);
        try (ProgressBar progress = ProgressBar.of(file, errors, surroundings.columnsOfMessages())) {
            // Rows for people stand in the order in which they were asked for: there is no other to keep.
            return new CountsFile(InputFiles.people(file, grouping, tables, progress, notes), List.of());
        }
    }

    /** Part of the people of one column of a table, group by group: those counted by another. */
    List<GroupCounts> readOutcomes(String part, String whole, List<String> notes) {
        Source given = Optional.ofNullable(source).orElseThrow();
        if (given.counts == null) {
            throw new UnusableInputException("--base belongs to --counts: people are counted by --by and --within.");
        }
        requireTable();
        Path file = given.counts;
        List<String> told = new ArrayList<>();
        CountsFile happened = InputFiles.counts(file, reader(tables.measuring(part)), told);
        CountsFile base = InputFiles.counts(file, reader(tables.measuring(whole)), told);
        // Each of the two columns has no part in the figures of the other.
        told.stream()
                .distinct()
                .filter(note -> !note.contains("'" + part + "'") && !note.contains("'" + whole + "'"))
                .forEach(notes::add);
        try {
            return OutcomeCounts.of(part, happened, base);
        } catch (IllegalArgumentException wrong) {
            throw new UnusableInputException(file + ": " + wrong.getMessage());
        }
    }

    /** Whether the column of places is named. */
    boolean hasPlaces() {
        return within != null;
    }

    /** The column that was asked for as the measure. */
    Optional<String> measure() {
        return tables.measure();
    }

    private void requireTable() {
        if (by.size() > 1 || !cross.isEmpty()) {
            throw new UnusableInputException(
                    "Several columns in --by, and --cross, belong to --people; of a table --by names the one of categories.");
        }
    }

    private CountsReader reader(TableOptions asked) {
        return CountsReader.standard()
                .withQuestion(
                        asked.question(by.stream().findFirst(), Optional.ofNullable(within), Set.copyOf(undeclared)));
    }

    /** How tables of references are read beside these. */
    CountsReader readerOfReferences() {
        return CountsReader.standard().withQuestion(tables.questionOfReference(Set.copyOf(undeclared)));
    }

    /** The file, by what it is. */
    Stream<Sentence> files() {
        Source given = Optional.ofNullable(source).orElseThrow();
        return Stream.concat(
                ReportOptions.source("Counts", given.counts), ReportOptions.source("People", given.people));
    }

    private PeopleGrouping grouping() {
        for (String column : by) {
            if (column.contains("*")) {
                throw new UnusableInputException(
                        "--by: '" + column + "'. Allowed are single columns; --cross takes columns joined by *.");
            }
        }
        for (String crossing : cross) {
            if (!crossing.contains("*")) {
                throw new UnusableInputException(
                        "--cross: '" + crossing + "'. Allowed are two or three columns joined by *, such as sex*race.");
            }
        }
        if (by.isEmpty() && cross.isEmpty()) {
            throw new UnusableInputException("--people needs --by or --cross: the columns to compare.");
        }
        try {
            PeopleGrouping grouping = PeopleGrouping.by(
                            Stream.of(by, cross).flatMap(List::stream).toList())
                    .withUndeclared(Set.copyOf(undeclared))
                    .withAnswers(tables.answers());
            return within == null ? grouping : grouping.withPlace(within);
        } catch (IllegalArgumentException wrong) {
            throw new UnusableInputException("--by, --cross, --within: " + wrong.getMessage());
        }
    }
}
