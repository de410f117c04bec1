package org.ediframework.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.pay.PayColumn;
import org.ediframework.io.pay.PayCrossing;
import org.ediframework.io.pay.PayrollFile;
import org.ediframework.metrics.pay.PayByGroup;
import org.ediframework.metrics.pay.PayGrouping;
import org.ediframework.metrics.pay.Payroll;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which other characteristics than sex pay is compared, and with whom. */
final class PayGroupOptions {

    /** Which groups of a classification are compared. */
    enum Groups {
        BROAD,
        DETAILED
    }

    @Option(
            names = "--by",
            paramLabel = "COLUMN",
            description =
                    "Compare pay by this column instead of sex, such as 'ethnic group' or disability, or two crossed,"
                            + " such as grade+sex; more than once for several, the most wanted first, which are decided"
                            + " together.")
    private List<String> columns = new ArrayList<>();

    @Option(
            names = "--groups",
            description = "With --by: BROAD, such as five ethnic groups, unless it is DETAILED, such as 19.")
    private @Nullable Groups groups;

    @Option(
            names = "--compared-with",
            paramLabel = "GROUP",
            description = "With --by: the group that all others are compared with; White people and those who are not"
                    + " disabled, else the largest, unless given.")
    private @Nullable String reference;

    @Option(
            names = "--classification",
            paramLabel = "ID",
            description =
                    "With --by: the list of the groups, such as ethnic-group@census-2021; the first that has every"
                            + " word of the column unless given, else the words as they stand.")
    private @Nullable String classification;

    /** Whether any other characteristic is asked about. */
    boolean isAsked() {
        if (columns.isEmpty() && (groups != null || reference != null || classification != null)) {
            throw new UnusableInputException(
                    "--groups, --compared-with and --classification belong to --by, which names a column.");
        }
        if (columns.size() > 1 && (reference != null || classification != null)) {
            throw new UnusableInputException(
                    "--compared-with and --classification belong to one --by. Allowed with several is neither.");
        }
        return !columns.isEmpty();
    }

    /** The figures by each characteristic, in the order asked. */
    List<PayByGroup> figures(Path payroll, PayrollFile file, Payroll read, List<String> notes) {
        List<PayByGroup> figures = new ArrayList<>();
        for (String name : columns) {
            refuseNoGroups(payroll, file, name);
            Optional<PayCrossing> crossing = PayColumn.find(file, name).isPresent()
                    ? Optional.empty()
                    : PayCrossing.find(file, name, ClassificationCatalogue.bundled());
            if (crossing.isPresent()) {
                figures.add(crossed(name, crossing.get(), read));
                continue;
            }
            PayColumn column = PayColumn.find(file, name)
                    .orElseThrow(() -> new UnusableInputException("--by: " + payroll + " has no column '" + name
                            + "' that says something of anybody. There are " + PayColumn.names(file) + "."));
            PayGrouping grouping = grouping(payroll, file, column, notes);
            PayGrouping atLevel = groups == Groups.DETAILED ? grouping.inDetail() : grouping;
            try {
                figures.add(PayByGroup.of((reference == null ? atLevel : atLevel.comparedWith(reference)).of(read)));
            } catch (IllegalArgumentException wrong) {
                throw new UnusableInputException("--by " + name + ": " + wrong.getMessage());
            }
        }
        return figures;
    }

    /** A column, or one of those that are crossed, in which everybody stands alone tells who is who. */
    private static void refuseNoGroups(Path payroll, PayrollFile file, String name) {
        List<String> parts = PayColumn.find(file, name).isPresent() ? List.of(name) : List.of(name.split("\\+"));
        for (String part : parts) {
            PayColumn.find(file, part)
                    .map(column ->
                            column.faultsIn(file, String.valueOf(payroll.getFileName()), RuleMessages.standard()))
                    .filter(faults -> !faults.isValid())
                    .ifPresent(faults -> {
                        throw new UnusableInputException(InputFiles.firstOf(payroll, faults));
                    });
        }
    }

    private PayByGroup crossed(String name, PayCrossing crossing, Payroll read) {
        if (groups != null || classification != null) {
            throw new UnusableInputException("--by " + name
                    + ": two columns are crossed by their broad groups. Allowed is neither --groups nor"
                    + " --classification.");
        }
        try {
            return PayByGroup.of(crossing.of(read, Optional.ofNullable(reference)));
        } catch (IllegalArgumentException wrong) {
            throw new UnusableInputException("--by " + name + ": " + wrong.getMessage());
        }
    }

    private PayGrouping grouping(Path payroll, PayrollFile file, PayColumn column, List<String> notes) {
        Optional<Classification> list = classification == null
                ? column.classification(ClassificationCatalogue.bundled())
                : Optional.of(named(classification));
        if (list.isEmpty()) {
            notes.add("edi: note: the groups of '" + column.name()
                    + "' are taken as they stand, as no list has them all.");
            return column.grouping();
        }
        Loaded<PayGrouping> loaded = column.grouping(file, list.get());
        if (classification == null) {
            notes.add("edi: note: the groups of '" + column.name() + "' are read by " + list.get() + ".");
        }
        return loaded.getValue()
                .orElseThrow(() -> new UnusableInputException(InputFiles.firstOf(payroll, loaded.getFindings())));
    }

    private static Classification named(String id) {
        ClassificationCatalogue catalogue = ClassificationCatalogue.bundled();
        try {
            return catalogue
                    .find(ClassificationId.parse(id))
                    .orElseThrow(() -> new IllegalArgumentException("There is no classification " + id + ". There are "
                            + catalogue.getClassifications() + "."));
        } catch (IllegalArgumentException wrong) {
            throw new UnusableInputException("--classification: " + wrong.getMessage());
        }
    }
}
