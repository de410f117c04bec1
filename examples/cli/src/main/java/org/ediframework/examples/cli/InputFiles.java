package org.ediframework.examples.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.review.Profile;
import org.ediframework.io.counts.CountsFile;
import org.ediframework.io.counts.CountsReader;
import org.ediframework.io.counts.ReferenceFile;
import org.ediframework.io.counts.ReferenceOrigin;
import org.ediframework.io.disclosure.CellTable;
import org.ediframework.io.disclosure.CellTableReader;
import org.ediframework.io.disclosure.LedgerFile;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.people.CountedPeople;
import org.ediframework.io.people.PeopleGrouping;
import org.ediframework.io.people.PeopleReader;
import org.ediframework.io.published.TableQuestion;
import org.ediframework.io.review.PlanDocument;
import org.ediframework.io.sheets.SheetMap;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.Hierarchy;
import org.ediframework.metrics.disclosure.Ledger;
import org.ediframework.metrics.tally.Tally;
import org.ediframework.metrics.tally.TallyProgress;
import org.ediframework.metrics.tally.TallyTooLargeException;
import org.jspecify.annotations.Nullable;

/** Reads the tables that commands are given; whatever is wrong with one ends the command with one line. */
final class InputFiles {

    private InputFiles() {}

    /** Counts, with what was noticed on the way, which is told where the command succeeds. */
    static CountsFile counts(Path file, CountsReader reader, List<String> notes) {
        Loaded<CountsFile> loaded = loaded(file, () -> reader.counts().read(file));
        CountsFile counts = value(file, loaded);
        tell(file, loaded.getFindings(), notes);
        return counts;
    }

    /** Each note and warning as a line of its own. */
    static void tell(Path file, Findings findings, List<String> notes) {
        for (Finding finding : findings.getFirst()) {
            if (finding.getSeverity() != Severity.ERROR) {
                notes.add("edi: " + finding.getSeverity() + ": " + file.getFileName()
                        + finding.getLocation()
                                .flatMap(Location::getLine)
                                .map(line -> ", line " + line)
                                .orElse("")
                        + ": " + finding.getMessage());
            }
        }
    }

    /** People, a row each, counted on every processor. */
    static List<GroupCounts> people(
            Path file, PeopleGrouping grouping, TableOptions tables, TallyProgress progress, List<String> notes) {
        try {
            PeopleReader reader = PeopleReader.of(grouping.toRequest().build())
                    .withThreads(Runtime.getRuntime().availableProcessors())
                    .withProgress(progress);
            CountedPeople counted = tables.of(reader).read(file);
            tellUnlessWrong(file, counted.getFindings(), notes);
            Tally tally = counted.toTally();
            tellUnlessWrong(
                    file, grouping.notesOf(tally, String.valueOf(file.getFileName()), RuleMessages.standard()), notes);
            return grouping.countsOf(tally);
        } catch (IOException failed) {
            throw UnusableInputException.unreadable(file, failed);
        } catch (TallyTooLargeException tooLarge) {
            throw new UnusableInputException(file + ": " + tooLarge.getMessage());
        }
    }

    private static void tellUnlessWrong(Path file, Findings findings, List<String> notes) {
        if (findings.count(Severity.ERROR) > 0) {
            throw new UnusableInputException(firstOf(file, findings));
        }
        tell(file, findings, notes);
    }

    static ReferenceFile references(Path file, ReferenceOrigin origin, CountsReader reader) {
        return read(file, () -> reader.references(origin).read(file));
    }

    /** A table to protect, in its own form or as a publisher writes it. */
    static CellTable cells(
            Path file, Map<String, List<Hierarchy>> groupings, TableQuestion question, List<String> notes) {
        CellTableReader reader = CellTableReader.standard().withQuestion(question);
        Loaded<CellTable> loaded = loaded(file, () -> reader.tables(groupings).read(file));
        CellTable cells = value(file, loaded);
        tell(file, loaded.getFindings(), notes);
        return cells;
    }

    static CellTable cells(Path file, Map<String, List<Hierarchy>> groupings, Optional<FrequencyTable> known) {
        CellTableReader reader = CellTableReader.standard();
        return read(file, () -> reader.publishedTables(groupings, known).read(file));
    }

    static Ledger ledger(Path file) {
        return read(file, () -> LedgerFile.standard().read(file));
    }

    static Hierarchy hierarchy(Path file) {
        return read(file, () -> CellTableReader.standard().hierarchies().read(file));
    }

    /** A plan whose structure is sound; whether it is a good plan is not asked. */
    static ActionPlan plan(Path file) {
        return plan(file, null);
    }

    /** The same, from a package whose tables are in a charset of their own. */
    static ActionPlan plan(Path file, @Nullable Charset charset) {
        PlanDocument reader = PlanDocument.reader();
        PlanDocument declared = charset == null ? reader : reader.withCharset(charset);
        return read(file, () -> declared.read(file));
    }

    /** What the columns of a sheet mean. */
    static SheetMap map(Path file) {
        return read(file, () -> SheetMap.reader().read(file));
    }

    static Framework framework(Path file) {
        return read(file, () -> withoutError(JsonFormat.frameworks().read(file)));
    }

    static Profile profile(Path file) {
        return read(file, () -> withoutError(JsonFormat.profiles().read(file)));
    }

    /** An argument that the parser of the command line has already insisted on; without a name it is the working folder. */
    static Path required(@Nullable Path argument) {
        Path named = Optional.ofNullable(argument).orElseThrow();
        if (named.toString().isEmpty()) {
            throw new UnusableInputException("An argument is empty. Allowed is the name of a file or a folder.");
        }
        return named;
    }

    interface Reading<T> {
        Loaded<T> read() throws IOException;
    }

    /** Nobody holds a plan to settings that are wrong themselves. */
    private static <T> Loaded<T> withoutError(Loaded<T> loaded) {
        return loaded.getFindings().isValid() ? loaded : Loaded.of(Optional.empty(), loaded.getFindings());
    }

    private static <T> T read(Path file, Reading<T> reading) {
        return value(file, loaded(file, reading));
    }

    private static <T> T value(Path file, Loaded<T> loaded) {
        return loaded.getValue().orElseThrow(() -> new UnusableInputException(firstOf(file, loaded.getFindings())));
    }

    static <T> Loaded<T> loaded(Path file, Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException failed) {
            throw UnusableInputException.unreadable(file, failed);
        }
    }

    static String firstOf(Path file, Findings findings) {
        Finding first = findings.getFirst().stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .findFirst()
                .orElseGet(() -> findings.getFirst().get(0));
        long more = findings.count(Severity.ERROR) - 1;
        return placeOf(file, first)
                + ": " + first.getCode() + " " + first.getMessage()
                + (more > 0 ? " (and " + more + " more)" : "");
    }

    /** A file and the place in it. */
    static String placeOf(Path file, Finding first) {
        return file
                // Within a package, the table is what the user looks for.
                + first.getLocation()
                        .map(Location::getFile)
                        .filter(name -> !name.isEmpty() && !file.endsWith(name))
                        .map(name -> ", " + name)
                        .orElse("")
                + first.getLocation()
                        .flatMap(location -> location.getCell()
                                .map(cell -> ", " + cell)
                                .or(() -> location.getLine().map(line -> ", line " + line)))
                        .orElse("")
                + first.getLocation()
                        .flatMap(Location::getHeader)
                        .map(header -> ", column '" + header + "'")
                        .orElse("");
    }
}
