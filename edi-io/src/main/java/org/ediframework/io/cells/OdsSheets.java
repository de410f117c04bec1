package org.ediframework.io.cells;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of an OpenDocument workbook, as the walk over its content comes by them. */
final class OdsSheets implements XmlParts.Visitor {

    private static final int SPACES = 100_000;

    private final XmlParts parts;
    private final OdsStyles styles;
    private final List<CellSheet> sheets;
    private boolean hasLinks;
    private boolean isInTable;
    private String name = "";
    private boolean isHidden;
    private boolean hasConditionalColours;
    private List<CellRow> rows = new ArrayList<>();
    private List<CellSheet.Merge> merges = new ArrayList<>();
    private int row;
    private int repeated;
    private boolean isHiddenRow;
    private int column;
    private List<Cell> cells = new ArrayList<>();

    OdsSheets(XmlParts parts, OdsStyles styles, List<CellSheet> sheets) {
        this.parts = parts;
        this.styles = styles;
        this.sheets = sheets;
    }

    /** Whether a sheet takes its cells from another file. */
    boolean hasLinks() {
        return hasLinks;
    }

    @Override
    public void begins(String element, XMLStreamReader at) throws XMLStreamException, IOException {
        switch (element) {
            case "table" -> beginTable(at);
            case "table-source" -> hasLinks = true;
            case "conditional-format" -> hasConditionalColours = true;
            case "table-row" -> beginRow(at);
            case "table-cell", "covered-table-cell" -> {
                if (isInTable) {
                    cell(at, element.equals("covered-table-cell"));
                }
            }
            // Formulas in other documents, drawn objects and what was changed hold cells that are none of the sheet.
            case "tracked-changes", "shapes", "named-expressions", "database-ranges" -> parts.text(at);
            default -> {
                if (!isInTable) {
                    styles.begins(element, at);
                }
            }
        }
    }

    @Override
    public void ends(String element) throws IOException {
        if (element.equals("table-row") && isInTable) {
            endRow();
        } else if (element.equals("table") && isInTable) {
            sheets.add(new CellSheet(name, isHidden, rows, merges, hasConditionalColours));
            isInTable = false;
        } else if (!isInTable) {
            styles.ends(element);
        }
    }

    private void beginTable(XMLStreamReader at) {
        isInTable = true;
        name = String.valueOf(XmlParts.attribute(at, "name"));
        // The sheets of other documents on which formulas rest.
        hasLinks |= name.startsWith("'file:");
        isHidden = styles.isHidden(XmlParts.attribute(at, "style-name")) || name.startsWith("'file:");
        hasConditionalColours = false;
        rows = new ArrayList<>();
        merges = new ArrayList<>();
        row = 0;
    }

    private void beginRow(XMLStreamReader at) {
        row++;
        repeated = times(at, "number-rows-repeated");
        String visibility = XmlParts.attribute(at, "visibility");
        isHiddenRow = "collapse".equals(visibility) || "filter".equals(visibility);
        column = 0;
        cells = new ArrayList<>();
    }

    /** How often something stands there; once where nothing is said. */
    private static int times(XMLStreamReader at, String name) {
        return Math.max(1, Serial.whole(XmlParts.attribute(at, name)).orElse(1));
    }

    private void endRow() throws IOException {
        boolean isFilled = cells.stream().anyMatch(Cell::isFilled);
        // Offices repeat the colours of blank rows to the end of the sheet.
        int copies = cells.isEmpty() ? 0 : isFilled ? repeated : 1;
        for (int copy = 0; copy < copies; copy++) {
            rows.add(new CellRow(row + copy, isHiddenRow, cells));
            parts.allowance().row(rows.size());
            for (Cell cell : copy == 0 ? List.<Cell>of() : cells) {
                parts.allowance().cell(cell.text().length());
            }
        }
        row += repeated - 1;
        if (row > Allowance.ROWS * 16) {
            throw UnreadableWorkbookException.noPlace("is.row", row);
        }
    }

