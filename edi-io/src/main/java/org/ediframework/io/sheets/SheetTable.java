package org.ediframework.io.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.cells.Cell;
import org.ediframework.io.cells.CellRow;
import org.ediframework.io.cells.CellSheet;
import org.ediframework.io.cells.Style;
import org.jspecify.annotations.Nullable;

/** Takes the rows of actions out of a sheet by its map: headers, sections, merged cells, sums, rows that continue others. */
final class SheetTable {

    private static final int WIDE = 3;
    private static final int NAMES_A_HEADER = 3;

    private final CellSheet sheet;
    private final SheetMap map;
    private final ImportNotes notes;
    private final Map<String, SheetMap.Column> byHeader = new HashMap<>();
    private final Map<Integer, List<CellSheet.Merge>> mergesByRow = new HashMap<>();
    private final Map<Integer, CellRow> rows = new HashMap<>();
    /** Cells merged downwards that reach the row at hand. */
    private final List<CellSheet.Merge> tall = new ArrayList<>();

    private final List<SheetLine> lines = new ArrayList<>();
    private final Map<Integer, String> sections = new LinkedHashMap<>();
    private final Map<TableColumn, List<Integer>> blankBelow = new LinkedHashMap<>();
    private final Map<TableColumn, Cell> lastFilled = new HashMap<>();
    private List<TableColumn> columns = List.of();
    private String section = "";

    SheetTable(CellSheet sheet, SheetMap map, ImportNotes notes) {
        this.sheet = sheet;
        this.map = map;
        this.notes = notes;
        map.columns().forEach((header, column) -> byHeader.put(HeaderWords.normalised(header), column));
        sheet.merges().forEach(merge -> mergesByRow
                .computeIfAbsent(merge.firstRow(), unused -> new ArrayList<>())
                .add(merge));
    }

    /** The lines of actions. */
    List<SheetLine> lines() {
        return lines;
    }

    /** The section in which the action of a row stands; empty where it stands in none. */
    String sectionOf(int row) {
        return sections.getOrDefault(row, "");
    }

    /** Reads the rows; false where the sheet is no table of actions. */
    boolean read() {
        int headerRow = headerRow();
        if (headerRow < 0) {
            return false;
        }
        for (CellRow row : sheet.rows()) {
            rows.put(row.number(), row);
            tall.removeIf(merge -> merge.lastRow() < row.number());
            for (CellSheet.Merge merge : mergesByRow.getOrDefault(row.number(), List.of())) {
                if (merge.lastRow() > merge.firstRow()) {
                    tall.add(merge);
                }
            }
            if (row.number() == headerRow) {
                takeHeader(row, true);
            } else if (row.number() > headerRow && row.filled() > 0) {
                take(row);
            }
        }
        blankBelow.forEach((column, blank) ->
                notes.ask(blank.get(0), column.index(), column.header(), "blankBelow", column.header(), blank.size()));
        return true;
    }

    private int headerRow() {
        if (map.headerRow().isPresent()) {
            int said = map.headerRow().getAsInt();
            Optional<CellRow> row =
                    sheet.rows().stream().filter(each -> each.number() == said).findFirst();
            if (row.isEmpty() || columnsOf(row.get()).isEmpty()) {
                notes.refuseAt(
                        said,
                        0,
                        StructureRule.MISSING_PROPERTY,
                        ".headerRow",
                        said,
                        map.columns().keySet());
                return -1;
            }
            return said;
        }
        Optional<CellRow> first = sheet.rows().stream()
                .filter(row -> columnsOf(row).stream()
                                .anyMatch(column -> column.meaning().to() == Field.ACTION)
                        && columnsOf(row).size()
                                >= Math.min(NAMES_A_HEADER, map.columns().size()))
                .findFirst();
        if (first.isEmpty()) {
            notes.refuse(
                    StructureRule.MISSING_PROPERTY,
                    ".headers",
                    sheet.name(),
                    map.columns().keySet());
            return -1;
        }
        return first.get().number();
    }

