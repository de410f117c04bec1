package org.ediframework.io.people;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ediframework.io.published.CategoryWords;

/**
 * Rows at the end of a file that hold no person: a total, a source, when the report was run. Only the last rows can be such, and
 * only where nothing else stands in them, but numbers beside a total.
 *
 * @param start where the first of them begins, counted from the beginning of the bytes that were looked at
 * @param rows how many there are
 * @param first the words of the first of them
 */
record Footer(int start, int rows, String first) {

    /** So many bytes at the end of a file are looked at. */
    static final int MOST = 1 << 14;

    private static final Pattern NUMBER = Pattern.compile("[\\d,. ]*%?");
    private static final Pattern WORDS = Pattern.compile(
            "(?:(?:data )?sources?|notes?|footnotes?|reports?|extract(?:ed)?|generated|printed|produced|prepared|run (?:on|at|by|date)"
                    + "|end of (?:reports?|file|data|extract)|copyright|confidential|official)\\b.*|©.*|\\*{2,}.*|page \\d+.*"
                    + "|(?:total )?(?:number |no\\.? )?(?:of )?(?:records?|rows?|employees|staff|pupils|people|headcount)\\b.*\\d.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

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
            if (isFooter(cells)) {
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
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int at = 0; at < line.length(); at++) {
            char unit = line.charAt(at);
            if (unit == '"') {
                isQuoted = !isQuoted;
            } else if (unit == ',' && !isQuoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(unit);
            }
        }
        cells.add(cell.toString().strip());
        return isQuoted ? List.of("\"") : cells;
    }

    private static boolean isFooter(List<String> cells) {
        String said = cells.get(0);
        boolean isTotal = CategoryWords.isTotal(said.endsWith(":") ? said.substring(0, said.length() - 1) : said);
        return cells.size() > 1
                && (isTotal || WORDS.matcher(said).matches())
                && cells.subList(1, cells.size()).stream()
                        .allMatch(cell -> cell.isEmpty()
                                || (isTotal && NUMBER.matcher(cell).matches()));
    }
}
