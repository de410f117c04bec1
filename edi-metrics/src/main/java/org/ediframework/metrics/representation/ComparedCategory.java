package org.ediframework.metrics.representation;

import java.util.OptionalDouble;

/** A row on its way: everything but what depends on the other rows of the family. */
record ComparedCategory(ImmutableRepresentationRow.Builder row, RowFigures figures) {

    OptionalDouble pValue() {
        return figures.pValue().find().map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }
}
