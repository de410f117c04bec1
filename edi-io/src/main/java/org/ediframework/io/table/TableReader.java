package org.ediframework.io.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
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
        Rows rows = new Rows(findings, limits);
        LineReader.ofCommas(limits, document.charset().orElse(charset))
                .read(new ByteArrayInputStream(content), findings, rows);
        return rows.header.isEmpty() ? Optional.empty() : Optional.of(new Table(rows.header, rows.whole));
    }

    /** Takes the header, and the rows that have as many fields. */
    private static final class Rows implements LineReader.Lines {

        private final TableFindings findings;
        private final Limits limits;
        private final List<String> header = new ArrayList<>();
        private final List<Table.Row> whole = new ArrayList<>();
        private int number;

        private Rows(TableFindings findings, Limits limits) {
            this.findings = findings;
            this.limits = limits;
        }

        @Override
        public boolean take(int line, List<String> cells) {
            number++;
            if (number == 1) {
                header(cells);
                return true;
            }
            if (findings.size() >= limits.getFindings()) {
                return false;
            }
            Table.Row row = new Table.Row(number, line, cells);
            if (cells.size() == header.size()) {
                whole.add(row);
            } else {
                findings.addToRow(
                        row,
                        StructureRule.FIELD_COUNT,
                        "",
                        Integer.toString(cells.size()),
                        Integer.toString(header.size()));
            }
            return true;
        }

        private void header(List<String> names) {
            Set<String> seen = new HashSet<>();
            for (String name : names) {
                if (!seen.add(name)) {
                    findings.addSecondHeader(header.size(), name);
                }
                header.add(name);
            }
        }
    }
}
