package org.ediframework.metrics.representation;

import java.util.Iterator;
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

    /** The groups that the rows came from, with the rows as judged. */
    List<ComparedGroup> judged(List<ComparedGroup> groups, RepresentationAnalysis settings) {
        Iterator<OptionalDouble> adjusted =
                settings.getAdjustment().adjust(pValues).iterator();
        return groups.stream()
                .map(group -> group.withRows(group.rows().stream()
                        .map(row -> judged(row, adjusted.next(), settings))
                        .toList()))
                .toList();
    }

    private static RepresentationRow judged(
            RepresentationRow row, OptionalDouble adjusted, RepresentationAnalysis settings) {
        return row.getVerdict().isPresent()
                        && row.getCount().isPresent()
                        && row.getBase().isPresent()
                ? judged(row, adjusted.isPresent() ? Measured.of(adjusted.getAsDouble()) : row.getPValue(), settings)
                : row;
    }

    private static RepresentationRow judged(
            RepresentationRow row, Measured<Double> adjusted, RepresentationAnalysis settings) {
        RowFigures figures = new RowFigures(
                row.getCount().get(),
                row.getBase().get(),
                row.getReferenceShare(),
                row.getReference()
                        .find()
                        .filter(reference -> !reference.isComplete())
                        .isPresent(),
                row.getRatio(),
                row.getRatioInterval(),
                row.getPValue());
        return ImmutableRepresentationRow.builder()
                .addAll(row)
                .adjustedPValue(adjusted)
                .verdict(Measured.of(Verdicts.of(figures, adjusted, settings)))
                .build();
    }
}
