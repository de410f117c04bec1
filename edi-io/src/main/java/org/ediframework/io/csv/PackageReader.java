package org.ediframework.io.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.document.Draft;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.load.Check;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.rows.Fitting;
import org.ediframework.io.rows.PlanTables;
import org.ediframework.io.rows.RowReport;
import org.ediframework.io.rows.Sheet;
import org.ediframework.io.rows.TablePlace;
import org.ediframework.io.table.LineReader;
import org.ediframework.io.table.TableFindings;

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
    private final Optional<Charset> charset;
    private final List<Finding> findings = new ArrayList<>();
    private final RowReport report;
    private boolean isSeparatorTold;

    PackageReader(List<Sheet> sheets, Limits limits, Optional<Charset> charset, StructureFindings wording) {
        this.sheets = sheets;
        this.limits = limits;
        this.charset = charset;
        this.wording = wording;
        this.report = new RowReport(findings, limits.getFindings(), wording);
    }

    <T> Loaded<T> read(Path folder, ObjectType<T, ?> type, String version, Check<T> check) throws IOException {
        PackageFiles files = PackageFiles.open(folder, known(), limits, findings, wording);
        return report.checked(read(type, version, files), check);
    }

    <T> Loaded<T> read(byte[] zip, String file, ObjectType<T, ?> type, String version, Check<T> check)
            throws IOException {
        PackageFiles files = PackageFiles.open(zip, file, known(), limits, findings, wording);
        return report.checked(read(type, version, files), check);
    }

    private Set<String> known() {
        Set<String> known = new TreeSet<>();
        sheets.forEach(sheet -> known.add(sheet.file()));
        known.add(Description.FILE);
        return known;
    }

    private <T> Draft<T> read(ObjectType<T, ?> type, String version, PackageFiles files) throws IOException {
        try {
            return files.isEmpty() && !findings.isEmpty() ? report.draft(Optional.empty()) : read(files, type, version);
        } catch (RowReport.TooMany stopped) {
            findings.add(wording.exceeded(
                    PackageFiles.at(stopped.file()), "packageFaults", "findings", limits.getFindings()));
            return report.draft(Optional.empty());
        }
    }

    private <T> Draft<T> read(PackageFiles files, ObjectType<T, ?> type, String version) throws IOException {
        Description description = Description.read(files, limits, findings, wording);
        PlanTables tables = new PlanTables(sheets, limits, report);
        for (Sheet sheet : sheets) {
            if (files.has(sheet.file())) {
                table(sheet, files, description, tables);
            } else if (files.isMeant(sheet.file())) {
                tables.loseRows(sheet);
            } else if (!PlanTables.isOptional(sheet)) {
                if (!description.lacks(sheet.file())) {
                    findings.add(PackageFiles.missing(sheet.file(), wording));
                }
                tables.miss(sheet);
            } else if (description.lacks(sheet.file())) {
                tables.loseRows(sheet);
            }
        }
        return tables.read(type, version, description.version());
    }

    /** Once for the package: who saves one table with semicolons saves all so. */
    private void tellSeparator(Sheet sheet, char separator) {
        if (separator != ',' && !isSeparatorTold) {
            isSeparatorTold = true;
            String shown = separator == '\t' ? "tab" : String.valueOf(separator);
            findings.add(wording.noteAt(
                    StructureRule.READ_OTHERWISE,
                    ".separator",
                    Pointer.ROOT,
                    PackageFiles.at(sheet.file()),
                    sheet.file(),
                    shown));
        }
    }

    private void table(Sheet sheet, PackageFiles files, Description description, PlanTables tables) throws IOException {
        TableFindings tableFindings = new TableFindings(sheet.file(), wording);
        Fitting fitting = new Fitting(sheet, TablePlace.ofFile(sheet.file()), description.isGuarded(), wording);
        LineReader lines = new LineReader(limits, charset);
        boolean isWhole = files.read(
                sheet.file(),
                limits.getBytes(),
                content -> lines.read(content, tableFindings, (line, cells) -> {
                    fitting.line(line, cells);
                    return tableFindings.size() + fitting.findings().size() < limits.getFindings();
                }));
        Optional<Fitting.Fitted> fitted = fitting.end();
        if (fitted.isPresent()) {
            tellSeparator(sheet, lines.separator());
        }
        findings.addAll(tableFindings.toList());
        findings.addAll(fitting.findings());
        fitted.ifPresent(table -> tables.add(sheet, table));
        if (fitted.isEmpty()
                || !isWhole
                || tableFindings.toList().stream().anyMatch(finding -> LOSES_ROWS.contains(finding.getCode()))) {
            tables.loseRows(sheet);
        }
    }
}
