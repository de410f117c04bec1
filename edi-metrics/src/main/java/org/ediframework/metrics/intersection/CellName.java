package org.ediframework.metrics.intersection;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a cell of several categories is called: these joined with {@code " & "}. A category that has the sign itself, or
 * begins as a quotation, stands in quotation marks, so that no two cells have one name.
 */
public final class CellName {

    private static final String BETWEEN = " & ";
    private static final String OPEN = "‘";
    private static final String CLOSE = "’";

    private CellName() {}

    /** The name of the cell of these categories, in their order. */
    public static String of(List<String> categories) {
        return categories.size() == 1
                ? categories.get(0)
                : categories.stream().map(CellName::part).collect(Collectors.joining(BETWEEN));
    }

    private static String part(String category) {
        return category.contains("&") || category.startsWith(OPEN)
                ? OPEN + category.replace(CLOSE, CLOSE + CLOSE) + CLOSE
                : category;
    }
}
