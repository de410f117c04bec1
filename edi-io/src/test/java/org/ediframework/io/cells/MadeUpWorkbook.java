package org.ediframework.io.cells;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook made of a description in text, by none of the code under test. A line is a row, its cells separated by bars;
 * {@code [d 2027-03-31]} is a day, {@code [m 2027-03-01]} a day shown as a month, {@code [n 1.1]} a number,
 * {@code [fill FF00B050 Green]} filled, {@code [strike Old]} struck through, {@code [f 2]} what a formula has made.
 */
public final class MadeUpWorkbook {

    private static final Pattern MARKED =
            Pattern.compile("\\[(fill (\\p{XDigit}{8})|strike|d|m|n|f) ?(.*)]", Pattern.DOTALL);
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final List<String> names = new ArrayList<>();
    private final List<StringBuilder> rows = new ArrayList<>();
    private final List<List<String>> merges = new ArrayList<>();
    private final List<Boolean> hidden = new ArrayList<>();
    private final List<String> fills = new ArrayList<>();
    private int row;

    /** Begins a sheet. */
    public void sheet(String name, boolean isHidden) {
        names.add(name);
        rows.add(new StringBuilder());
        merges.add(new ArrayList<>());
        hidden.add(isHidden);
        row = 0;
    }

    /** Adds a row. */
    public void row(String cells, boolean isHidden) {
        row++;
        StringBuilder xml = rows.get(rows.size() - 1);
        xml.append("<row r=\"" + row + "\"" + (isHidden ? " hidden=\"1\"" : "") + ">");
        String[] texts = cells.split(" ?\\| ?", -1);
        for (int column = 0; column < texts.length; column++) {
            xml.append(cell((char) ('A' + column) + Integer.toString(row), texts[column].replace("\\n", "\n")));
        }
        xml.append("</row>");
    }

    /** Adds blank rows. */
    public void skip(int count) {
        row += count;
    }

    /** Makes cells one, for example {@code A2:A4}. */
    public void merge(String cells) {
        merges.get(merges.size() - 1).add(cells);
    }

    /** How many rows there are so far. */
    public int rowCount() {
        return row;
    }

    private String cell(String place, String text) {
        if (text.isEmpty()) {
            return "";
        }
        Matcher marked = MARKED.matcher(text);
        if (!marked.matches()) {
            return inline(place, 0, text);
        }
        String value = marked.group(3);
        return switch (marked.group(1).substring(0, 1)) {
            case "d" -> "<c r=\"" + place + "\" s=\"1\"><v>" + serial(value) + "</v></c>";
            case "m" -> "<c r=\"" + place + "\" s=\"2\"><v>" + serial(value) + "</v></c>";
            case "n" -> "<c r=\"" + place + "\"><v>" + value + "</v></c>";
            case "s" -> inline(place, 3, value);
            default ->
                marked.group(1).equals("f")
                        ? "<c r=\"" + place + "\"><f>1+1</f><v>" + value + "</v></c>"
                        : filled(place, marked.group(2), value);
        };
    }

    private String filled(String place, String argb, String value) {
        if (!fills.contains(argb)) {
            fills.add(argb);
        }
        int style = 4 + fills.indexOf(argb);
        return value.isEmpty() ? "<c r=\"" + place + "\" s=\"" + style + "\"/>" : inline(place, style, value);
    }

    private static long serial(String day) {
        return LocalDate.parse(day).toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay();
    }

    private static String inline(String place, int style, String text) {
        return "<c r=\"" + place + "\" s=\"" + style + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + escaped(text) + "</t></is></c>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** The workbook. */
    public byte[] toBytes() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put("_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        for (int at = 0; at < names.size(); at++) {
            sheets.append("<sheet name=\"" + escaped(names.get(at)) + "\" sheetId=\"" + (at + 1) + "\""
                    + (hidden.get(at) ? " state=\"hidden\"" : "") + " r:id=\"rId" + (at + 1) + "\"/>");
            relations.append("<Relationship Id=\"rId" + (at + 1) + "\" Type=\"" + OFFICE
                    + "/worksheet\" Target=\"worksheets/sheet" + (at + 1) + ".xml\"/>");
            StringBuilder merged = new StringBuilder();
            merges.get(at).forEach(cells -> merged.append("<mergeCell ref=\"" + cells + "\"/>"));
            parts.put(
                    "xl/worksheets/sheet" + (at + 1) + ".xml",
                    "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows.get(at) + "</sheetData>"
                            + (merged.isEmpty() ? "" : "<mergeCells>" + merged + "</mergeCells>") + "</worksheet>");
        }
        relations.append("<Relationship Id=\"rIdS\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets
                        + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                        + "</Relationships>");
        parts.put("xl/styles.xml", styles());
        return zip(parts);
    }

    private static String relations(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
                + " Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private String styles() {
        StringBuilder colours = new StringBuilder();
        StringBuilder looks = new StringBuilder();
        for (int at = 0; at < fills.size(); at++) {
            colours.append("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + fills.get(at)
                    + "\"/></patternFill></fill>");
            looks.append("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"" + (at + 2) + "\"/>");
        }
        return "<styleSheet xmlns=\"" + MAIN + "\"><fonts><font/><font><strike/></font></fonts>"
                + "<fills><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
                + colours + "</fills><cellXfs><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\"/>"
                + "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\"/><xf numFmtId=\"17\" fontId=\"0\" fillId=\"0\"/>"
                + "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\"/>" + looks + "</cellXfs></styleSheet>";
    }

    /** A zip of these parts. */
    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
