package org.ediframework.io.people;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Cells that mean what stands there: text without line ends, quoted as a whole or not, and UTF-8. A quote
 * within an unquoted cell is a character like others. Anything else is left to the parser.
 */
final class PlainText {

    /** A longer cell than this in a column that is not counted is left to the parser. */
    private static final int LONGEST = 1 << 14;

    private PlainText() {}

    /**
     * Where a cell ends whose text does not matter, and the next one begins; {@link PlainCells#UNKNOWN} where it is not plain.
     *
     * @param to the end of the bytes, behind which eight more can be read
     */
    static int skip(byte[] bytes, int at, int to, boolean isLast) {
        if (bytes[at] == '"') {
            return skipQuoted(bytes, at, to, isLast);
        }
        long ends = isLast ? Words.FEEDS : Words.COMMAS;
        for (int next = at; next < to; next += Long.BYTES) {
            long word = Words.at(bytes, next);
            long end = Words.marked(word, ends);
            long doubtful = Words.odd(word) | (isLast ? Words.marked(word, Words.COMMAS) : 0);
            if ((doubtful & Words.upTo(end) & ~end) != 0) {
                return skipDoubtful(bytes, at, to, isLast);
            }
            if (end != 0) {
                int begins = next + Words.length(end);
                return begins <= to && begins - at <= LONGEST ? begins : PlainCells.UNKNOWN;
            }
        }
        return PlainCells.UNKNOWN;
    }

    private static int skipQuoted(byte[] bytes, int at, int to, boolean isLast) {
        int next = next(bytes, at, to, isLast);
        if (next == PlainCells.UNKNOWN || next - at > LONGEST) {
            return PlainCells.UNKNOWN;
        }
        int end = end(bytes, at, next, isLast);
        for (int from = at + 1; from < end; from += Long.BYTES) {
            if (Words.odd(Words.head(bytes, from, end - from) | Words.blanksBehind(end - from)) != 0) {
                return isPlain(bytes, at + 1, end, true) ? next : PlainCells.UNKNOWN;
            }
        }
        return next;
    }

    /** The quote that ends a cell, behind its opening one; {@link PlainCells#UNKNOWN} where none does. */
    static int closingQuote(byte[] bytes, int from, int to) {
        int quote = Words.find(bytes, from, to, Words.QUOTES);
        while (quote != PlainCells.UNKNOWN && quote + 1 < to && bytes[quote + 1] == '"') {
            quote = Words.find(bytes, quote + 2, to, Words.QUOTES);
        }
        return quote;
    }

    private static int skipDoubtful(byte[] bytes, int at, int to, boolean isLast) {
        int next = next(bytes, at, to, isLast);
        return next != PlainCells.UNKNOWN
                        && next - at <= LONGEST
                        && isPlain(bytes, at, end(bytes, at, next, isLast), false)
                ? next
                : PlainCells.UNKNOWN;
    }

    /** Where the cell behind this one begins, if this one is plain; else anywhere, or {@link PlainCells#UNKNOWN}. */
    static int next(byte[] bytes, int at, int to, boolean isLast) {
        boolean isQuoted = bytes[at] == '"';
        int end = isQuoted
                ? closingQuote(bytes, at + 1, to)
                : Words.find(bytes, at, to, isLast ? Words.FEEDS : Words.COMMAS);
        if (end == PlainCells.UNKNOWN) {
            return PlainCells.UNKNOWN;
        }
        int next = isQuoted ? PlainCells.afterQuotes(bytes, end + 1, isLast) : end + 1;
        return next <= to ? next : PlainCells.UNKNOWN;
    }

    private static int end(byte[] bytes, int at, int next, boolean isLast) {
        int end = next - 1;
        if (isLast && end > at && bytes[end - 1] == '\r') {
            end--;
        }
        return bytes[at] == '"' ? end - 1 : end;
    }

    private static boolean isPlain(byte[] bytes, int from, int to, boolean isQuoted) {
        boolean isAscii = true;
        for (int at = from; at < to; at++) {
            byte unit = bytes[at];
            if (unit == '\n' || unit == '\r' || (unit == ',' && !isQuoted)) {
                return false;
            }
            isAscii &= unit >= 0;
        }
        return isAscii || decoded(bytes, from, to).isPresent();
    }

    /**
     * The text of a cell; empty where it is not plain.
     *
     * @param next where the next cell begins
     */
    static Optional<String> find(byte[] bytes, int at, int next, boolean isLast) {
        boolean isQuoted = bytes[at] == '"';
        int from = isQuoted ? at + 1 : at;
        int to = end(bytes, at, next, isLast);
        return isPlain(bytes, from, to, isQuoted)
                ? decoded(bytes, from, to).map(text -> isQuoted ? text.replace("\"\"", "\"") : text)
                : Optional.empty();
    }

    private static Optional<String> decoded(byte[] bytes, int from, int to) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return Optional.empty();
        }
    }
}
