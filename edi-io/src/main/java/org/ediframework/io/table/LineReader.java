package org.ediframework.io.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.load.Limits;

/**
 * Gives the lines of a table in CSV one by one, as spreadsheets save them: comma, semicolon, tab or bar between cells, or
 * whatever a first line {@code sep=;} says; UTF-8 with or without a mark, or the charset that the caller declares. Cells
 * are not looked at. For one table at a time.
 */
public final class LineReader {

    private static final int LOOKED_AT = 1 << 13;
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final String SAYS = "sep=";

    private final Limits limits;
    private final Optional<Charset> declared;
    private final boolean hasCommas;
    private char separator = ',';

    /** Takes the lines of a table. */
    public interface Lines {

        /**
         * Takes the next line.
         *
         * @param line on which it begins, counted from 1
         * @return whether to go on
         */
        boolean take(int line, List<String> cells);
    }

    /**
     * A reader that keeps these limits.
     *
     * @param declared the charset of files that have no mark; UTF-8 where absent
     */
    public LineReader(Limits limits, Optional<Charset> declared) {
        this(limits, declared, false);
    }

    private LineReader(Limits limits, Optional<Charset> declared, boolean hasCommas) {
        this.limits = limits;
        this.declared = declared;
        this.hasCommas = hasCommas;
    }

    /** A reader of tables that have commas between cells, whatever they look like. */
    static LineReader ofCommas(Limits limits, Charset declared) {
        return new LineReader(limits, Optional.of(declared), true);
    }

    /** What stood between the cells of the table last read. */
    public char separator() {
        return separator;
    }

    /**
     * Reads a stream to its end, and leaves it open.
     *
     * @param findings takes whatever is wrong, the cause alone
     * @throws IOException when the stream cannot be read
     */
    public void read(InputStream bytes, TableFindings findings, Lines lines) throws IOException {
        PushbackInputStream start = new PushbackInputStream(bytes, LOOKED_AT);
        byte[] first = start.readNBytes(LOOKED_AT);
        int mark = first.length > 2 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF
                ? 3
                : 0;
        start.unread(first, mark, first.length - mark);
        Charset charset = mark > 0 ? StandardCharsets.UTF_8 : declared.orElse(StandardCharsets.UTF_8);
        if (declared.isEmpty() && mark == 0 && isWide(first)) {
            findings.addToLine(
                    1, StructureRule.NOT_TEXT, ".byte", charset.name(), String.format("0x%02X", first[0] & 0xFF));
            return;
        }
        String look = new String(first, mark, first.length - mark, charset);
        if (look.startsWith("PK\u0003\u0004")) {
            findings.addToFile(StructureRule.MALFORMED, ".workbook");
            return;
        }
        StrictReader text = new StrictReader(start, charset);
        int skipped = hasCommas ? 0 : separate(look, text);
        int[] last = {1 + skipped};
        int[] count = {0};
        try {
            for (CsvRecord record :
                    BoundedCsv.parser(limits).fieldSeparator(separator).build(BoundedCsv.handler(limits), text)) {
                last[0] = (int) record.getStartingLineNumber() + skipped;
                if (++count[0] > limits.getRows()) {
                    findings.exceededAtLine(last[0], "table", "rows", limits.getRows());
                    return;
                }
                if (!lines.take(last[0], record.getFields())) {
                    findings.exceededAtLine(last[0], "tableFaults", "findings", limits.getFindings());
                    return;
                }
            }
        } catch (CsvParseException malformed) {
            new TableBreakdown(limits).report(malformed, last[0], findings);
        } catch (UncheckedIOException unreadable) {
            if (!(unreadable.getCause() instanceof CharacterCodingException)) {
                throw unreadable.getCause();
            }
            findings.addToLine(
                    text.line(),
                    StructureRule.NOT_TEXT,
                    ".byte",
                    charset.name(),
                    text.malformed() < 0 ? "" : String.format("0x%02X", text.malformed()));
        }
        if (count[0] == 0 && findings.isEmpty()) {
            findings.addToFile(StructureRule.MALFORMED, ".csv", StructureRule.MALFORMED.phrase("is.emptyTable"));
        }
    }

    /** Whether bytes are those of UTF-16, with a mark or with the half of them that is 0 in most texts. */
    private static boolean isWide(byte[] first) {
        if (first.length > 1 && (first[0] & 0xFF) + (first[1] & 0xFF) == 0xFE + 0xFF && (first[0] & 0xFE) == 0xFE) {
            return true;
        }
        return first.length > 1 && (first[0] == 0) != (first[1] == 0);
    }

    /** Settles what stands between cells, and passes over a line that says so; how many lines that takes. */
    private int separate(String look, StrictReader text) throws IOException {
        if (look.startsWith(SAYS) && look.length() > SAYS.length()) {
            separator = look.charAt(SAYS.length());
            int next = text.read();
            while (next >= 0 && next != '\n') {
                next = text.read();
            }
            return 1;
        }
        separator = ',';
        for (String line : look.split("\\R", 3)) {
            int most = 0;
            for (char candidate : SEPARATORS) {
                int here = outsideQuotes(line, candidate);
                if (here > most) {
                    most = here;
                    separator = candidate;
                }
            }
            if (most > 0) {
                break;
            }
        }
        return 0;
    }

    private static int outsideQuotes(String line, char separator) {
        int found = 0;
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            isQuoted ^= line.charAt(i) == '"';
            found += line.charAt(i) == separator && !isQuoted ? 1 : 0;
        }
        return found;
    }
}
