package org.ediframework.io.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.cells.MadeUpWorkbook;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.review.PlanDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Workbooks made to do harm, read by a virtual machine of 256 MB: each ends soon, in one finding of its own. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileWorkbookInSmallHeapTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    @Test
    void heapIsAsSmallAsTheseTestsMeanItToBe() {
        assertTrue(Runtime.getRuntime().maxMemory() <= 256L << 20, () -> "-Xmx256m is meant");
    }

    private static Map<String, String> parts(String sheet) {
        MadeUpWorkbook empty = new MadeUpWorkbook();
        Map<String, String> parts = new LinkedHashMap<>(Map.of("xl/sharedStrings.xml", "<sst/>"));
        empty.sheet("Plan", false);
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\"><sheets><sheet name=\"Plan\" id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"s.xml\"/>"
                        + "<Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        parts.put("xl/s.xml", sheet);
        return parts;
    }

    private static String only(byte[] workbook) {
        Loaded<ActionPlan> loaded = PlanDocument.reader().read(workbook, "plan.xlsx");
        assertTrue(loaded.getValue().isEmpty());
        List<Finding> findings = loaded.getFindings().getFirst();
        assertEquals(1, findings.size(), findings::toString);
        return findings.get(0).getCode() + " " + findings.get(0).getMessage();
    }

    private static void assertOnly(String expected, byte[] workbook) {
        String only = only(workbook);
        assertTrue(only.contains(expected), only);
    }

    private static byte[] streamed(String start, String repeated, int times, String end) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts("").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                if (part.getKey().equals("xl/s.xml")) {
                    byte[] unit = repeated.getBytes(StandardCharsets.UTF_8);
                    zip.write(start.getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < times; i++) {
                        zip.write(unit);
                    }
                    zip.write(end.getBytes(StandardCharsets.UTF_8));
                } else {
                    zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void bombOfBlankCells() throws IOException {
        byte[] bomb = streamed(
                "<worksheet><sheetData><row>", "<c/>".repeat(1_000), 100_000, "</row></sheetData></worksheet>");

        assertTrue(bomb.length < 3_000_000);
        assertOnly("EDI-S-011", bomb);
    }

    @Test
    void textOfHundredsOfMegabytes() throws IOException {
        byte[] bomb = streamed(
                "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>",
                "x".repeat(1 << 16),
                6_000,
                "</t></is></c></row></sheetData></worksheet>");

        assertOnly("EDI-S-011", bomb);
    }

    @Test
    void millionOfRows() throws IOException {
        StringBuilder rows = new StringBuilder("<worksheet><sheetData>");
        IntStream.rangeClosed(1, 1_000_000)
                .forEach(row -> rows.append("<row><c t=\"n\"><v>").append(row).append("</v></c></row>"));
        byte[] workbook =
                MadeUpWorkbook.zip(parts(rows.append("</sheetData></worksheet>").toString()));

        assertOnly("EDI-S-011 Too large: the workbook. Allowed: at most 500000 cells.", workbook);
    }

    @Test
    void millionOfSharedTexts() {
        Map<String, String> parts = parts("<worksheet/>");
        StringBuilder texts = new StringBuilder("<sst>");
        IntStream.range(0, 1_000_000)
                .forEach(text -> texts.append("<si><t>").append(text * 7919).append("</t></si>"));
        parts.put("xl/sharedStrings.xml", texts.append("</sst>").toString());

        assertOnly("EDI-S-011", MadeUpWorkbook.zip(parts));
    }

    @Test
    void entitiesThatUnfold() {
        assertOnly(
                "EDI-S-001",
                MadeUpWorkbook.zip(
                        parts(
                                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                                        + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>")));
        assertOnly(
                "EDI-S-001",
                MadeUpWorkbook.zip(
                        parts("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>")));
    }

    @Test
    void cellsWhereNoneCanStand() {
        for (String cell : List.of("A0", "XFE1", "A99999999999", "A2", "1A", "ZZZZZ9")) {
            assertOnly(
                    "EDI-S-001",
                    MadeUpWorkbook.zip(parts("<worksheet><sheetData><row r=\"1\"><c r=\"" + cell
                            + "\"><v>1</v></c></row></sheetData></worksheet>")));
        }
    }

    @Test
    void xmlThatIsNone() {
        assertOnly("EDI-S-001", MadeUpWorkbook.zip(parts("<worksheet><sheetData>")));
        assertOnly("EDI-S-001", MadeUpWorkbook.zip(parts("PK\u0000\u0001")));
    }

    @Test
    void archiveThatIsCutOffAnywhere() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        PlanWorkbook.ofPlans().writeTemplate(whole);
        byte[] bytes = whole.toByteArray();
        for (int length = 30; length < bytes.length; length += 97) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertTrue(only(cut).startsWith("EDI-S-001 "), "at " + length);
        }
    }

    @Test
    void bytesThatAreOtherThanTheyWere() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        PlanWorkbook.ofPlans().writeTemplate(whole);
        for (int at = 0; at < whole.size(); at += 61) {
            byte[] spoilt = whole.toByteArray();
            spoilt[at] ^= 0x55;
            Loaded<ActionPlan> loaded = PlanDocument.reader().read(spoilt, "plan.xlsx");
            assertTrue(loaded.getFindings().getTotal() > 0, "at " + at);
        }
    }

    @Test
    void entriesThatShareTheirBytes() throws IOException {
        byte[] bytes = MadeUpWorkbook.zip(parts("<worksheet/>"));
        // Every entry of the directory leads to the first one.
        for (int at = 0; at < bytes.length - 46; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                Arrays.fill(bytes, at + 42, at + 46, (byte) 0);
            }
        }

        assertOnly("its entries share bytes", bytes);
    }

    @Test
    void filesThatAreOfAnotherKind() {
        assertOnly("protected by a password", compound("EncryptedPackage"));
        assertOnly("old form of Excel", compound("Workbook"));
        assertOnly("a text document", compound("WordDocument"));
        Map<String, String> word = parts("");
        word.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        assertOnly("a text document", MadeUpWorkbook.zip(word));
        word.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"x/officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>");
        assertOnly("binary form", MadeUpWorkbook.zip(word));
        assertOnly("not laid out as a plan", MadeUpWorkbook.zip(parts("<worksheet/>")));
        assertOnly(
                "a text document",
                MadeUpWorkbook.zip(
                        Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>")));
        assertOnly(
                "protected by a password",
                MadeUpWorkbook.zip(Map.of(
                        "mimetype",
                        "application/vnd.oasis.opendocument.spreadsheet",
                        "META-INF/manifest.xml",
                        "<manifest><file-entry><encryption-data/></file-entry></manifest>",
                        "content.xml",
                        "<x/>")));
    }

    private static byte[] compound(String stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        bytes.writeBytes(new byte[600]);
        bytes.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
        bytes.writeBytes(new byte[600]);
        return bytes.toByteArray();
    }

    @Test
    void openDocumentOfEndlesslyRepeatedCells() {
        String content =
                "<document-content><body><spreadsheet><table name=\"Plan\"><table-row number-rows-repeated=\"1000000\">"
                        + "<table-cell value-type=\"string\" number-columns-repeated=\"16000\"><p>x</p></table-cell></table-row></table>"
                        + "</spreadsheet></body></document-content>";

        assertOnly(
                "EDI-S-011",
                MadeUpWorkbook.zip(
                        Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", content)));
    }

    @Test
    void formulasMacrosAndLinksAreReadOverWithANoteEach() throws IOException {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        PlanWorkbook.ofPlans().writeTemplate(template);
        MadeUpWorkbook made = new MadeUpWorkbook();
        made.sheet("Plan", false);
        for (String row : List.of(
                "ID | p",
                "Title | [f 3]",
                "Organisation: ID | o",
                "Organisation: name | O",
                "Period: start | 2027-01-01",
                "Period: end | 2027-12-31",
                "Revision: number | 1",
                "Revision: status | Draft",
                "Format version | 1.0")) {
            made.row(row, false);
        }
        Loaded<ActionPlan> loaded = PlanDocument.reader().read(made.toBytes(), "plan.xlsx");

        assertEquals(Optional.of("3"), loaded.getValue().map(ActionPlan::getTitle), loaded.getFindings()::toString);
        assertTrue(
                loaded.getFindings().toString().contains("1 cell holds a formula, Plan!B2"),
                loaded.getFindings()::toString);
    }

    @Test
    void limitsAreKept() throws IOException {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        PlanWorkbook.ofPlans().writeTemplate(template);
        for (Limits limits : List.of(
                Limits.builder().cells(10).build(),
                Limits.builder().bytes(1_000).build(),
                Limits.builder().packageBytes(1_000).build(),
                Limits.builder().textLength(10).build(),
                Limits.builder().rows(2).build())) {
            Loaded<ActionPlan> loaded =
                    PlanDocument.reader().withLimits(limits).read(template.toByteArray(), "plan.xlsx");
            assertEquals("EDI-S-011", loaded.getFindings().getFirst().get(0).getCode());
            assertEquals(1, loaded.getFindings().getTotal());
        }
    }
}
