package org.ediframework.metrics.representation;

import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.Interval;

/** The figures of one row on which its verdict rests. */
record RowFigures(
        long count,
        long base,
        Measured<ReferenceShare> referenceShare,
        boolean isReferenceSampled,
        Measured<Double> ratio,
        Measured<Interval> ratioInterval,
        Measured<Double> pValue) {}
