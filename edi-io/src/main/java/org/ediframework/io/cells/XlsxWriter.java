package org.ediframework.io.cells;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook of Excel, ISO/IEC 29500 transitional. The same sheets give the same bytes: no time, no name of a
 * program or person is in them. For one workbook.
 */
public final class XlsxWriter {

    /** The first moment that a zip can name; it stands in for the clock, which the library does not read. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final String title;
    private final String language;
    private final Map<String, Integer> texts = new LinkedHashMap<>();

    /**
     * A writer of one workbook.
     *
     * @param title of the document
     * @param language of the document
     */
    public XlsxWriter(String title, String language) {
        this.title = title;
        this.language = language;
    }

    /** Writes the sheets, and leaves the stream open. */
    public void write(List<SheetToWrite> sheets, OutputStream target) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        put(zip, "[Content_Types].xml", contentTypes(sheets.size()));
        put(zip, "_rels/.rels", relations());
        put(zip, "docProps/core.xml", properties());
        put(zip, "xl/workbook.xml", workbook(sheets));
        put(zip, "xl/_rels/workbook.xml.rels", workbookRelations(sheets.size()));
        put(zip, "xl/styles.xml", STYLES);
        for (int at = 0; at < sheets.size(); at++) {
            put(zip, part(at), new XlsxSheetWriter(sheets.get(at), at == 0, this::textNumber).toXml());
        }
        put(zip, "xl/sharedStrings.xml", sharedTexts());
        zip.finish();
    }

    private static String part(int sheet) {
        return "xl/worksheets/sheet" + (sheet + 1) + ".xml";
    }

    private int textNumber(String text) {
        return texts.computeIfAbsent(text, unused -> texts.size());
    }

    private static void put(ZipOutputStream zip, String name, CharSequence content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write((DECLARATION + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String contentTypes(int sheets) {
        StringBuilder xml = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
                .append(override("/xl/workbook.xml", CONTENT + "sheet.main+xml"))
                .append(override("/xl/styles.xml", CONTENT + "styles+xml"))
                .append(override("/xl/sharedStrings.xml", CONTENT + "sharedStrings+xml"))
                .append(override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"));
        for (int at = 0; at < sheets; at++) {
            xml.append(override("/" + part(at), CONTENT + "worksheet+xml"));
        }
        return xml.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relations() {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + relation("rId1", OFFICE + "/officeDocument", "xl/workbook.xml")
                + relation("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private String properties() {
        return "<cp:coreProperties xmlns:cp=\"" + PACKAGE
                + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + escaped(title) + "</dc:title><dc:language>" + escaped(language)
                + "</dc:language></cp:coreProperties>";
    }

    private static String workbook(List<SheetToWrite> sheets) {
        StringBuilder xml = new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
        StringBuilder names = new StringBuilder();
        for (int at = 0; at < sheets.size(); at++) {
            SheetToWrite sheet = sheets.get(at);
            xml.append("<sheet name=\"" + escaped(sheet.name()) + "\" sheetId=\"" + (at + 1) + "\" r:id=\"rId"
                    + (at + 1) + "\"/>");
            if (sheet.frozenRows() > 0) {
                names.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + at + "\">"
                        + escaped(CellSheet.quoted(sheet.name())) + "!$1:$" + sheet.frozenRows() + "</definedName>");
            }
        }
        xml.append("</sheets>");
        if (!names.isEmpty()) {
            xml.append("<definedNames>").append(names).append("</definedNames>");
        }
        return xml.append("</workbook>").toString();
    }

    private static String workbookRelations(int sheets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int at = 0; at < sheets; at++) {
            xml.append(relation("rId" + (at + 1), OFFICE + "/worksheet", "worksheets/sheet" + (at + 1) + ".xml"));
        }
        return xml.append(relation("rId" + (sheets + 1), OFFICE + "/styles", "styles.xml"))
                .append(relation("rId" + (sheets + 2), OFFICE + "/sharedStrings", "sharedStrings.xml"))
                .append("</Relationships>")
                .toString();
    }

    private String sharedTexts() {
        StringBuilder xml = new StringBuilder("<sst xmlns=\"" + MAIN + "\" uniqueCount=\"" + texts.size() + "\">");
        texts.keySet().forEach(text -> xml.append("<si><t xml:space=\"preserve\">")
                .append(escaped(EscapedText.write(text)))
                .append("</t></si>"));
        return xml.append("</sst>").toString();
    }

    /** A text within XML. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The looks, in the order of {@link SheetToWrite.Look}. */
    private static final String STYLES = """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
            <fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>\
            <font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font>\
            <font><b/><sz val="16"/><name val="Calibri"/><family val="2"/></font></fonts>\
            <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
            <fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill></fills>\
            <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
            <border><left/><right/><top/><bottom style="medium"><color rgb="FF000000"/></bottom><diagonal/></border></borders>\
            <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
            <cellXfs count="6">\
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
            <xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
            <xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
            <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
            <xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>\
            <xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>\
            </cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>""";
}