    private void cell(XMLStreamReader at, boolean isCovered) throws XMLStreamException, IOException {
        int times = times(at, "number-columns-repeated");
        int width = times(at, "number-columns-spanned");
        int height = times(at, "number-rows-spanned");
        if (width > 1 || height > 1) {
            merges.add(new CellSheet.Merge(row, row + height - 1, column, column + width - 1));
            parts.allowance().cell(0);
        }
        Style style = styles.get(XmlParts.attribute(at, "style-name"));
        Cell cell = filled(at, style);
        boolean isColoured = style.fill().isPresent() && times <= 100;
        if (!isCovered && (cell.isFilled() || cell.isFormula() || isColoured)) {
            for (int copy = 0; copy < times; copy++) {
                parts.allowance().cell(cell.text().length());
                cells.add(new Cell(column + copy, cell.kind(), cell.text(), style, cell.isFormula()));
            }
        }
        column += times;
        if (column > Allowance.COLUMNS * 16) {
            throw UnreadableWorkbookException.noPlace("is.column", column);
        }
    }

    private Cell filled(XMLStreamReader at, Style style) throws XMLStreamException, IOException {
        boolean isFormula = XmlParts.attribute(at, "formula") != null;
        String type = XmlParts.attribute(at, "value-type");
        String value = XmlParts.attribute(at, "value");
        String day = XmlParts.attribute(at, "date-value");
        String truth = XmlParts.attribute(at, "boolean-value");
        String string = XmlParts.attribute(at, "string-value");
        String text = paragraphs(at);
        Cell blank = new Cell(column, Cell.Kind.BLANK, "", style, isFormula);
        if (type == null) {
            return blank;
        }
        return switch (type) {
            case "float", "percentage", "currency" -> number(value, text, blank);
            case "date" -> day(day, text, blank);
            case "boolean" -> blank.holding(Cell.Kind.TRUTH, Boolean.toString("true".equals(truth)));
            default -> {
                String said = string == null ? text : string;
                boolean isError = isFormula && said.startsWith("#") && said.length() < 12;
                yield said.isEmpty() ? blank : blank.holding(isError ? Cell.Kind.ERROR : Cell.Kind.TEXT, said);
            }
        };
    }

    private static Cell number(@Nullable String value, String text, Cell blank) {
        BigDecimal number = value == null ? null : Serial.number(value);
        return number == null
                ? blank.holding(Cell.Kind.TEXT, text)
                : blank.holding(Cell.Kind.NUMBER, number.toPlainString());
    }

    private static Cell day(@Nullable String day, String text, Cell blank) {
        return blank.holdingDay(day == null ? "" : day).orElseGet(() -> blank.holding(Cell.Kind.TEXT, text));
    }

    /** The paragraphs of a cell, a line each; the cursor then stands at the end of the cell. */
    private String paragraphs(XMLStreamReader at) throws XMLStreamException, IOException {
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        for (int depth = 1; depth > 0; ) {
            int event = at.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (at.getLocalName()) {
                    case "p", "h" -> {
                        text.append(paragraphs++ == 0 ? "" : "\n");
                        paragraph(at, text);
                    }
                    // Comments on a cell, and what is drawn over it, are not its text.
                    case "annotation", "frame", "shapes", "custom-shape", "control", "detective" -> parts.text(at);
                    default -> depth++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return text.toString();
    }

    private void paragraph(XMLStreamReader at, StringBuilder text) throws XMLStreamException, IOException {
        SpacedText told = new SpacedText(text);
        for (int depth = 1; depth > 0; ) {
            switch (at.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    told.element(at.getLocalName().equals("span")
                            || at.getLocalName().equals("a"));
                    switch (at.getLocalName()) {
                        case "s" -> text.append(" ".repeat(Math.min(SPACES, times(at, "c"))));
                        case "tab" -> text.append('\t');
                        case "line-break" -> text.append('\n');
                        case "annotation", "ruby-text" -> {
                            parts.text(at);
                            depth--;
                        }
                        default -> {
                            // Its text follows.
                        }
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    told.element(true);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    told.add(at.getTextCharacters(), at.getTextStart(), at.getTextLength());
                default -> {
                    // Comments say nothing.
                }
            }
            if (text.length() > parts.allowance().limits().getTextLength()) {
                parts.allowance().characters(text.length());
            }
        }
    }
}
