package org.ediframework.metrics.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.metrics.disclosure.PayLedgerEntry;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.pay.CategoryGap;
import org.ediframework.metrics.pay.DirectiveFigure;
import org.ediframework.metrics.pay.DirectiveReport;
import org.ediframework.metrics.pay.GapStanding;
import org.ediframework.metrics.pay.PayWithheld;
import org.ediframework.metrics.pay.PublishableDirective;
import org.ediframework.metrics.representation.ShownCounts;
import org.ediframework.metrics.statistics.Interval;

/**
 * The figures of article 9 of directive (EU) 2023/970 as they may be shown. A figure is absent where it does not exist, or because
 * it is {@linkplain Absence#SUPPRESSED withheld to protect people}. Immutable and thread-safe.
 */
public final class PublishedDirectiveReport {

    private final DirectiveReport report;
    private final boolean isForEverybody;
    private final Map<DirectiveFigure, Measured<BigDecimal>> figures = new EnumMap<>(DirectiveFigure.class);
    private final List<ShownGap> gaps = new ArrayList<>();
    private final Map<DirectiveReport.LeftOut, Measured<Long>> leftOut = new EnumMap<>(DirectiveReport.LeftOut.class);
    private final Set<PayWithheld> reasons = new LinkedHashSet<>();

    /**
     * The gap of a category as it may be shown.
     *
     * @param percent with one decimal
     * @param interval of 95 % in per cent; withheld too where it would tell how much pay is spread, and so what somebody is paid
     * @param isFiveOrMore whether the gap is 5 % or more in either direction, before it is rounded
     * @param standing what the interval tells of that
     */
    public record ShownGap(
            String category,
            CategoryGap.Component component,
            Measured<BigDecimal> percent,
            Measured<Interval> interval,
            Measured<Boolean> isFiveOrMore,
            Measured<GapStanding> standing) {}

    private PublishedDirectiveReport(DirectiveReport report, Optional<PublishableDirective> decisions) {
        this.report = report;
        this.isForEverybody = decisions.isPresent();
        for (DirectiveFigure figure : DirectiveFigure.values()) {
            Optional<PayWithheld> reason = decisions.flatMap(decided -> decided.of(figure.measure()));
            figures.put(figure, shown(Measured.of(figure.percent(report), Absence.GROUP_IS_EMPTY), reason));
        }
        for (CategoryGap gap : report.gaps()) {
            Optional<PayWithheld> reason = decisions.flatMap(decided -> decided.of(gap));
            boolean isShown =
                    decisions.map(decided -> decided.isIntervalShown(gap)).orElse(true);
            Measured<Boolean> isFive = gap.gap().map(any -> gap.isFiveOrMore());
            Measured<GapStanding> standing = gap.gap().map(any -> gap.standing());
            gaps.add(new ShownGap(
                    gap.category(),
                    gap.component(),
                    shown(gap.percent(), reason),
                    ShownCounts.only(isShown, gap.interval()),
                    shown(isFive, reason),
                    ShownCounts.only(isShown, standing)));
        }
        report.leftOut()
                .forEach((reason, people) -> leftOut.put(reason, SmallCounts.ofPayroll(people, isForEverybody)));
    }

    private <T> Measured<T> shown(Measured<T> figure, Optional<PayWithheld> reason) {
        reason.filter(any -> figure.isPresent()).ifPresent(reasons::add);
        return ShownCounts.only(reason.isEmpty(), figure);
    }

    /** The report as everybody may see it. */
    public static PublishedDirectiveReport forEverybody(DirectiveReport report) {
        return new PublishedDirectiveReport(report, Optional.of(PublishableDirective.of(report)));
    }

    /**
     * The report as everybody may see it who has seen what was published before of the day, such as a return under another law.
     *
     * @param earlier of the same payroll
     */
    public static PublishedDirectiveReport forEverybody(DirectiveReport report, EarlierPay earlier) {
        return new PublishedDirectiveReport(report, Optional.of(PublishableDirective.of(report, earlier.before())));
    }

    /**
     * What a ledger keeps of it once it is published.
     *
     * @param scope whose pay it is, in the publisher's words
     * @param day that the payroll is of
     * @throws IllegalStateException when not everybody may see it
     */
    public PayLedgerEntry ledgerEntry(String scope, LocalDate day) {
        PublishedPayByGroup.requireForEverybody(isForEverybody);
        return PayEntries.of(this, scope, day);
    }

    /** The report with all its figures, for those who may see what everybody is paid. */
    public static PublishedDirectiveReport inFull(DirectiveReport report) {
        return new PublishedDirectiveReport(report, Optional.empty());
    }

    /** The column that names the category of each worker. */
    public String categories() {
        return report.categories();
    }

    /** Everybody in the figures. */
    public long workers() {
        return report.workers().size();
    }

    /** The figures of all workers, in the order of the directive's list. */
    public Map<DirectiveFigure, Measured<BigDecimal>> figures() {
        return Collections.unmodifiableMap(figures);
    }

    /** The gaps by category, each basic, variable and total. */
    public List<ShownGap> gaps() {
        return List.copyOf(gaps);
    }

    /** How many people of the payroll are in no figure, by the reason; withheld where there are few. */
    public Map<DirectiveReport.LeftOut, Measured<Long>> leftOut() {
        return Collections.unmodifiableMap(leftOut);
    }

    /** How many workers have no category; withheld where there are few. */
    public Measured<Long> withoutCategory() {
        return SmallCounts.ofPayroll(report.withoutCategory(), isForEverybody);
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
