package org.ediframework.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ediframework.core.document.ObjectType;
import org.ediframework.io.document.WholeFile;

/** Writes one package. The same plan gives the same bytes, whenever and wherever it is written. */
final class PackageWriter {

    /** The first moment that a zip can name; it stands in for the clock, which the library does not read. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final List<Sheet> sheets;
    private final boolean safe;

    PackageWriter(List<Sheet> sheets, boolean safe) {
        this.sheets = sheets;
        this.safe = safe;
    }

    <T> void write(ObjectType<T, ?> type, T plan, Path target) throws IOException {
        Map<String, byte[]> files = files(type, plan);
        if (String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip")) {
            WholeFile.write(target, content -> zip(files, content));
            return;
        }
        Files.createDirectories(target);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            WholeFile.write(target.resolve(file.getKey()), content -> content.write(file.getValue()));
        }
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

    private <T> Map<String, byte[]> files(ObjectType<T, ?> type, T plan) throws IOException {
        Map<Sheet, List<String>> headers = new LinkedHashMap<>();
        Map<String, byte[]> tables = new LinkedHashMap<>();
        for (Map.Entry<Sheet, List<Map<String, String>>> rows :
                PlanRows.of(type, plan, sheets, safe).entrySet()) {
            List<String> header = header(rows.getKey(), rows.getValue());
            headers.put(rows.getKey(), header);
            tables.put(rows.getKey().file(), table(header, rows.getValue()));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(Description.FILE, Description.write(headers, safe).getBytes(StandardCharsets.UTF_8));
        files.putAll(tables);
        return files;
    }

    private static List<String> header(Sheet sheet, List<Map<String, String>> rows) {
        Set<String> header = new LinkedHashSet<>();
        sheet.columns().forEach(column -> header.add(column.header()));
        rows.forEach(row -> header.addAll(row.keySet()));
        return List.copyOf(header);
    }

    private static byte[] table(List<String> header, List<Map<String, String>> rows) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter table =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            table.writeRecord(header);
            for (Map<String, String> row : rows) {
                List<String> cells = new ArrayList<>();
                header.forEach(name -> cells.add(row.getOrDefault(name, "")));
                table.writeRecord(cells);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
