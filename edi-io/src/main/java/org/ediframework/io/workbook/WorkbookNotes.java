package org.ediframework.io.workbook;

import java.util.List;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.cells.Cell;
import org.ediframework.io.cells.CellRow;
import org.ediframework.io.cells.CellSheet;
import org.ediframework.io.cells.Formulas;
import org.ediframework.io.cells.Workbook;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.rows.Fitting;
import org.ediframework.io.rows.Sheet;
import org.ediframework.io.rows.TablePlace;

/** Tells what of a workbook is read otherwise than it looks, once for each cause. */
final class WorkbookNotes {

    private final String file;
    private final StructureFindings wording;
    private final List<Finding> findings;

    WorkbookNotes(String file, StructureFindings wording, List<Finding> findings) {
        this.file = file;
        this.wording = wording;
        this.findings = findings;
    }

    private void note(Location location, String variant, Object... gaps) {
        findings.add(wording.noteAt(StructureRule.READ_OTHERWISE, variant, Pointer.ROOT, location, gaps));
    }

    /** What is never run or followed. */
    void tell(Workbook workbook) {
        workbook.passedOver().forEach(what -> note(Location.builder().file(file).build(), "." + what.word()));
    }

    /** Formulas of a sheet, and those that failed. */
    void tell(CellSheet sheet) {
        TablePlace place = TablePlace.ofSheet(file, sheet.name(), List.of());
        Formulas formulas = Formulas.of(sheet);
        formulas.first()
                .map(cell -> place.at(cell.row(), cell.column(), ""))
                .ifPresent(first -> note(
                        first, ".formulas", formulas.count(), first.getCell().orElse("")));
        formulas.firstError()
                .map(cell -> place.at(cell.row(), cell.column(), ""))
                .ifPresent(first -> findings.add(wording.warningAt(
                        StructureRule.READ_OTHERWISE, ".errors", Pointer.ROOT, first, formulas.errors())));
    }

    /** Texts that a spreadsheet holds as numbers, a note for each column. */
    void tellNumbers(Sheet sheet, CellSheet cells, Fitting.Fitted fitted, boolean isUpright) {
        if (cells.rows().stream().flatMap(row -> row.cells().stream()).noneMatch(WorkbookNotes::isNumber)) {
            return;
        }
        for (int at = 0; at < fitted.table().header().size(); at++) {
            String header = fitted.table().header().get(at);
            if (sheet.isText(header)) {
                int column = fitted.place().columns().get(at);
                for (CellRow row : cells.rows()) {
                    boolean isMeant = isUpright
                            ? row.number() == fitted.place().uprightRows().get(column)
                            : row.number() > fitted.place().headerLine();
                    Cell cell = isMeant ? row.find(isUpright ? 1 : column) : null;
                    if (cell != null && isNumber(cell)) {
                        Location location = TablePlace.ofSheet(file, cells.name(), List.of())
                                .at(
                                        row.number(),
                                        cell.column(),
                                        fitted.place().headers().get(at));
                        note(location, ".numbers", fitted.place().headers().get(at), cell.text());
                        break;
                    }
                }
            }
        }
    }

    private static boolean isNumber(Cell cell) {
        return cell.kind() == Cell.Kind.NUMBER || cell.kind() == Cell.Kind.DAY || cell.kind() == Cell.Kind.MONTH;
    }
}
