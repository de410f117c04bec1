package org.ediframework.metrics.intersection;

import java.util.List;
import org.ediframework.metrics.representation.RepresentationTable;

/**
 * The result for an intersection.
 *
 * @param characteristics what was crossed, in order
 * @param basis where the expected shares come from
 * @param prior how ratios spread over the family of these cells, and so how far they are drawn together
 * @param rows a row for each cell
 * @param table the same rows with their settings and notes
 */
public record IntersectionTable(
        List<String> characteristics,
        ReferenceBasis basis,
        RatioPrior prior,
        List<IntersectionRow> rows,
        RepresentationTable table) {

    /** Copies the lists. */
    public IntersectionTable {
        characteristics = List.copyOf(characteristics);
        rows = List.copyOf(rows);
    }
}
