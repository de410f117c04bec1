package org.ediframework.io.published;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows at the end of a file with a row for each person that hold none: a total, a source, when the report was run. Nothing else
 * stands in them, but numbers beside a total. They are told by English words, or in any language by how they differ from
 * {@linkplain PeopleAbove the people above}.
 */
public final class FooterRows {

    /** No more last rows than these are looked at as a footer in another language. */
    private static final int MOST = 12;

    /** So many people above tell how a row about a person looks. */
    private static final int PEOPLE = 20;

    private static final Pattern NUMBER = Pattern.compile("[£€]?[\\d,. ]*%?");
    private static final Pattern WORDS = Pattern.compile(
            "(?:(?:data )?sources?|notes?|footnotes?|reports?|extract(?:ed)?|generated|printed|produced|prepared|run (?:on|at|by|date)"
                    + "|end of (?:reports?|file|data|extract)|copyright|confidential|official)\\b.*|©.*|\\*{2,}.*|page \\d+.*"
                    + "|(?:total )?(?:number |no\\.? )?(?:of )?(?:records?|rows?|employees|staff|pupils|people|headcount)\\b.*\\d.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private FooterRows() {}

    /**
     * How many of the last rows hold no person, blank ones among them.
     *
     * @param rows the last ones of a file, each with its cells without blanks around them; those before the end tell what the
     *     rows of people look like
     */
    public static int atTheEnd(List<List<String>> rows) {
        int end = rows.size();
        int start = end;
        PeopleAbove people = peopleAbove(rows);
        for (int at = end; at > 0; at--) {
            List<String> row = rows.get(at - 1);
            boolean isApart = at > 1 && isBlank(rows.get(at - 2));
            if (isOne(row, people) || people.areUnlike(row, isApart)) {
                start = at - 1;
            } else if (!isBlank(row)) {
                break;
            }
        }
        return end - start;
    }

    /** What a last row that is no footer says where that is all it holds, and the people above have other first cells. */
    public static List<String> loneWords(List<List<String>> rows) {
        List<String> last = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
        return last.size() > 1 && isLoose(last) && peopleAbove(rows).areLeftDoubtfulBy(last)
                ? List.of(last.get(0))
                : List.of();
    }

    private static PeopleAbove peopleAbove(List<List<String>> rows) {
        int below = rows.size();
        int loose = 0;
        while (below > 0 && loose < MOST && isLoose(rows.get(below - 1))) {
            loose += isBlank(rows.get(--below)) ? 0 : 1;
        }
        List<List<String>> people = new ArrayList<>();
        for (int at = below; at > 0 && people.size() < PEOPLE; at--) {
            if (!isBlank(rows.get(at - 1))) {
                people.add(rows.get(at - 1));
            }
        }
        Collections.reverse(people);
        return new PeopleAbove(people);
    }

    private static boolean isBlank(List<String> row) {
        return row.stream().allMatch(String::isEmpty);
    }

    /** Whether a row holds nothing behind its first cell but numbers. */
    private static boolean isLoose(List<String> row) {
        return row.isEmpty() || row.subList(1, row.size()).stream().allMatch(FooterRows::isNumberOrBlank);
    }

    static boolean isNumberOrBlank(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    /** Whether the cells of a row hold no person by their words; a single cell only where people have several. */
    private static boolean isOne(List<String> cells, PeopleAbove people) {
        if (cells.size() < 2 && (cells.isEmpty() || !people.haveSeveralCells())) {
            return false;
        }
        String said = cells.get(0);
        boolean isTotal = CategoryWords.isTotal(said.endsWith(":") ? said.substring(0, said.length() - 1) : said);
        return (isTotal || WORDS.matcher(said).matches())
                && cells.subList(1, cells.size()).stream()
                        .allMatch(cell -> cell.isEmpty() || (isTotal && isNumberOrBlank(cell)));
    }
}
