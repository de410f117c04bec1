package org.ediframework.io.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Location;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.document.CleanText;
import org.ediframework.io.document.Draft;
import org.ediframework.io.document.NearestName;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.load.Limits;
import org.ediframework.io.table.Table;
import org.ediframework.io.table.TableFindings;
import org.ediframework.io.table.TableReader;

/** Reads one package: its files, their headers, then the plan. */
final class PackageReader {

    /** Malformed text, a limit, bytes that are not UTF-8, and a wrong number of fields cost rows. */
    private static final Set<String> LOSES_ROWS = Set.of(
            StructureRule.MALFORMED.code(),
            StructureRule.LIMIT_EXCEEDED.code(),
            StructureRule.NOT_TEXT.code(),
            StructureRule.FIELD_COUNT.code());

    private final List<Sheet> sheets;
    private final Limits limits;
    private final StructureFindings wording;
    private final Set<Sheet> withLostRows = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final PackageReport report;

    PackageReader(List<Sheet> sheets, Limits limits, StructureFindings wording) {
        this.sheets = sheets;
        this.limits = limits;
        this.wording = wording;
        this.report = new PackageReport(findings, limits.getFindings(), wording);
    }

    <T> Draft<T> read(Path source, ObjectType<T, ?> type, String version) throws IOException {
        Map<String, Sheet> byFile = new LinkedHashMap<>();
        sheets.forEach(sheet -> byFile.put(sheet.file(), sheet));
        Set<String> known = new TreeSet<>(byFile.keySet());
        known.add(Description.FILE);
        try (PackageFiles files = PackageFiles.open(source, known, limits, findings, wording)) {
            return files.isEmpty() && !findings.isEmpty() ? report.draft(Optional.empty()) : read(files, type, version);
        } catch (PackageReport.TooMany stopped) {
            StructureRule rule = StructureRule.LIMIT_EXCEEDED;
            findings.add(wording.at(
                    rule,
                    Pointer.ROOT,
                    PackageFiles.at(stopped.file()),
                    rule.phrase("of.packageFaults"),
                    rule.phrase("most.findings", limits.getFindings())));
            return report.draft(Optional.empty());
        }
    }

    private <T> Draft<T> read(PackageFiles files, ObjectType<T, ?> type, String version) throws IOException {
        Description description = Description.read(files, limits, findings, wording);
        Grid grid = new Grid(sheets.get(0));
        for (Sheet sheet : sheets) {
            if (files.has(sheet.file())) {
                table(sheet, files).ifPresent(table -> grid.add(sheet, table));
                if (isPartlyLost(sheet, grid)) {
                    report.incomplete(sheet.place());
                }
            } else if (sheet.isRequired()
                    && sheet.parent().flatMap(Sheet::parent).isEmpty()
                    && !isPartOfOptional(sheet)) {
                findings.add(PackageFiles.missing(sheet.file(), wording));
                report.fail(sheet.place());
            }
        }
        Grid.Cursor document = grid.document();
        if (document.isBroken()) {
            return report.draft(Optional.empty());
        }
        checkSingleRow(grid);
        PlanReader reader = new PlanReader(grid, report, limits, description.isGuarded(), version);
        T plan = reader.read(type);
        checkParents(grid, reader);
        return report.draft(Optional.of(plan));
    }

    /** Whether rows of a sheet could not be read, so that what is not found in it may be there. */
    private boolean isPartlyLost(Sheet sheet, Grid grid) {
        return !grid.has(sheet) || withLostRows.contains(sheet);
    }

    /** The members of a working group are required where there is a working group, which the plan's row tells. */
    private static boolean isPartOfOptional(Sheet sheet) {
        return sheet.property().contains(".");
    }

    /** Where a place of the plan stands in the package. */
    Location locate(Pointer place) {
        return report.locate(place);
    }

    private Optional<Table> table(Sheet sheet, PackageFiles files) throws IOException {
        TableFindings tableFindings = new TableFindings(sheet.file(), wording);
        List<Table> tables = new ArrayList<>();
        boolean isWhole = files.read(sheet.file(), limits.getBytes(), content -> new TableReader(limits)
                .read(content, tableFindings)
                .ifPresent(tables::add));
        tables.forEach(read -> checkHeader(sheet, read, tableFindings));
        findings.addAll(tableFindings.toList());
        if (!isWhole || tableFindings.toList().stream().anyMatch(finding -> LOSES_ROWS.contains(finding.getCode()))) {
            withLostRows.add(sheet);
        }
        return tables.stream().findFirst();
    }

    private void checkHeader(Sheet sheet, Table table, TableFindings tableFindings) {
        List<String> allowed =
                sheet.columns().stream().map(Sheet.Column::header).toList();
        Set<String> misspelt = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (int column = 0; column < table.header().size(); column++) {
            String header = table.header().get(column);
            int fault = CleanText.faultIn(header);
            if (!seen.add(header)) {
                // Which of the two is meant is not known; the reader of tables has told it.
                report.fail(sheet.place(header));
            } else if (fault >= 0) {
                tableFindings.addToHeader(
                        column, header, StructureRule.NOT_TEXT, "", CleanText.describe(header, fault));
            } else if (!sheet.accepts(header)) {
                Optional<String> meant = NearestName.find(header, allowed)
                        .filter(name -> !table.header().contains(name));
                meant.ifPresent(name -> {
                    misspelt.add(name);
                    report.fail(sheet.place(name));
                });
                tableFindings.addToHeader(column, header, StructureRule.UNKNOWN_PROPERTY, ".column", header, allowed);
            }
        }
        for (Sheet.Column column : sheet.columns()) {
            boolean isMissing = !table.header().contains(column.header());
            if (column.required() && isMissing && !misspelt.contains(column.header())) {
                tableFindings.addToFile(StructureRule.MISSING_PROPERTY, "", column.header());
            }
        }
    }

    private void checkSingleRow(Grid grid) {
        List<Grid.Cursor> rows = grid.all(sheets.get(0));
        for (Grid.Cursor second : rows.subList(1, rows.size())) {
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
    private void checkParents(Grid grid, PlanReader reader) {
        for (Sheet sheet : sheets) {
            Optional<Sheet> parent = sheet.owner().isEmpty() ? Optional.empty() : sheet.parent();
            if (parent.isEmpty()) {
                continue;
            }
            boolean isLost = isPartlyLost(parent.get(), grid);
            String owner = sheet.owner().orElse("");
            Set<String> ids = new TreeSet<>();
            grid.all(parent.get()).forEach(row -> ids.add(row.key()));
            boolean isAdopted = grid.hasDoubtful(parent.get());
            for (Grid.Cursor row : grid.strays(sheet)) {
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
