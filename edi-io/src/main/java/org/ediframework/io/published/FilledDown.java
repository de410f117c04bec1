package org.ediframework.io.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ediframework.io.table.Grid;

/**
 * Cells that were merged over several rows before a table was saved as text: the first row has the word, those below have
 * nothing. They are read as the one above, where that leaves no two rows alike and they are not the totals of the others.
 */
final class FilledDown {

    private final List<Column> words;
    private final List<Column> counts;
    private List<Grid.Line> rows;

    private FilledDown(FoundTable table) {
        List<Column> columns = ColumnRoles.of(table);
        counts = columns.stream()
                .filter(column -> column.role() == Column.Role.COUNT)
                .toList();
        int first = columns.stream()
                .filter(Column::isNumeric)
                .mapToInt(Column::index)
                .min()
                .orElse(0);
        words = columns.stream()
                .filter(column -> column.index() < first && !column.isNumeric() && column.role() != Column.Role.EMPTY)
                .toList();
        rows = table.rows();
    }

    /** The table with such cells filled, each column of them told of. */
    static FoundTable of(FoundTable table, TableTalk talk) {
        FilledDown filled = new FilledDown(table);
        for (Column column : filled.words) {
            if (filled.isMerged(column)) {
                List<Grid.Line> before = filled.rows;
                filled.rows = filled.filled(column.index());
                long blanks = before.stream()
                        .filter(row -> row.cell(column.index()).isEmpty())
                        .count();
                talk.note(table.header().number(), ".asAbove", column.name(), blanks);
            }
        }
        return new FoundTable(
                table.above(), table.banner(), table.header(), filled.rows, table.passedOver(), table.below());
    }

    private boolean isMerged(Column column) {
        int index = column.index();
        if (!column.hasBlanks()
                || column.values().size() < 2
                || rows.get(0).cell(index).isEmpty()) {
            return false;
        }
        boolean saysWhat = words.stream()
                .anyMatch(other -> other.index() > index
                        && rows.stream()
                                .noneMatch(row -> row.cell(index).isEmpty()
                                        && row.cell(other.index()).isEmpty()));
        return saysWhat && areDifferent(filled(index)) && !areTotals(index);
    }

    private List<Grid.Line> filled(int index) {
        List<Grid.Line> lines = new ArrayList<>();
        String above = "";
        for (Grid.Line row : rows) {
            above = row.cell(index).isEmpty() ? above : row.cell(index);
            List<String> cells = new ArrayList<>(row.cells());
            cells.set(index, above);
            lines.add(new Grid.Line(row.number(), cells));
        }
        return lines;
    }

    private boolean areDifferent(List<Grid.Line> lines) {
        Set<List<String>> keys = new HashSet<>();
        return lines.stream().map(row -> key(row, -1)).allMatch(keys::add);
    }

    private List<String> key(Grid.Line row, int without) {
        return words.stream()
                .filter(column -> column.index() != without)
                .map(column -> row.cell(column.index()))
                .toList();
    }

    /** Whether each row without a word has as many people as the rows with one that are like it otherwise. */
    private boolean areTotals(int index) {
        if (counts.isEmpty()) {
            return false;
        }
        int figure = counts.get(0).index();
        Map<List<String>, Long> sums = new HashMap<>();
        for (Grid.Line row : rows) {
            if (!row.cell(index).isEmpty()) {
                sums.merge(key(row, index), number(row.cell(figure)), Long::sum);
            }
        }
        return rows.stream()
                .filter(row -> row.cell(index).isEmpty())
                .allMatch(row -> sums.getOrDefault(key(row, index), -1L) == number(row.cell(figure)));
    }

    private static long number(String cell) {
        return CellValue.of(cell).number().map(Number::longValue).orElse(0L);
    }
}
