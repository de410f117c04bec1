package org.ediframework.metrics.monitor;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.plan.MetricReference;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.representation.ComparisonRules;
import org.ediframework.metrics.representation.References;

/** Finds what a metric is compared with: its own reference, or else the current one of its characteristic and place. */
record MetricReferences(References references, ComparisonRules rules) {

    /** So many digits that no double and no shortfall of people sees the rest. */
    private static final MathContext DIGITS = new MathContext(60, RoundingMode.DOWN);

    /** A reference with one category, which bears the name of the metric's categories together. */
    Measured<Reference> of(RepresentationMetric metric) {
        Optional<Reference> own = metric.getReference().flatMap(stated -> own(metric, stated));
        return own.map(Measured::of).orElseGet(() -> current(metric));
    }

    /** Empty where the figures that it states are no share, which the review of the plan says. */
    private static Optional<Reference> own(RepresentationMetric metric, MetricReference stated) {
        ReferenceBuilder builder = builder(metric).source(stated.getSource()).asOf(stated.getAsOf());
        if (stated.getShare().isPresent()) {
            BigDecimal share = stated.getShare().get();
            boolean isShare = share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
            return isShare
                    ? Optional.of(
                            builder.share(MetricCounts.nameOf(metric), share).build())
                    : Optional.empty();
        }
        long count = stated.getCount().orElse(-1L);
        long base = stated.getBase().orElse(-1L);
        return count >= 0 && base > 0 && count <= base
                ? Optional.of(builder.count(MetricCounts.nameOf(metric), count)
                        .base(base)
                        .build())
                : Optional.empty();
    }

    private Measured<Reference> current(RepresentationMetric metric) {
        Where where = metric.getPlace().map(Where::place).orElse(Where.unstated());
        Optional<Reference> found =
                references.find(Scope.of(metric.getCharacteristic()).withWhere(where));
        return Measured.of(found, Absence.NO_REFERENCE).flatMap(known -> current(metric, known));
    }

    private Measured<Reference> current(RepresentationMetric metric, Reference known) {
        Measured<Set<String>> parts = new SamePeople(rules.getCatalogue())
                .in(
                        metric.getCategories(),
                        MetricCounts.classificationOf(metric),
                        known.getClassification(),
                        Set.copyOf(known.getCategories()));
        boolean isOfEveryone = metric.getDenominator() == Denominator.EVERYONE;
        if (parts.isPresent() && isOfEveryone && known.getNonResponses().isEmpty()) {
            return Measured.absent(Absence.DIFFERENT_DENOMINATORS);
        }
        return parts.flatMap(some -> Measured.of(
                        isOfEveryone ? known.getShareOfEveryone(some) : known.getShare(some), Absence.NO_REFERENCE))
                .map(share -> together(metric, known, share));
    }

    private static Reference together(RepresentationMetric metric, Reference known, ReferenceShare share) {
        BigDecimal decimal =
                new BigDecimal(share.getNumerator()).divide(new BigDecimal(share.getDenominator()), DIGITS);
        ReferenceBuilder builder = builder(metric)
                .source(known.getSource())
                .coverage(known.getCoverage())
                .share(MetricCounts.nameOf(metric), decimal);
        known.getAsOf().ifPresent(builder::asOf);
        known.getSampleSize().ifPresent(builder::sampleSize);
        return builder.build();
    }

    private static ReferenceBuilder builder(RepresentationMetric metric) {
        return Reference.builder().characteristic(metric.getCharacteristic());
    }
}
