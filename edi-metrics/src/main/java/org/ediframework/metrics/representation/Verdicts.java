package org.ediframework.metrics.representation;

import org.ediframework.metrics.measure.Measured;

/** The order in which the verdicts are considered; the first that applies is given. */
final class Verdicts {

    private Verdicts() {}

    static Verdict of(RowFigures figures, Measured<Double> adjustedPValue, RepresentationAnalysis settings) {
        if (!figures.referenceShare().isPresent()) {
            return Verdict.NO_REFERENCE;
        }
        if (figures.referenceShare().get().isZero() && !figures.isReferenceSampled()) {
            return figures.count() > 0 ? Verdict.NOT_IN_REFERENCE : Verdict.NOT_APPLICABLE;
        }
        if (figures.base() == 0) {
            return Verdict.NO_OBSERVATIONS;
        }
        MaterialityBand band = settings.getMaterialityBand();
        if (adjustedPValue.get() < 1 - settings.getConfidence()) {
            // Nobody of the group was met in the sample: there are more here, however many times.
            return figures.ratio().find().map(ratio -> different(ratio, band)).orElse(Verdict.OVER);
        }
        boolean inside = figures.ratioInterval().find().filter(band::contains).isPresent();
        return inside ? Verdict.IN_LINE : Verdict.TOO_FEW_TO_TELL;
    }

    private static Verdict different(double ratio, MaterialityBand band) {
        if (ratio < 1) {
            return ratio < band.low() ? Verdict.UNDER : Verdict.SLIGHTLY_UNDER;
        }
        return ratio > band.high() ? Verdict.OVER : Verdict.SLIGHTLY_OVER;
    }
}
