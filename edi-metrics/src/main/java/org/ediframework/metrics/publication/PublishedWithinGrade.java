package org.ediframework.metrics.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ediframework.metrics.disclosure.PayLedgerEntry;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.pay.EmployeePay;
import org.ediframework.metrics.pay.PayBefore;
import org.ediframework.metrics.pay.PayBeside;
import org.ediframework.metrics.pay.PayCells;
import org.ediframework.metrics.pay.PayWithheld;
import org.ediframework.metrics.pay.work.WithinGrade;
import org.ediframework.metrics.pay.work.WorkingPerson;

/**
 * The gap within grades as it may be shown. What a pay gap return says of hourly pay counts as published, in so far as it can be: the
 * gaps in mean and median pay, and the quarters; then each grade in turn is shown if everybody stays safe. The gap within grades is of those shown alone, so that it
 * tells nothing of the others. What was published before of the day is known.
 * Immutable and thread-safe.
 */
public final class PublishedWithinGrade {

    private final String grade;
    private final boolean isForEverybody;
    private final List<ShownStratum> strata = new ArrayList<>();
    private final Set<PayWithheld> reasons = new LinkedHashSet<>();
    private final WithinGrade shown;

    /**
     * A grade as it may be shown.
     *
     * @param name as the payroll has it
     * @param gap in per cent, positive where men are paid more
     */
    public record ShownStratum(String name, Measured<Double> gap) {}

    private PublishedWithinGrade(
            List<WorkingPerson> people, String grade, boolean isForEverybody, Optional<PayBefore> before) {
        this.grade = grade;
        this.isForEverybody = isForEverybody;
        WithinGrade all = WithinGrade.of(people, grade);
        if (!isForEverybody) {
            all.strata().forEach(stratum -> strata.add(new ShownStratum(stratum.name(), stratum.gap())));
            this.shown = all;
            return;
        }
        List<Optional<PayWithheld>> decisions = new Cells(people, grade, before).gaps(all.strata());
        Set<String> names = new LinkedHashSet<>();
        for (WithinGrade.Stratum stratum : all.strata()) {
            Optional<PayWithheld> computed = decisions.get(strata.size());
            Optional<PayWithheld> reason = before.flatMap(known -> known.ofGrade(grade, stratum.name()))
                    .map(PayBefore.Verdict::reason)
                    .orElse(computed);
            reason.ifPresentOrElse(reasons::add, () -> names.add(stratum.name()));
            strata.add(new ShownStratum(
                    stratum.name(), reason.isPresent() ? Measured.absent(Absence.SUPPRESSED) : stratum.gap()));
        }
        this.shown = WithinGrade.of(
                people.stream()
                        .filter(person -> names.contains(word(person, grade)))
                        .toList(),
                grade);
    }

    private static String word(WorkingPerson person, String grade) {
        return person.known().getOrDefault(grade, "").strip();
    }

    /** Women and men of each grade, and of none. */
    private static final class Cells {

        private final Map<String, Integer> places = new HashMap<>();
        private final PayCells pay;
        private final Optional<PayBeside> beside;

        Cells(List<WorkingPerson> people, String grade, Optional<PayBefore> before) {
            Map<String, List<WorkingPerson>> byGrade =
                    people.stream().collect(Collectors.groupingBy(person -> word(person, grade)));
            List<List<BigDecimal>> cells = new ArrayList<>();
            List<List<Integer>> rows = new ArrayList<>();
            byGrade.forEach((name, of) -> {
                places.put(name, places.size());
                cells.add(each(of, EmployeePay.Sex.WOMAN, WorkingPerson::pay));
                cells.add(each(of, EmployeePay.Sex.MAN, WorkingPerson::pay));
                rows.add(each(of, EmployeePay.Sex.WOMAN, WorkingPerson::row));
                rows.add(each(of, EmployeePay.Sex.MAN, WorkingPerson::row));
            });
            this.beside = before.map(known -> known.beside(rows, List.of()));
            this.pay = PayCells.of(cells);
            PayCells.Sides everybody = new PayCells.Sides(every(0), every(1));
            if (pay.mean(everybody).isEmpty()) {
                pay.median(everybody);
                pay.quarters(IntStream.range(0, cells.size()).boxed().collect(Collectors.toSet()));
            }
        }

        private static <T> List<T> each(
                List<WorkingPerson> people, EmployeePay.Sex sex, Function<WorkingPerson, T> what) {
            return people.stream()
                    .filter(person -> person.sex() == sex)
                    .map(what)
                    .toList();
        }

        private Set<Integer> every(int sex) {
            return IntStream.range(0, places.size())
                    .mapToObj(place -> 2 * place + sex)
                    .collect(Collectors.toSet());
        }

        List<Optional<PayWithheld>> gaps(List<WithinGrade.Stratum> strata) {
            List<PayCells.Sides> sides = strata.stream()
                    .map(stratum -> places.getOrDefault(stratum.name(), 0))
                    .map(place -> new PayCells.Sides(Set.of(2 * place), Set.of(2 * place + 1)))
                    .toList();
            List<Optional<PayWithheld>> reasons = new ArrayList<>(pay.means(sides));
            for (int place = 0; place < sides.size() && beside.isPresent(); place++) {
                PayCells.Sides gap = sides.get(place);
                reasons.set(place, reasons.get(place).or(() -> beside.flatMap(known -> known.meanHourly(gap))));
            }
            return reasons;
        }
    }

    /** The gap as everybody may see it. */
    public static PublishedWithinGrade forEverybody(List<WorkingPerson> people, String grade) {
        return new PublishedWithinGrade(people, grade, true, Optional.empty());
    }

    /**
     * The gap for everybody who has seen what was published before of the day.
     *
     * @param earlier of the payroll of these people
     */
    public static PublishedWithinGrade forEverybody(List<WorkingPerson> people, String grade, EarlierPay earlier) {
        return new PublishedWithinGrade(people, grade, true, Optional.of(earlier.before()));
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

    /** The gap of all grades, for those who may see what everybody is paid. */
    public static PublishedWithinGrade inFull(List<WorkingPerson> people, String grade) {
        return new PublishedWithinGrade(people, grade, false, Optional.empty());
    }

    /** The column that names the grade. */
    public String grade() {
        return grade;
    }

    /** The grades that have women and men, in the order of the alphabet. */
    public List<ShownStratum> strata() {
        return List.copyOf(strata);
    }

    /** The gap within the grades that are shown, in per cent. */
    public Measured<Double> within() {
        return shown.within();
    }

    /** The gap among all people of these grades, whatever their grade, in per cent. */
    public Measured<Double> overall() {
        return shown.overall();
    }

    /** How many people are in the grades that are shown. */
    public long people() {
        return shown.strata().stream()
                .mapToLong(stratum -> stratum.women().size() + stratum.men().size())
                .sum();
    }

    /** Whether the figures take in all grades that have women and men. */
    public boolean isOfAllGrades() {
        return shown.strata().size() == strata.size();
    }

    /** Why grades are withheld, each reason once; none where all are shown. */
    public Set<PayWithheld> reasons() {
        return Set.copyOf(reasons);
    }

    /** Whether everybody may see it. */
    public boolean isForEverybody() {
        return isForEverybody;
    }
}
