package org.ediframework.metrics.pay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.measure.Measured;

/**
 * The figures by a characteristic as they are printed: percentages of one decimal, halves away from zero. Where a quarter is
 * shown of two groups, both make 100.0 exactly.
 */
public final class GroupFigures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What a figure says. */
    public enum What {
        MEAN_HOURLY_GAP(PayMeasure.MEAN_HOURLY),
        MEDIAN_HOURLY_GAP(PayMeasure.MEDIAN_HOURLY),
        MEAN_BONUS_GAP(PayMeasure.MEAN_BONUS),
        MEDIAN_BONUS_GAP(PayMeasure.MEDIAN_BONUS),
        WITH_BONUS(PayMeasure.WITH_BONUS),
        LOWER_QUARTER(PayMeasure.QUARTERS),
        LOWER_MIDDLE_QUARTER(PayMeasure.QUARTERS),
        UPPER_MIDDLE_QUARTER(PayMeasure.QUARTERS),
        UPPER_QUARTER(PayMeasure.QUARTERS);

        private static final List<What> QUARTERS =
                List.of(LOWER_QUARTER, LOWER_MIDDLE_QUARTER, UPPER_MIDDLE_QUARTER, UPPER_QUARTER);

        private final PayMeasure measure;

        What(PayMeasure measure) {
            this.measure = measure;
        }

        /** The measure that it is a figure of. */
        public PayMeasure measure() {
            return measure;
        }
    }

    /**
     * A figure.
     *
     * @param comparison the place of its comparison, from 0
     * @param group whom it is about
     * @param comparedWith whom they are compared with; absent for a share
     * @param what what it says
     * @param percent absent where there is none
     */
    public record GroupFigure(
            int comparison, String group, Optional<String> comparedWith, What what, Optional<BigDecimal> percent) {}

    private final List<GroupFigure> figures = new ArrayList<>();

    private GroupFigures(PayByGroup source) {
        List<GroupComparison> comparisons = source.comparisons();
        for (int place = 0; place < comparisons.size(); place++) {
            gaps(place, comparisons.get(place));
        }
        for (int place = 0; place < comparisons.size(); place++) {
            GroupComparison comparison = comparisons.get(place);
            if (place == 0) {
                share(
                        place,
                        comparison.reference(),
                        What.WITH_BONUS,
                        ReturnFigures.percent(comparison.referenceWithBonus()));
            }
            share(place, comparison.compared(), What.WITH_BONUS, ReturnFigures.percent(comparison.comparedWithBonus()));
        }
        for (What quarter : What.QUARTERS) {
            quarter(quarter, source);
        }
    }

    /** The figures of everything that was compared. */
    public static GroupFigures of(PayByGroup source) {
        return new GroupFigures(source);
    }

    /** The figures: gaps, shares with a bonus, quarters. */
    public List<GroupFigure> getFigures() {
        return List.copyOf(figures);
    }

    private void gaps(int place, GroupComparison comparison) {
        Stream.of(What.MEAN_HOURLY_GAP, What.MEDIAN_HOURLY_GAP, What.MEAN_BONUS_GAP, What.MEDIAN_BONUS_GAP)
                .forEach(what -> figures.add(new GroupFigure(
                        place,
                        comparison.compared().label(),
                        Optional.of(comparison.reference().label()),
                        what,
                        ReturnFigures.rounded(gap(comparison, what)))));
    }

    private static Measured<Double> gap(GroupComparison comparison, What what) {
        return switch (what) {
            case MEAN_HOURLY_GAP -> comparison.pay().mean();
            case MEDIAN_HOURLY_GAP -> comparison.pay().median();
            case MEAN_BONUS_GAP -> comparison.bonus().mean();
            default -> comparison.bonus().median();
        };
    }

    private void quarter(What what, PayByGroup source) {
        int band = What.QUARTERS.indexOf(what);
        List<GroupComparison> comparisons = source.comparisons();
        for (int place = 0; place < comparisons.size(); place++) {
            GroupComparison comparison = comparisons.get(place);
            Optional<ReferenceShare> share = comparison.quarters().get(band).find();
            if (place == 0) {
                Optional<BigDecimal> compared = share.map(ReturnFigures::ofQuarter);
                share(place, comparison.reference(), what, compared.map(HUNDRED::subtract));
                share(place, comparison.compared(), what, compared);
            } else {
                share(
                        place,
                        comparison.compared(),
                        what,
                        share.map(part -> ReturnFigures.percent(part, RoundingMode.HALF_UP)));
            }
        }
    }

    private void share(int place, PayGroup group, What what, Optional<BigDecimal> percent) {
        figures.add(new GroupFigure(place, group.label(), Optional.empty(), what, percent));
    }
}