    private List<TableColumn> columnsOf(CellRow row) {
        List<TableColumn> found = new ArrayList<>();
        for (Cell cell : row.cells()) {
            SheetMap.Column column = byHeader.get(HeaderWords.normalised(cell.text()));
            if (column != null && cell.isFilled()) {
                found.add(new TableColumn(cell.column(), cell.text(), column));
            }
        }
        return found;
    }

    private void takeHeader(CellRow row, boolean isFirst) {
        columns = columnsOf(row);
        lastFilled.clear();
        for (Cell cell : row.cells()) {
            if (cell.isFilled() && !byHeader.containsKey(HeaderWords.normalised(cell.text()))) {
                notes.ask(row.number(), cell.column(), "", "unmappedColumn", cell.text());
            }
        }
        List<String> there = row.cells().stream()
                .map(cell -> HeaderWords.normalised(cell.text()))
                .toList();
        map.columns().forEach((header, column) -> {
            if (isFirst && column.to() != Field.IGNORE && !there.contains(HeaderWords.normalised(header))) {
                notes.refuseAt(row.number(), 0, StructureRule.MISSING_PROPERTY, ".mappedColumn", header);
            }
        });
    }

    private void take(CellRow row) {
        List<TableColumn> again = columnsOf(row);
        if (again.size() >= NAMES_A_HEADER
                && again.stream().anyMatch(column -> column.meaning().to() == Field.ACTION)) {
            takeHeader(row, false);
            return;
        }
        if (row.isHidden() && !map.areHiddenRowsRead()) {
            notes.note(row.number(), 0, "", "hiddenRowSkipped", row.number());
            return;
        }
        String said = map.rows().getOrDefault(Integer.toString(row.number()), "");
        if (said.equals("ignore")) {
            notes.note(row.number(), 0, "", "rowIgnored", row.number());
            return;
        }
        if (said.equals("section") || (said.isEmpty() && isSection(row))) {
            takeSection(row);
            return;
        }
        SheetLine line = line(row);
        if (!said.equals("above") && isSum(row)) {
            notes.note(row.number(), 0, "", "sum", row.number(), first(row));
        } else if (line.find(Field.ACTION) != null && !said.equals("above")) {
            if (row.isHidden()) {
                notes.note(row.number(), 0, "", "hiddenRowRead", row.number());
            }
            sections.put(row.number(), section);
            lines.add(filledFromAbove(line));
        } else if (said.equals("above") && !lines.isEmpty()) {
            lines.set(lines.size() - 1, joined(lines.get(lines.size() - 1), line));
        } else if (line.entries().stream()
                .anyMatch(entry ->
                        entry.cell().isFilled() && !isMerged(row, entry.column().index()))) {
            boolean isAlone = row.filled() == 1;
            notes.ask(
                    row.number(),
                    row.cells().get(0).column(),
                    "",
                    isAlone ? "loneCell" : "continuation",
                    row.number(),
                    first(row),
                    Integer.toString(row.number()));
        }
    }

    private static String first(CellRow row) {
        return row.cells().stream()
                .filter(Cell::isFilled)
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }

    /** One text across three columns or more, and nothing else. */
    private boolean isSection(CellRow row) {
        for (CellSheet.Merge merge : mergesByRow.getOrDefault(row.number(), List.of())) {
            boolean isAlone =
                    row.cells().stream().filter(Cell::isFilled).allMatch(cell -> cell.column() == merge.firstColumn());
            if (merge.width() >= WIDE && merge.firstRow() == merge.lastRow() && isAlone) {
                return true;
            }
        }
        return false;
    }

    private void takeSection(CellRow row) {
        lastFilled.clear();
        section = map.sections() == Field.IGNORE ? "" : first(row).strip();
        notes.noteOnce(
                row.number(),
                0,
                "",
                "section",
                first(row),
                first(row),
                map.sections().word());
    }

