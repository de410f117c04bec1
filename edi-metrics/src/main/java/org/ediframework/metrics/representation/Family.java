package org.ediframework.metrics.representation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ediframework.metrics.measure.Measured;

/** Rows whose p-values are adjusted together, once more after some have left. */
record Family(List<RepresentationRow> rows, List<OptionalDouble> pValues) {

    static Family of(List<RepresentationRow> rows) {
        return new Family(
                rows,
                rows.stream()
                        .map(row ->
                                row.getPValue().find().map(OptionalDouble::of).orElseGet(OptionalDouble::empty))
                        .toList());
    }

    /** How many rows have a p-value. */
    int size() {
        return (int) pValues.stream().filter(OptionalDouble::isPresent).count();
    }

    List<RepresentationRow> judged(RepresentationAnalysis settings) {
        List<OptionalDouble> adjusted = settings.getAdjustment().adjust(pValues);
        List<RepresentationRow> judged = new ArrayList<>(rows.size());
        for (int index = 0; index < rows.size(); index++) {
            OptionalDouble pValue = adjusted.get(index);
            judged.add(judged(
                    rows.get(index),
                    pValue.isPresent()
                            ? Measured.of(pValue.getAsDouble())
                            : rows.get(index).getPValue(),
                    settings));
        }
        return judged;
    }

    private static RepresentationRow judged(
            RepresentationRow row, Measured<Double> adjusted, RepresentationAnalysis settings) {
        RowFigures figures = new RowFigures(
                row.getCount(),
                row.getBase(),
                row.getReferenceShare(),
                row.getRatio(),
                row.getRatioInterval(),
                row.getPValue());
        return ImmutableRepresentationRow.builder()
                .from(row)
                .adjustedPValue(adjusted)
                .verdict(Verdicts.of(figures, adjusted, settings))
                .build();
    }
}
