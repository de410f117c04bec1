package org.ediframework.core.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The category of a {@linkplain Characteristic#crossing crossing} as one text: the categories of its parts joined by
 * asterisks, such as {@code 16-24*yes}. An asterisk or a backslash within one of these has a backslash before it, so that no
 * two combinations read the same.
 */
public final class CrossedCategory {

    private static final char BETWEEN = '*';
    private static final char ESCAPE = '\\';

    private CrossedCategory() {}

    /** The categories of the parts, in their order, as one. */
    public static String join(List<String> categories) {
        return categories.stream()
                .map(category -> category.replace("\\", "\\\\").replace("*", "\\*"))
                .collect(Collectors.joining(String.valueOf(BETWEEN)));
    }

    /** The categories of the parts of one text, in their order, without the blanks around them; a text without an asterisk is one. */
    public static List<String> parse(String category) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < category.length(); i++) {
            char character = category.charAt(i);
            if (character == ESCAPE && i + 1 < category.length()) {
                part.append(category.charAt(++i));
            } else if (character == BETWEEN) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(character);
            }
        }
        parts.add(part.toString().strip());
        return List.copyOf(parts);
    }
}
