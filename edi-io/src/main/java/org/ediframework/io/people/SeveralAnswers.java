package org.ediframework.io.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cells in which forms put all the answers of a person who may tick several: {@code Violin;Piano}, or {@code Violin, Piano} where
 * each of the parts stands alone elsewhere.
 */
final class SeveralAnswers {

    private SeveralAnswers() {}

    /** The first such cell among the answers of a column. */
    static Optional<String> find(Collection<String> answers) {
        Set<String> alone = answers.stream().map(String::strip).collect(Collectors.toSet());
        return answers.stream()
                .filter(answer -> parts(answer, ";").size() > 1
                        || (parts(answer, ",").size() > 1 && alone.containsAll(parts(answer, ","))))
                .findFirst();
    }

    private static List<String> parts(String answer, String between) {
        return Arrays.stream(answer.split(between, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
