package org.ediframework.io.results;

import java.util.ArrayList;
import java.util.List;

/** Columns of text, aligned with spaces: the first columns to the left, the columns of figures to the right. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /** A column by its heading and the side on which its cells are aligned. */
    record Column(String heading, boolean isFigure) {}

    TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    void add(List<String> row) {
        rows.add(List.copyOf(row));
    }

    /** The heading and the rows, a line each, without spaces at the end of a line. */
    String render() {
        StringBuilder text = new StringBuilder();
        append(text, columns.stream().map(Column::heading).toList());
        rows.forEach(row -> append(text, row));
        return text.toString();
    }

    private void append(StringBuilder text, List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int index = 0; index < columns.size(); index++) {
            String cell = cells.get(index);
            String space = " ".repeat(width(index) - length(cell));
            line.append(index == 0 ? "" : GAP).append(columns.get(index).isFigure() ? space + cell : cell + space);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private int width(int index) {
        int widest = length(columns.get(index).heading());
        for (List<String> row : rows) {
            widest = Math.max(widest, length(row.get(index)));
        }
        return widest;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
