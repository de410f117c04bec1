package org.ediframework.io.present;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ediframework.core.population.Scope;
import org.ediframework.core.vocabulary.Category;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationCatalogue;

/** Categories by their labels in the published lists that come with the library, such as Bangladeshi for asian-bangladeshi. */
final class CategoryLabels {

    private static final String TOGETHER = " + ";
    private static final Pattern PARTS = Pattern.compile(TOGETHER, Pattern.LITERAL);

    private CategoryLabels() {}

    /** The label of a category, or of several that are compared together; the category itself where it has none. */
    static String of(Scope scope, String category, Language language) {
        Optional<Classification> list = scope.getClassification().flatMap(ClassificationCatalogue.bundled()::find);
        if (list.isEmpty()) {
            return category;
        }
        List<String> labels = Arrays.stream(PARTS.split(category, -1))
                .flatMap(code -> list.get().find(code).stream())
                .map(found -> label(list.get(), found, language))
                .toList();
        return labels.size() == PARTS.split(category, -1).length ? String.join(TOGETHER, labels) : category;
    }

    private static String label(Classification list, Category category, Language language) {
        return language.find("category." + list.getId() + "." + category.getCode())
                .orElse(category.getLabel());
    }
}
