package org.ediframework.io.published;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ediframework.io.table.Grid;

/**
 * Finds the tables of a sheet. A table begins with the last line of names before a line of figures; what holds one cell above
 * it is a title, a line of several names above it a banner. It ends where lines without figures follow, or a header anew.
 */
final class TableFinder {

    private static final Pattern NOTE = Pattern.compile(
            "(?:notes?|sources?|footnotes?|email|contact|latest update|next update|last"
                    + " updated|published|copyright|©|\\(?\\d{1,2}[.)]?)(?:[ :.=].*)?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ABOUT = Pattern.compile(
            ".*:|(?:date )?(?:published|extracted|produced|created|updated)(?: on)?|(?:last|latest|next) updated?|as"
                    + " at|contact|email|copyright",
            Pattern.CASE_INSENSITIVE);

    private final List<Grid.Line> lines;
    private final NamesOfColumns columns;
    private final LinesAboutTheFile about;
    private final List<FoundTable> tables = new ArrayList<>();

    private TableFinder(Grid grid) {
        this.lines = grid.lines();
        this.columns = new NamesOfColumns(lines);
        this.about = new LinesAboutTheFile(lines, at -> figures(lines.get(at)) > 0);
    }

    static List<FoundTable> find(Grid grid) {
        TableFinder finder = new TableFinder(grid);
        int from = 0;
        while (from < finder.lines.size()) {
            from = finder.table(from);
        }
        return finder.tables;
    }

    /** Whether a sheet holds a table with a figure in it, and not only words. */
    static boolean hasFigures(Grid grid) {
        return find(grid).stream().flatMap(table -> table.rows().stream()).anyMatch(row -> figures(row) > 0);
    }

    /** Reads the next table; returns the line behind it. */
    private int table(int from) {
        OptionalInt header = header(from);
        if (header.isEmpty()) {
            return lines.size();
        }
        int at = header.getAsInt();
        List<String> above = new ArrayList<>();
        List<String> banner = List.of();
        for (int i = from; i < at; i++) {
            Grid.Line line = lines.get(i);
            if (line.filled() > 1 && !isAboutTheFile(i)) {
                banner = carriedOn(line, lines.get(at));
            }
            if (line.filled() > 0) {
                above.add(text(line));
            }
        }
        int wide = lines.get(at).filled();
        Sections sections = new Sections();
        List<Grid.Line> rows = new ArrayList<>();
        List<String> between = new ArrayList<>();
        List<String> after = new ArrayList<>();
        int i = at + 1;
        for (; i < lines.size(); i++) {
            Grid.Line line = lines.get(i);
            if (line.filled() == 0) {
                continue;
            }
            if (isHeaderAnew(i, lines.get(at))) {
                break;
            }
            if (isRow(line, wide) && !about.has(i)) {
                between.addAll(after);
                after.clear();
                rows.add(line);
                sections.row();
            } else if (beginsAnew(i, wide)) {
                break;
            } else {
                after.add(text(line));
                if (line.filled() == 1 && !line.cell(0).isEmpty()) {
                    sections.heading(line.cell(0));
                }
            }
        }
        FoundTable found = new FoundTable(above, banner, lines.get(at), rows, between, after);
        tables.add(sections.areCharacteristics() ? sections.asColumn(found) : found);
        return i;
    }

    /** Whether a title and a header of another table begin at this line. */
    private boolean beginsAnew(int at, int wide) {
        OptionalInt header = header(at);
        if (header.isEmpty() || lines.get(header.getAsInt()).filled() < 2) {
            return false;
        }
        for (int i = at; i < header.getAsInt(); i++) {
            if (isRow(lines.get(i), wide)) {
                return false;
            }
        }
        int first = next(header.getAsInt() + 1);
        return first >= 0 && figures(lines.get(first)) > 0;
    }

