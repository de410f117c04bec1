package org.ediframework.metrics.tally;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.vocabulary.Category;
import org.ediframework.core.vocabulary.CategoryMapping;
import org.ediframework.core.vocabulary.CategoryMatch;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.MatchKind;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.core.vocabulary.OpenCategory;

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
     * From text to the code in the classification mapped to. A person of a category that may be several there is in one of
     * them, and which one nobody knows: those are counted under the label of an {@link OpenCategory}.
     */
    static Map<String, String> through(CategoryMapping mapping, Classification from) {
        Map<String, String> spellings = new LinkedHashMap<>();
        for (Category category : from.getLeaves()) {
            Optional<String> target = mapping.getMatch(category.getCode())
                    .map(match -> isOpen(match)
                            ? OpenCategory.of(match.targets())
                            : match.targets().get(0));
            stateOf(category).or(() -> target).ifPresent(label -> addTexts(category, label, spellings));
        }
        return spellings;
    }

    /** The labels of people who may be in several categories of the classification mapped to. */
    static List<String> openLabels(CategoryMapping mapping) {
        return mapping.getMatches().stream()
                .filter(CategorySpellings::isOpen)
                .map(match -> OpenCategory.of(match.targets()))
                .distinct()
                .toList();
    }

    private static boolean isOpen(CategoryMatch match) {
        return match.kind() == MatchKind.BROADER || match.kind() == MatchKind.AMBIGUOUS;
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
