package org.ediframework.io.published;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ediframework.io.table.Grid;

/**
 * Lines with a single text between the rows of a table: headings of the rows below them. Where they name characteristics, as
 * {@code Sex} above {@code Female} and {@code Male} and {@code Disability} below, what the rows divide changes with them.
 */
final class Sections {

    private static final String NAME = "Section";

    private final List<String> ofRows = new ArrayList<>();
    private String current = "";

    /** A row of figures stands below the last heading. */
    void row() {
        ofRows.add(current);
    }

    /** A line with a single text. */
    void heading(String text) {
        current = text;
    }

    /** Whether half of the headings or more are names of characteristics. */
    boolean areCharacteristics() {
        Set<String> headings = new LinkedHashSet<>(ofRows);
        headings.remove("");
        return CharacteristicNames.areMost(headings);
    }

    /** The table with its headings as one more column, in which the rows above the first heading have nothing. */
    FoundTable asColumn(FoundTable table) {
        int at = table.width();
        List<Grid.Line> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            rows.add(with(table.rows().get(row), at, ofRows.get(row)));
        }
        List<String> passedOver = new ArrayList<>(table.passedOver());
        passedOver.removeAll(new LinkedHashSet<>(ofRows));
        return new FoundTable(
                table.above(), table.banner(), with(table.header(), at, NAME), rows, passedOver, table.below());
    }

    private static Grid.Line with(Grid.Line line, int at, String text) {
        List<String> cells = new ArrayList<>(line.cells());
        while (cells.size() < at) {
            cells.add("");
        }
        cells.add(text);
        return new Grid.Line(line.number(), cells);
    }
}
