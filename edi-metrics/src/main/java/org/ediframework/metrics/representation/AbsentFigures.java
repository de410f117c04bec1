package org.ediframework.metrics.representation;

import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/** Rows of which figures are absent for one reason. */
final class AbsentFigures {

    private AbsentFigures() {}

    /** A row of which nothing is known but who is in its group. */
    static ImmutableRepresentationRow.Builder row(ComparedGroup group, String category, Absence why) {
        ImmutableRepresentationRow.Builder row = ImmutableRepresentationRow.builder()
                .scope(group.scope())
                .category(category)
                .count(Measured.absent(why))
                .base(group.base())
                .undeclared(group.undeclared())
                .declaredRate(group.declaredRate())
                .share(Measured.absent(why))
                .shareInterval(Measured.absent(why))
                .reference(group.reference())
                .referenceShare(Measured.absent(why))
                .adjustedPValue(Measured.absent(why))
                .bounds(Measured.absent(why))
                .robust(Measured.absent(why));
        return withoutComparison(row, why);
    }

    /** A row without the figures that hold it against its reference. */
    static ImmutableRepresentationRow.Builder withoutComparison(ImmutableRepresentationRow.Builder row, Absence why) {
        return row.expected(Measured.absent(why))
                .gap(Measured.absent(why))
                .gapInterval(Measured.absent(why))
                .ratio(Measured.absent(why))
                .ratioInterval(Measured.absent(why))
                .pValue(Measured.absent(why))
                .test(Measured.absent(why))
                .shortfallBySwapping(Measured.absent(why))
                .shortfallByAdding(Measured.absent(why))
                .detectableGap(Measured.absent(why))
                .equivalencePValue(Measured.absent(why));
    }
}
