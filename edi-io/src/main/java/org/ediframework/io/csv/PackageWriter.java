package org.ediframework.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ediframework.core.document.FormatVersion;
import org.ediframework.io.document.WholeFile;
import org.ediframework.io.rows.GuardedCells;
import org.ediframework.io.rows.Sheet;

/** Writes one package. The same plan gives the same bytes, whenever and wherever it is written. */
final class PackageWriter {

    /** The first moment that a zip can name; it stands in for the clock, which the library does not read. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final List<Sheet> sheets;
    private final String version;

    /**
     * A writer of packages.
     *
     * @param version of the format
     */
    PackageWriter(List<Sheet> sheets, String version) {
        this.sheets = sheets;
        this.version = version;
    }

    /** Writes a package of these rows. */
    void write(Map<Sheet, List<Map<String, String>>> rows, Path target) throws IOException {
        Map<String, byte[]> files = files(rows);
        if (String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip")) {
            WholeFile.write(target, content -> zip(files, content));
            return;
        }
        Files.createDirectories(target);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            WholeFile.write(target.resolve(file.getKey()), content -> content.write(file.getValue()));
        }
    }

    /** Writes a zip of these rows to a stream, which is left open. */
    void write(Map<Sheet, List<Map<String, String>>> rows, OutputStream target) throws IOException {
        zip(files(rows), target);
    }

    private static void zip(Map<String, byte[]> files, OutputStream target) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    private Map<String, byte[]> files(Map<Sheet, List<Map<String, String>>> all) throws IOException {
        Map<Sheet, List<String>> headers = new LinkedHashMap<>();
        Map<String, byte[]> tables = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            List<Map<String, String>> rows = all.getOrDefault(sheet, List.of());
            List<String> header = header(sheet, rows);
            headers.put(sheet, header);
            tables.put(sheet.file(), table(sheet, header, rows));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(Description.FILE, Description.write(headers, version).getBytes(StandardCharsets.UTF_8));
        files.putAll(tables);
        return files;
    }

    private static List<String> header(Sheet sheet, List<Map<String, String>> rows) {
        Set<String> header = sheet.headers(rows);
        // It stands in the description, where no spreadsheet makes a 1 of it.
        header.remove(FormatVersion.PROPERTY);
        return List.copyOf(header);
    }

    private static byte[] table(Sheet sheet, List<String> header, List<Map<String, String>> rows) throws IOException {
        StringWriter text = new StringWriter();
        // With a mark in front, spreadsheets know that it is UTF-8.
        text.append('\uFEFF');
        try (CsvWriter table = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(
                        new QuotedTexts(header.stream().map(sheet::isText).toList()))
                .build(text)) {
            table.writeRecord(header);
            for (Map<String, String> row : rows) {
                List<String> cells = new ArrayList<>();
                for (String name : header) {
                    String cell = row.getOrDefault(name, "");
                    cells.add(
                            sheet.isText(name)
                                    ? GuardedCells.guard(cell)
                                    : sheet.isNumber(name) ? GuardedCells.guardNumber(cell) : cell);
                }
                table.writeRecord(cells);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Quotes around texts, so that a spreadsheet can be told to take them for nothing else. */
    private record QuotedTexts(List<Boolean> isText) implements QuoteStrategy {

        @Override
        public boolean quoteValue(int line, int column, String value) {
            return !value.isEmpty() && line > 1 && isText.get(column);
        }
    }
}
