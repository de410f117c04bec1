package org.ediframework.io.cells;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ediframework.io.document.Archive;

/** Reads a workbook of LibreOffice and other offices, OpenDocument 1.2 and 1.3 (ISO/IEC 26300). */
final class OdsReader {

    private static final String CONTENT = "content.xml";
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
    private static final int LONGEST_TYPE = 100;

    private final XmlParts parts;

    OdsReader(XmlParts parts) {
        this.parts = parts;
    }

    Workbook read(Archive archive) throws IOException {
        String type;
        try (InputStream content = archive.open("mimetype")) {
            type = new String(content.readNBytes(LONGEST_TYPE), StandardCharsets.US_ASCII).strip();
        }
        if (!type.startsWith(SPREADSHEET)) {
            throw UnreadableWorkbookException.malformed(
                    type.startsWith("application/vnd.oasis.opendocument.text") ? "wordDocument" : "otherDocument");
        }
        boolean[] isEncrypted = {false};
        parts.walk("META-INF/manifest.xml", (name, at) -> isEncrypted[0] |= name.equals("encryption-data"));
        if (isEncrypted[0]) {
            throw UnreadableWorkbookException.malformed("encryptedWorkbook");
        }
        OdsStyles styles = new OdsStyles();
        parts.walk("styles.xml", styles);
        List<CellSheet> sheets = new ArrayList<>();
        OdsSheets content = new OdsSheets(parts, styles, sheets);
        parts.walk(CONTENT, content);
        List<Workbook.PassedOver> passedOver = new ArrayList<>();
        if (archive.names().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("basic/")
                        || name.toLowerCase(Locale.ROOT).startsWith("scripts/"))) {
            passedOver.add(Workbook.PassedOver.MACROS);
        }
        if (content.hasLinks()) {
            passedOver.add(Workbook.PassedOver.EXTERNAL_LINKS);
        }
        return new Workbook(sheets, passedOver);
    }
}
