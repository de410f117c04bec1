package org.ediframework.metrics.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.metrics.disclosure.PayLedgerEntry;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.pay.GroupFigures;
import org.ediframework.metrics.pay.GroupedPayroll;
import org.ediframework.metrics.pay.PayByGroup;
import org.ediframework.metrics.pay.PayGroup;
import org.ediframework.metrics.pay.PayReturn;
import org.ediframework.metrics.pay.PayWithheld;
import org.ediframework.metrics.pay.Payroll;
import org.ediframework.metrics.pay.PublishablePay;
import org.ediframework.metrics.representation.ShownCounts;

/**
 * The figures of pay by the groups of a characteristic as they may be shown: in per cent with one decimal. A figure is absent
 * where it does not exist, or because it is {@linkplain Absence#SUPPRESSED withheld to protect people}. All characteristics of
 * one day and the return by sex are decided together. Immutable and thread-safe.
 */
public final class PublishedPayByGroup {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The label of those who did not say. */
    public static final String UNDISCLOSED = "Not disclosed";

    private final GroupedPayroll grouped;
    private final LocalDate snapshotDate;
    private final boolean isForEverybody;
    private final Map<String, Measured<BigDecimal>> composition = new LinkedHashMap<>();
    private final List<ShownFigure> figures = new ArrayList<>();
    private final Set<PayWithheld> reasons = new LinkedHashSet<>();

    /**
     * A figure as it may be shown.
     *
     * @param group whom it is about
     * @param comparedWith whom they are compared with; absent for a share
     * @param what what it says
     * @param percent the figure, or why there is none
     */
    public record ShownFigure(
            String group, Optional<String> comparedWith, GroupFigures.What what, Measured<BigDecimal> percent) {}

    private PublishedPayByGroup(
            PayByGroup source, long headCount, LocalDate snapshotDate, Optional<Decisions> decisions) {
        this.grouped = source.grouped();
        this.snapshotDate = snapshotDate;
        this.isForEverybody = decisions.isPresent();
        compose(headCount);
        GroupFigures.of(source).getFigures().forEach(figure -> {
            Optional<PayWithheld> reason = decisions.flatMap(decided -> decided.of(figure));
            reason.ifPresent(reasons::add);
            figures.add(new ShownFigure(
                    figure.group(),
                    figure.comparedWith(),
                    figure.what(),
                    ShownCounts.only(reason.isEmpty(), Measured.of(figure.percent(), Absence.GROUP_IS_EMPTY))));
        });
    }

    /** What was decided of one characteristic. */
    private record Decisions(PublishablePay day, int characteristic) {

        Optional<PayWithheld> of(GroupFigures.GroupFigure figure) {
            return day.of(characteristic, figure.comparison(), figure.what().measure());
        }
    }

    /**
     * The figures by several characteristics as everybody may see them.
     *
     * @param bySex the figures by sex of the same day, which count as published in so far as they can be
     * @param byGroup the figures by other characteristics, the most wanted first
     */
    public static List<PublishedPayByGroup> forEverybody(Payroll payroll, PayReturn bySex, List<PayByGroup> byGroup) {
        return forEverybody(payroll, bySex, byGroup, EarlierPay.nothing(payroll));
    }

    /**
     * The same for everybody who has seen what was published before of the day.
     *
     * @param bySex the figures by sex of the same day, which count as published in so far as they can be
     * @param byGroup the figures by other characteristics, the most wanted first
     * @param earlier of the same payroll
     */
    public static List<PublishedPayByGroup> forEverybody(
            Payroll payroll, PayReturn bySex, List<PayByGroup> byGroup, EarlierPay earlier) {
        PublishablePay day = PublishablePay.of(payroll, bySex, byGroup, earlier.before());
        List<PublishedPayByGroup> shown = new ArrayList<>();
        for (int characteristic = 0; characteristic < byGroup.size(); characteristic++) {
            shown.add(new PublishedPayByGroup(
                    byGroup.get(characteristic),
                    payroll.headCount(),
                    bySex.snapshotDate(),
                    Optional.of(new Decisions(day, characteristic))));
        }
        return List.copyOf(shown);
    }

    /** All figures, for those who may see what everybody is paid. */
    public static PublishedPayByGroup inFull(Payroll payroll, PayReturn bySex, PayByGroup byGroup) {
        return new PublishedPayByGroup(byGroup, payroll.headCount(), bySex.snapshotDate(), Optional.empty());
    }

    /**
     * What a ledger keeps of it once it is published.
     *
     * @param scope whose pay it is, in the publisher's words
     * @throws IllegalStateException when not everybody may see it
     */
    public PayLedgerEntry ledgerEntry(String scope) {
        requireForEverybody(isForEverybody);
        return PayEntries.of(this, scope);
    }

    /** What is not published is in no ledger. */
    static void requireForEverybody(boolean isForEverybody) {
        if (!isForEverybody) {
            throw new IllegalStateException(
                    "The figures are in full. Allowed in a ledger are figures that everybody may see.");
        }
    }

    /** The share of each group of everybody; what is left of the total would give a single small one away. */
    private void compose(long headCount) {
        Map<String, Integer> people = new LinkedHashMap<>();
        for (PayGroup group : grouped.groups()) {
            people.put(group.label(), group.people().size());
        }
        people.put(UNDISCLOSED, grouped.undisclosed().size());
        Set<String> withheld = new LinkedHashSet<>();
        if (isForEverybody) {
            people.forEach((group, number) -> {
                if (number > 0 && number < PublishablePay.LEAST_COUNT) {
                    withheld.add(group);
                }
            });
            if (withheld.size() == 1) {
                people.entrySet().stream()
                        .filter(group -> group.getValue() > 0 && !withheld.contains(group.getKey()))
                        .min(Comparator.comparingInt(Map.Entry::getValue))
                        .ifPresent(group -> withheld.add(group.getKey()));
            }
        }
        people.forEach((group, number) ->
                composition.put(group, ShownCounts.only(!withheld.contains(group), share(number, headCount))));
        if (!withheld.isEmpty()) {
            reasons.add(PayWithheld.FEW_PEOPLE);
        }
    }

    private static Measured<BigDecimal> share(int people, long headCount) {
        return headCount == 0
                ? Measured.absent(Absence.NO_OBSERVATIONS)
                : Measured.of(BigDecimal.valueOf(people)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(headCount), 1, RoundingMode.HALF_UP));
    }

    /** What people are divided by, as the payroll calls it. */
    public String characteristic() {
        return grouped.characteristic();
    }

    /** The list that the groups come from; absent where they come from none. */
    public Optional<ClassificationId> classification() {
        return grouped.classification();
    }

    /** The day that the figures are about. */
    public LocalDate snapshotDate() {
        return snapshotDate;
    }

    /** The share of each group of all relevant employees, and at the end of those who did not say. */
    public Map<String, Measured<BigDecimal>> composition() {
        return Collections.unmodifiableMap(composition);
    }

    /** Gaps, then shares with a bonus, then quarters. */
    public List<ShownFigure> figures() {
        return List.copyOf(figures);
    }

    /** Groups that stand for several, by their labels. */
    public Map<String, List<String>> merged() {
        Map<String, List<String>> merged = new LinkedHashMap<>();
        grouped.others().stream()
                .filter(group -> !group.merged().isEmpty())
                .forEach(group -> merged.put(group.label(), group.merged()));
        return Collections.unmodifiableMap(merged);
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
