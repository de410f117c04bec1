package org.ediframework.metrics.pay.work;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.pay.EmployeePay;

/**
 * The gap in mean hourly pay among people of the same grade, or of any other strata: Σ w·(m − f) ÷ Σ w·m in per cent, with m and
 * f the mean pay of the men and the women of a stratum and w = n<sub>m</sub>·n<sub>f</sub> ÷ (n<sub>m</sub> + n<sub>f</sub>).
 * The weights are those of Cochran (W. G. Cochran 1954, doi:10.2307/3001616), so that the numerator over Σ w is the coefficient
 * of the sex in least squares of pay on sex and stratum; swapping the sexes swaps m and f. Exact decimals to 34 digits.
 *
 * @param strata those with women and men, in the order of the alphabet
 * @param within the gap within strata in per cent, positive where men are paid more; absent where no stratum has both, or men
 *     are paid nothing
 * @param overall the gap of all people of strata with both, strata not looked at
 * @param oneSexOnly how many people are in strata of one sex, and so in neither gap
 * @param unknown how many have no stratum
 */
public record WithinGrade(
        List<Stratum> strata, Measured<Double> within, Measured<Double> overall, long oneSexOnly, long unknown) {

    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Copies the list. */
    public WithinGrade {
        strata = List.copyOf(strata);
    }

    /**
     * People of one grade.
     *
     * @param name as the payroll has it
     * @param women one or more
     * @param men one or more
     * @param gap of their mean pay in per cent of men's; absent where men are paid nothing
     */
    public record Stratum(String name, List<WorkingPerson> women, List<WorkingPerson> men, Measured<Double> gap) {

        /** Copies the lists. */
        public Stratum {
            women = List.copyOf(women);
            men = List.copyOf(men);
        }
    }

    /**
     * The gap within the words of a column.
     *
     * @param grade its name, as {@link WorkingPerson#known} has it
     */
    public static WithinGrade of(List<WorkingPerson> people, String grade) {
        Map<String, List<WorkingPerson>> byGrade = new TreeMap<>();
        long unknown = 0;
        for (WorkingPerson person : people) {
            String word = person.known().getOrDefault(grade, "").strip();
            if (word.isEmpty()) {
                unknown++;
            } else {
                byGrade.computeIfAbsent(word, any -> new ArrayList<>()).add(person);
            }
        }
        List<Stratum> strata = new ArrayList<>();
        long oneSexOnly = 0;
        Sums within = new Sums(BigDecimal.ZERO, BigDecimal.ZERO);
        for (Map.Entry<String, List<WorkingPerson>> stratum : byGrade.entrySet()) {
            List<WorkingPerson> women = WorkingPerson.of(stratum.getValue(), EmployeePay.Sex.WOMAN);
            List<WorkingPerson> men = WorkingPerson.of(stratum.getValue(), EmployeePay.Sex.MAN);
            if (women.isEmpty() || men.isEmpty()) {
                oneSexOnly += stratum.getValue().size();
                continue;
            }
            Sums sums = Sums.of(women, men);
            strata.add(new Stratum(stratum.getKey(), women, men, sums.gap()));
            within = within.plus(sums, women.size() + men.size());
        }
        List<WorkingPerson> all = strata.stream()
                .flatMap(stratum -> Stream.concat(stratum.women().stream(), stratum.men().stream()))
                .toList();
        Sums overall =
                Sums.of(WorkingPerson.of(all, EmployeePay.Sex.WOMAN), WorkingPerson.of(all, EmployeePay.Sex.MAN));
        Measured<Double> none = Measured.absent(Absence.GROUP_IS_EMPTY);
        return new WithinGrade(
                strata,
                strata.isEmpty() ? none : within.gap(),
                strata.isEmpty() ? none : overall.gap(),
                oneSexOnly,
                unknown);
    }

    /**
     * What a gap is computed from.
     *
     * @param women the sum of women's pay times the number of men, over a number that both have
     * @param men the sum of men's pay times the number of women, over the same
     */
    private record Sums(BigDecimal women, BigDecimal men) {

        static Sums of(List<WorkingPerson> women, List<WorkingPerson> men) {
            return new Sums(
                    WorkingPerson.sumOf(women).multiply(BigDecimal.valueOf(men.size())),
                    WorkingPerson.sumOf(men).multiply(BigDecimal.valueOf(women.size())));
        }

        Sums plus(Sums stratum, int people) {
            BigDecimal size = BigDecimal.valueOf(people);
            return new Sums(
                    women.add(stratum.women.divide(size, DIGITS), DIGITS),
                    men.add(stratum.men.divide(size, DIGITS), DIGITS));
        }

        Measured<Double> gap() {
            return men.signum() == 0
                    ? Measured.absent(Absence.PAY_IS_ZERO)
                    : Measured.of(HUNDRED.multiply(men.subtract(women))
                            .divide(men, DIGITS)
                            .doubleValue());
        }
    }
}
