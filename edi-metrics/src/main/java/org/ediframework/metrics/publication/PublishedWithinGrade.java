package org.ediframework.metrics.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.pay.EmployeePay;
import org.ediframework.metrics.pay.PayCells;
import org.ediframework.metrics.pay.PayWithheld;
import org.ediframework.metrics.pay.work.WithinGrade;
import org.ediframework.metrics.pay.work.WorkingPerson;

/**
 * The gap within grades as it may be shown. What a pay gap return says of hourly pay counts as published, in so far as it can be: the
 * gaps in mean and median pay, and the quarters; then each grade in turn is shown if everybody stays safe. The gap within grades is of those shown alone, so that it
 * tells nothing of the others; figures by other characteristics are not held together with it.
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

    private PublishedWithinGrade(List<WorkingPerson> people, String grade, boolean isForEverybody) {
        this.grade = grade;
        this.isForEverybody = isForEverybody;
        WithinGrade all = WithinGrade.of(people, grade);
        if (!isForEverybody) {
            all.strata().forEach(stratum -> strata.add(new ShownStratum(stratum.name(), stratum.gap())));
            this.shown = all;
            return;
        }
        List<Optional<PayWithheld>> decisions = new Cells(people, grade).gaps(all.strata());
        Set<String> names = new LinkedHashSet<>();
        for (WithinGrade.Stratum stratum : all.strata()) {
            Optional<PayWithheld> reason = decisions.get(strata.size());
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

        Cells(List<WorkingPerson> people, String grade) {
            Map<String, List<WorkingPerson>> byGrade =
                    people.stream().collect(Collectors.groupingBy(person -> word(person, grade)));
            List<List<BigDecimal>> cells = new ArrayList<>();
            byGrade.forEach((name, of) -> {
                places.put(name, places.size());
                cells.add(pays(of, EmployeePay.Sex.WOMAN));
                cells.add(pays(of, EmployeePay.Sex.MAN));
            });
            this.pay = PayCells.of(cells);
            PayCells.Sides everybody = new PayCells.Sides(every(0), every(1));
            if (pay.mean(everybody).isEmpty()) {
                pay.median(everybody);
                pay.quarters(IntStream.range(0, cells.size()).boxed().collect(Collectors.toSet()));
            }
        }

        private static List<BigDecimal> pays(List<WorkingPerson> people, EmployeePay.Sex sex) {
            return people.stream()
                    .filter(person -> person.sex() == sex)
                    .map(WorkingPerson::pay)
                    .toList();
        }

        private Set<Integer> every(int sex) {
            return IntStream.range(0, places.size())
                    .mapToObj(place -> 2 * place + sex)
                    .collect(Collectors.toSet());
        }

        List<Optional<PayWithheld>> gaps(List<WithinGrade.Stratum> strata) {
            return pay.means(strata.stream()
                    .map(stratum -> places.getOrDefault(stratum.name(), 0))
                    .map(place -> new PayCells.Sides(Set.of(2 * place), Set.of(2 * place + 1)))
                    .toList());
        }
    }

    /** The gap as everybody may see it. */
    public static PublishedWithinGrade forEverybody(List<WorkingPerson> people, String grade) {
        return new PublishedWithinGrade(people, grade, true);
    }

    /** The gap of all grades, for those who may see what everybody is paid. */
    public static PublishedWithinGrade inFull(List<WorkingPerson> people, String grade) {
        return new PublishedWithinGrade(people, grade, false);
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
