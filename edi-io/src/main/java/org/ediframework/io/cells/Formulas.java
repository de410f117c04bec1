package org.ediframework.io.cells;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the formulas of a sheet have made.
 *
 * @param count how many there are
 * @param first the cell of the first one; absent where there is none
 * @param errors what those that failed show
 * @param firstError the first cell that shows an error; absent where none does
 */
public record Formulas(int count, Optional<Place> first, Set<String> errors, Optional<Place> firstError) {

    /**
     * A cell.
     *
     * @param row counted from 1
     * @param column counted from 0
     */
    public record Place(int row, int column) {}

    /** Those of this sheet. */
    public static Formulas of(CellSheet sheet) {
        int count = 0;
        Optional<Place> first = Optional.empty();
        Optional<Place> firstError = Optional.empty();
        Set<String> errors = new TreeSet<>();
        for (CellRow row : sheet.rows()) {
            for (Cell cell : row.cells()) {
                Optional<Place> here = Optional.of(new Place(row.number(), cell.column()));
                if (cell.isFormula()) {
                    count++;
                    first = first.or(() -> here);
                }
                if (cell.kind() == Cell.Kind.ERROR) {
                    errors.add(cell.text());
                    firstError = firstError.or(() -> here);
                }
            }
        }
        return new Formulas(count, first, errors, firstError);
    }
}
