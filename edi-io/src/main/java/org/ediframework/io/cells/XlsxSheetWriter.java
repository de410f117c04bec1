package org.ediframework.io.cells;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;

/** Writes one sheet of an Excel workbook. */
final class XlsxSheetWriter {

    /** Rows below those written that get their lists and looks too, for what is added by hand. */
    private static final int ROWS_TO_ADD = 1_000;

    private static final double LINE = 15;
    private static final double LARGE_LINE = 21;
    private static final double HIGHEST = 409;

    private final SheetToWrite sheet;
    private final boolean isFirst;
    private final ToIntFunction<String> texts;
    private final StringBuilder xml = new StringBuilder();

    XlsxSheetWriter(SheetToWrite sheet, boolean isFirst, ToIntFunction<String> texts) {
        this.sheet = sheet;
        this.isFirst = isFirst;
        this.texts = texts;
    }

    CharSequence toXml() {
        xml.append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
                .append("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        views();
        xml.append("<sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int at = 0; at < sheet.columns().size(); at++) {
            SheetToWrite.Column column = sheet.columns().get(at);
            xml.append("<col min=\"" + (at + 1) + "\" max=\"" + (at + 1) + "\" width=\"" + column.width()
                    + "\" style=\"" + column.look().number() + "\" customWidth=\"1\"/>");
        }
        xml.append("</cols><sheetData>");
        for (int at = 0; at < sheet.rows().size(); at++) {
            row(at + 1, sheet.rows().get(at));
        }
        xml.append("</sheetData>");
        drops();
        return xml.append(
                        "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>")
                .append("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>");
    }

    private void views() {
        xml.append("<sheetViews><sheetView" + (isFirst ? " tabSelected=\"1\"" : "") + " workbookViewId=\"0\">");
        int columns = sheet.frozenColumns();
        int rows = sheet.frozenRows();
        if (columns > 0 || rows > 0) {
            String corner = CellSheet.cellName(rows + 1, columns);
            String pane = columns > 0 && rows > 0 ? "bottomRight" : columns > 0 ? "topRight" : "bottomLeft";
            xml.append("<pane"
                    + (columns > 0 ? " xSplit=\"" + columns + "\"" : "")
                    + (rows > 0 ? " ySplit=\"" + rows + "\"" : "")
                    + " topLeftCell=\"" + corner + "\" activePane=\"" + pane + "\" state=\"frozen\"/><selection pane=\""
                    + pane + "\" activeCell=\"" + corner + "\" sqref=\"" + corner + "\"/>");
        }
        xml.append("</sheetView></sheetViews>");
    }

    private void row(int number, List<SheetToWrite.Value> cells) {
        xml.append("<row r=\"" + number + "\" ht=\"" + height(cells) + "\" customHeight=\"1\">");
        for (int column = 0; column < cells.size(); column++) {
            cell(CellSheet.cellName(number, column), cells.get(column));
        }
        xml.append("</row>");
    }

    private void cell(String name, SheetToWrite.Value value) {
        if (value.text().isEmpty()) {
            return;
        }
        String start = "<c r=\"" + name + "\" s=\"" + value.look().number() + "\"";
        switch (value.look()) {
            case DAY -> xml.append(start + "><v>" + Serial.of(LocalDate.parse(value.text())) + "</v></c>");
            case NUMBER -> xml.append(start + "><v>" + value.text() + "</v></c>");
            default -> xml.append(start + " t=\"s\"><v>" + texts.applyAsInt(value.text()) + "</v></c>");
        }
    }

    /** As high as the longest of its texts needs, by the width of its column. */
    private double height(List<SheetToWrite.Value> cells) {
        double height = LINE;
        for (int column = 0; column < cells.size(); column++) {
            SheetToWrite.Value value = cells.get(column);
            boolean isLarge = value.look() == SheetToWrite.Look.HEADING;
            int width = Math.max(1, sheet.columns().get(column).width() - 2) * (isLarge ? 2 : 3) / 3;
            int lines = 0;
            for (String line : value.text().split("\n", -1)) {
                lines += Math.max(1, (units(line) + width - 1) / Math.max(1, width));
            }
            height = Math.max(height, lines * (isLarge ? LARGE_LINE : LINE));
        }
        return Math.min(HIGHEST, height);
    }

    /** How many characters of usual width a text takes; those of East Asia take two. */
    private static int units(String line) {
        int[] units = {0};
        line.codePoints().forEach(character -> units[0] += character >= 0x1100 ? 2 : 1);
        return units[0];
    }

    private void drops() {
        if (sheet.drops().isEmpty()) {
            return;
        }
        xml.append("<dataValidations count=\"" + sheet.drops().size() + "\">");
        int last = sheet.rows().size() + ROWS_TO_ADD;
        for (SheetToWrite.Drop drop : sheet.drops()) {
            String cells = drop.row() > 0
                    ? CellSheet.cellName(drop.row(), drop.column())
                    : CellSheet.cellName(2, drop.column()) + ":" + CellSheet.cellName(last, drop.column());
            xml.append("<dataValidation type=\"list\" errorStyle=\"stop\" allowBlank=\"1\" showInputMessage=\"1\""
                    + (drop.isStrict() ? " showErrorMessage=\"1\"" : "")
                    + (drop.isStrict()
                            ? " errorTitle=\"Not in the list\" error=\"Choose one of the values of the list, or leave the"
                                    + " cell empty.\""
                            : "")
                    + " prompt=\"" + XlsxWriter.escaped(drop.hint()) + "\" sqref=\"" + cells + "\"><formula1>"
                    + XlsxWriter.escaped(drop.source()) + "</formula1></dataValidation>");
        }
        xml.append("</dataValidations>");
    }
}
