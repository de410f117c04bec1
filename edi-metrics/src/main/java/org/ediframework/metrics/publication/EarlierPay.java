package org.ediframework.metrics.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ediframework.metrics.disclosure.Ledger;
import org.ediframework.metrics.disclosure.PayLedgerEntry;
import org.ediframework.metrics.disclosure.PayLedgerEntry.Figure;
import org.ediframework.metrics.pay.DirectiveFigure;
import org.ediframework.metrics.pay.DirectiveReport;
import org.ediframework.metrics.pay.PayBefore;
import org.ediframework.metrics.pay.PayByGroup;
import org.ediframework.metrics.pay.PayReturn;
import org.ediframework.metrics.pay.Payroll;
import org.ediframework.metrics.pay.work.WorkingPerson;

/**
 * What a ledger has of the pay of one scope and day, worked out again from the payroll that it came from, so that it can be held together
 * with figures that are to be published. Whatever of it is not the same again came from another payroll. Immutable and
 * thread-safe.
 */
public final class EarlierPay {

    private final Payroll payroll;
    private final PayBefore before;

    private EarlierPay(Payroll payroll, PayBefore before) {
        this.payroll = payroll;
        this.before = before;
    }

    /** Nothing of this payroll was published. */
    public static EarlierPay nothing(Payroll payroll) {
        return new EarlierPay(payroll, PayBefore.nothing(payroll));
    }

    /** What a ledger has of the pay of these people on this day. */
    public static List<PayLedgerEntry> of(Ledger ledger, String scope, LocalDate day) {
        return ledger.pay().stream()
                .filter(entry -> entry.scope().equals(scope) && entry.day().equals(day))
                .toList();
    }

    /** What is known, for those who decide. */
    public PayBefore before() {
        return before;
    }

    /**
     * The same, and a return by sex.
     *
     * @param entry a {@link PayLedgerEntry.Question#RETURN}
     * @param figures of the same payroll
     * @return empty where the return is not the one of the ledger
     */
    public Optional<EarlierPay> with(PayLedgerEntry entry, PayReturn figures) {
        List<Figure> now = PayEntries.of(PublishedPayReturn.inFull(payroll, figures), entry.scope())
                .figures();
        return isTheSame(entry.figures(), now)
                ? known(before.withReturn(
                        decided(entry.figures(), place -> now.get(place).measure())))
                : Optional.empty();
    }

    /**
     * The same, and figures by another characteristic.
     *
     * @param entry a {@link PayLedgerEntry.Question#BY_GROUP}
     * @param bySex the return of the same payroll
     * @param figures of the same payroll
     * @return empty where the figures are not those of the ledger
     */
    public Optional<EarlierPay> with(PayLedgerEntry entry, PayReturn bySex, PayByGroup figures) {
        List<Figure> now = PayEntries.of(PublishedPayByGroup.inFull(payroll, bySex, figures), entry.scope())
                .figures();
        return isTheSame(entry.figures(), now)
                ? known(before.withGroups(figures, decided(entry.figures(), Function.identity())))
                : Optional.empty();
    }

    /**
     * The same, and a report under the directive.
     *
     * @param entry a {@link PayLedgerEntry.Question#DIRECTIVE}
     * @param report of the same payroll
     * @return empty where the report is not the one of the ledger
     */
    public Optional<EarlierPay> with(PayLedgerEntry entry, DirectiveReport report) {
        List<Figure> now = PayEntries.of(PublishedDirectiveReport.inFull(report), entry.scope(), entry.day())
                .figures();
        if (!isTheSame(entry.figures(), now)) {
            return Optional.empty();
        }
        List<DirectiveFigure> overall = List.of(DirectiveFigure.values());
        int perGap = 3;
        List<Figure> gaps = new ArrayList<>();
        Set<Integer> intervals = new HashSet<>();
        for (int place = overall.size(); gaps.size() < report.gaps().size(); place += perGap) {
            if (entry.figures().get(place + 1).percent().isPresent()) {
                intervals.add(gaps.size());
            }
            gaps.add(entry.figures().get(place));
        }
        return known(before.withReport(
                report,
                decided(entry.figures().subList(0, overall.size()), place -> overall.get(place)
                        .measure()),
                decided(gaps, Function.identity()),
                intervals));
    }

    /**
     * The same, and the gaps within grades.
     *
     * @param entry a {@link PayLedgerEntry.Question#WITHIN}
     * @param people of the same payroll
     * @return empty where the gaps are not those of the ledger
     */
    public Optional<EarlierPay> with(PayLedgerEntry entry, List<WorkingPerson> people) {
        List<Figure> now = PayEntries.of(PublishedWithinGrade.inFull(people, entry.by()), entry.scope(), entry.day())
                .figures();
        // The gap of those that were shown alone is another one than that of all.
        int strata = now.size() - 2;
        return entry.figures().size() == now.size()
                        && isTheSame(entry.figures().subList(0, strata), now.subList(0, strata))
                ? known(before.withGrades(entry.by(), decided(entry.figures(), place -> now.get(place)
                        .group())))
                : Optional.empty();
    }

    private Optional<EarlierPay> known(PayBefore more) {
        return Optional.of(new EarlierPay(payroll, more));
    }

    /** What was shown is the same now, and what was withheld is of the same. */
    private static boolean isTheSame(List<Figure> then, List<Figure> now) {
        if (then.size() != now.size()) {
            return false;
        }
        for (int place = 0; place < then.size(); place++) {
            Figure one = then.get(place);
            if (!one.isOf(now.get(place))
                    || !(one.isWithheld() || one.percent().equals(now.get(place).percent()))) {
                return false;
            }
        }
        return true;
    }

    private static <T> PayBefore.Decided<T> decided(List<Figure> figures, Function<Integer, T> name) {
        Set<T> shown = new HashSet<>();
        Set<T> withheld = new HashSet<>();
        for (int place = 0; place < figures.size(); place++) {
            (figures.get(place).isWithheld() ? withheld : shown).add(name.apply(place));
        }
        return new PayBefore.Decided<>(shown, withheld);
    }
}
