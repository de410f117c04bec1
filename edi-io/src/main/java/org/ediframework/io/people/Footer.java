package org.ediframework.io.people;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ediframework.io.published.FooterRows;

/**
 * The {@linkplain FooterRows rows} at the end of a file that hold no person.
 *
 * @param start where the first of them begins, counted from the beginning of the bytes that were looked at
 * @param rows how many there are
 * @param first the words of the first of them
 */
record Footer(int start, int rows, String first) {

    /** So many bytes at the end of a file are looked at. */
    static final int MOST = 1 << 14;

    /**
     * The footer of a file; empty where it ends with a person.
     *
     * @param end the last bytes of it, of which the first line may be half a line or the header
     */
    static Optional<Footer> find(byte[] end, int length) {
        Optional<Footer> found = Optional.empty();
        int rows = 0;
        for (int to = length; to > 0; ) {
            int from = lineStart(end, to);
            if (from == 0) {
                break;
            }
            List<String> cells = cells(new String(end, from, to - from, StandardCharsets.UTF_8));
            if (FooterRows.isOne(cells)) {
                rows++;
                found = Optional.of(new Footer(from, rows, cells.get(0)));
            } else if (!cells.stream().allMatch(String::isEmpty)) {
                break;
            }
            to = from;
        }
        return found;
    }

    /** Where the line begins that ends here, with its line end or without. */
    private static int lineStart(byte[] bytes, int to) {
        int at = to - 1;
        while (at > 0 && bytes[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    /** The cells of a line; one that is no footer where a quote stays open. */
    private static List<String> cells(String line) {
        boolean isOpen = line.chars().filter(unit -> unit == '"').count() % 2 == 1;
        return isOpen
                ? List.of("\"")
                : Form.cells(line, ',').stream().map(String::strip).toList();
    }
}
