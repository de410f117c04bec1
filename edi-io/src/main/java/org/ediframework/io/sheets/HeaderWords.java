package org.ediframework.io.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ediframework.io.document.LibraryTable;

/**
 * The words under which plans keep their columns, from {@code headers.tsv}: the header, what it can mean, whether that is
 * sure. Ninety-three of them stand in plans that are public, the others are what else such plans call the same columns.
 */
final class HeaderWords {

    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final Pattern YEAR =
            Pattern.compile("(?:fy ?)?(?:19|20)\\d\\d(?: ?[/-] ?(?:\\d{4}|\\d\\d))?|\\d\\d/\\d\\d");
    private static final Map<String, Meaning> KNOWN = load();

    private HeaderWords() {}

    /**
     * What a header can mean.
     *
     * @param fields the likeliest first
     * @param isSure whether it can mean nothing else
     */
    record Meaning(List<Field> fields, boolean isSure) {}

    private static Map<String, Meaning> load() {
        Map<String, Meaning> known = new LinkedHashMap<>();
        for (String[] cells : LibraryTable.rows(HeaderWords.class, "headers.tsv")) {
            List<Field> fields = Arrays.stream(cells[1].split("\\|", -1))
                    .map(word -> Field.find(word).orElseThrow())
                    .toList();
            known.put(cells[0], new Meaning(fields, cells[2].equals("yes")));
        }
        return known;
    }

    /** What a header can mean; empty where nothing is known of it. Whatever is told by a part of it alone is unsure. */
    static Optional<Meaning> find(String header) {
        String whole = normalised(header);
        Meaning exact = KNOWN.get(whole);
        if (exact != null || whole.isEmpty()) {
            return Optional.ofNullable(exact);
        }
        String without = normalised(ASIDE.matcher(header).replaceAll(" "));
        Meaning aside = KNOWN.get(without);
        if (aside != null) {
            return Optional.of(new Meaning(aside.fields(), false));
        }
        Set<Field> fields = byParts(without.isEmpty() ? whole : without);
        return fields.isEmpty() ? Optional.empty() : Optional.of(new Meaning(List.copyOf(fields), false));
    }

    /** By the longest known header whose words all stand in this one, narrowed by other words that are known. */
    private static Set<Field> byParts(String header) {
        Set<String> words = words(header);
        List<Map.Entry<String, Meaning>> parts = new ArrayList<>();
        KNOWN.forEach((known, meaning) -> {
            if (words.containsAll(words(known))) {
                parts.add(Map.entry(known, meaning));
            }
        });
        parts.sort((first, second) -> second.getKey().length() - first.getKey().length());
        Set<Field> fields = new LinkedHashSet<>();
        for (Map.Entry<String, Meaning> part : parts) {
            if (fields.isEmpty()) {
                fields.addAll(part.getValue().fields());
            } else if (fields.stream().anyMatch(part.getValue().fields()::contains)) {
                fields.retainAll(part.getValue().fields());
            }
        }
        return fields;
    }

    private static Set<String> words(String header) {
        Set<String> words = new LinkedHashSet<>(List.of(header.split("[^\\p{L}\\p{N}#]+", -1)));
        words.remove("");
        return words;
    }

    /** Whether a header is a year, so that the columns are years. */
    static boolean isYear(String header) {
        return YEAR.matcher(normalised(header)).matches();
    }

    /** The header in lower case, without blanks and marks around it. */
    static String normalised(String header) {
        return KNOWN_MARKS.matcher(plain(header)).replaceAll("");
    }

    /** The form in which words of a sheet are compared: in lower case, with one blank between them. */
    static String plain(String words) {
        return words.replaceAll("[\\s\\u00a0]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static final Pattern KNOWN_MARKS = Pattern.compile("[:;*]+$|\\s+$");
}
