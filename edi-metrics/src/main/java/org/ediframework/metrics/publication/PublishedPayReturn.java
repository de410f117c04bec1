package org.ediframework.metrics.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.metrics.disclosure.PayLedgerEntry;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.pay.PayBefore;
import org.ediframework.metrics.pay.PayRegulations;
import org.ediframework.metrics.pay.PayReturn;
import org.ediframework.metrics.pay.PayWithheld;
import org.ediframework.metrics.pay.Payroll;
import org.ediframework.metrics.pay.PublishablePay;
import org.ediframework.metrics.pay.ReturnFigures;
import org.ediframework.metrics.representation.ShownCounts;

/**
 * The figures of a pay gap return as they may be shown: by the names of the government service's columns, in per cent with
 * one decimal. A figure is absent where it does not exist, or because it is
 * {@linkplain Absence#SUPPRESSED withheld to protect people}. Immutable and thread-safe.
 */
public final class PublishedPayReturn {

    private final PayReturn figures;
    private final Map<String, Measured<BigDecimal>> columns = new LinkedHashMap<>();
    private final Map<Payroll.Reason, Measured<Long>> leftOut = new EnumMap<>(Payroll.Reason.class);
    private final Set<PayWithheld> reasons = new LinkedHashSet<>();
    private final boolean isForEverybody;

    private PublishedPayReturn(Payroll payroll, PayReturn figures, boolean isForEverybody, PayBefore before) {
        this.figures = figures;
        this.isForEverybody = isForEverybody;
        PublishablePay publishable = PublishablePay.of(payroll, figures, List.of(), before);
        ReturnFigures.of(figures).getFigures().forEach((column, figure) -> {
            Optional<PayWithheld> reason = isForEverybody ? publishable.of(column) : Optional.empty();
            reason.ifPresent(reasons::add);
            columns.put(column, ShownCounts.only(reason.isEmpty(), Measured.of(figure, Absence.GROUP_IS_EMPTY)));
        });
        for (Payroll.Reason reason : Payroll.Reason.values()) {
            long people = payroll.leftOut().stream()
                    .filter(left -> left.reason() == reason)
                    .count();
            leftOut.put(reason, SmallCounts.ofPayroll(people, isForEverybody));
        }
    }

    /** The return as everybody may see it. */
    public static PublishedPayReturn forEverybody(Payroll payroll, PayReturn figures) {
        return forEverybody(payroll, figures, EarlierPay.nothing(payroll));
    }

    /**
     * The return as everybody may see it who has seen what was published before of the day.
     *
     * @param earlier of the same payroll
     */
    public static PublishedPayReturn forEverybody(Payroll payroll, PayReturn figures, EarlierPay earlier) {
        return new PublishedPayReturn(payroll, figures, true, earlier.before());
    }

    /** The return with all its figures, for those who may see what everybody is paid. */
    public static PublishedPayReturn inFull(Payroll payroll, PayReturn figures) {
        return new PublishedPayReturn(payroll, figures, false, PayBefore.nothing(payroll));
    }

    /**
     * What a ledger keeps of it once it is published. A return that the law has published in full is kept in full.
     *
     * @param scope whose pay it is, in the publisher's words
     */
    public PayLedgerEntry ledgerEntry(String scope) {
        return PayEntries.of(this, scope);
    }

    /** The regulations that it is made under. */
    public PayRegulations regulations() {
        return figures.regime();
    }

    /** The day that the figures are about. */
    public LocalDate snapshotDate() {
        return figures.snapshotDate();
    }

    /** The last day on which it can be published in time. */
    public LocalDate deadline() {
        return figures.getDeadline();
    }

    /** Every relevant employee, those whose sex is not recorded included. */
    public long employees() {
        return figures.employees();
    }

    /** Whether there are so few employees that nothing has to be published. */
    public boolean isBelowThreshold() {
        return figures.belowThreshold();
    }

    /** The figures in per cent by the names of the service's columns, in its order. */
    public Map<String, Measured<BigDecimal>> columns() {
        return Collections.unmodifiableMap(columns);
    }

    /** How many people are missing from figures, by the reason; withheld where there are few. */
    public Map<Payroll.Reason, Measured<Long>> leftOut() {
        return Collections.unmodifiableMap(leftOut);
    }

    /** Why figures are withheld, each reason once; none where all are shown. */
    public Set<PayWithheld> reasons() {
        return Collections.unmodifiableSet(reasons);
    }

    /** Whether everybody may see it. */
    public boolean isForEverybody() {
        return isForEverybody;
    }
}
