package org.ediframework.io.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.ediframework.io.load.Limits;

/** The parser of CSV, of which nothing grows beyond the limits while it is being read. */
final class BoundedCsv {

    /** So much the parser wants to read at a time, behind the cell at hand: without room for it, it gives up. */
    private static final int READ_AT_A_TIME = 1 << 13;

    private static final int LARGEST_RECORD = 1 << 24;

    private BoundedCsv() {}

    /** A parser that passes over empty lines, and takes rows of any number of fields. */
    static CsvReader.CsvReaderBuilder parser(Limits limits) {
        return CsvReader.builder()
                .detectBomHeader(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .maxBufferSize(buffer(limits));
    }

    static CsvRecordHandler handler(Limits limits) {
        return CsvRecordHandler.of(records -> records.maxFields(limits.getColumns())
                .maxFieldSize(limits.getTextLength())
                .maxRecordSize(longestRecord(limits)));
    }

    /** Room for the longest cell as written, in quotes and every character a quote, and for what is read behind it. */
    private static int buffer(Limits limits) {
        return (int) Math.min(Integer.MAX_VALUE / 2, 2L * (limits.getTextLength() + 1L) + 2 * READ_AT_A_TIME);
    }

    /** How many characters a row may have; more where a single cell may. */
    static int longestRecord(Limits limits) {
        return Math.max(limits.getTextLength(), LARGEST_RECORD);
    }
}
