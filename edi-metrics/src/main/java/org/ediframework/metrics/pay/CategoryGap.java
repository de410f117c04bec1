package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.Interval;

/**
 * The gap in mean pay of one kind among the workers of one category.
 *
 * @param category as the payroll has it
 * @param component which pay
 * @param women what each woman is paid who has such pay
 * @param men what each man is paid who has such pay
 * @param gap 100·(men − women)/men; absent where one of the sexes has nobody, or men are paid nothing
 * @param interval of 95 %, by Fieller; absent where one of the sexes has fewer than two, or there is no end to it
 */
public record CategoryGap(
        String category,
        Component component,
        List<BigDecimal> women,
        List<BigDecimal> men,
        Measured<Double> gap,
        Measured<Interval> interval) {

    /** A part of pay. */
    public enum Component {
        /** Ordinary basic pay of everybody. */
        BASIC,
        /** Complementary or variable components, of those who have any. */
        VARIABLE,
        /** All pay of everybody: the pay level. */
        TOTAL
    }

    /** Copies the lists. */
    public CategoryGap {
        women = List.copyOf(women);
        men = List.copyOf(men);
    }

    static CategoryGap of(String category, Component component, List<BigDecimal> women, List<BigDecimal> men) {
        return new CategoryGap(category, component, women, men, PayGap.ofMeans(women, men), GapInterval.of(women, men));
    }

    /** The gap with one decimal, halves away from zero; absent where there is none. */
    public Measured<BigDecimal> percent() {
        return gap.map(number -> BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP));
    }

    /** Whether the gap is 5 % or more in either direction, before it is rounded; not where there is none. */
    public boolean isFiveOrMore() {
        return gap.find().filter(GapStanding::isFiveOrMore).isPresent();
    }

    /** What the interval tells of it. */
    public GapStanding standing() {
        return GapStanding.of(interval);
    }
}
