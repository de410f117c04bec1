package org.ediframework.metrics.publication;

import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.representation.RepresentationRow;

/** Copies of a row what is visible, so that what is not is nowhere in the result. */
final class PublishedRows {

    private PublishedRows() {}

    static PublishedRow of(RepresentationRow row, Visibility visible) {
        return ImmutablePublishedRow.builder()
                .place(row.getPlace())
                .population(row.getPopulation())
                .characteristic(row.getCharacteristic())
                .category(row.getCategory())
                .count(Visibility.only(visible.showsCount(), Measured.of(row.getCount())))
                .base(Visibility.only(visible.showsBase(), Measured.of(row.getBase())))
                .undeclared(Visibility.only(visible.showsUndeclared(), Measured.of(row.getUndeclared())))
                .share(Visibility.only(visible.isCompared(), row.getShare()))
                .shareInterval(Visibility.only(visible.isCompared(), row.getShareInterval()))
                .referenceShare(row.getReferenceShare())
                .expected(Visibility.only(visible.showsBase(), row.getExpected()))
                .gap(Visibility.only(visible.isCompared(), row.getGap()))
                .gapInterval(Visibility.only(visible.isCompared(), row.getGapInterval()))
                .ratio(Visibility.only(visible.isCompared(), row.getRatio()))
                .ratioInterval(Visibility.only(visible.isCompared(), row.getRatioInterval()))
                .pValue(Visibility.only(visible.isCompared(), row.getPValue()))
                .test(Visibility.only(visible.isCompared(), row.getTest()))
                .adjustedPValue(Visibility.only(visible.isCompared(), row.getAdjustedPValue()))
                .shortfallBySwapping(Visibility.only(visible.isCompared(), row.getShortfallBySwapping()))
                .shortfallByAdding(Visibility.only(visible.isCompared(), row.getShortfallByAdding()))
                .bounds(Visibility.only(visible.showsAll(), row.getBounds()))
                .robust(Visibility.only(visible.showsAll(), row.isRobust()))
                .detectableGap(Visibility.only(visible.showsBase(), row.getDetectableGap()))
                .verdict(Visibility.only(visible.isCompared(), Measured.of(row.getVerdict())))
                .build();
    }
}
