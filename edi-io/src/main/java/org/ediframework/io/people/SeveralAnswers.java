package org.ediframework.io.people;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cells in which forms put all the answers of a person who may tick several: {@code Violin;Piano}, or {@code Violin, Piano} where
 * each of the parts stands alone elsewhere.
 *
 * @param words such cells
 * @param people how many have them
 */
record SeveralAnswers(List<String> words, long people) {

    static SeveralAnswers of(Map<String, Long> people) {
        Set<String> alone = people.keySet().stream().map(String::strip).collect(Collectors.toSet());
        List<String> words = people.keySet().stream()
                .filter(word -> parts(word, ";").size() > 1
                        || (parts(word, ",").size() > 1 && alone.containsAll(parts(word, ","))))
                .toList();
        return new SeveralAnswers(
                words,
                words.stream().mapToLong(word -> people.getOrDefault(word, 0L)).sum());
    }

    private static List<String> parts(String word, String between) {
        return Arrays.stream(word.split(between))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
