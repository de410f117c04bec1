package org.ediframework.io.people;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.cells.GridFile;
import org.ediframework.io.document.StructureFindings;
import org.ediframework.io.load.Incoming;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.TextReader;
import org.ediframework.io.table.Grid;
import org.ediframework.io.table.TableBreakdown;
import org.ediframework.io.table.TableFindings;
import org.ediframework.metrics.tally.TallyAccumulator;
import org.ediframework.metrics.tally.TallyProgress;
import org.ediframework.metrics.tally.TallyRequest;

/**
 * Counts people from CSV: a header, then one row for each person.
 *
 * <p>CSV as in RFC 4180: UTF-8, with or without a byte order mark; comma; quotes where needed; lines ended by CR LF, LF
 * or CR. What systems export otherwise is counted too, on one thread: semicolons, tabs or bars between cells, a line {@code
 * sep=;}, titles above the header, UTF-16 with a byte order mark or a declared charset, headers that differ in case and
 * blanks, and the sheet of a workbook. Every dimension of the request is a column of its name, unless {@link #withColumn} names another; other
 * columns are passed over. An empty cell is not recorded; other cells are what the
 * {@linkplain org.ediframework.metrics.tally.TallyDimension dimension} makes of them, without trimming. Empty lines are
 * passed over.
 *
 * <p>A row without any text is nobody, and neither is a total, a source or the like in the last rows, with nothing beside it:
 * both are told in a note.
 *
 * <p>What is not counted, each with a finding: a row with too few or too many fields, such as a last line that was cut
 * off; the header, where it stands again between rows; everything from another header on, because what its columns hold
 * is not known; everything after an open quote, or bytes that are not UTF-8. Without a column asked for, or with one
 * that stands twice, nobody is counted. A last line that was cut off within its last field cannot be told from a whole
 * one.
 *
 * <p>Rows are counted as they are read and then forgotten: memory depends on the request, not on the file. A stream or a
 * text is counted on the thread of the caller, as it comes: nothing is read ahead but a buffer, and it is read to its end,
 * unless something stands there from which on nobody is counted. Its header may have a mebibyte at most. Counts that do not
 * fit the request's memory limit end in a {@link org.ediframework.metrics.tally.TallyTooLargeException}. Immutable and
 * thread-safe.
 */
public final class PeopleReader implements TextReader<CountedPeople> {

    private static final int LONGEST_CELL = 1 << 24;

    private final TallyRequest request;
    private final Map<String, String> columnByDimension;
    private final int threads;
    private final int longestCell;
    private final TallyProgress progress;
    private final StructureFindings wording;
    private final Optional<Charset> charset;
    private final Optional<String> sheet;

    private PeopleReader(
            TallyRequest request,
            Map<String, String> columnByDimension,
            int threads,
            int longestCell,
            TallyProgress progress,
            StructureFindings wording,
            Optional<Charset> charset,
            Optional<String> sheet) {
        this.charset = charset;
        this.sheet = sheet;
        this.request = request;
        this.columnByDimension = columnByDimension;
        this.threads = threads;
        this.longestCell = longestCell;
        this.progress = progress;
        this.wording = wording;
    }

