package org.ediframework.io.cells;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.load.Incoming;
import org.ediframework.io.load.Limits;
import org.ediframework.io.table.Blanks;
import org.ediframework.io.table.Grid;
import org.ediframework.io.table.GridReader;
import org.ediframework.io.table.TableFindings;

/**
 * Reads the cells of a table wherever people keep one: a delimited text, or a sheet of a workbook. A workbook is known by its
 * content. Where several sheets hold a table, the one that is meant is asked for; hidden sheets are read only when they are
 * named. Immutable and thread-safe.
 */
public final class GridFile {

    private static final int MOST_SHEETS_NAMED = 12;

    private final Limits limits;
    private final Optional<Charset> charset;
    private final Optional<String> wanted;
    private final StructureFindings wording;

    /**
     * A reader that keeps these limits.
     *
     * @param charset of a text without a byte order mark; UTF-8 where absent
     * @param sheet the sheet of a workbook that is meant; absent: the only one that holds a table
     * @param wording tells what is wrong
     */
    public GridFile(Limits limits, Optional<Charset> charset, Optional<String> sheet, StructureFindings wording) {
        this.limits = limits;
        this.charset = charset;
        this.wanted = sheet;
        this.wording = wording;
    }

    /**
     * Reads the cells of this document.
     *
     * @param isTable whether a sheet holds what is looked for
     * @param findings takes whatever is wrong, and what of a workbook was read otherwise than it looks
     * @return empty where the bytes cannot be read, or where a choice is open
     * @throws IOException when the document cannot be read
     */
    public Optional<Grid> read(Incoming document, Predicate<Grid> isTable, TableFindings findings) throws IOException {
        return read(document, isTable, findings, GridReader::read);
    }

    /** The same, with the numbers of a text in the form that it has as a whole; those of a workbook have none. */
    public Optional<Grid> readNumbers(Incoming document, Predicate<Grid> isTable, TableFindings findings)
            throws IOException {
        return read(document, isTable, findings, GridReader::readNumbers);
    }

    private interface TextOfCells {
        Optional<Grid> read(GridReader reader, byte[] content, TableFindings findings);
    }

    private Optional<Grid> read(Incoming document, Predicate<Grid> isTable, TableFindings findings, TextOfCells text)
            throws IOException {
        byte[] content = document.bytes(limits);
        if (content.length > limits.getBytes()
                || WorkbookReader.contentOf(content) != WorkbookReader.Content.WORKBOOK) {
            return text.read(new GridReader(limits, document.charset().or(() -> charset)), content, findings);
        }
        return new WorkbookReader(limits, wording)
                .read(content, document.file(), findings::add)
                .flatMap(workbook -> sheet(workbook, isTable, findings))
                .map(sheet -> grid(sheet, findings));
    }

    private Optional<CellSheet> sheet(Workbook workbook, Predicate<Grid> isTable, TableFindings findings) {
        workbook.passedOver()
                .forEach(what -> findings.addNoteToLine(1, StructureRule.READ_OTHERWISE, "." + what.word()));
        if (wanted.isPresent()) {
            Optional<CellSheet> named = wanted.flatMap(name -> named(workbook, name));
            if (named.isEmpty()) {
                findings.addToFile(StructureRule.CHOICE_OPEN, ".noSheet", wanted.orElse(""), names(workbook.sheets()));
            }
            return named;
        }
        List<CellSheet> shown =
                workbook.sheets().stream().filter(sheet -> !sheet.isHidden()).toList();
        List<CellSheet> tables =
                shown.stream().filter(sheet -> isTable.test(cells(sheet))).toList();
        if (tables.size() > 1) {
            findings.addToFile(
                    StructureRule.CHOICE_OPEN,
                    ".sheets",
                    tables.size(),
                    names(tables),
                    tables.get(0).name());
            return Optional.empty();
        }
        if (tables.isEmpty()) {
            findings.addToFile(StructureRule.MALFORMED, ".noTableInSheets", names(workbook.sheets()));
            return Optional.empty();
        }
        if (workbook.sheets().size() > 1) {
            findings.addNoteToLine(
                    1, StructureRule.READ_OTHERWISE, ".sheet", tables.get(0).name());
        }
        return tables.stream().findFirst();
    }

    private static Optional<CellSheet> named(Workbook workbook, String name) {
        return workbook.sheets().stream()
                .filter(sheet -> compared(sheet.name()).equals(compared(name)))
                .findFirst();
    }

    private static String compared(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> names(List<CellSheet> sheets) {
        List<String> names = new ArrayList<>(sheets.stream()
                .limit(MOST_SHEETS_NAMED)
                .map(sheet -> "'" + sheet.name() + "'")
                .toList());
        if (sheets.size() > MOST_SHEETS_NAMED) {
            names.add("… (" + sheets.size() + ")");
        }
        return names;
    }

    private Grid grid(CellSheet sheet, TableFindings findings) {
        String name = CellSheet.quoted(sheet.name());
        findings.nameCells((row, column) -> name + "!" + CellSheet.cellName(row, column));
        tell(sheet, findings);
        return cells(sheet);
    }

    private static void tell(CellSheet sheet, TableFindings findings) {
        List<CellRow> hidden = sheet.rows().stream()
                .filter(row -> row.isHidden() && row.filled() > 0)
                .toList();
        if (!hidden.isEmpty()) {
            int first = hidden.get(0).number();
            findings.addNoteToLine(first, StructureRule.READ_OTHERWISE, ".hiddenRows", hidden.size(), first);
        }
        Formulas formulas = Formulas.of(sheet);
        formulas.first()
                .ifPresent(cell -> findings.addNoteToLine(
                        cell.row(),
                        StructureRule.READ_OTHERWISE,
                        ".formulas",
                        formulas.count(),
                        CellSheet.cellName(cell.row(), cell.column())));
        formulas.firstError()
                .ifPresent(cell -> findings.addWarningToGridCell(
                        cell.row(), cell.column(), StructureRule.READ_OTHERWISE, ".errors", formulas.errors()));
    }

    /** What a sheet holds, a cell that was made one with those below it in each of its rows. */
    private static Grid cells(CellSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (CellRow row : sheet.rows()) {
            List<String> texts = new ArrayList<>();
            for (Cell cell : row.cells()) {
                while (texts.size() <= cell.column()) {
                    texts.add("");
                }
                texts.set(cell.column(), Blanks.strip(cell.text()));
            }
            rows.add(texts);
        }
        for (CellSheet.Merge merge : sheet.merges()) {
            if (merge.width() == 1 && merge.lastRow() > merge.firstRow()) {
                fill(sheet, merge, rows);
            }
        }
        List<Grid.Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(new Grid.Line(sheet.rows().get(i).number(), rows.get(i)));
        }
        return new Grid(lines);
    }

    private static void fill(CellSheet sheet, CellSheet.Merge merge, List<List<String>> rows) {
        String text = "";
        for (int i = 0; i < rows.size(); i++) {
            int number = sheet.rows().get(i).number();
            List<String> row = rows.get(i);
            if (number == merge.firstRow() && merge.firstColumn() < row.size()) {
                text = row.get(merge.firstColumn());
            } else if (number > merge.firstRow() && number <= merge.lastRow()) {
                while (row.size() <= merge.firstColumn()) {
                    row.add("");
                }
                row.set(merge.firstColumn(), text);
            }
        }
    }
}
