package org.ediframework.io.pay;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.cells.GridFile;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.load.Incoming;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.load.TextReader;
import org.ediframework.io.published.FooterRows;
import org.ediframework.io.table.Grid;
import org.ediframework.io.table.TableFindings;
import org.ediframework.metrics.pay.PayrollRow;

/**
 * Reads a payroll: a line of names, then a row for each person who is employed on the snapshot date. {@code sex}, and either
 * {@code hourly_pay} or its parts {@code basic_pay}, {@code allowances}, {@code piecework_pay}, {@code leave_pay} and
 * {@code shift_premium} with {@code pay_period} ({@code week}, {@code fortnight}, {@code four-weeks}, {@code month},
 * {@code year} or a number of days) and {@code weekly_hours}; {@code bonus_in_period} with {@code bonus_covers_days} where it
 * was earned over longer; {@code bonus_12_months}; {@code reduced_pay}, yes for whoever is paid less because of leave;
 * {@code status}, {@code employee} unless it is {@code partner} or {@code not-relevant}; {@code id}, a number of the
 * employer's own. Amounts are in pounds, {@code 1,234.50} and {@code £1,234.50} too; an empty cell is 0 or not known. Any
 * other column is a characteristic, such as {@code ethnic group} or {@code grade}, and is kept as it stands.
 *
 * <p>Commas, semicolons or tabs, titles above and blank lines below are read as other tables are; so is a sheet of a workbook,
 * {@code .xlsx} or {@code .ods}, the only one that is not hidden and names pay unless it is {@linkplain #withSheet named}. Every cell that cannot be
 * read is a finding at its place; a person is never left out in silence. Immutable and thread-safe.
 */
public final class PayrollReader implements TextReader<Loaded<PayrollFile>> {

    /** So many last rows are looked at for one that is no person. */
    private static final int LAST = 64;

    private final Limits limits;
    private final Optional<Charset> charset;
    private final Optional<String> sheet;
    private final StructureFindings wording;

    private PayrollReader(Limits limits, Optional<Charset> charset, Optional<String> sheet, StructureFindings wording) {
        this.limits = limits;
        this.charset = charset;
        this.sheet = sheet;
        this.wording = wording;
    }

    /** A reader with the standard limits. */
    public static PayrollReader standard() {
        return new PayrollReader(Limits.standard(), Optional.empty(), Optional.empty(), StructureFindings.standard());
    }

    /** The same, with these limits. */
    public PayrollReader withLimits(Limits newLimits) {
        return new PayrollReader(newLimits, charset, sheet, wording);
    }

    /** The same, for files in this charset that have no byte order mark. */
    public PayrollReader withCharset(Charset declared) {
        return new PayrollReader(limits, Optional.of(declared), sheet, wording);
    }

    /** The same, for the sheet of this name where the payroll is a workbook, whatever its case; hidden ones too. */
    public PayrollReader withSheet(String name) {
        return new PayrollReader(limits, charset, Optional.of(name), wording);
    }

    /** The same, with what is wrong told in these sentences. */
    public PayrollReader withMessages(RuleMessages sentences) {
        return new PayrollReader(limits, charset, sheet, new StructureFindings(sentences));
    }

    @Override
    public Loaded<PayrollFile> read(Incoming document) throws IOException {
        TableFindings findings = new TableFindings(document.file(), wording);
        Optional<PayrollFile> payroll = new GridFile(limits, charset, sheet, wording)
                .readNumbers(document, grid -> header(grid).isPresent(), findings)
                .flatMap(grid -> payroll(grid, findings));
        return Loaded.of(isWrong(findings) ? Optional.empty() : payroll, findings.toFindings());
    }

    private static Optional<PayrollFile> payroll(Grid grid, TableFindings findings) {
        Optional<Grid.Line> header = header(grid);
        if (header.isEmpty()) {
            findings.addToFile(StructureRule.MISSING_PROPERTY, ".payroll", PayrollColumn.all());
            return Optional.empty();
        }
        Map<PayrollColumn, Integer> columns = new EnumMap<>(PayrollColumn.class);
        Map<String, Integer> others = new LinkedHashMap<>();
        for (int index = 0; index < header.get().cells().size(); index++) {
            String name = header.get().cell(index);
            Optional<PayrollColumn> column = PayrollColumn.find(name);
            boolean isTaken = column.isPresent()
                    ? columns.putIfAbsent(column.get(), index) != null
                    : !name.isEmpty() && others.putIfAbsent(name, index) != null;
            if (isTaken) {
                findings.addToGridCell(
                        header.get().number(), index, name, StructureRule.DUPLICATE_PROPERTY, ".header", name);
            }
        }
        if (!columns.containsKey(PayrollColumn.SEX)) {
            findings.addToLine(
                    header.get().number(),
                    StructureRule.MISSING_PROPERTY,
                    ".header",
                    PayrollColumn.SEX.shownName(),
                    String.join(", ", header.get().cells()));
        }
        return isWrong(findings) ? Optional.empty() : Optional.of(rows(grid, header.get(), columns, others, findings));
    }

    private static boolean isWrong(TableFindings findings) {
        return findings.toList().stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR);
    }

    private static Optional<Grid.Line> header(Grid grid) {
        return grid.lines().stream()
                .filter(line -> line.cells().stream().anyMatch(PayrollReader::namesPay))
                .findFirst();
    }

    private static boolean namesPay(String cell) {
        return PayrollColumn.find(cell)
                .filter(column -> column == PayrollColumn.HOURLY_PAY || column == PayrollColumn.BASIC_PAY)
                .isPresent();
    }

    private static PayrollFile rows(
            Grid grid,
            Grid.Line header,
            Map<PayrollColumn, Integer> columns,
            Map<String, Integer> others,
            TableFindings findings) {
        List<PayrollRow> rows = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        List<Grid.Line> people = people(grid, header, findings);
        UnreadPay unread = UnreadPay.of(header, columns, others, people);
        unread.ask(findings);
        for (Grid.Line line : people) {
            int width = header.cells().size();
            if (line.cells().size() > width
                    && line.cells().subList(width, line.cells().size()).stream().anyMatch(cell -> !cell.isEmpty())) {
                findings.addToLine(
                        line.number(),
                        StructureRule.FIELD_COUNT,
                        "",
                        Integer.toString(line.cells().size()),
                        Integer.toString(width));
                continue;
            }
            rows.add(new PayrollLine(line, columns, others, findings).read());
            lines.add(line.number());
        }
        if (rows.isEmpty() && !isWrong(findings)) {
            findings.addToLine(header.number(), StructureRule.MALFORMED, ".noRows");
        }
        if (!isWrong(findings)) {
            unread.note(findings);
        }
        return new PayrollFile(rows, lines);
    }

    /** The lines below the header, without those that are blank and those at the end that hold nobody. */
    private static List<Grid.Line> people(Grid grid, Grid.Line header, TableFindings findings) {
        List<Grid.Line> people = grid.lines().stream()
                .filter(line -> line.number() > header.number() && line.filled() > 0)
                .toList();
        int end = people.size() - FooterRows.atTheEnd(lastCells(people));
        if (end < people.size()) {
            findings.addNoteToLine(
                    people.get(end).number(),
                    StructureRule.READ_OTHERWISE,
                    ".footer",
                    people.size() - end,
                    RuleMessages.excerpt(people.get(end).cell(0)));
        }
        return people.subList(0, end);
    }

    private static List<List<String>> lastCells(List<Grid.Line> people) {
        return people.subList(Math.max(0, people.size() - LAST), people.size()).stream()
                .map(Grid.Line::cells)
                .toList();
    }
}
