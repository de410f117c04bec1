package org.ediframework.io.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.document.DueKind;
import org.ediframework.core.document.Kind;
import org.ediframework.core.document.ScalarKind;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.cells.CellRow;
import org.ediframework.io.cells.Serial;
import org.ediframework.io.cells.SheetToWrite;
import org.ediframework.io.cells.SheetToWrite.Column;
import org.ediframework.io.cells.SheetToWrite.Look;
import org.ediframework.io.cells.SheetToWrite.Value;
import org.ediframework.io.rows.PlanRows;
import org.ediframework.io.rows.Sheet;
import org.ediframework.io.rows.SheetWords;

/** Lays the sheets of a plan out for people. */
final class WorkbookLayout {

    private static final String ABOUT = "Read me";
    private static final String LISTS = "Lists";
    private static final String TITLE_OF_PLAN = "The plan itself";
    private static final int TITLE_COLUMN = 2;

    private final List<Sheet> sheets;
    private final WorkbookDrops drops;

    WorkbookLayout(List<Sheet> sheets) {
        this.sheets = sheets;
        this.drops = new WorkbookDrops(sheets, LISTS);
    }

    /** Whether a sheet explains or helps, and holds nothing of the plan. */
    static boolean isOurs(String name) {
        String key = SheetWords.key(name);
        return key.equals(SheetWords.key(ABOUT)) || key.equals(SheetWords.key(LISTS));
    }

    /** Whether a row of the sheet of the plan itself is its heading. */
    static boolean isHeading(CellRow row) {
        return row.text(0).equals(TITLE_OF_PLAN);
    }

    /** All sheets, with these rows on them. */
    List<SheetToWrite> sheets(String title, String language, Map<Sheet, List<Map<String, String>>> rows) {
        List<SheetToWrite> written = new ArrayList<>();
        for (Sheet sheet : sheets) {
            List<Map<String, String>> ofSheet = rows.getOrDefault(sheet, List.of());
            written.add(
                    sheet.parent().isEmpty()
                            ? upright(sheet, ofSheet.isEmpty() ? Map.of() : ofSheet.get(0))
                            : beside(sheet, ofSheet));
        }
        written.add(0, Explanation.sheet(ABOUT, title, language, sheets));
        written.add(drops.lists());
        return written;
    }

    /** The plan itself: a line for each property. */
    private SheetToWrite upright(Sheet sheet, Map<String, String> row) {
        List<List<Value>> rows = new ArrayList<>();
        List<SheetToWrite.Drop> choices = new ArrayList<>();
        rows.add(List.of(new Value(Look.HEADER, TITLE_OF_PLAN), new Value(Look.HEADER, "Value")));
        for (String header : sheet.headers(List.of(row))) {
            Optional<Kind<?>> kind = kind(sheet, header);
            rows.add(List.of(new Value(Look.TEXT, SheetWords.label(header)), value(kind, shown(sheet, header, row))));
            int line = rows.size();
            drops.of(sheet, header, 1).map(drop -> at(drop, line)).ifPresent(choices::add);
        }
        return new SheetToWrite(
                sheet.title(), List.of(new Column(38, Look.TEXT), new Column(80, Look.TEXT)), rows, 1, 1, choices);
    }

    private static SheetToWrite.Drop at(SheetToWrite.Drop drop, int line) {
        return new SheetToWrite.Drop(drop.column(), line, drop.source(), drop.isStrict(), drop.hint());
    }

