package org.ediframework.io.published;

import java.util.List;
import java.util.regex.Pattern;
import org.ediframework.io.table.Grid;

/**
 * One table of a sheet, told from what stands above and below it.
 *
 * @param above titles and other lines before the header, in their order
 * @param banner a line above the header that names blocks of columns, each name carried on to the right; empty texts
 *     where there is none
 * @param header the line that names the columns
 * @param rows the lines of figures
 * @param passedOver lines between the rows that hold a single text
 * @param below notes and sources after the rows
 */
record FoundTable(
        List<String> above,
        List<String> banner,
        Grid.Line header,
        List<Grid.Line> rows,
        List<String> passedOver,
        List<String> below) {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    /** How many columns the header or the longest row has. */
    int width() {
        return Math.max(
                header.cells().size(),
                rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
    }

    /** The name of a column as it stands in the header, line breaks as blanks; empty where it has none. */
    String name(int column) {
        return BLANKS.matcher(header.cell(column)).replaceAll(" ").strip();
    }

    /** The name of the block that a column is in; empty where there is none. */
    String block(int column) {
        return column < banner.size() ? banner.get(column) : "";
    }
}
