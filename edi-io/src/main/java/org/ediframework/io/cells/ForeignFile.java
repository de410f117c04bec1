package org.ediframework.io.cells;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What people hand in for a table or a plan and what no reader reads, told by how it begins: none of these beginnings is
 * one of a workbook, a delimited text or JSON. Its name says little: systems export web pages as {@code .xls}.
 */
enum ForeignFile {
    /** A portable document. */
    PDF("pdfDocument", "%pdf-"),
    /** A web page, or a table of one. */
    WEB_PAGE("webPage", "<!doctype html", "<html", "<table", "<meta", "<head"),
    /** Any other XML, such as a workbook as Excel 2003 wrote it. */
    XML("xmlDocument", "<?xml"),
    /** A text document in the Rich Text Format. */
    RICH_TEXT("wordDocument", "{\\rtf");

    private static final int LONGEST = 512;

    private final String variant;
    private final List<String> beginnings;

    ForeignFile(String variant, String... beginnings) {
        this.variant = variant;
        this.beginnings = List.of(beginnings);
    }

    /** The key of the sentence that says what it is. */
    String variant() {
        return variant;
    }

    /** What bytes are the beginning of; empty where they may be read. Byte order marks and blanks before it do not count. */
    static Optional<ForeignFile> of(byte[] bytes) {
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, LONGEST));
        String text = new String(start, StandardCharsets.ISO_8859_1)
                // Of UTF-16 the letters remain.
                .replaceAll("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)|\0", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.beginnings.stream().anyMatch(text::startsWith))
                .findFirst();
    }
}
