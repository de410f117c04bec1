package org.ediframework.metrics.representation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import org.ediframework.core.ValueBuilder;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.metrics.statistics.Adjustment;
import org.ediframework.metrics.statistics.Confidence;
import org.ediframework.metrics.statistics.ProportionInterval;
import org.immutables.value.Value;

/**
 * Who is here against who should be: compares counts with references and gives one row for each category.
 *
 * <p>All rows of one call form one family: the more of them, the stronger the evidence that each must show before it is
 * called a difference. Immutable and thread-safe; every setting has a default.
 *
 * <p>Where own staff or pupils are counted in full, the counts are a census and have no sampling error. The interval
 * then describes the process that brought these people here, seen as chance, and not a larger group they stand for.
 */
@Value.Immutable
public interface RepresentationAnalysis {

    static Builder builder() {
        return new Builder();
    }

    /** The analysis with every setting at its default. */
    static RepresentationAnalysis standard() {
        return builder().build();
    }

    /** Who is in the base of a share; those who declared, unless stated. */
    @Value.Default
    default Denominator getDenominator() {
        return Denominator.DECLARED;
    }

    /** The confidence of the intervals and 1 less the significance level of the verdicts, as a fraction; 0.95. */
    @Value.Default
    default double getConfidence() {
        return 0.95;
    }

    /** How the intervals of shares are computed; Wilson's score interval, unless stated. */
    @Value.Default
    default ProportionInterval getIntervalMethod() {
        return ProportionInterval.WILSON;
    }

    /** How p-values are adjusted over the family; Benjamini and Hochberg, unless stated. */
    @Value.Default
    default Adjustment getAdjustment() {
        return Adjustment.BENJAMINI_HOCHBERG;
    }

    /** Which ratios are too close to 1 to matter; four fifths, unless stated. */
    @Value.Default
    default MaterialityBand getMaterialityBand() {
        return MaterialityBand.FOUR_FIFTHS;
    }

    /** How counts and references are brought together where their classifications differ; standard, unless stated. */
    @Value.Default
    default ComparisonRules getComparisonRules() {
        return ComparisonRules.standard();
    }

    /** Whether all places together are compared too, after the places; not unless stated. */
    @Value.Default
    default boolean isRolledUp() {
        return false;
    }

    /** Refuses a confidence that is none. */
    @Value.Check
    default void check() {
        Confidence.requireLevel(getConfidence());
    }

    /** One row for each category of each comparison, in their order. */
    default RepresentationTable analyse(List<Comparison> comparisons) {
        RowComputation computation = new RowComputation(this);
        List<RowComputation.Draft> drafts = new ArrayList<>(comparisons.size());
        List<OptionalDouble> pValues = new ArrayList<>();
        List<OptionalDouble> leastPValues = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            RowComputation.Draft draft = computation.draft(comparison);
            drafts.add(draft);
            for (ComparedCategory row : draft.rows()) {
                OptionalDouble pValue = row.pValue();
                pValues.add(pValue);
                leastPValues.add(row.isKnown() ? pValue : row.leastPValue());
            }
        }
        List<OptionalDouble> atMost = getAdjustment().adjust(pValues);
        List<OptionalDouble> atLeast =
                leastPValues.equals(pValues) ? atMost : getAdjustment().adjust(leastPValues);
        Iterator<OptionalDouble> adjusted = atMost.iterator();
        Iterator<OptionalDouble> least = atLeast.iterator();
        List<ComparedGroup> groups = drafts.stream()
                .map(draft -> computation.judge(draft, adjusted, least))
                .toList();
        int familySize =
                (int) pValues.stream().filter(OptionalDouble::isPresent).count();
        return new RepresentationTable(groups, familySize, this);
    }

    /**
     * Holds counts against references in one call: each group against the reference of its characteristic and place, or
     * else that of its characteristic without a place; then, where the {@linkplain #isRolledUp() settings} ask for it, all
     * places together.
     *
     * @throws ArithmeticException when the people of all places are more than {@link Long#MAX_VALUE}
     */
    default RepresentationTable analyse(List<GroupCounts> counted, References references) {
        List<Comparison> comparisons = new ArrayList<>(counted.stream()
                .map(group -> references.compare(group, getComparisonRules()))
                .toList());
        if (isRolledUp()) {
            comparisons.addAll(RollUp.of(List.copyOf(comparisons)));
        }
        return analyse(comparisons);
    }

    /** Builds a {@link RepresentationAnalysis}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableRepresentationAnalysis.Builder
            implements ValueBuilder<RepresentationAnalysis, Builder> {}
}