    private boolean isSum(CellRow row) {
        String label = first(row).strip().toLowerCase(Locale.ROOT).replaceAll("[:.]$", "");
        return label.equals("total") || label.equals("totals") || label.equals("sum") || label.equals("grand total");
    }

    private boolean isMerged(CellRow row, int column) {
        Cell own = row.find(column);
        return (own == null || !own.isFilled()) && above(row.number(), column) != null;
    }

    /** The cell that was merged downwards over a place; null where there is none. */
    private @Nullable Cell above(int row, int column) {
        for (CellSheet.Merge merge : tall) {
            if (merge.isOver(row, column)) {
                CellRow top = rows.get(merge.firstRow());
                return top == null ? null : top.find(merge.firstColumn());
            }
        }
        return null;
    }

    private SheetLine line(CellRow row) {
        List<SheetLine.Entry> entries = new ArrayList<>();
        for (TableColumn column : columns) {
            String answer = map.cells().get(CellSheet.cellName(row.number(), column.index()));
            Cell cell = row.find(column.index());
            if (answer != null) {
                Cell old = cell == null ? blank(column.index()) : cell;
                entries.add(new SheetLine.Entry(
                        column,
                        new Cell(
                                column.index(),
                                answer.isEmpty() ? Cell.Kind.BLANK : Cell.Kind.TEXT,
                                answer,
                                old.style(),
                                false),
                        true));
            } else if (cell == null || !cell.isFilled()) {
                Cell merged = above(row.number(), column.index());
                entries.add(new SheetLine.Entry(
                        column, merged != null ? merged : cell == null ? blank(column.index()) : cell, false));
            } else {
                entries.add(new SheetLine.Entry(column, cell, false));
            }
        }
        return new SheetLine(row.number(), entries);
    }

    /** A line with what was written once above it; where nothing says whether that goes on, it is asked for. */
    private SheetLine filledFromAbove(SheetLine line) {
        List<SheetLine.Entry> entries = new ArrayList<>(line.entries());
        for (int at = 0; at < entries.size(); at++) {
            SheetLine.Entry entry = entries.get(at);
            TableColumn column = entry.column();
            Optional<SheetMap.Blank> blank = column.meaning().blank();
            Cell above = lastFilled.get(column);
            if (column.meaning().to().isOfSeveral() && entry.cell().isFilled()) {
                lastFilled.put(column, entry.cell());
            } else if (above != null && !entry.isAnswer() && blank.isEmpty()) {
                blankBelow.computeIfAbsent(column, any -> new ArrayList<>()).add(line.row());
            } else if (above != null && !entry.isAnswer() && blank.get() == SheetMap.Blank.ABOVE) {
                entries.set(at, new SheetLine.Entry(column, above, false));
            }
        }
        return new SheetLine(line.row(), entries);
    }

    private static Cell blank(int column) {
        return new Cell(column, Cell.Kind.BLANK, "", Style.PLAIN, false);
    }

    /** The cells of two rows that describe one action. */
    private static SheetLine joined(SheetLine first, SheetLine more) {
        List<SheetLine.Entry> entries = new ArrayList<>(first.entries());
        for (SheetLine.Entry entry : more.entries()) {
            for (int at = 0; at < entries.size(); at++) {
                SheetLine.Entry old = entries.get(at);
                if (old.column().index() == entry.column().index()
                        && entry.cell().isFilled()
                        && !old.text().equals(entry.text())) {
                    String text = old.cell().isFilled() ? old.text() + "\n" + entry.text() : entry.text();
                    Cell cell = new Cell(
                            entry.cell().column(),
                            old.cell().isFilled()
                                    ? Cell.Kind.TEXT
                                    : entry.cell().kind(),
                            text,
                            old.cell().style(),
                            false);
                    entries.set(at, new SheetLine.Entry(old.column(), cell, old.isAnswer()));
                }
            }
        }
        return new SheetLine(first.row(), entries);
    }
}
