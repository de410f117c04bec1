package org.ediframework.io.page;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.population.Scope;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.PageText;
import org.ediframework.io.present.PlaceNames;
import org.ediframework.io.present.RowWords;
import org.ediframework.io.present.Words;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.ComparedGroup;
import org.ediframework.metrics.representation.RepresentationRow;

/**
 * Places against categories at a glance: the verdict of each row of the tables below, and nothing that they have not.
 *
 * @param caption what is counted
 * @param categories the columns from left to right
 * @param lines a place each
 */
record Matrix(String caption, List<String> categories, List<Line> lines) {

    /**
     * A place.
     *
     * @param place by its name, and of whom
     * @param marks one for each category; empty where the place does not list it
     */
    record Line(String place, List<Optional<Mark>> marks) {}

    /** One for each characteristic that is counted in two places or more, in the order of the table. */
    static List<Matrix> of(PublishedTable table, PageFrame frame) {
        return CharacteristicSection.groups(table).entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> of(entry.getKey(), entry.getValue(), frame.language()))
                .toList();
    }

    private static Matrix of(Characteristic characteristic, List<ComparedGroup> groups, Language language) {
        Set<String> categories = new LinkedHashSet<>();
        groups.forEach(group -> group.rows().forEach(row -> categories.add(RowWords.category(row, language))));
        return new Matrix(
                language.say("matrix.caption", PageText.of(Words.capital(language.label(characteristic)))),
                List.copyOf(categories),
                groups.stream().map(group -> line(group, categories, language)).toList());
    }

    private static Line line(ComparedGroup group, Set<String> categories, Language language) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        for (RepresentationRow row : group.rows()) {
            marks.putIfAbsent(RowWords.category(row, language), Mark.of(row.getVerdict(), language));
        }
        return new Line(
                name(group.scope(), language),
                categories.stream()
                        .map(category -> Optional.ofNullable(marks.get(category)))
                        .toList());
    }

    /** The place and the people without the comma in front; the characteristic where neither is said. */
    private static String name(Scope scope, Language language) {
        String where = RowWords.where(scope, PlaceNames.published(), language);
        return PageText.onOneLine(
                where.isEmpty() ? Words.capital(language.label(scope.getCharacteristic())) : where.substring(2));
    }
}
