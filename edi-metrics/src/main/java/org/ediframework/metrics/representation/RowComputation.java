package org.ediframework.metrics.representation;

import java.math.BigInteger;
import java.util.List;
import java.util.OptionalDouble;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.BinomialTest;
import org.ediframework.metrics.statistics.DetectableDifference;
import org.ediframework.metrics.statistics.Interval;

/** Computes the rows of one analysis: the figures of each category first, verdicts once the family is known. */
final class RowComputation {

    private static final double POWER = 0.8;

    private final RepresentationAnalysis settings;

    RowComputation(RepresentationAnalysis settings) {
        this.settings = settings;
    }

    void addRows(Comparison comparison, List<ComparedCategory> rows) {
        GroupCounts observed = comparison.getObserved();
        long declared = observed.getDeclared();
        long undeclared = observed.getUndeclared();
        observed.getCounts()
                .forEach((category, count) -> rows.add(row(comparison, category, count, declared, undeclared)));
    }

    private ComparedCategory row(Comparison comparison, String category, long count, long declared, long undeclared) {
        long everyone = Math.addExact(declared, undeclared);
        long base = settings.getDenominator() == Denominator.DECLARED ? declared : everyone;
        Measured<ReferenceShare> reference = comparison.getReferenceShare(category);
        Measured<Interval> shareInterval = base == 0
                ? Measured.absent(Absence.NO_OBSERVATIONS)
                : Measured.of(settings.getIntervalMethod().of(count, base, settings.getConfidence()));
        Measured<NonResponseBounds> bounds = everyone == 0
                ? Measured.absent(Absence.NO_OBSERVATIONS)
                : Measured.of(new NonResponseBounds(
                        (double) count / everyone, (double) Math.addExact(count, undeclared) / everyone));
        ImmutableRepresentationRow.Builder row = ImmutableRepresentationRow.builder()
                .place(comparison.getPlace())
                .characteristic(comparison.getObserved().getCharacteristic())
                .category(category)
                .count(count)
                .base(base)
                .undeclared(undeclared)
                .share(shareInterval.map(interval -> (double) count / base))
                .shareInterval(shareInterval)
                .referenceShare(reference)
                .bounds(bounds);
        RowFigures figures = reference
                .find()
                .map(share -> compared(row, count, base, share, shareInterval))
                .orElseGet(() -> notCompared(row, count, base, reference));
        row.robust(robust(reference, count, undeclared, everyone));
        return new ComparedCategory(row, figures);
    }

    private RowFigures compared(
            ImmutableRepresentationRow.Builder row,
            long count,
            long base,
            ReferenceShare share,
            Measured<Interval> shareInterval) {
        ExactComparison exact = new ExactComparison(count, base, share);
        double q = share.toDouble();
        Measured<Double> ratio;
        Measured<Interval> ratioInterval;
        if (shareInterval.isPresent() && share.isZero()) {
            ratio = Measured.absent(Absence.REFERENCE_IS_ZERO);
            ratioInterval = Measured.absent(Absence.REFERENCE_IS_ZERO);
        } else {
            ratio = shareInterval.map(interval -> exact.ratio());
            ratioInterval = shareInterval.map(interval -> interval.dividedBy(q));
        }
        Measured<Double> pValue = shareInterval.map(interval -> BinomialTest.twoSided(count, base, q));
        row.expected(Measured.of(exact.expected()))
                .gap(shareInterval.map(interval -> exact.gap()))
                .gapInterval(shareInterval.map(interval -> interval.minus(q)))
                .ratio(ratio)
                .ratioInterval(ratioInterval)
                .pValue(pValue)
                .shortfallBySwapping(Measured.of(exact.shortfallBySwapping()))
                .shortfallByAdding(
                        share.isOne()
                                ? Measured.<BigInteger>absent(Absence.REFERENCE_IS_EVERYBODY)
                                : Measured.of(exact.shortfallByAdding()))
                .detectableGap(detectable(base, q));
        return new RowFigures(count, base, Measured.of(share), ratio, ratioInterval, pValue);
    }

    private Measured<Double> detectable(long base, double q) {
        if (base == 0) {
            return Measured.absent(Absence.NO_OBSERVATIONS);
        }
        OptionalDouble gap = DetectableDifference.of(q, base, settings.getConfidence(), POWER);
        return gap.isPresent() ? Measured.of(gap.getAsDouble()) : Measured.absent(Absence.TOO_FEW_FOR_ANY_GAP);
    }

    private static RowFigures notCompared(
            ImmutableRepresentationRow.Builder row, long count, long base, Measured<ReferenceShare> reference) {
        Absence reason = reference.getAbsence().orElse(Absence.NO_REFERENCE);
        Measured<Double> noNumber = Measured.absent(reason);
        Measured<Interval> noInterval = Measured.absent(reason);
        Measured<BigInteger> noShortfall = Measured.absent(reason);
        row.expected(noNumber)
                .gap(noNumber)
                .gapInterval(noInterval)
                .ratio(noNumber)
                .ratioInterval(noInterval)
                .pValue(noNumber)
                .shortfallBySwapping(noShortfall)
                .shortfallByAdding(noShortfall)
                .detectableGap(noNumber);
        return new RowFigures(count, base, reference, noNumber, noInterval, noNumber);
    }

    /** Compared as fractions: q against x/(n+u) and (x+u)/(n+u), without rounding. */
    private static Measured<Boolean> robust(
            Measured<ReferenceShare> reference, long count, long undeclared, long everyone) {
        if (everyone == 0) {
            return Measured.absent(Absence.NO_OBSERVATIONS);
        }
        return reference.map(share -> {
            BigInteger scaled = share.getNumerator().multiply(BigInteger.valueOf(everyone));
            BigInteger lowest = share.getDenominator().multiply(BigInteger.valueOf(count));
            BigInteger highest = share.getDenominator().multiply(BigInteger.valueOf(count + undeclared));
            return scaled.compareTo(lowest) <= 0 || scaled.compareTo(highest) >= 0;
        });
    }

    RepresentationRow judge(ComparedCategory compared, OptionalDouble adjusted) {
        RowFigures figures = compared.figures();
        Measured<Double> adjustedPValue = adjusted.isPresent()
                ? Measured.of(adjusted.getAsDouble())
                : Measured.absent(figures.pValue().getAbsence().orElse(Absence.NO_REFERENCE));
        return compared.row()
                .adjustedPValue(adjustedPValue)
                .verdict(Verdicts.of(figures, adjustedPValue, settings))
                .build();
    }
}
