package org.ediframework.io.cells;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.ediframework.core.finding.StructureRule;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one sheet of an Excel workbook, as the walk over its part comes by them. */
final class XlsxSheet implements XmlParts.Visitor {

    private final XmlParts parts;
    private final XlsxStyles styles;
    private final List<String> shared;
    private final boolean from1904;
    private final List<CellRow> rows = new ArrayList<>();
    private final List<CellSheet.Merge> merges = new ArrayList<>();
    private boolean hasConditionalColours;
    private int row;
    private int column;
    private boolean isHidden;
    private List<Cell> cells = new ArrayList<>();

    XlsxSheet(XmlParts parts, XlsxStyles styles, List<String> shared, boolean from1904) {
        this.parts = parts;
        this.styles = styles;
        this.shared = shared;
        this.from1904 = from1904;
    }

    CellSheet sheet(String name, boolean hidden) {
        return new CellSheet(name, hidden, rows, merges, hasConditionalColours);
    }

    @Override
    public void begins(String name, XMLStreamReader at) throws XMLStreamException, IOException {
        switch (name) {
            case "row" -> beginRow(at);
            case "c" -> cell(at);
            case "mergeCell" -> merge(XmlParts.attribute(at, "ref"));
            case "conditionalFormatting" -> hasConditionalColours = true;
            default -> {
                // Widths, views and the like say nothing.
            }
        }
    }

    private void beginRow(XMLStreamReader at) throws UnreadableWorkbookException {
        row = Serial.whole(XmlParts.attribute(at, "r")).orElse(row + 1);
        if (row < 1 || row > Allowance.ROWS) {
            throw UnreadableWorkbookException.malformed("workbookCell", StructureRule.MALFORMED.phrase("is.row", row));
        }
        column = -1;
        isHidden = XmlParts.isTrue(at, "hidden");
        cells = new ArrayList<>();
    }

    @Override
    public void ends(String name) throws IOException {
        if (name.equals("row") && !cells.isEmpty()) {
            if (!rows.isEmpty() && rows.get(rows.size() - 1).number() >= row) {
                throw UnreadableWorkbookException.malformed(
                        "workbookCell", StructureRule.MALFORMED.phrase("is.row", row));
            }
            rows.add(new CellRow(row, isHidden, cells));
            parts.allowance().row(rows.size());
        }
    }

    private void merge(@Nullable String reference) throws UnreadableWorkbookException {
        String[] ends =
                reference == null ? new String[0] : reference.replace("$", "").split(":", -1);
        int[] first = ends.length == 0 ? null : Serial.place(ends[0]);
        int[] last = ends.length == 2 ? Serial.place(ends[1]) : first;
        if (first != null && last != null && last[0] >= first[0] && last[1] >= first[1]) {
            merges.add(new CellSheet.Merge(first[0], last[0], first[1], last[1]));
            parts.allowance().cell(0);
        }
    }

    private void cell(XMLStreamReader at) throws XMLStreamException, IOException {
        String reference = null;
        String look = null;
        String type = null;
        for (int i = at.getAttributeCount() - 1; i >= 0; i--) {
            switch (at.getAttributeLocalName(i)) {
                case "r" -> reference = at.getAttributeValue(i);
                case "s" -> look = at.getAttributeValue(i);
                case "t" -> type = at.getAttributeValue(i);
                default -> {
                    // Nothing else says what a cell holds.
                }
            }
        }
        if (reference == null) {
            column++;
        } else {
            int[] place = Serial.place(reference);
            if (place == null || place[0] != row || place[1] <= column || place[1] >= Allowance.COLUMNS) {
                throw UnreadableWorkbookException.malformed("workbookCell", reference);
            }
            column = place[1];
        }
        Style style = styles.get(look);
        String value = null;
        boolean isFormula = false;
        for (int depth = 1; depth > 0; ) {
            int event = at.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (at.getLocalName()) {
                    case "v" -> value = parts.text(at);
                    case "is" -> value = XlsxReader.RichText.read(parts, at, "is");
                    case "f" -> {
                        isFormula = true;
                        parts.text(at);
                    }
                    default -> depth++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        add(value, type == null ? "n" : type, style, isFormula);
    }

    private void add(@Nullable String value, String type, Style style, boolean isFormula) throws IOException {
        Cell cell = value == null || (value.isEmpty() && !isFormula)
                ? new Cell(column, Cell.Kind.BLANK, "", style, isFormula)
                : filled(value, type, style, isFormula);
        if (cell.isFilled() || isFormula || style.fill().isPresent()) {
            parts.allowance().cell(type.equals("s") ? 0 : cell.text().length());
            cells.add(cell);
        }
    }

    private Cell filled(String value, String type, Style style, boolean isFormula) throws IOException {
        return switch (type) {
            case "s" -> {
                int index = Serial.whole(value.strip()).orElse(-1);
                if (index < 0 || index >= shared.size()) {
                    throw UnreadableWorkbookException.malformed("workbookCell", CellSheet.cellName(row, column));
                }
                yield text(shared.get(index), style, isFormula);
            }
            case "inlineStr" -> text(value, style, isFormula);
            case "str" -> text(EscapedText.read(value), style, isFormula);
            case "b" ->
                new Cell(
                        column,
                        Cell.Kind.TRUTH,
                        Boolean.toString(
                                value.strip().equals("1") || value.strip().equals("true")),
                        style,
                        isFormula);
            case "e" -> new Cell(column, Cell.Kind.ERROR, value, style, isFormula);
            case "d" -> day(value, style, isFormula);
            default -> number(column, value, style, isFormula, from1904);
        };
    }

    private Cell text(String value, Style style, boolean isFormula) {
        return new Cell(column, value.isEmpty() ? Cell.Kind.BLANK : Cell.Kind.TEXT, value, style, isFormula);
    }

    private Cell day(String value, Style style, boolean isFormula) {
        boolean isDay = value.matches("\\d{4}-\\d\\d-\\d\\d(?:T.*)?");
        return isDay
                ? new Cell(
                        column,
                        shown(style) == Cell.Kind.MONTH ? Cell.Kind.MONTH : Cell.Kind.DAY,
                        value.substring(0, 10),
                        style,
                        isFormula)
                : text(value, style, isFormula);
    }

    /** A number, or the day that it is shown as. */
    static Cell number(int column, String value, Style style, boolean isFormula, boolean from1904) {
        BigDecimal number = Serial.number(value);
        if (number == null) {
            return new Cell(column, Cell.Kind.TEXT, value, style, isFormula);
        }
        Cell.Kind kind = shown(style);
        LocalDate day = kind == Cell.Kind.NUMBER ? null : Serial.day(number, from1904);
        return day == null
                ? new Cell(column, Cell.Kind.NUMBER, number.toPlainString(), style, isFormula)
                : new Cell(column, kind, day.toString(), style, isFormula);
    }

    private static Cell.Kind shown(Style style) {
        return switch (style.shows()) {
            case DAY -> Cell.Kind.DAY;
            case MONTH -> Cell.Kind.MONTH;
            case NUMBER, TIME -> Cell.Kind.NUMBER;
        };
    }
}