    /** A reader that looks for columns of the dimensions' names, on one thread. */
    public static PeopleReader of(TallyRequest request) {
        Map<String, String> columns = new LinkedHashMap<>();
        request.getDimensions().forEach(dimension -> columns.put(dimension.getName(), dimension.getName()));
        return new PeopleReader(
                request,
                columns,
                1,
                LONGEST_CELL,
                people -> {},
                StructureFindings.standard(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The same, with a dimension in a column of another name.
     *
     * @throws IllegalArgumentException when the request has no such dimension, or another dimension has that column
     */
    public PeopleReader withColumn(String dimensionName, String columnName) {
        request.positionOf(dimensionName);
        Map<String, String> columns = new LinkedHashMap<>(columnByDimension);
        columns.put(dimensionName, columnName);
        if (columns.values().stream().filter(columnName::equals).count() > 1) {
            throw new IllegalArgumentException("Column '" + columnName + "' is wanted for two dimensions, one of them '"
                    + dimensionName + "'. Each dimension needs a column of its own.");
        }
        return new PeopleReader(request, columns, threads, longestCell, progress, wording, charset, sheet);
    }

    /**
     * The same on so many threads. The file is cut between records, quotes respected; the result is the same. Where a cut
     * proves to be within quotes, or the counts of a part do not fit its share of the memory limit, the file is read again
     * by one thread.
     *
     * @throws IllegalArgumentException when below 1
     */
    public PeopleReader withThreads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("Reading on " + threads + " threads. Allowed is 1 or more.");
        }
        return new PeopleReader(request, columnByDimension, threads, longestCell, progress, wording, charset, sheet);
    }

    /**
     * The same, for which a cell may be no longer: so much text a thread keeps in the memory. 16,777,216 unless given.
     *
     * @param characters in UTF-16 units; below 32,768 is as if it were that
     * @throws IllegalArgumentException when below 1
     */
    public PeopleReader withLongestCell(int characters) {
        if (characters < 1) {
            throw new IllegalArgumentException(
                    "The longest cell has " + characters + " characters. Allowed is 1 or more.");
        }
        return new PeopleReader(request, columnByDimension, threads, characters, progress, wording, charset, sheet);
    }

    /** The same, which takes a text without a byte order mark for this charset; UTF-8 unless given. */
    public PeopleReader withCharset(Charset ofTexts) {
        return new PeopleReader(
                request, columnByDimension, threads, longestCell, progress, wording, Optional.of(ofTexts), sheet);
    }

    /** The same, of this sheet of a workbook; the only one with all columns unless given. */
    public PeopleReader withSheet(String name) {
        return new PeopleReader(
                request, columnByDimension, threads, longestCell, progress, wording, charset, Optional.of(name));
    }

    /** The same, with what is wrong told in these sentences. */
    public PeopleReader withMessages(RuleMessages sentences) {
        return new PeopleReader(
                request,
                columnByDimension,
                threads,
                longestCell,
                progress,
                new StructureFindings(sentences),
                charset,
                sheet);
    }

    /**
     * The same, with a listener that hears every hundred thousand rows or so. It hears no smaller number when the file is
     * read again.
     */
    public PeopleReader withProgress(TallyProgress progress) {
        return new PeopleReader(request, columnByDimension, threads, longestCell, progress, wording, charset, sheet);
    }

    /**
     * Counts the people of a file. What is no plain file, such as a named pipe, cannot be cut: it is read as a stream, on
     * one thread.
     *
     * @throws IOException when the file cannot be opened or read
     * @throws org.ediframework.metrics.tally.TallyTooLargeException when the counts do not fit the request's memory
     *     limit
     */
    @Override
    public CountedPeople read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !isPlain(file)) {
            return TextReader.super.read(file);
        }
        TableFindings findings = new TableFindings(Incoming.nameOf(file), wording);
        FilePart whole = FilePart.whole(file);
        Optional<Columns> columns;
        try (Reader text = PartReader.text(whole)) {
            columns = readHeader(text, findings);
        }
        if (columns.isEmpty()) {
            return nobody(findings);
        }
        Footer footer = whole.footer();
        FilePart people = whole.until(footer);
        PartsReader parts = new PartsReader(request, columns.get(), longestCell, progress);
        List<PartReader> read =
                parts.read(people, new FileSplitter(people, columns.get().size()).split(threads));
        return join(read, footer, findings);
    }

    private boolean isPlain(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new Beginning(bytes, columnByDimension.values(), charset).isPlain();
        }
    }

    @Override
    public CountedPeople read(Incoming document) throws IOException {
        TableFindings findings = new TableFindings(document.file(), wording);
        Optional<Charset> known = document.charset().or(() -> charset);
        Beginning beginning = new Beginning(document.stream(), columnByDimension.values(), known);
        if (!beginning.isWorkbook()) {
            return rows(beginning.rows(), document.file(), findings);
        }
        Optional<Grid> cells = new GridFile(Limits.standard(), known, sheet, wording)
                .read(
                        Incoming.of(beginning.whole(), document.file()),
                        grid -> Form.find(grid, columnByDimension.values()).isPresent(),
                        findings);
        if (cells.isEmpty()) {
            return nobody(findings);
        }
        Form form = Form.find(cells.get(), columnByDimension.values()).orElse(Form.plain(new byte[0], known));
        return rows(PlainRows.of(cells.get(), form), document.file(), findings);
    }

    private CountedPeople rows(InputStream bytes, String file, TableFindings findings) throws IOException {
        HeldBack people = new HeldBack(bytes);
        StreamPart part = new StreamPart(people);
        FirstBytes header = part.openHeader();
        Optional<Columns> columns = readHeader(PartReader.text(header, true), findings);
        if (header.isExhausted()) {
            TableFindings tooLong = new TableFindings(file, wording);
            tooLong.exceededAtLine(1, "header", "bytes", StreamPart.LONGEST_HEADER);
            return nobody(tooLong);
        }
        if (columns.isEmpty()) {
            return nobody(findings);
        }
        PartsReader parts = new PartsReader(request, columns.get(), longestCell, progress);
        List<PartReader> read = parts.read(part, List.of(part));
        return join(read, people.footer(), findings);
    }

    private CountedPeople nobody(TableFindings findings) {
        return new CountedPeople(TallyAccumulator.create(request), 0, findings.toFindings());
    }

    /** Reads the header; the text is left open. */
    private Optional<Columns> readHeader(Reader text, TableFindings findings) throws IOException {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        columnByDimension.forEach((dimension, column) -> wanted.put(column, request.positionOf(dimension)));
        try {
            Iterator<String[]> rows =
                    PartReader.parse(StringArrayHandler.of(), text, longestCell).iterator();
            if (!rows.hasNext()) {
                findings.addToFile(StructureRule.MALFORMED, ".csv", StructureRule.MALFORMED.phrase("is.emptyTable"));
                return Optional.empty();
            }
            return Columns.find(List.of(rows.next()), wanted, findings);
        } catch (CsvParseException malformed) {
            findings.addToLine(
                    1,
                    StructureRule.MALFORMED,
                    ".csv",
                    StructureRule.MALFORMED.phrase(
                            "is.badHeader", TableBreakdown.malformed(String.valueOf(malformed.getMessage()), 0)));
        } catch (UncheckedIOException unreadable) {
            if (!(unreadable.getCause() instanceof CharacterCodingException)) {
                throw unreadable.getCause();
            }
            findings.addToLine(1, StructureRule.NOT_TEXT, "", StructureRule.NOT_TEXT.phrase("is.inHeader"));
        }
        return Optional.empty();
    }

    private static CountedPeople join(List<PartReader> parts, Footer footer, TableFindings findings)
            throws IOException {
        TallyAccumulator all = parts.get(0).accumulator();
        long leftOut = 0;
        List<PartReader> joined = new ArrayList<>();
        for (PartReader part : parts) {
            if (!joined.isEmpty()) {
                all.merge(part.accumulator());
            }
            joined.add(part);
            leftOut += part.problems().leftOut();
            if (!part.problems().isEmpty()) {
                part.problems().addTo(findings, part.part().countLinesBefore());
            }
            if (part.end() != PartReader.End.COMPLETE) {
                break;
            }
        }
        if (footer.rows() > 0) {
            findings.addNoteToFile(
                    StructureRule.READ_OTHERWISE, ".footer", footer.rows(), RuleMessages.excerpt(footer.first()));
        }
        footer.lone()
                .ifPresent(words -> findings.addNoteToFile(
                        StructureRule.READ_OTHERWISE, ".loneWords", RuleMessages.excerpt(words)));
        return new CountedPeople(all, leftOut, findings.toFindings());
    }
}
