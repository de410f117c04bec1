package org.ediframework.metrics.publication;

import java.util.Optional;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.metrics.disclosure.CellAddress;
import org.ediframework.metrics.disclosure.CellStatus;
import org.ediframework.metrics.disclosure.FrequencyTable;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ediframework.metrics.representation.RepresentationRow;

/** A protected breakdown, asked row by row what it shows. */
record Shown(Breakdown breakdown, ProtectedTable table, Optional<String> whole) {

    Visibility of(String place, RepresentationRow row, Denominator denominator) {
        String code = whole.filter(place::equals).isPresent() ? FrequencyTable.TOTAL : Breakdown.mark(place);
        CellAddress base = denominator == Denominator.DECLARED ? breakdown.declared(code) : breakdown.whole(code);
        return new Visibility(
                isPublished(breakdown.count(code, row.getCategory())),
                isPublished(base),
                isPublished(breakdown.undeclared(code)));
    }

    private boolean isPublished(CellAddress cell) {
        return table.getStatus(cell) == CellStatus.PUBLISHED;
    }
}
