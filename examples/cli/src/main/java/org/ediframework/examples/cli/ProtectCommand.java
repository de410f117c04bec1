package org.ediframework.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ediframework.io.disclosure.CellTable;
import org.ediframework.io.results.DisclosureAuditJson;
import org.ediframework.io.results.ProtectionCsv;
import org.ediframework.io.results.ProtectionForm;
import org.ediframework.io.results.ProtectionJson;
import org.ediframework.metrics.disclosure.DisclosureAudit;
import org.ediframework.metrics.disclosure.DisclosureControl;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.Hierarchy;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ediframework.metrics.disclosure.RoundedTable;
import org.ediframework.metrics.disclosure.RoundingScheme;
import org.ediframework.metrics.disclosure.TableException;
import org.ediframework.metrics.disclosure.UnprotectableTableException;
import org.ediframework.metrics.disclosure.ZeroCounts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code edi protect}: a table that can be published without giving anybody away, with the proof. */
@Command(
        name = "protect",
        description = "Withholds or rounds the small counts of a table, and proves what that protects.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ProtectCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Option(
            names = "--counts",
            paramLabel = "FILE.csv",
            required = true,
            description =
                    "A column for each dimension, then 'count'; inner cells, or with margins marked 'Total'. Or a table"
                            + " as publishers write it, by place and category.")
    private @Nullable Path counts;

    @Option(
            names = "--hierarchy",
            paramLabel = "DIM=FILE.csv",
            description = "Columns 'child' and 'parent'; several for one dimension where groupings overlap.")
    private List<String> hierarchies = List.of();

    @Option(names = "--by", paramLabel = "COL", description = "The column of categories of a published table.")
    private @Nullable String by;

    @Option(
            names = "--within",
            paramLabel = "COL",
            description = "The column of a published table that holds the place.")
    private @Nullable String within;

    @Mixin
    private TableOptions tables = new TableOptions();

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day at which they were counted.")
    private @Nullable LocalDate day;

    @Option(
            names = "--offers",
            description = "Say on standard error what merging the codes of a dimension into their groups would gain.")
    private boolean offers;

    @Option(names = "--round", paramLabel = "BASE", description = "Round to this base instead of withholding.")
    private @Nullable Long round;

    @Option(names = "--preset", description = "Round as a publisher does: ${COMPLETION-CANDIDATES}.")
    private @Nullable Preset preset;

    @Option(names = "--also", paramLabel = "FILE.csv", description = "A table of the same people already published.")
    private List<Path> also = List.of();

    @Option(
            names = "--taken-from",
            paramLabel = "FILE.csv",
            description = "The table by more dimensions that this one and those of --also are margins of, if it is not"
                    + " published.")
    private @Nullable Path source;

    @Option(
            names = "--audit",
            paramLabel = "FILE.json",
            description = "Write the proof here; as confidential as the data.")
    private @Nullable Path audit;

    @Option(
            names = "--percentages",
            paramLabel = "DIM",
            description = "Show what percentage each count is of the total of this dimension.")
    private @Nullable String percentages;

    @SuppressWarnings("UnusedVariable")
    @Option(names = "--public", hidden = true, description = "Of before; every table is for the public.")
    private boolean isPublic;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; csv unless given.")
    private Format format = Format.CSV;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private Output output = new Output();

    /** What is told beside a result; where there is none, the reason is all that is told. */
    private final List<String> notes = new ArrayList<>();

    @Override
    public Integer call() {
        if (preset != null && round != null) {
            throw new UnusableInputException("--round and --preset both say how to round; give one of them.");
        }
        try {
            Map<String, List<Hierarchy>> groupings = groupings();
            CellTable table = InputFiles.cells(
                    InputFiles.required(counts),
                    groupings,
                    tables.question(Optional.ofNullable(by), Optional.ofNullable(within), Set.of()),
                    notes);
            refuseUnknownDimensions("--hierarchy", groupings.keySet(), table);
            refuseUnknownDimensions(
                    "--percentages", Optional.ofNullable(percentages).stream().toList(), table);
            return round == null && preset == null ? withhold(table, groupings) : round(table, groupings);
        } catch (TableException wrong) {
            throw new UnusableInputException(String.valueOf(wrong.getMessage()));
        }
    }

    private DisclosureControl besideOthers(CellTable table, Map<String, List<Hierarchy>> groupings) {
        DisclosureControl control = DisclosureControl.of(policy.toPolicy());
        FrequencyTable known = table.table();
        if (source != null) {
            known = InputFiles.cells(source, groupings, Optional.empty()).table();
            control = control.takenFrom(known);
        }
        for (Path other : also) {
            CellTable published = InputFiles.cells(other, groupings, Optional.of(known));
            control = control.alsoPublished(published.table(), published.withheld());
        }
        return control;
    }

    private int withhold(CellTable table, Map<String, List<Hierarchy>> groupings) {
        DisclosureControl control = besideOthers(table, groupings);
        PrintWriter err =
                Optional.ofNullable(command).orElseThrow().commandLine().getErr();
        ProtectedTable safe;
        try {
            if (offers) {
                control.offers(table.table()).forEach(offer -> err.println("edi: " + offer));
            }
            control = ledger.after(control, Optional.ofNullable(day));
            safe = control.protect(table.table());
        } catch (UnprotectableTableException unsafe) {
            return refused(String.valueOf(unsafe.getMessage()));
        }
        if (safe.getZeros() == ZeroCounts.MAY_BE_HIDDEN) {
            err.println("edi: " + ProtectionCsv.WITHHELD + " may stand for nobody; say so beside the table.");
        }
        if (!ledger.accepts(safe.getDifferences(), err)) {
            return ExitStatus.FOUND;
        }
        writeAudit(safe.getAudit(), table);
        ledger.add(safe, Optional.ofNullable(day));
        output.write(format == Format.JSON ? ProtectionJson.write(safe, form()) : ProtectionCsv.write(safe, form()));
        notes.forEach(err::println);
        return ExitStatus.DONE;
    }

    private int round(CellTable table, Map<String, List<Hierarchy>> groupings) {
        if (source != null) {
            throw new UnusableInputException(
                    "--taken-from is for withholding; leave it out, or leave out the rounding.");
        }
        PrintWriter err =
                Optional.ofNullable(command).orElseThrow().commandLine().getErr();
        RoundedTable rounded;
        try {
            DisclosureControl control = ledger.after(besideOthers(table, groupings), Optional.ofNullable(day));
            rounded = percentages == null
                    ? control.round(table.table(), scheme())
                    : control.roundWithPercentages(table.table(), scheme(), percentages);
        } catch (UnprotectableTableException unsafe) {
            return refused(String.valueOf(unsafe.getMessage()));
        }
        writeAudit(rounded.getAudit(), table);
        try {
            rounded.refuseUnlessSafe();
        } catch (UnprotectableTableException unsafe) {
            return refused(unsafe.getMessage() + ".");
        }
        if (!ledger.accepts(rounded.getDifferences(), err)) {
            return ExitStatus.FOUND;
        }
        ledger.add(rounded, Optional.ofNullable(day));
        output.write(
                format == Format.JSON ? ProtectionJson.write(rounded, form()) : ProtectionCsv.write(rounded, form()));
        notes.forEach(err::println);
        return ExitStatus.DONE;
    }

    private ProtectionForm form() {
        return ProtectionForm.builder()
                .percentagesOf(Optional.ofNullable(percentages))
                .language(language.locale())
                .build();
    }

    private int refused(String reason) {
        Optional.ofNullable(command).orElseThrow().commandLine().getErr().println("edi: " + reason);
        return ExitStatus.FOUND;
    }

    private void writeAudit(DisclosureAudit found, CellTable table) {
        if (audit != null) {
            output.refuseIfRead(audit);
            output.refuseIfResult(audit);
            Output.writeConfidential(
                    audit, DisclosureAuditJson.write(found, table.table().getDimensions()));
        }
    }

    private RoundingScheme scheme() {
        try {
            return preset != null
                    ? preset.scheme
                    : RoundingScheme.toBase(Optional.ofNullable(round).orElse(1L));
        } catch (IllegalArgumentException wrong) {
            throw new UnusableInputException("--round: " + wrong.getMessage());
        }
    }

    private Map<String, List<Hierarchy>> groupings() {
        Map<String, List<Hierarchy>> groupings = new HashMap<>();
        for (String given : hierarchies) {
            int equals = given.indexOf('=');
            if (equals < 1) {
                throw new UnusableInputException("--hierarchy is '" + given + "'; it is DIM=FILE.csv.");
            }
            groupings
                    .computeIfAbsent(given.substring(0, equals), key -> new ArrayList<>())
                    .add(InputFiles.hierarchy(Path.of(given.substring(equals + 1))));
        }
        return groupings;
    }

    private static void refuseUnknownDimensions(String option, Collection<String> given, CellTable table) {
        for (String dimension : given) {
            if (!table.dimensions().contains(dimension)) {
                throw new UnusableInputException(option + " is for '" + dimension
                        + "', which is no column. Columns are: " + String.join(", ", table.dimensions()) + ".");
            }
        }
    }

    /** The publishers whose rounding is known. */
    enum Preset {
        HESA(RoundingScheme.HESA),
        NHS(RoundingScheme.NHS),
        OFQUAL(RoundingScheme.OFQUAL),
        ONS(RoundingScheme.ONS);

        private final RoundingScheme scheme;

        Preset(RoundingScheme scheme) {
            this.scheme = scheme;
        }
    }

    /** The forms of the result. */
    enum Format {
        CSV,
        JSON
    }
}
