package org.ediframework.io.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.load.Limits;

/**
 * Reads the cells of a delimited text file as publishers and spreadsheets write them: comma, semicolon or tab between
 * cells, whichever the lines agree on, or as a first line {@code sep=;} says; UTF-8, UTF-16 with a byte order mark, or the
 * charset that the caller declares; NUL bytes at the end. Blanks around cells, those that do not break among them, are
 * taken off. Thread-safe.
 */
public final class GridReader {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LINES_LOOKED_AT = 60;
    private static final String MARK = "\uFEFF";

    private final Limits limits;
    private final Optional<Charset> declared;

    /**
     * A reader that keeps these limits.
     *
     * @param declared the charset of files that have no byte order mark; UTF-8 where absent
     */
    public GridReader(Limits limits, Optional<Charset> declared) {
        this.limits = limits;
        this.declared = declared;
    }

    /**
     * Reads the cells of this file.
     *
     * @param findings takes whatever is wrong, the cause alone
     * @return empty where the bytes are no text, more than the limits allow, or no cells
     */
    public Optional<Grid> read(byte[] content, TableFindings findings) {
        return read(content, false, findings);
    }

    /**
     * The same, with numbers in the form that the file has as a whole, {@code 1.234,5} as {@code 1234.5}.
     *
     * @return empty also where nothing shows which form it is
     */
    public Optional<Grid> readNumbers(byte[] content, TableFindings findings) {
        return read(content, true, findings);
    }

    private Optional<Grid> read(byte[] content, boolean hasNumbers, TableFindings findings) {
        if (content.length > limits.getBytes()) {
            findings.exceededByFile("file", "bytes", limits.getBytes());
            return Optional.empty();
        }
        return text(content, findings).flatMap(text -> cells(text, hasNumbers, findings));
    }

    private Optional<String> text(byte[] content, TableFindings findings) {
        if (startsWith(content, (byte) 'P', (byte) 'K', (byte) 3, (byte) 4)) {
            findings.addToFile(StructureRule.MALFORMED, ".workbook");
            return Optional.empty();
        }
        Optional<Charset> marked = marked(content);
        Charset charset = marked.or(() -> declared).orElse(StandardCharsets.UTF_8);
        int start = marked.map(named -> MARK.getBytes(named).length).orElse(0);
        int end = content.length;
        if (charset.equals(StandardCharsets.UTF_8)) {
            while (end > start && content[end - 1] == 0) {
                end--;
            }
        }
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content, start, end - start);
        CharBuffer out = CharBuffer.allocate((int) ((end - start) * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            out.flip();
            int line =
                    1 + (int) out.chars().filter(character -> character == '\n').count();
            findings.addToLine(
                    line,
                    StructureRule.NOT_TEXT,
                    ".byte",
                    charset.name(),
                    String.format("0x%02X", content[in.position()] & 0xFF));
            return Optional.empty();
        }
        return Optional.of(out.flip().toString());
    }

    /** The charset that the byte order mark of a text names; absent where it has none. */
    public static Optional<Charset> marked(byte[] text) {
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .filter(charset -> startsWith(text, MARK.getBytes(charset)))
                .findFirst();
    }

    private static boolean startsWith(byte[] content, byte... bytes) {
        return content.length >= bytes.length && Arrays.equals(content, 0, bytes.length, bytes, 0, bytes.length);
    }

    private Optional<Grid> cells(String text, boolean hasNumbers, TableFindings findings) {
        int firstLineEnd = lineEnd(text);
        String first = text.substring(0, firstLineEnd).strip();
        boolean says = first.length() == 5 && first.startsWith("sep=");
        char separator = says ? first.charAt(4) : separator(text);
        String body = says ? text.substring(firstLineEnd) : text;
        List<Grid.Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records = BoundedCsv.parser(limits)
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .build(BoundedCsv.handler(limits), body)) {
            for (CsvRecord record : records) {
                if (lines.size() >= limits.getRows()) {
                    findings.exceededAtLine((int) record.getStartingLineNumber(), "table", "rows", limits.getRows());
                    return Optional.empty();
                }
                lines.add(new Grid.Line((int) record.getStartingLineNumber(), cells(record)));
            }
        } catch (CsvParseException malformed) {
            int line = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number();
            new TableBreakdown(limits).report(malformed, line, findings);
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (lines.stream().allMatch(line -> line.filled() == 0)) {
            findings.addToFile(StructureRule.MALFORMED, ".csv", StructureRule.MALFORMED.phrase("is.emptyTable"));
            return Optional.empty();
        }
        NumberForm form = hasNumbers ? NumberForm.of(lines, separator) : NumberForm.POINT;
        form.tell(lines, findings);
        return form == NumberForm.OPEN ? Optional.empty() : Optional.of(new Grid(form.plain(lines)));
    }

    private static List<String> cells(CsvRecord record) {
        String[] cells = new String[record.getFieldCount()];
        for (int column = 0; column < cells.length; column++) {
            cells[column] = FormulaGuard.unguard(Blanks.strip(record.getField(column)));
        }
        return List.of(cells);
    }

    private static int lineEnd(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return i;
            }
        }
        return text.length();
    }

    /** The separator on whose number most lines agree; the comma where none does better. */
    private static char separator(String text) {
        char best = ',';
        int most = 0;
        for (char candidate : SEPARATORS) {
            int agreeing = agreeing(text, candidate);
            if (agreeing > most) {
                most = agreeing;
                best = candidate;
            }
        }
        return best;
    }

    /** How many of the first lines have the commonest number above 0 of this character outside quotes. */
    private static int agreeing(String text, char separator) {
        Map<Integer, Integer> lines = new HashMap<>();
        boolean quoted = false;
        int here = 0;
        int seen = 0;
        for (int i = 0; i < text.length() && seen < LINES_LOOKED_AT; i++) {
            char character = text.charAt(i);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == separator && !quoted) {
                here++;
            } else if ((character == '\n' || (character == '\r' && !text.startsWith("\n", i + 1))) && !quoted) {
                lines.merge(here, 1, Integer::sum);
                here = 0;
                seen++;
            }
        }
        lines.merge(here, 1, Integer::sum);
        return lines.entrySet().stream()
                .filter(entry -> entry.getKey() > 0)
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }
}
