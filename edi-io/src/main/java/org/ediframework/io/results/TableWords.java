package org.ediframework.io.results;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.ediframework.core.population.Scope;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.io.plot.ShareScale;
import org.ediframework.io.present.Figure;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.PageText;
import org.ediframework.io.present.PlaceNames;
import org.ediframework.io.present.RowWords;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.ComparedGroup;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationRow;

/**
 * A published table as a grid of words, for whoever lays one out: every figure spelt as all other forms spell it, a dash
 * where there is none and {@code [c]} where it is withheld.
 *
 * @param blocks what has a heading of its own, in the order of the table
 * @param settings how it was computed
 * @param method how it was computed and what it was held against, in lines ended by LF
 */
public record TableWords(List<Block> blocks, RepresentationAnalysis settings, String method) {

    /** A table in words, in British English. */
    public static TableWords of(PublishedTable table) {
        return of(table, Locale.UK);
    }

    /** A table in words of a language; British English where there are none in it. */
    public static TableWords of(PublishedTable table, Locale locale) {
        Language language = Language.of(locale);
        Map<Characteristic, ShareScale> scales = new HashMap<>();
        table.groups()
                .forEach(group -> scales.computeIfAbsent(
                        group.scope().getCharacteristic(), characteristic -> scale(table, characteristic)));
        return new TableWords(
                table.groups().stream()
                        .filter(group -> !group.rows().isEmpty())
                        .map(group -> block(
                                group,
                                table.settings(),
                                language,
                                scales.getOrDefault(group.scope().getCharacteristic(), ShareScale.holding(List.of()))))
                        .toList(),
                table.settings(),
                TableMethod.of(table, language));
    }

    private static ShareScale scale(PublishedTable table, Characteristic characteristic) {
        return ShareScale.holding(table.groups().stream()
                .filter(group -> group.scope().getCharacteristic().equals(characteristic))
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> Stream.of(row.getShare(), RowWords.referenceShare(row)))
                .flatMap(share -> share.find().stream())
                .toList());
    }

    private static Block block(
            ComparedGroup group, RepresentationAnalysis settings, Language language, ShareScale scale) {
        return new Block(
                group.scope(),
                language.say(
                        "text.heading",
                        RowWords.heading(group.scope(), PlaceNames.published(), language),
                        RowWords.people(group, settings.getDenominator(), language)),
                group.rows().stream().map(row -> Line.of(row, language)).toList(),
                group.notes().stream()
                        .map(note -> note.sentence().in(language.locale()))
                        .map(PageText::onOneLine)
                        .toList(),
                scale.end(),
                scale.ticks().get(scale.steps()).label());
    }

    /** The columns from left to right. */
    public enum Column {
        CATEGORY("category", (row, language) -> new Figure(RowWords.category(row, language), "")),
        COUNT("count", RowWords::count),
        SHARE("share", RowWords::share),
        INTERVAL("interval", RowWords::interval),
        REFERENCE("reference", RowWords::reference),
        RATIO("ratio", RowWords::ratio),
        ADJUSTED_P("adjustedP", RowWords::adjustedPValue),
        VERDICT("verdict", RowWords::verdict);

        private final String key;
        private final BiFunction<RepresentationRow, Language, Figure> figure;

        Column(String key, BiFunction<RepresentationRow, Language, Figure> figure) {
            this.key = "text." + key;
            this.figure = figure;
        }

        /** What it is called in a language. */
        public String words(Locale language) {
            return Language.of(language).say(this == INTERVAL ? "text.intervalAlone" : key);
        }

        /** What stands above it in a language. */
        public String heading(RepresentationAnalysis settings, Locale language) {
            return Language.of(language).say(key, Figures.confidence(settings.getConfidence()));
        }

        /** Whether its cells stand at the right of the column, as figures do. */
        public boolean isFigure() {
            return this != CATEGORY && this != VERDICT;
        }

        String of(RepresentationRow row, Language language) {
            return figure.apply(row, language).text();
        }
    }

    /**
     * A group of rows.
     *
     * @param scope whom it is about
     * @param heading what is counted, where, and of how many people
     * @param lines a category each
     * @param notes what to know before comparing
     * @param largestShare where a drawing of the shares ends: the same for all blocks of one characteristic
     * @param largestLabel the same in words, such as 20%
     */
    public record Block(
            Scope scope,
            String heading,
            List<Line> lines,
            List<String> notes,
            double largestShare,
            String largestLabel) {}

    /**
     * A row.
     *
     * @param cells its words
     * @param row its figures, to be drawn
     */
    public record Line(Map<Column, String> cells, RepresentationRow row) {

        /** The reference share as a number, to be drawn. */
        public Measured<Double> reference() {
            return RowWords.referenceShare(row);
        }

        static Line of(RepresentationRow row, Language language) {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            Stream.of(Column.values()).forEach(column -> cells.put(column, column.of(row, language)));
            return new Line(cells, row);
        }
    }
}
