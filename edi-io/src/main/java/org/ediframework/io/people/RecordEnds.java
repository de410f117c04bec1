package org.ediframework.io.people;

/**
 * Where records of CSV end, by the bytes alone: a record ends with LF, CR or CR LF outside quotes, and quotes begin with
 * the first byte of a cell.
 */
final class RecordEnds {

    /** The record goes on behind the bytes at hand, or may do so. */
    private static final int OPEN = -1;

    private RecordEnds() {}

    /** The end of the last record that is whole, of those that follow one another from here on; else where they begin. */
    static int afterLast(byte[] bytes, int from, int to) {
        int after = from;
        for (int next = after(bytes, from, to); next != OPEN; next = after(bytes, next, to)) {
            after = next;
        }
        return after;
    }

    /** The end of the first record; where it begins if it is not whole. */
    static int afterFirst(byte[] bytes, int from, int to) {
        return Math.max(from, after(bytes, from, to));
    }

    private static int after(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            at = bytes[at] == '"' ? afterQuotes(bytes, at + 1, to) : afterText(bytes, at, to);
            if (at == OPEN || at == to) {
                return OPEN;
            }
            switch (bytes[at]) {
                case ',' -> at++;
                case '\n' -> {
                    return at + 1;
                }
                case '\r' -> {
                    return at + 1 == to ? OPEN : bytes[at + 1] == '\n' ? at + 2 : at + 1;
                }
                default -> {
                    // Text behind a closing quote, of which the parser says what is wrong.
                    return OPEN;
                }
            }
        }
        return OPEN;
    }

    private static int afterText(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != ',' && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    private static int afterQuotes(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] == '"') {
                at++;
                if (at == to || bytes[at] != '"') {
                    return at;
                }
            }
        }
        return OPEN;
    }

    /**
     * The number of line ends: CR LF, LF, or CR.
     *
     * @param before the byte before these; anything but CR at the beginning
     */
    static int count(byte[] bytes, int from, int to, byte before) {
        int lines = 0;
        byte last = before;
        for (int at = from; at < to; at++) {
            if (bytes[at] == '\r' || (bytes[at] == '\n' && last != '\r')) {
                lines++;
            }
            last = bytes[at];
        }
        return lines;
    }
}
