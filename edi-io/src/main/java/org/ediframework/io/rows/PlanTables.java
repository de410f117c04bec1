package org.ediframework.io.rows;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.document.Draft;
import org.ediframework.io.load.Limits;

/** Puts a plan together from its tables, wherever they stood. For one plan. */
public final class PlanTables {

    private final List<Sheet> sheets;
    private final Limits limits;
    private final RowReport report;
    private final RowGrid grid;
    private final Set<Sheet> withLostRows = new HashSet<>();

    /** Tables of a plan, none of them there yet. */
    public PlanTables(List<Sheet> sheets, Limits limits, RowReport report) {
        this.sheets = sheets;
        this.limits = limits;
        this.report = report;
        this.grid = new RowGrid(sheets.get(0));
    }

    /** Adds a table that fits. */
    public void add(Sheet sheet, Fitting.Fitted fitted) {
        grid.add(sheet, fitted.table(), fitted.unsettled(), fitted.lost());
        report.stands(sheet, fitted.place());
        fitted.failed().forEach(report::fail);
        if (fitted.hasLostRows()) {
            loseRows(sheet);
        }
    }

    /** Notes that rows of a table could not be read, so that what is not found in it may be there. */
    public void loseRows(Sheet sheet) {
        withLostRows.add(sheet);
        report.incomplete(sheet.place());
    }

    /** Notes that a table that must be there is not. */
    public void miss(Sheet sheet) {
        report.fail(sheet.place());
    }

    /** Whether a plan can do without this table. */
    public static boolean isOptional(Sheet sheet) {
        // The members of a working group are required where there is a working group, which the plan's row tells.
        return !sheet.isRequired()
                || sheet.parent().flatMap(Sheet::parent).isPresent()
                || sheet.property().contains(".");
    }

    /**
     * Reads the plan.
     *
     * @param version of the format that can be read
     * @param declared the version that stands beside the tables
     */
    public <T> Draft<T> read(ObjectType<T, ?> type, String version, Optional<String> declared) {
        RowGrid.Cursor document = grid.document();
        if (document.isBroken()) {
            if (grid.has(sheets.get(0)) && !withLostRows.contains(sheets.get(0))) {
                report.missingPlan(sheets.get(0));
            }
            return report.draft(Optional.empty());
        }
        checkSingleRow();
        PlanReader reader = new PlanReader(grid, report, limits, version, declared);
        T plan = reader.read(type);
        checkParents(reader);
        return report.draft(Optional.of(plan));
    }

    private boolean isPartlyLost(Sheet sheet) {
        return !grid.has(sheet) || withLostRows.contains(sheet);
    }

    private void checkSingleRow() {
        List<RowGrid.Cursor> rows = grid.all(sheets.get(0));
        for (RowGrid.Cursor second : rows.subList(1, rows.size())) {
            report.add(
                    StructureRule.CONTENT_AFTER_DOCUMENT,
                    "",
                    second,
                    "id",
                    Pointer.ROOT,
                    StructureRule.CONTENT_AFTER_DOCUMENT.phrase("is.secondRow"));
        }
    }

    /**
     * Each row of a list within a list names a parent that there is. Rows whose parent bears an id that cannot be read, or
     * stands in a row that cannot, are not told of besides, and rows that belong to nothing are read for what else is wrong
     * with them.
     */
    private void checkParents(PlanReader reader) {
        for (Sheet sheet : sheets) {
            Optional<Sheet> parent = sheet.owner().isEmpty() ? Optional.empty() : sheet.parent();
            if (parent.isEmpty()) {
                continue;
            }
            String owner = sheet.owner().orElse("");
            Set<String> ids = new TreeSet<>();
            grid.all(parent.get()).forEach(row -> ids.add(row.key()));
            boolean isAdopted = grid.hasDoubtful(parent.get());
            boolean isLost = isPartlyLost(parent.get());
            for (RowGrid.Cursor row : grid.strays(sheet)) {
                String id = row.cell(owner);
                if (id.isEmpty()) {
                    report.missing(row, owner, Pointer.ROOT);
                } else if (!isAdopted && !isLost) {
                    report.addStranger(StructureRule.NOT_ALLOWED, row, owner, Pointer.ROOT, id, List.copyOf(ids));
                }
                if (!isAdopted) {
                    reader.readStray(row, sheet.place());
                }
            }
        }
    }
}
