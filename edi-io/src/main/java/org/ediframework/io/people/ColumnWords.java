package org.ediframework.io.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationCatalogue;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.io.published.CategoryWords;
import org.ediframework.io.published.MatchedReferences;

/**
 * What the words of one column of people mean: which of them say that an answer is missing, and which are spellings of one
 * category. Words that differ in case and blanks alone are one, and so are those of one category of a bundled classification
 * of the characteristic that the column is about; the one that most people have stands for them.
 */
final class ColumnWords {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final String column;
    private final Map<String, Long> people;
    private final Map<String, NonResponse> missing = new TreeMap<>();
    private final Map<String, String> spellings = new TreeMap<>();

    /**
     * Reads the words of a column.
     *
     * @param people how many have each word
     * @param undeclared words that stand for a missing answer
     * @param answers words that are answers, whatever they look like
     */
    ColumnWords(String column, Map<String, Long> people, Set<String> undeclared, Set<String> answers) {
        this.column = column;
        this.people = Map.copyOf(people);
        Characteristic characteristic = MatchedReferences.meant(Characteristic.of(column));
        List<String> categories = new ArrayList<>();
        people.keySet().forEach(word -> {
            Optional<NonResponse> state = undeclared.contains(word)
                    ? Optional.of(NonResponse.NOT_ANSWERED)
                    : state(word, characteristic.isProtected(), answers);
            state.ifPresentOrElse(found -> missing.put(word, found), () -> categories.add(word));
        });
        categories.sort(Comparator.<String>comparingLong(word -> -people.getOrDefault(word, 0L))
                .thenComparing(Comparator.naturalOrder()));
        Map<String, String> first = new HashMap<>();
        Optional<Classification> list = classification(characteristic, categories);
        for (String word : categories) {
            String key = list.flatMap(known -> CategoryWords.code(word, known))
                    .map(code -> "code " + code)
                    .orElseGet(() -> "word " + folded(word));
            spellings.put(word, first.computeIfAbsent(key, any -> word));
        }
    }

    /** In a column of something else than a characteristic, such as a decision, a single word may be an answer. */
    private static Optional<NonResponse> state(String word, boolean isCharacteristic, Set<String> answers) {
        Optional<NonResponse> own = NonResponse.find(word);
        if (own.isPresent() || answers.contains(word)) {
            return own.filter(state -> !answers.contains(word));
        }
        boolean saysSo =
                isCharacteristic || word.strip().contains(" ") || folded(word).equals("unknown");
        return saysSo ? CategoryWords.missing(word) : Optional.empty();
    }

    /** The classification of the characteristic that knows most of the words, two or more. */
    private static Optional<Classification> classification(Characteristic characteristic, List<String> words) {
        Map<Classification, Long> known = new LinkedHashMap<>();
        for (Classification list : ClassificationCatalogue.bundled().getClassifications()) {
            if (list.getCharacteristic().equals(characteristic)) {
                known.put(
                        list,
                        words.stream()
                                .filter(word -> CategoryWords.code(word, list).isPresent())
                                .count());
            }
        }
        return known.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .max(Map.Entry.<Classification, Long>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().getCategories().size()))
                .map(Map.Entry::getKey);
    }

    private static String folded(String word) {
        return BLANKS.matcher(word.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    /** How many people have each word that is an answer. */
    Map<String, Long> answered() {
        Map<String, Long> answered = new TreeMap<>(people);
        answered.keySet().removeAll(missing.keySet());
        answered.values().removeIf(count -> count == 0);
        return answered;
    }

    /** The state of missing answer that a word stands for; empty where it is an answer. */
    Optional<NonResponse> missing(String word) {
        return Optional.ofNullable(missing.get(word));
    }

    /** The word under which people with this one are counted. */
    String spelling(String word) {
        return spellings.getOrDefault(word, word);
    }

    /** The words that are not counted as they stand. */
    List<ReadWord> read() {
        List<ReadWord> read = new ArrayList<>();
        missing.forEach((word, state) -> {
            if (!state.getId().equals(word)) {
                read.add(new ReadWord(column, word, Optional.of(state), Optional.empty()));
            }
        });
        spellings.forEach((word, spelling) -> {
            if (!spelling.equals(word)) {
                read.add(new ReadWord(column, word, Optional.empty(), Optional.of(spelling)));
            }
        });
        return read;
    }
}
