package org.ediframework.core.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * People who are in one of several categories, and nobody knows in which: school census {@code OOTH} is Arab or any other
 * ethnic group of Census 2021. They are counted under a label of their own, such as
 * {@code one of: other-arab | other-any-other}; as long as any of them wait in it, none of its categories has a count.
 */
public final class OpenCategory {

    private static final String BEGINNING = "one of: ";
    private static final String BETWEEN = " | ";
    private static final Pattern PARTS = Pattern.compile(BETWEEN, Pattern.LITERAL);

    private OpenCategory() {}

    /**
     * The label of people who are in one of these categories.
     *
     * @throws IllegalArgumentException when there are fewer than two
     */
    public static String of(List<String> categories) {
        if (categories.size() < 2) {
            throw new IllegalArgumentException(
                    "People in one of " + categories + " are in a known category. Allowed are two or more.");
        }
        return BEGINNING + String.join(BETWEEN, categories);
    }

    /** What a row of several categories is called: as nothing else is, whatever their own names are. */
    public static String union(Collection<String> together, Set<String> others) {
        String name = String.join(" + ", together);
        while (others.contains(name)) {
            name = "(" + name + ")";
        }
        return name;
    }

    /** The categories that the people of a label may be in; empty where it is the label of no such people. */
    public static Optional<List<String>> find(String label) {
        if (!label.startsWith(BEGINNING)) {
            return Optional.empty();
        }
        List<String> categories = List.of(PARTS.split(label.substring(BEGINNING.length()), -1));
        return categories.size() < 2 ? Optional.empty() : Optional.of(categories);
    }
}
