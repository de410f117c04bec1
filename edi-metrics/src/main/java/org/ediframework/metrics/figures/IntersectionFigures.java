package org.ediframework.metrics.figures;

import java.util.List;
import org.ediframework.metrics.intersection.RatioPrior;
import org.ediframework.metrics.intersection.ReferenceBasis;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.ComparedGroup;
import org.ediframework.metrics.representation.RepresentationRow;

/**
 * Several characteristics at once against a reference: a row for each cell. The ratios of small cells are drawn towards 1
 * by how the ratios shown spread ({@link RatioPrior}).
 */
public final class IntersectionFigures {

    private IntersectionFigures() {}

    /**
     * The figures of what is shown of an intersection.
     *
     * @param shown the {@linkplain org.ediframework.metrics.intersection.IntersectionTable#table() table} of one, published
     * @param basis where its expected shares come from
     */
    public static PublishedFigures of(PublishedTable shown, ReferenceBasis basis) {
        List<RepresentationRow> known =
                shown.rows().stream().filter(row -> row.getRatio().isPresent()).toList();
        RatioPrior prior = RatioPrior.fittedTo(known);
        PublishedFigures.Builder figures = PublishedFigures.of(Sentence.of("intersections"), shown)
                .column("characteristics", "characteristics", FigureKind.TEXT)
                .column("cell", "cell", FigureKind.TEXT)
                .column("count", "count", FigureKind.WHOLE)
                .column("base", "of", FigureKind.WHOLE)
                .column("share", "share", FigureKind.SHARE)
                .column("share_interval", "interval", FigureKind.SHARE_INTERVAL)
                .column("expected_share", "expected", FigureKind.SHARE)
                .column("ratio", "ratio", FigureKind.NUMBER)
                .column("ratio_interval", "its interval", FigureKind.NUMBER_INTERVAL)
                .column("shrunken_ratio", "drawn to 1", FigureKind.NUMBER)
                .column("p_adjusted", "adjusted p", FigureKind.PROBABILITY)
                .column("verdict", "verdict", FigureKind.WORD);
        for (ComparedGroup group : shown.groups()) {
            for (RepresentationRow row : group.rows()) {
                figures.row(
                        Measured.of(row.getScope().getCharacteristic().getId()),
                        Measured.of(row.getCategory()),
                        row.getCount(),
                        row.getBase(),
                        row.getShare(),
                        row.getShareInterval(),
                        row.getReferenceShare().map(share -> share.toDouble()),
                        row.getRatio(),
                        row.getRatioInterval(),
                        prior.shrunken(row),
                        row.getAdjustedPValue(),
                        row.getVerdict().map(verdict -> new FigureWord(verdict.name(), verdict.getLabel())));
            }
        }
        figures.whole("cells_compared", "cells compared", FigureKind.WHOLE, Measured.of((long) known.size()))
                .whole(
                        "ratio_variance",
                        "variance of the ratios beyond chance",
                        FigureKind.NUMBER,
                        known.isEmpty() ? Measured.absent(Absence.NO_REFERENCE) : Measured.of(prior.variance()));
        if (basis == ReferenceBasis.PRODUCT_OF_MARGINS) {
            figures.note(Sentence.of("intersections.margins"));
        }
        return figures.method(Sentence.of(
                        basis == ReferenceBasis.PUBLISHED_INTERSECTION
                                ? "intersections.ofTable"
                                : "intersections.ofMargins"))
                .method(Sentence.of("intersections.drawn"))
                .build();
    }
}
