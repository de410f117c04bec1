package org.ediframework.io.published;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.io.table.Grid;

/**
 * Where the rows of a published table say which place they are about.
 *
 * @param distinct how many values each column has in the whole table, by its index
 * @param within the column that the caller names; absent where it is to be found
 */
record PlaceColumns(
        List<Column> columns,
        Grid.Line header,
        Map<Integer, Integer> distinct,
        Optional<String> within,
        TableTalk talk) {

    /** The place of a row; none where it names none, or the column asked for is not there. */
    Optional<String> of(Grid.Line row) {
        if (within.isPresent()) {
            String name = within.get();
            Optional<Column> column =
                    columns.stream().filter(found -> found.isNamed(name)).findFirst();
            if (column.isEmpty()) {
                if (!talk.isRefused()) {
                    talk.askColumn(header, "--within", name, columns);
                }
                return Optional.empty();
            }
            return Optional.of(row.cell(column.get().index())).filter(text -> !text.isEmpty());
        }
        return narrowest(row, Column.Role.PLACE_CODE)
                .or(() -> narrowest(row, Column.Role.PLACE))
                .or(() -> columns.stream()
                        .filter(column -> column.role() == Column.Role.CODE)
                        .map(column -> row.cell(column.index()))
                        .filter(cell -> Spellings.bundled().is(Spellings.Kind.TOTALPLACE, cell))
                        .findFirst());
    }

    /**
     * The place that a row names in the column that tells most of them apart; where several tell as many, as in a file about one
     * authority, in the one whose name is that of the smallest places. Beside other columns of places a sign such as
     * {@code z} says that the row has no place so small; where there is one column alone it is what somebody calls a place.
     */
    private Optional<String> narrowest(Grid.Line row, Column.Role role) {
        boolean isAlone = columns.stream()
                        .filter(column -> column.role() == role || column.role() == Column.Role.LEVEL)
                        .count()
                == 1;
        return columns.stream()
                .filter(column -> column.role() == role)
                .filter(column -> !row.cell(column.index()).isEmpty()
                        && (isAlone || !CellValue.of(row.cell(column.index())).isFigure()))
                .max(Comparator.<Column>comparingInt(column -> distinct.getOrDefault(column.index(), 0))
                        .thenComparing(column -> PlaceSize.of(column.name())))
                .map(column -> row.cell(column.index()));
    }
}
