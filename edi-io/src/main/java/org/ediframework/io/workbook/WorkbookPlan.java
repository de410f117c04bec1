package org.ediframework.io.workbook;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.cells.Cell;
import org.ediframework.io.cells.CellRow;
import org.ediframework.io.cells.CellSheet;
import org.ediframework.io.cells.Workbook;
import org.ediframework.io.cells.WorkbookReader;
import org.ediframework.io.document.Draft;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.load.Check;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.rows.Fitting;
import org.ediframework.io.rows.PlanTables;
import org.ediframework.io.rows.RowReport;
import org.ediframework.io.rows.Sheet;
import org.ediframework.io.rows.SheetWords;
import org.ediframework.io.rows.TablePlace;

/** Reads the plan of one workbook. */
final class WorkbookPlan {

    private static final int KNOWN_NAMES_OF_A_PLAN = 3;

    private final List<Sheet> sheets;
    private final Limits limits;
    private final StructureFindings wording;
    private final String file;
    private final List<Finding> findings = new ArrayList<>();
    private final RowReport report;

    WorkbookPlan(List<Sheet> sheets, Limits limits, StructureFindings wording, String file) {
        this.sheets = sheets;
        this.limits = limits;
        this.wording = wording;
        this.file = file;
        this.report = new RowReport(findings, limits.getFindings(), wording);
    }

    <T> Loaded<T> read(byte[] bytes, ObjectType<T, ?> type, String version, Check<T> check) {
        return report.checked(draft(bytes, type, version), check);
    }

    private <T> Draft<T> draft(byte[] bytes, ObjectType<T, ?> type, String version) {
        Optional<Workbook> workbook = new WorkbookReader(limits, wording).read(bytes, file, findings::add);
        if (workbook.isEmpty()) {
            return report.draft(Optional.empty());
        }
        try {
            return read(workbook.get(), type, version);
        } catch (RowReport.TooMany stopped) {
            findings.add(wording.exceeded(whole(), "workbookFaults", "findings", limits.getFindings()));
            return report.draft(Optional.empty());
        }
    }

    private Location whole() {
        return Location.builder().file(file).build();
    }

    private <T> Draft<T> read(Workbook workbook, ObjectType<T, ?> type, String version) {
        Map<Sheet, CellSheet> found = find(workbook);
        Sheet plan = sheets.get(0);
        CellSheet planSheet = found.get(plan);
        if (planSheet == null
                || (known(plan, names(planSheet)) < KNOWN_NAMES_OF_A_PLAN
                        && known(plan, first(planSheet)) < KNOWN_NAMES_OF_A_PLAN)) {
            findings.clear();
            findings.add(wording.variantAt(
                    StructureRule.MALFORMED,
                    ".notAPlan",
                    Pointer.ROOT,
                    whole(),
                    workbook.sheets().stream().map(CellSheet::name).toList()));
            return report.draft(Optional.empty());
        }
        WorkbookNotes notes = new WorkbookNotes(file, wording, findings);
        notes.tell(workbook);
        PlanTables tables = new PlanTables(sheets, limits, report);
        for (Sheet sheet : sheets) {
            CellSheet cells = found.get(sheet);
            if (cells != null) {
                notes.tell(cells);
                table(sheet, cells, notes, tables);
            } else if (!PlanTables.isOptional(sheet)) {
                findings.add(wording.at(StructureRule.MISSING_PROPERTY, Pointer.ROOT, whole(), sheet.title()));
                tables.miss(sheet);
            }
        }
        return tables.read(type, version, Optional.empty());
    }

