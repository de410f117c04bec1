package org.ediframework.io.people;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ediframework.io.published.FooterRows;

/**
 * The {@linkplain FooterRows rows} at the end of a file that hold no person.
 *
 * @param start where the first of them begins, counted from the beginning of the bytes that were looked at
 * @param rows how many there are
 * @param first the words of the first of them
 * @param lone all that stands in a last row that may be a person or none
 */
record Footer(int start, int rows, String first, Optional<String> lone) {

    static final Footer NONE = new Footer(0, 0, "", Optional.empty());

    /** So many bytes at the end of a file are looked at. */
    static final int MOST = 1 << 14;

    /**
     * The footer of a file; of no rows where it ends with a person.
     *
     * @param end the last bytes of it, of which the first line may be half a line or the header
     */
    static Footer find(byte[] end, int length) {
        List<Integer> starts = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int to = length; to > 0; ) {
            int from = lineStart(end, to);
            starts.add(from);
            rows.add(cells(new String(end, from, to - from, StandardCharsets.UTF_8)));
            to = from;
        }
        takeOffTheFirst(rows);
        Collections.reverse(rows);
        int all = FooterRows.atTheEnd(rows);
        if (all == 0) {
            return new Footer(length, 0, "", FooterRows.loneWords(rows).stream().findFirst());
        }
        List<List<String>> footer = rows.subList(rows.size() - all, rows.size());
        int filled = (int) footer.stream().filter(row -> !isBlank(row)).count();
        return new Footer(starts.get(all - 1), filled, footer.get(0).get(0), Optional.empty());
    }

    /** The first line that holds anything is the header, or half a line; of the rows from the end it is the last. */
    private static void takeOffTheFirst(List<List<String>> rows) {
        while (!rows.isEmpty() && isBlank(rows.remove(rows.size() - 1))) {
            // Lines above the header are blank.
        }
    }

    private static boolean isBlank(List<String> row) {
        return row.stream().allMatch(String::isEmpty);
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
