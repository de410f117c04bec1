package org.ediframework.io.published;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a table itself says of the signs that stand in place of its counts. */
final class Legend {

    private static final Pattern SAYS = Pattern.compile(
            "(?:^|[\\s'\"“‘(])(\\[[a-z]]|c|x|z|k|u|low|\\*{1,3}|\\.\\.|\\.|:|~|-|–)\\s*['\"”’)]?\\s*"
                    + "(?:=|:|–|-|\\bis\\b|\\bmeans\\b|\\bdenotes\\b|\\bindicates\\b|\\brepresents\\b|\\bsignifies\\b|\\bshows\\b)\\s*(.+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BEGINS =
            Pattern.compile("^(\\[[a-z]]|\\*{1,3}|\\.\\.|:|~|-|–|c|x|z|k|u|low)\\s+(.{6,})", Pattern.DOTALL);
    private static final Pattern FEWER =
            Pattern.compile("(?:fewer|less|smaller|lower|under|below)(?: than)? (\\d{1,6})");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6}) ?(?:to|-|–|and) ?(\\d{1,6})");

    private final Map<String, CellValue.Kind> kinds = new HashMap<>();
    private final Map<String, TableQuestion.Withheld> sizes = new HashMap<>();

    private Legend() {}

    static Legend of(FoundTable table) {
        Legend legend = new Legend();
        legend.read(table.above());
        legend.read(table.below());
        return legend;
    }

    private void read(List<String> lines) {
        for (String line : lines) {
            Matcher begins = BEGINS.matcher(line);
            Matcher says = SAYS.matcher(line);
            if (says.find()) {
                put(says.group(1), says.group(2));
            } else if (begins.find()) {
                put(begins.group(1), begins.group(2));
            }
        }
    }

    private void put(String sign, String meaning) {
        String words = meaning.toLowerCase(Locale.ROOT);
        String key = sign.toLowerCase(Locale.ROOT);
        if (words.matches("(?s).*\\b(?:suppress|withh|confidential|disclos|protect|not shown).*")
                || (FEWER.matcher(words).find() && !words.contains("rounds"))) {
            kinds.put(key, CellValue.Kind.WITHHELD);
            Matcher range = RANGE.matcher(words);
            Matcher fewer = FEWER.matcher(words);
            if (words.contains("between") && range.find()) {
                sizes.put(
                        key,
                        new TableQuestion.Withheld(
                                Long.parseLong(range.group(1)),
                                Math.max(Long.parseLong(range.group(1)), Long.parseLong(range.group(2)))));
            } else if (fewer.find() && !words.contains("household") && !words.contains("authorit")) {
                sizes.put(key, new TableQuestion.Withheld(0, Math.max(0, Long.parseLong(fewer.group(1)) - 1)));
            }
        } else if (words.matches("(?s).*\\b(?:zero|nil|none|no people|no staff)\\b.*")) {
            kinds.put(key, CellValue.Kind.COUNT);
        } else if (words.contains("not applicable")) {
            kinds.put(key, CellValue.Kind.NO_SUCH_COUNT);
        } else if (words.contains("round")) {
            kinds.put(key, CellValue.Kind.ROUNDS_TO_ZERO);
        } else if (words.matches(
                "(?s).*\\b(?:not available|no data|incomplete|missing|unavailable|not collected)\\b.*")) {
            kinds.put(key, CellValue.Kind.ABSENT);
        }
    }

    /** What a sign stands for; {@link CellValue.Kind#COUNT} for one that means 0. */
    Optional<CellValue.Kind> kind(String sign) {
        return Optional.ofNullable(kinds.get(sign.toLowerCase(Locale.ROOT)));
    }

    Optional<TableQuestion.Withheld> size(String sign) {
        return Optional.ofNullable(sizes.get(sign.toLowerCase(Locale.ROOT)));
    }
}
