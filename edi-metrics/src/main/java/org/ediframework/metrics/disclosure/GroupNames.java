package org.ediframework.metrics.disclosure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ediframework.core.vocabulary.Category;
import org.ediframework.core.vocabulary.Classification;
import org.ediframework.core.vocabulary.ClassificationCatalogue;

/** What the names of two groups tell of how they lie to each other, to anybody who reads them. */
public final class GroupNames {

    private static final Pattern WITH_ANOTHER = Pattern.compile("\\s*(and|or|&|\\+|/)");

    private GroupNames() {}

    /** Whether one is a part of the other, by its name or by a bundled classification that has both. */
    public static boolean isPart(String part, String group) {
        return isNamedAfter(part, group) || isWithin(part, group);
    }

    /** White British and White: Irish, but neither Whitechapel nor White and Asian. */
    private static boolean isNamedAfter(String part, String group) {
        String inner = part.strip().toLowerCase(Locale.ROOT);
        String outer = group.strip().toLowerCase(Locale.ROOT);
        if (outer.isEmpty() || inner.length() <= outer.length() || !inner.startsWith(outer)) {
            return false;
        }
        String more = inner.substring(outer.length());
        return !Character.isLetterOrDigit(more.codePointAt(0))
                && !WITH_ANOTHER.matcher(more).lookingAt();
    }

    private static boolean isWithin(String part, String group) {
        ClassificationCatalogue catalogue = ClassificationCatalogue.bundled();
        return catalogue.getClassifications().stream().anyMatch(list -> {
            Optional<Category> outer = named(list, group);
            Optional<Category> inner = named(list, part);
            return outer.isPresent()
                    && inner.isPresent()
                    && !outer.get().getCode().equals(inner.get().getCode())
                    && list.leavesWithin(outer.get().getCode()).stream()
                            .anyMatch(leaf -> leaf.getCode().equals(inner.get().getCode()));
        });
    }

    private static Optional<Category> named(Classification list, String name) {
        return list.getCategories().stream()
                .filter(category -> Stream.of(
                                Optional.of(category.getCode()),
                                Optional.of(category.getLabel()),
                                category.getNotation())
                        .flatMap(Optional::stream)
                        .anyMatch(name::equalsIgnoreCase))
                .findFirst();
    }
}
