package org.ediframework.io.pay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.metrics.disclosure.Ledger;
import org.ediframework.metrics.disclosure.PayLedgerEntry;
import org.ediframework.metrics.pay.DirectiveReport;
import org.ediframework.metrics.pay.GroupedPayroll;
import org.ediframework.metrics.pay.PayByGroup;
import org.ediframework.metrics.pay.PayGrouping;
import org.ediframework.metrics.pay.PayRegulations;
import org.ediframework.metrics.pay.PayReturn;
import org.ediframework.metrics.pay.Payroll;
import org.ediframework.metrics.pay.work.WorkingPerson;
import org.ediframework.metrics.publication.EarlierPay;

/**
 * Works out again, from a payroll, what a ledger has of the pay of its day: the columns by their names, the groups by the
 * classification that the ledger names. Immutable and thread-safe.
 */
public final class EarlierPayReader {

    private final PayrollFile file;
    private final Payroll payroll;
    private final ClassificationCatalogue catalogue = ClassificationCatalogue.bundled();

    private EarlierPayReader(PayrollFile file, Payroll payroll) {
        this.file = file;
        this.payroll = payroll;
    }

    /**
     * What was found.
     *
     * @param earlier all that is of this payroll
     * @param ofAnother what is of the same people and day by the ledger, and does not come from this payroll; empty where everything
     *     does
     */
    public record Found(EarlierPay earlier, List<PayLedgerEntry> ofAnother) {

        /** Copies the list. */
        public Found {
            ofAnother = List.copyOf(ofAnother);
        }
    }

    /**
     * A reader.
     *
     * @param payroll of this file
     */
    public static EarlierPayReader of(PayrollFile file, Payroll payroll) {
        return new EarlierPayReader(file, payroll);
    }

    /**
     * What a ledger has of these people on the day of this payroll.
     *
     * @param scope whose pay it is, in the words of the ledger
     * @param day that the payroll is of
     */
    public Found find(Ledger ledger, String scope, LocalDate day) {
        EarlierPay earlier = EarlierPay.nothing(payroll);
        List<PayLedgerEntry> ofAnother = new ArrayList<>();
        for (PayLedgerEntry entry : EarlierPay.of(ledger, scope, day)) {
            Optional<EarlierPay> more = with(earlier, entry);
            if (more.isEmpty()) {
                ofAnother.add(entry);
            }
            earlier = more.orElse(earlier);
        }
        return new Found(earlier, ofAnother);
    }

    private Optional<EarlierPay> with(EarlierPay earlier, PayLedgerEntry entry) {
        if (entry.figures().isEmpty()) {
            return Optional.of(earlier);
        }
        return switch (entry.question()) {
            case RETURN -> bySex(entry).flatMap(figures -> earlier.with(entry, figures));
            case BY_GROUP ->
                bySex(entry).flatMap(figures -> byGroup(entry)
                        .flatMap(group -> earlier.with(entry, figures, group).stream())
                        .findFirst());
            case DIRECTIVE ->
                column(entry).flatMap(column -> earlier.with(entry, DirectiveReport.of(file.rows(), column.name())));
            case WITHIN -> column(entry).flatMap(any -> earlier.with(entry, WorkingPerson.of(payroll, file.rows())));
        };
    }

    private Optional<PayReturn> bySex(PayLedgerEntry entry) {
        return PayRegulations.find(entry.day())
                .map(rules -> payroll.figures(rules, entry.day().getYear()));
    }

    private Optional<PayColumn> column(PayLedgerEntry entry) {
        return PayColumn.find(file, entry.by()).filter(column -> column.name().equals(entry.by()));
    }

    /** Broad groups and detailed ones, compared with each group that the ledger names, as far as there are such. */
    private Stream<PayByGroup> byGroup(PayLedgerEntry entry) {
        Optional<PayCrossing> crossing = column(entry).isPresent()
                ? Optional.empty()
                : PayCrossing.find(file, entry.by(), catalogue)
                        .filter(one -> one.name().equals(entry.by()));
        if (crossing.isPresent()) {
            return references(entry)
                    .flatMap(group -> figures(() -> crossing.get().of(payroll, Optional.of(group))));
        }
        Optional<PayGrouping> grouping = column(entry)
                .flatMap(column -> entry.classification().isEmpty()
                        ? Optional.of(column.grouping())
                        : classification(entry)
                                .flatMap(list -> column.grouping(file, list).getValue()));
        return grouping.stream()
                .flatMap(found -> references(entry).map(found::comparedWith))
                .flatMap(found -> Stream.of(found, found.inDetail()))
                .flatMap(found -> figures(() -> found.of(payroll)));
    }

    private static Stream<String> references(PayLedgerEntry entry) {
        return entry.figures().stream()
                .map(PayLedgerEntry.Figure::comparedWith)
                .filter(group -> !group.isEmpty())
                .distinct();
    }

    private static Stream<PayByGroup> figures(Supplier<GroupedPayroll> grouped) {
        try {
            return Stream.of(PayByGroup.of(grouped.get()));
        } catch (IllegalArgumentException nobody) {
            return Stream.empty();
        }
    }

    private Optional<Classification> classification(PayLedgerEntry entry) {
        return catalogue.getClassifications().stream()
                .filter(list -> entry.classification()
                        .filter(list.getId().toString()::equals)
                        .isPresent())
                .findFirst();
    }
}