    /** A list of the plan: a row for each entry. */
    private SheetToWrite beside(Sheet sheet, List<Map<String, String>> rows) {
        List<Column> columns = new ArrayList<>();
        List<Value> names = new ArrayList<>();
        List<SheetToWrite.Drop> choices = new ArrayList<>();
        List<String> headers = List.copyOf(sheet.headers(rows));
        for (String header : headers) {
            String label = SheetWords.label(header);
            names.add(new Value(Look.HEADER, label));
            columns.add(column(kind(sheet, header), header, label));
            drops.of(sheet, header, columns.size() - 1).ifPresent(choices::add);
        }
        List<List<Value>> written = new ArrayList<>();
        written.add(names);
        for (Map<String, String> row : rows) {
            List<Value> values = new ArrayList<>();
            headers.forEach(header -> values.add(value(kind(sheet, header), shown(sheet, header, row))));
            written.add(values);
        }
        int frozen = headers.size() > TITLE_COLUMN && headers.get(0).equals("id") ? TITLE_COLUMN : 1;
        return new SheetToWrite(sheet.title(), columns, written, 1, frozen, choices);
    }

    /** Ids and codes of one cell with room between them, so that a line can break there. */
    private static String shown(Sheet sheet, String header, Map<String, String> row) {
        String text = row.getOrDefault(header, "");
        boolean areTogether = sheet.cell(header)
                .filter(cell -> cell.isList() && cell.kind() instanceof ScalarKind<?> scalar && scalar.fitsTogether())
                .isPresent();
        return areTogether ? text.replace(PlanRows.SEPARATOR, PlanRows.SEPARATOR + " ") : text;
    }

    private static Optional<Kind<?>> kind(Sheet sheet, String header) {
        return sheet.cell(header).map(Sheet.Cell::kind);
    }

    private static Column column(Optional<Kind<?>> kind, String header, String label) {
        int longestWord = 0;
        for (String word : label.split(" ", -1)) {
            longestWord = Math.max(longestWord, word.length());
        }
        boolean isFree = kind.isPresent() && kind.get() instanceof ScalarKind<?> scalar && scalar.isFreeText();
        int width = isFree ? 36 : header.endsWith("id") || header.endsWith(".text") ? 24 : 16;
        return new Column(Math.max(width, longestWord + 3), look(kind));
    }

    /** How cells look in which nothing has been written yet: a text stays what is typed. */
    private static Look look(Optional<Kind<?>> kind) {
        if (kind.isEmpty()) {
            return Look.TEXT;
        }
        if (kind.get() instanceof ScalarKind<?> scalar) {
            return switch (scalar.form()) {
                case TEXT -> isDay(scalar) ? Look.DAY : Look.TEXT;
                case NUMBER -> Look.NUMBER;
                case TRUTH -> Look.TEXT;
            };
        }
        // What is due may be a day, a month or a stretch of them: the spreadsheet is left to tell what is typed.
        return kind.get() instanceof DueKind ? Look.NUMBER : Look.TEXT;
    }

    private static boolean isDay(ScalarKind<?> kind) {
        return kind.rule() == StructureRule.NOT_A_DATE && kind.variant().isEmpty();
    }

    private static Value value(Optional<Kind<?>> kind, String text) {
        if (kind.isEmpty() || text.isEmpty()) {
            return new Value(Look.TEXT, text);
        }
        if (kind.get() instanceof ScalarKind<?> scalar) {
            return switch (scalar.form()) {
                case TEXT ->
                    isDay(scalar)
                            ? day(text)
                            : new Value(Look.TEXT, scalar.choices().isEmpty() ? text : SheetWords.choice(text));
                case NUMBER -> new Value(isKeptAsNumber(text) ? Look.NUMBER : Look.TEXT, text);
                case TRUTH -> new Value(Look.TEXT, text.equals("true") ? "Yes" : "No");
            };
        }
        return kind.get() instanceof DueKind && text.length() == 10 ? day(text) : new Value(Look.TEXT, text);
    }

    private static Value day(String text) {
        boolean isKept =
                text.matches("\\d{4}-\\d\\d-\\d\\d") && !LocalDate.parse(text).isBefore(Serial.FIRST);
        return new Value(isKept ? Look.DAY : Look.TEXT, text);
    }

    /** Whether a spreadsheet gives a number back as it was written. */
    private static boolean isKeptAsNumber(String text) {
        return Serial.isKept(text);
    }
}
