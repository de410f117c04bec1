package org.ediframework.metrics.representation;

import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;
import org.ediframework.metrics.measure.Measured;

/** Rows whose p-values are adjusted together, once more after some have left. */
final class Family {

    private Family() {}

    /** The groups with their rows as judged. */
    static RepresentationTable judged(List<ComparedGroup> groups, RepresentationAnalysis settings) {
        List<OptionalDouble> pValues = groups.stream()
                .flatMap(group -> group.rows().stream())
                .map(row -> Measured.number(row.getPValue()))
                .toList();
        Iterator<OptionalDouble> adjusted =
                settings.getAdjustment().adjust(pValues).iterator();
        List<ComparedGroup> judged = groups.stream()
                .map(group -> group.withRows(group.rows().stream()
                        .map(row -> judged(row, adjusted.next(), settings))
                        .toList()))
                .toList();
        int size = (int) pValues.stream().filter(OptionalDouble::isPresent).count();
        return new RepresentationTable(judged, size, settings);
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
