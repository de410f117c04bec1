package org.ediframework.io.cells;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
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
            throw UnreadableWorkbookException.noPlace("is.row", row);
        }
        column = -1;
        isHidden = XmlParts.isTrue(at, "hidden");
        cells = new ArrayList<>();
    }

    @Override
    public void ends(String name) throws IOException {
        if (name.equals("row") && !cells.isEmpty()) {
            if (!rows.isEmpty() && rows.get(rows.size() - 1).number() >= row) {
                throw UnreadableWorkbookException.noPlace("is.row", row);
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
                    case "is" -> value = XlsxReader.richText(parts, at, "is");
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
        add(value, type == null ? "n" : type, new Cell(column, Cell.Kind.BLANK, "", style, isFormula));
    }

    private void add(@Nullable String value, String type, Cell blank) throws IOException {
        Cell cell = value == null || (value.isEmpty() && !blank.isFormula()) ? blank : filled(value, type, blank);
        if (cell.isFilled() || cell.isFormula() || cell.style().fill().isPresent()) {
            parts.allowance().cell(type.equals("s") ? 0 : cell.text().length());
            cells.add(cell);
        }
    }

    private Cell filled(String value, String type, Cell blank) throws IOException {
        return switch (type) {
            case "s" -> {
                int index = Serial.whole(value.strip()).orElse(-1);
                if (index < 0 || index >= shared.size()) {
                    throw UnreadableWorkbookException.malformed("workbookCell", CellSheet.cellName(row, column));
                }
                yield text(shared.get(index), blank);
            }
            case "inlineStr" -> text(value, blank);
            case "str" -> text(EscapedText.read(value), blank);
            case "b" -> {
                boolean isTrue = value.strip().equals("1") || value.strip().equals("true");
                yield blank.holding(Cell.Kind.TRUTH, Boolean.toString(isTrue));
            }
            case "e" -> blank.holding(Cell.Kind.ERROR, value);
            case "d" -> day(value, blank);
            default -> number(value, blank);
        };
    }

    private static Cell text(String value, Cell blank) {
        return value.isEmpty() ? blank : blank.holding(Cell.Kind.TEXT, value);
    }

    private static Cell day(String value, Cell blank) {
        return blank.holdingDay(value).orElseGet(() -> text(value, blank));
    }

    /** A number, or the day that it is shown as. */
    private Cell number(String value, Cell blank) {
        BigDecimal number = Serial.number(value);
        if (number == null) {
            return blank.holding(Cell.Kind.TEXT, value);
        }
        Cell.Kind kind = shown(blank.style());
        LocalDate day = kind == Cell.Kind.NUMBER ? null : Serial.day(number, from1904);
        return day == null
                ? blank.holding(Cell.Kind.NUMBER, number.toPlainString())
                : blank.holding(kind, day.toString());
    }

    private static Cell.Kind shown(Style style) {
        return switch (style.shows()) {
            case DAY -> Cell.Kind.DAY;
            case MONTH -> Cell.Kind.MONTH;
            case NUMBER, TIME -> Cell.Kind.NUMBER;
        };
    }
}
