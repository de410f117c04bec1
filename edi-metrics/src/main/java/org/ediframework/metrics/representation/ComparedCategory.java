package org.ediframework.metrics.representation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleBinaryOperator;
import org.ediframework.metrics.measure.Measured;

/**
 * A row on its way: everything but what depends on the other rows of the family.
 *
 * @param figures what the verdict rests on; several where a publisher withholds counts, one for each number that they can be
 * @param isComplete whether the figures are all that the row can have
 * @param hasReference whether there is anything to hold it against
 */
record ComparedCategory(
        ImmutableRepresentationRow.Builder row, List<RowFigures> figures, boolean isComplete, boolean hasReference) {

    ComparedCategory(ImmutableRepresentationRow.Builder row, RowFigures figures) {
        this(row, List.of(figures), true, figures.referenceShare().isPresent());
    }

    /** Whether the row has one count and one base. */
    boolean isKnown() {
        return isComplete && figures.size() == 1;
    }

    /** Whether nobody knows how many people the row has, and nothing bounds them. */
    boolean isAmbiguous() {
        return isComplete && figures.isEmpty();
    }

    /** The p-value; of several the greatest, by which no other row is called different too soon. */
    OptionalDouble pValue() {
        return isComplete || !hasReference ? reduced(Math::max) : OptionalDouble.of(1);
    }

    /** The least p-value that the row can have. */
    OptionalDouble leastPValue() {
        return isComplete || !hasReference ? reduced(Math::min) : OptionalDouble.of(0);
    }

    private OptionalDouble reduced(DoubleBinaryOperator choice) {
        if (figures.size() == 1) {
            return Measured.number(figures.get(0).pValue());
        }
        OptionalDouble reduced = OptionalDouble.empty();
        for (RowFigures possible : figures) {
            if (possible.pValue().isPresent()) {
                double pValue = possible.pValue().get();
                reduced = OptionalDouble.of(
                        reduced.isEmpty() ? pValue : choice.applyAsDouble(reduced.getAsDouble(), pValue));
            }
        }
        return reduced;
    }
}
