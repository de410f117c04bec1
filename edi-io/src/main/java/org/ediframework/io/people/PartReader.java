package org.ediframework.io.people;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.ediframework.core.finding.Phrase;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.table.StrictReader;
import org.ediframework.io.table.TableBreakdown;
import org.ediframework.metrics.tally.TallyAccumulator;
import org.ediframework.metrics.tally.TallyTooLargeException;

/** Reads one part of a file into an accumulator of its own. */
final class PartReader {

    /** How reading a part ended. */
    enum End {
        COMPLETE,
        /** Another header stands in this part: what comes after it must not be counted. */
        CHANGED_HEADER,
        /** The part cannot be read beyond some place: an open quote, or bytes that are not text. */
        BROKEN
    }

    /** What the parser takes at first, in UTF-16 units. */
    private static final int BUFFER = 1 << 15;

    /** How many bytes are at hand. */
    static final int WINDOW = 1 << 16;

    /** After so many windows one after another that held something that is not plain, nothing is expected to be. */
    private static final int MOST_PARSED_IN_TURN = 16;

    private final Part part;
    private final TallyAccumulator accumulator;
    private final int longestCell;
    private final int windowSize;
    private final RowProblems problems = new RowProblems();
    private End end = End.COMPLETE;

    /** Those before the bytes at hand. */
    private long lines;

    PartReader(Part part, TallyAccumulator accumulator, int longestCell) {
        this(part, accumulator, longestCell, WINDOW);
    }

    /** The same with so many bytes at hand; with none, all is left to the parser. */
    PartReader(Part part, TallyAccumulator accumulator, int longestCell, int windowSize) {
        this.part = part;
        this.accumulator = accumulator;
        this.longestCell = longestCell;
        this.windowSize = windowSize;
    }

    Part part() {
        return part;
    }

    TallyAccumulator accumulator() {
        return accumulator;
    }

    RowProblems problems() {
        return problems;
    }

    End end() {
        return end;
    }

    /** The text of a part, without the mark that some programs put at the start of a file. */
    static Reader text(Part part) throws IOException {
        return text(part.open(), part.isStart());
    }

    static Reader text(InputStream bytes, boolean isStart) {
        Reader text = new StrictReader(bytes, StandardCharsets.UTF_8);
        return isStart ? new WithoutMark(text) : text;
    }

    static <T> CsvReader<T> parse(CsvCallbackHandler<T> handler, Reader text, int longestCell) {
        return CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .maxBufferSize(Math.max(longestCell, BUFFER))
                .build(handler, text);
    }

    /**
     * Reads the part to its end. What is plain is counted by its bytes; the parser reads the header or a short file, what is not plain up to
     * the end of the bytes at hand, and all that follows where a record is longer than those, or too little is plain.
     *
     * @param progress hears how many people more were counted
     * @throws TallyTooLargeException when the counts do not fit the memory limit
     */
    PartReader read(Columns columns, LongConsumer progress) throws IOException {
        PeopleHandler handler = new PeopleHandler(accumulator, columns, problems, part.isStart());
        Optional<PlainRecords> plain = PlainRecords.of(accumulator, columns);
        try (InputStream bytes = part.open()) {
            Window window = new Window(bytes, windowSize);
            boolean isStart = part.isStart();
            int parsedInTurn = 0;
            while (end == End.COMPLETE) {
                boolean hasMore = window.fill();
                if (window.isExhausted()) {
                    break;
                }
                if (!hasMore || plain.isEmpty() || parsedInTurn == MOST_PARSED_IN_TURN) {
                    parse(handler, text(window.rest(), isStart), progress);
                    break;
                }
                if (!isStart && countPlain(plain.get(), window, progress)) {
                    parsedInTurn = 0;
                    continue;
                }
                int whole = isStart && !window.hasEnded()
                        ? RecordEnds.afterFirst(window.bytes(), window.from(), window.to())
                        : RecordEnds.afterLast(window.bytes(), window.from(), window.to());
                parse(handler, text(window.open(whole), isStart), progress);
                lines += RecordEnds.count(window.bytes(), window.from(), whole, (byte) 0);
                window.take(whole);
                parsedInTurn++;
                isStart &= whole == 0;
            }
        }
        return this;
    }

    /** Whether all lines at hand were plain. */
    private boolean countPlain(PlainRecords plain, Window window, LongConsumer progress) {
        long before = accumulator.getPeople();
        int end = window.afterLastLine();
        int at = plain.count(window.bytes(), window.from(), end);
        long people = accumulator.getPeople() - before;
        lines += people;
        progress.accept(people);
        window.take(at);
        return at == end;
    }

    private void parse(PeopleHandler handler, Reader text, LongConsumer progress) throws IOException {
        long before = accumulator.getPeople();
        handler.begin(lines);
        try (CsvReader<PeopleHandler.Event> records = parse(handler, text, longestCell);
                CloseableIterator<PeopleHandler.Event> events = records.iterator()) {
            while (end == End.COMPLETE && events.hasNext()) {
                if (events.next() == PeopleHandler.Event.CHANGED_HEADER) {
                    end = End.CHANGED_HEADER;
                }
                progress.accept(accumulator.getPeople() - before);
                before = accumulator.getPeople();
            }
        } catch (CsvParseException malformed) {
            refuseIfTooLarge(malformed);
            stop(
                    handler.line(),
                    StructureRule.MALFORMED,
                    StructureRule.MALFORMED.phrase("is.halted", reason(malformed)));
        } catch (UncheckedIOException unreadable) {
            if (!(unreadable.getCause() instanceof CharacterCodingException)) {
                throw unreadable.getCause();
            }
            stop(handler.line(), StructureRule.NOT_TEXT, StructureRule.NOT_TEXT.phrase("is.inRow"));
        }
        progress.accept(accumulator.getPeople() - before);
    }

    private void stop(long line, StructureRule rule, Phrase reason) {
        end = End.BROKEN;
        accumulator.abandonRow();
        problems.add(line, rule, reason);
    }

    /** The parser wraps whatever is thrown while a row is counted; a limit reached is nothing wrong with the file. */
    private static void refuseIfTooLarge(CsvParseException stopped) {
        for (Throwable cause = stopped.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof TallyTooLargeException tooLarge) {
                throw tooLarge;
            }
        }
    }

    private Object reason(CsvParseException malformed) {
        Throwable cause = malformed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return TableBreakdown.malformed(String.valueOf(cause.getMessage()), lines);
    }
}
