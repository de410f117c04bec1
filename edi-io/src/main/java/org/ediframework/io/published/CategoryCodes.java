package org.ediframework.io.published;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ediframework.core.vocabulary.Category;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.io.document.LibraryTable;

/** Which category of a classification a label stands for: by its code, its own label, or a spelling that publishers use. */
final class CategoryCodes {

    private static final Map<String, Map<String, String>> SPELLINGS = read();

    private static final Pattern CODE_BEFORE =
            Pattern.compile("^(?:[A-Za-z]{1,2}\\d?|\\d{1,2}[a-z]?)(?: ?[-–:.)] ?| (?=\\p{Lu}))(?=\\p{L})");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NI = Pattern.compile("\\b(?:ni|n irish|n\\. irish)\\b");
    private static final Set<String> EMPTY_WORDS = Set.of("", "or", "and", "background", "origin");

    private CategoryCodes() {}

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> spellings = new HashMap<>();
        for (String[] cells : LibraryTable.rows(CategoryCodes.class, "labels.tsv")) {
            spellings.computeIfAbsent(cells[0], any -> new HashMap<>()).put(cells[1], cells[2]);
        }
        return spellings;
    }

    static Optional<String> of(String label, Classification classification) {
        String compared = Spellings.compared(label);
        return whole(label, compared, classification)
                .or(() -> spelt(compared, classification))
                .or(() -> lastPart(compared, classification))
                .or(() -> withoutCode(label, compared, classification))
                .or(() -> byWords(compared, classification));
    }

    /**
     * By the words alone, whatever stands between them: {@code White - English/Welsh/Scottish/NI/British} has those of
     * {@code White: English, Welsh, Scottish, Northern Irish or British}. Words of two categories are those of none.
     */
    private static Optional<String> byWords(String compared, Classification classification) {
        Set<String> words = words(compared);
        Set<String> codes = new HashSet<>();
        classification.getCategories().stream()
                .filter(category ->
                        words(Spellings.compared(category.getLabel())).equals(words))
                .forEach(category -> codes.add(category.getCode()));
        SPELLINGS
                .getOrDefault(classification.getCharacteristic().getId(), Map.of())
                .forEach((spelling, code) -> {
                    if (classification.find(code).isPresent() && words(spelling).equals(words)) {
                        codes.add(code);
                    }
                });
        return codes.size() == 1 ? codes.stream().findFirst() : Optional.empty();
    }

    private static Set<String> words(String compared) {
        Set<String> words =
                new HashSet<>(List.of(BETWEEN_WORDS.split(NI.matcher(compared).replaceAll("northern irish"), -1)));
        words.removeAll(EMPTY_WORDS);
        return words;
    }

    /** Of a label such as {@code A - White British}, as the NHS and returns of staff have it, the words behind the code. */
    private static Optional<String> withoutCode(String label, String compared, Classification classification) {
        String words = CODE_BEFORE.matcher(label.strip()).replaceFirst("");
        return Spellings.compared(words).equals(compared) ? Optional.empty() : of(words, classification);
    }

    private static Optional<String> whole(String label, String compared, Classification classification) {
        return classification.getCategories().stream()
                .filter(category -> category.getCode().equals(label)
                        || Spellings.compared(category.getLabel()).equals(compared))
                .map(Category::getCode)
                .findFirst();
    }

    private static Optional<String> spelt(String compared, Classification classification) {
        return Optional.ofNullable(SPELLINGS
                        .getOrDefault(classification.getCharacteristic().getId(), Map.of())
                        .get(compared))
                .filter(code -> classification.find(code).isPresent());
    }

    /** Of a label such as {@code White: Irish} the words behind the colon, within the group whose first word stands before it. */
    private static Optional<String> lastPart(String compared, Classification classification) {
        int colon = compared.lastIndexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String group = compared.split("[ ,:/(]", 2)[0];
        String part = compared.substring(colon + 1);
        List<String> found = classification.getCategories().stream()
                .filter(category -> {
                    String known = Spellings.compared(category.getLabel());
                    return known.startsWith(group) && known.endsWith(":" + part);
                })
                .map(Category::getCode)
                .toList();
        return found.size() == 1
                ? Optional.of(found.get(0))
                : spelt(part, classification).filter(code -> code.startsWith(group));
    }
}
