package org.ediframework.metrics.tally;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.vocabulary.Category;
import org.ediframework.core.vocabulary.CategoryMapping;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.MatchKind;
import org.ediframework.core.vocabulary.NonResponse;

/**
 * The texts by which the categories of a classification are known: code, label and notation, to the letter. What stands
 * for a missing answer becomes the state of non-response that it means.
 */
final class CategorySpellings {

    private CategorySpellings() {}

    /** From text to the category's code, or to the state. */
    static Map<String, String> of(Classification classification) {
        Map<String, String> spellings = new LinkedHashMap<>();
        for (Category category : classification.getLeaves()) {
            addTexts(category, stateOf(category).orElse(category.getCode()), spellings);
        }
        return spellings;
    }

    /**
     * From text to the code in the classification mapped to. A category that may be several there has none: a person in it
     * is in one of them, and which one nobody knows.
     */
    static Map<String, String> through(CategoryMapping mapping, Classification from) {
        Map<String, String> spellings = new LinkedHashMap<>();
        for (Category category : from.getLeaves()) {
            Optional<String> target = mapping.getMatch(category.getCode())
                    .filter(match -> match.kind() == MatchKind.EXACT || match.kind() == MatchKind.NARROWER)
                    .map(match -> match.targets().get(0));
            stateOf(category).or(() -> target).ifPresent(label -> addTexts(category, label, spellings));
        }
        return spellings;
    }

    private static Optional<String> stateOf(Category category) {
        return category.getNonResponse().map(NonResponse::getId);
    }

    private static void addTexts(Category category, String label, Map<String, String> spellings) {
        spellings.put(category.getCode(), label);
        spellings.put(category.getLabel(), label);
        category.getNotation().ifPresent(notation -> spellings.putIfAbsent(notation, label));
    }
}
