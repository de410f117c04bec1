package org.ediframework.io.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.load.Incoming;
import org.ediframework.io.load.Limits;

/**
 * Reads a table in CSV, RFC 4180: UTF-8, with or without a byte order mark, unless the caller declares another charset;
 * comma; lines ended by CR LF, LF or CR; a
 * header, then rows of as many fields.
 *
 * <p>Refused with a finding, and never guessed: bytes that are not of the charset, a quote that is not closed or is followed by
 * more text, a name that stands twice in the header, a row with too few or too many fields, and whatever exceeds the
 * limits. One bad row does not hide the others. Lines without any character are passed over. Thread-safe.
 */
public final class TableReader {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Limits limits;
    private final Charset charset;

    /** A reader of UTF-8 that keeps these limits. */
    public TableReader(Limits limits) {
        this(limits, StandardCharsets.UTF_8);
    }

    private TableReader(Limits limits, Charset charset) {
        this.limits = limits;
        this.charset = charset;
    }

    /**
     * The same, for files in the charset that their publisher declares. A file that begins with the byte order mark of
     * UTF-8 is UTF-8 whatever was declared.
     */
    public TableReader withCharset(Charset declared) {
        return new TableReader(limits, declared);
    }

    /**
     * Reads the table of this document.
     *
     * @param findings takes whatever is wrong
     * @return the table with those rows that have as many fields as the header; empty where there is no header to go by
     * @throws IOException when the document cannot be read
     */
    public Optional<Table> read(Incoming document, TableFindings findings) throws IOException {
        byte[] content = document.bytes(limits);
        if (content.length > limits.getBytes()) {
            findings.exceededByFile("file", "bytes", limits.getBytes());
            return Optional.empty();
        }
        PushbackInputStream start = new PushbackInputStream(new ByteArrayInputStream(content), BYTE_ORDER_MARK.length);
        Charset actual = skipByteOrderMark(start)
                ? StandardCharsets.UTF_8
                : document.charset().orElse(charset);
        Reader text = new InputStreamReader(
                start,
                actual.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        CsvReader<CsvRecord> records = BoundedCsv.parser(limits).build(BoundedCsv.handler(limits), text);
        List<String> header = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        int[] lastLine = {1};
        try {
            readRows(records.iterator(), header, rows, findings, lastLine);
        } catch (CsvParseException malformed) {
            new TableBreakdown(limits).report(malformed, lastLine[0], findings);
        } catch (UncheckedIOException unreadable) {
            if (!(unreadable.getCause() instanceof CharacterCodingException)) {
                throw unreadable.getCause();
            }
            findings.addToLine(
                    lastLine[0],
                    StructureRule.NOT_TEXT,
                    ".charset",
                    actual.name(),
                    StructureRule.NOT_TEXT.phrase("is.afterLine"));
        }
        if (header.isEmpty() && findings.isEmpty()) {
            findings.addToFile(StructureRule.MALFORMED, ".csv", StructureRule.MALFORMED.phrase("is.emptyTable"));
        }
        return header.isEmpty() ? Optional.empty() : Optional.of(new Table(header, rows));
    }

    private static boolean skipByteOrderMark(PushbackInputStream start) throws IOException {
        byte[] first = start.readNBytes(BYTE_ORDER_MARK.length);
        if (Arrays.equals(first, BYTE_ORDER_MARK)) {
            return true;
        }
        start.unread(first);
        return false;
    }

    private void readRows(
            Iterator<CsvRecord> records,
            List<String> header,
            List<Table.Row> rows,
            TableFindings findings,
            int[] lastLine) {
        int number = 0;
        while (records.hasNext()) {
            CsvRecord record = records.next();
            number++;
            lastLine[0] = Math.toIntExact(record.getStartingLineNumber());
            if (number == 1) {
                header.addAll(header(record.getFields(), findings));
                continue;
            }
            if (findings.size() >= limits.getFindings()) {
                findings.exceededAtLine(lastLine[0], "tableFaults", "findings", limits.getFindings());
                return;
            }
            if (number > limits.getRows()) {
                findings.exceededAtLine(lastLine[0], "table", "rows", limits.getRows());
                return;
            }
            Table.Row row = new Table.Row(number, lastLine[0], record.getFields());
            if (record.getFieldCount() == header.size()) {
                rows.add(row);
            } else {
                findings.addToRow(
                        row,
                        StructureRule.FIELD_COUNT,
                        "",
                        Integer.toString(record.getFieldCount()),
                        Integer.toString(header.size()));
            }
        }
    }

    private List<String> header(List<String> fields, TableFindings findings) {
        List<String> names = new ArrayList<>(fields);
        Set<String> seen = new HashSet<>();
        for (int column = 0; column < names.size(); column++) {
            if (!seen.add(names.get(column))) {
                findings.addSecondHeader(column, names.get(column));
            }
        }
        return names;
    }
}
