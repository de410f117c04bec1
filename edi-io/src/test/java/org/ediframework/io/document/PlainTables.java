package org.ediframework.io.document;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes the tables of a package as a program would that knows no spreadsheets: without a mark, quotes only where needed. */
public final class PlainTables {

    private PlainTables() {}

    /** Rewrites all tables of a folder. */
    public static void in(Path folder) throws IOException {
        List<Path> tables;
        try (Stream<Path> files = Files.list(folder)) {
            tables = files.filter(file -> file.toString().endsWith(".csv")).toList();
        }
        for (Path table : tables) {
            StringWriter text = new StringWriter();
            try (CsvReader<CsvRecord> reader =
                            CsvReader.builder().detectBomHeader(true).ofCsvRecord(table);
                    CsvWriter writer =
                            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
                reader.forEach(row -> writer.writeRecord(row.getFields()));
            }
            Files.writeString(table, text.toString());
        }
    }
}