    private Map<Sheet, CellSheet> find(Workbook workbook) {
        Map<String, Sheet> byName = new HashMap<>();
        sheets.forEach(sheet -> {
            byName.put(SheetWords.key(sheet.title()), sheet);
            byName.put(SheetWords.key(sheet.name()), sheet);
        });
        Map<Sheet, CellSheet> found = new HashMap<>();
        for (CellSheet cells : workbook.sheets()) {
            Sheet sheet = byName.get(SheetWords.key(cells.name()));
            Location location =
                    TablePlace.ofSheet(file, cells.name(), List.of()).whole();
            if (sheet != null) {
                if (found.putIfAbsent(sheet, cells) != null) {
                    findings.add(wording.variantAt(
                            StructureRule.DUPLICATE_PROPERTY, ".sheet", Pointer.ROOT, location, cells.name()));
                }
            } else if (!WorkbookLayout.isOurs(cells.name()) && !cells.rows().isEmpty()) {
                findings.add(
                        cells.isHidden()
                                ? wording.noteAt(
                                        StructureRule.READ_OTHERWISE,
                                        ".hiddenSheet",
                                        Pointer.ROOT,
                                        location,
                                        cells.name())
                                : wording.warningAt(
                                        StructureRule.UNKNOWN_PROPERTY,
                                        ".sheet",
                                        Pointer.ROOT,
                                        location,
                                        cells.name(),
                                        sheets.stream().map(Sheet::title).toList()));
            }
        }
        return found;
    }

    private static int known(Sheet sheet, List<String> names) {
        Set<String> known = new HashSet<>();
        names.forEach(name -> sheet.find(name).ifPresent(known::add));
        return known.size();
    }

    /** The names in the first column. */
    private static List<String> names(CellSheet sheet) {
        return sheet.rows().stream()
                .limit(200)
                .map(row -> row.text(0))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static List<String> first(CellSheet sheet) {
        return sheet.rows().stream()
                .limit(5)
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .toList();
    }

    private void table(Sheet sheet, CellSheet cells, WorkbookNotes notes, PlanTables tables) {
        boolean isUpright = sheet.parent().isEmpty() && known(sheet, names(cells)) >= KNOWN_NAMES_OF_A_PLAN;
        Fitting fitting = isUpright ? upright(sheet, cells) : rows(sheet, cells);
        Optional<Fitting.Fitted> fitted = fitting.end();
        findings.addAll(fitting.findings());
        fitted.ifPresent(table -> {
            tables.add(sheet, table);
            notes.tellNumbers(sheet, cells, table, isUpright);
        });
        if (fitted.isEmpty() && !cells.rows().isEmpty()) {
            tables.loseRows(sheet);
        }
    }

    /** The plan itself, whose properties stand below each other. */
    private Fitting upright(Sheet sheet, CellSheet cells) {
        List<Integer> lines = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (CellRow row : cells.rows()) {
            String name = row.text(0);
            if (!name.isEmpty()
                    && (sheet.find(name).isPresent() || !row.text(1).isEmpty())
                    && !WorkbookLayout.isHeading(row)) {
                lines.add(row.number());
                names.add(name);
                values.add(row.text(1));
            }
        }
        Fitting fitting = new Fitting(sheet, TablePlace.ofSheet(file, cells.name(), lines), false, wording);
        fitting.line(1, names);
        fitting.line(2, values);
        return fitting;
    }

    private Fitting rows(Sheet sheet, CellSheet cells) {
        Fitting fitting = new Fitting(sheet, TablePlace.ofSheet(file, cells.name(), List.of()), false, wording);
        int width = 0;
        for (CellRow row : cells.rows()) {
            for (Cell cell : row.cells()) {
                width = cell.isFilled() ? Math.max(width, cell.column() + 1) : width;
            }
        }
        if (width > limits.getColumns()) {
            findings.add(wording.exceeded(
                    TablePlace.ofSheet(file, cells.name(), List.of()).whole(),
                    "workbookSheet",
                    "columns",
                    limits.getColumns()));
            return fitting;
        }
        for (CellRow row : cells.rows()) {
            if (row.filled() > 0) {
                for (Cell cell : row.cells()) {
                    if (cell.kind() == Cell.Kind.DAY || cell.kind() == Cell.Kind.MONTH) {
                        fitting.isRealDay(row.number(), cell.column(), cell.kind() == Cell.Kind.MONTH);
                    }
                }
                fitting.line(row.number(), new Padded(row, width));
            }
        }
        return fitting;
    }

    /** The texts of a row, as many as the sheet has columns. */
    private static final class Padded extends AbstractList<String> {

        private final String[] texts;

        private Padded(CellRow row, int width) {
            texts = new String[width];
            row.cells().forEach(cell -> {
                if (cell.column() < width) {
                    texts[cell.column()] = cell.text();
                }
            });
        }

        @Override
        public String get(int column) {
            String text = texts[column];
            return text == null ? "" : text;
        }

        @Override
        public int size() {
            return texts.length;
        }
    }
}
