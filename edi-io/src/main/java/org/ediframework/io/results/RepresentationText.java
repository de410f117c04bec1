package org.ediframework.io.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.PageText;
import org.ediframework.io.present.PlaceNames;
import org.ediframework.io.results.TableWords.Column;
import org.ediframework.metrics.publication.PublishedTable;

/**
 * A published table as text for people: one block for each group, the verdict in words, and underneath how it was
 * computed. A figure that does not exist is a dash, one that is withheld {@code [c]}. A table in full that holds counts
 * from 1 to 4 says so first.
 */
public final class RepresentationText {

    private RepresentationText() {}

    /** The table, a block for each group, in British English; lines ended by LF. */
    public static String write(PublishedTable table) {
        return write(table, Locale.UK);
    }

    /** The same in a language; British English where there are no words in it. */
    public static String write(PublishedTable table, Locale language) {
        return Notice.of(table.holdsSmallCounts(), Language.of(language)) + body(table, Language.of(language));
    }

    static String body(PublishedTable table, Language language) {
        StringBuilder text = new StringBuilder();
        TableWords words = TableWords.of(table, language.locale());
        for (TableWords.Block block : words.blocks()) {
            TextTable rows = columns(Column.CATEGORY.heading(table.settings(), language.locale()), table, language);
            block.lines().forEach(line -> rows.add(List.copyOf(line.cells().values())));
            text.append(block.heading()).append('\n').append(rows.render());
            block.notes().forEach(note -> text.append(language.say("text.note", note))
                    .append('\n'));
            text.append('\n');
        }
        return text.append(words.method()).toString();
    }

    /**
     * One category over all places, or over all years where the places are years, in British English; lines ended by LF.
     *
     * @param category as the rows name it
     */
    public static String writePlaces(PublishedTable table, String category) {
        return writePlaces(table, category, Locale.UK);
    }

    /**
     * The same in a language.
     *
     * @param category as the rows name it
     */
    public static String writePlaces(PublishedTable table, String category, Locale locale) {
        Language language = Language.of(locale);
        TextTable places = columns(language.say("text.place"), table, language);
        table.rows().stream().filter(row -> row.getCategory().equals(category)).forEach(row -> {
            Map<Column, String> cells = TableWords.Line.of(row, language).cells();
            cells.put(
                    Column.CATEGORY,
                    language.place(row.getScope().getWhere(), PlaceNames.published())
                            .map(PageText::onOneLine)
                            .orElse("–"));
            places.add(List.copyOf(cells.values()));
        });
        return Notice.of(table.holdsSmallCounts(), language) + places.render() + "\n" + TableMethod.of(table, language);
    }

    private static TextTable columns(String first, PublishedTable table, Language language) {
        List<TextTable.Column> columns = new ArrayList<>(List.of(new TextTable.Column(first, false)));
        Stream.of(Column.values())
                .skip(1)
                .forEach(column -> columns.add(
                        new TextTable.Column(column.heading(table.settings(), language.locale()), column.isFigure())));
        return new TextTable(columns);
    }
}
