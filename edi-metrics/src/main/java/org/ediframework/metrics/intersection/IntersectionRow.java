package org.ediframework.metrics.intersection;

import java.util.List;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.representation.RepresentationRow;

/**
 * One cell of an intersection.
 *
 * @param categories one category for each characteristic, in the order of the table
 * @param row its figures against the reference
 * @param shrunkenRatio the ratio drawn towards 1 by the table's prior, the more the smaller the cell
 */
public record IntersectionRow(List<String> categories, RepresentationRow row, Measured<Double> shrunkenRatio) {

    /** Copies the list. */
    public IntersectionRow {
        categories = List.copyOf(categories);
    }
}
