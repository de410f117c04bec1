package org.ediframework.metrics.representation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
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

    /** Refuses a confidence that is none. */
    @Value.Check
    default void check() {
        Confidence.requireLevel(getConfidence());
    }

    /** One row for each category of each comparison, in their order. */
    default RepresentationTable analyse(List<Comparison> comparisons) {
        RowComputation computation = new RowComputation(this);
        List<ComparedCategory> compared = new ArrayList<>();
        List<ComparisonNote> notes = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            computation.addRows(comparison, compared);
            Comparability.addNotes(comparison, notes);
        }
        List<OptionalDouble> pValues =
                compared.stream().map(ComparedCategory::pValue).toList();
        List<OptionalDouble> adjusted = getAdjustment().adjust(pValues);
        List<RepresentationRow> rows = new ArrayList<>(compared.size());
        for (int index = 0; index < compared.size(); index++) {
            rows.add(computation.judge(compared.get(index), adjusted.get(index)));
        }
        int familySize =
                (int) pValues.stream().filter(OptionalDouble::isPresent).count();
        return new RepresentationTable(rows, notes, familySize, this);
    }

    /** Builds a {@link RepresentationAnalysis}; mutable and for one thread. */
    final class Builder extends ImmutableRepresentationAnalysis.Builder {}
}