    /** Whether a line below a blank one names its columns as the header above does, and figures follow. */
    private boolean isHeaderAnew(int at, Grid.Line header) {
        Grid.Line line = lines.get(at);
        if (lines.get(at - 1).filled() > 0 || line.filled() < 2 || figures(line) > 0 || !columns.areIn(at)) {
            return false;
        }
        int first = next(at + 1);
        return first > 0
                && figures(lines.get(first)) > 0
                && IntStream.range(1, line.cells().size())
                        .anyMatch(column -> !line.cell(column).isEmpty()
                                && comparedName(line.cell(column)).equals(comparedName(header.cell(column))));
    }

    private int next(int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).filled() > 0) {
                return i;
            }
        }
        return -1;
    }

    /** The last line of names before the first line of figures. */
    private OptionalInt header(int from) {
        int names = -1;
        int first = -1;
        boolean isSure = false;
        for (int i = from; i < lines.size(); i++) {
            Grid.Line line = lines.get(i);
            boolean isLone = line.filled() == 1 && names < 0 && line.cell(0).isEmpty();
            if ((line.filled() < 2 && !isLone) || isAboutTheFile(i)) {
                continue;
            }
            boolean isNames = columns.areIn(i);
            boolean isBelowABanner =
                    names >= 0 && line.filled() > lines.get(names).filled();
            boolean isFigures = figures(line) > 0 && !(isNames && (names < 0 || isBelowABanner));
            if (isFigures && names >= 0 && namesItsFigures(lines.get(names), line)) {
                return OptionalInt.of(names);
            }
            if (isNames && (!isSure || isBelowABanner)) {
                names = i;
                first = first < 0 ? i : first;
                isSure = line.cells().stream().anyMatch(cell -> ColumnRoles.isCountName(comparedName(cell)));
            }
        }
        return first >= 0 ? OptionalInt.of(isSure ? names : first) : OptionalInt.empty();
    }

    /** Whether a line says something of the file, such as when it was published. */
    private boolean isAboutTheFile(int at) {
        Grid.Line line = lines.get(at);
        return (line.filled() == 2 && ABOUT.matcher(line.cell(0)).matches()) || about.has(at);
    }

    /** Whether half of the columns or more in which a line has figures have names. */
    private static boolean namesItsFigures(Grid.Line names, Grid.Line figures) {
        int named = 0;
        int all = 0;
        for (int column = 1; column < figures.cells().size(); column++) {
            if (isPlainFigure(figures.cell(column))) {
                all++;
                named += names.cell(column).isEmpty() ? 0 : 1;
            }
        }
        return 2 * named >= all;
    }

    /** Whether a cell is a number or a sign in its place; a text such as 16-17 may be a band as well. */
    private static boolean isPlainFigure(String cell) {
        CellValue value = CellValue.of(cell);
        return value.isFigure() && value.highest().isEmpty();
    }

    private static int figures(Grid.Line line) {
        int figures = 0;
        for (int column = 1; column < line.cells().size(); column++) {
            figures += isPlainFigure(line.cell(column)) ? 1 : 0;
        }
        return figures;
    }

    private static boolean isRow(Grid.Line line, int wide) {
        int filled = line.filled();
        boolean isNote = NOTE.matcher(line.cell(0)).matches() && filled < 3 && filled < wide;
        int figures = figures(line);
        return !isNote
                && ((figures > 0 && 2 * filled >= Math.min(wide, 4)) || filled >= Math.max(2, Math.round(0.6 * wide)));
    }

    /** The names of a banner carried on to the right, up to the next one, over the columns that the header names. */
    private static List<String> carriedOn(Grid.Line banner, Grid.Line header) {
        List<String> names = new ArrayList<>();
        String current = "";
        for (int column = 0; column < header.cells().size(); column++) {
            if (!banner.cell(column).isEmpty()) {
                current = banner.cell(column);
            } else if (header.cell(column).isEmpty()) {
                current = "";
            }
            names.add(current);
        }
        return names;
    }

    private static String text(Grid.Line line) {
        return String.join(
                " ", line.cells().stream().filter(cell -> !cell.isEmpty()).toList());
    }

    /** A name in the form in which names of columns are compared. */
    static String comparedName(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Z}_]+", " ").strip();
    }
}
