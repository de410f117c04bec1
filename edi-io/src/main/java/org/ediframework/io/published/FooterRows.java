package org.ediframework.io.published;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows at the end of a file with a row for each person that hold none: a total, a source, when the report was run. Nothing else
 * stands in them, but numbers beside a total.
 */
public final class FooterRows {

    private static final Pattern NUMBER = Pattern.compile("[£€]?[\\d,. ]*%?");
    private static final Pattern WORDS = Pattern.compile(
            "(?:(?:data )?sources?|notes?|footnotes?|reports?|extract(?:ed)?|generated|printed|produced|prepared|run (?:on|at|by|date)"
                    + "|end of (?:reports?|file|data|extract)|copyright|confidential|official)\\b.*|©.*|\\*{2,}.*|page \\d+.*"
                    + "|(?:total )?(?:number |no\\.? )?(?:of )?(?:records?|rows?|employees|staff|pupils|people|headcount)\\b.*\\d.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private FooterRows() {}

    /** Whether the cells of a row, without blanks around them, hold no person. */
    public static boolean isOne(List<String> cells) {
        if (cells.size() < 2) {
            return false;
        }
        String said = cells.get(0);
        boolean isTotal = CategoryWords.isTotal(said.endsWith(":") ? said.substring(0, said.length() - 1) : said);
        return (isTotal || WORDS.matcher(said).matches())
                && cells.subList(1, cells.size()).stream()
                        .allMatch(cell -> cell.isEmpty()
                                || (isTotal && NUMBER.matcher(cell).matches()));
    }
}
