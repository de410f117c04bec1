package org.ediframework.metrics.representation;

import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/**
 * Which of the three counts of a row are shown. Every other figure of the row shows as much as the counts that it was
 * computed from.
 *
 * @param count whether the people of the category are
 * @param base whether the people whom the share is a share of are
 * @param undeclared whether those without an answer are
 */
public record ShownCounts(boolean count, boolean base, boolean undeclared) {

    /** Everything is withheld. */
    public static final ShownCounts NONE = new ShownCounts(false, false, false);

    /** The share, and all that holds it against the reference, gives either count away to who knows the other. */
    public boolean isCompared() {
        return count && base;
    }

    /** Whether nothing is withheld. */
    public boolean isAll() {
        return isCompared() && undeclared;
    }

    /** The row with only those figures that tell of no count that is withheld; the reference counts other people. */
    public RepresentationRow of(RepresentationRow row) {
        if (isAll()) {
            return row;
        }
        return ImmutableRepresentationRow.builder()
                .scope(row.getScope())
                .category(row.getCategory())
                .count(only(count, row.getCount()))
                .base(only(base, row.getBase()))
                .undeclared(only(undeclared, row.getUndeclared()))
                .declaredRate(only(base && undeclared, row.getDeclaredRate()))
                .share(only(isCompared(), row.getShare()))
                .shareInterval(only(isCompared(), row.getShareInterval()))
                .reference(row.getReference())
                .referenceShare(row.getReferenceShare())
                .expected(only(base, row.getExpected()))
                .gap(only(isCompared(), row.getGap()))
                .gapInterval(only(isCompared(), row.getGapInterval()))
                .ratio(only(isCompared(), row.getRatio()))
                .ratioInterval(only(isCompared(), row.getRatioInterval()))
                .pValue(only(isCompared(), row.getPValue()))
                .test(only(isCompared(), row.getTest()))
                .adjustedPValue(only(isCompared(), row.getAdjustedPValue()))
                .shortfallBySwapping(only(isCompared(), row.getShortfallBySwapping()))
                .shortfallByAdding(only(isCompared(), row.getShortfallByAdding()))
                .bounds(only(isAll(), row.getBounds()))
                .robust(only(isAll(), row.isRobust()))
                .detectableGap(only(base, row.getDetectableGap()))
                .equivalencePValue(only(isCompared(), row.getEquivalencePValue()))
                .verdict(only(isCompared(), row.getVerdict()))
                .build();
    }

    /** The figure, or that it is withheld to protect people. */
    public static <T> Measured<T> only(boolean shown, Measured<T> figure) {
        return shown ? figure : Measured.absent(Absence.SUPPRESSED);
    }
}
