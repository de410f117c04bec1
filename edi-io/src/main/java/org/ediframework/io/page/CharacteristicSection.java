package org.ediframework.io.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.io.plot.ShareScale;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.PageText;
import org.ediframework.io.present.PlaceNames;
import org.ediframework.io.present.RowWords;
import org.ediframework.io.present.Words;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.ComparedGroup;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.statistics.Interval;

/**
 * All places of one characteristic, drawn to one scale.
 *
 * @param id unique on the page
 * @param heading the characteristic
 * @param tables a place each
 */
record CharacteristicSection(String id, String heading, List<ComparisonTable> tables) {

    /** The sections, with places called by these names. */
    static List<CharacteristicSection> of(PublishedTable table, PlaceNames placeNames, PageFrame frame) {
        List<CharacteristicSection> sections = new ArrayList<>();
        groups(table)
                .forEach((characteristic, ofIt) -> sections.add(new CharacteristicSection(
                        frame.id("characteristic-" + (sections.size() + 1)),
                        PageText.of(Words.capital(frame.language().label(characteristic))),
                        tables(ofIt, table.settings().getDenominator(), placeNames, frame.language()))));
        return sections;
    }

    /** The groups that have rows, by their characteristic. */
    static Map<Characteristic, List<ComparedGroup>> groups(PublishedTable table) {
        return table.groups().stream()
                .filter(group -> !group.rows().isEmpty())
                .collect(Collectors.groupingBy(
                        group -> group.scope().getCharacteristic(), LinkedHashMap::new, Collectors.toList()));
    }

    private static List<ComparisonTable> tables(
            List<ComparedGroup> groups, Denominator denominator, PlaceNames placeNames, Language language) {
        ShareScale scale = ShareScale.holding(groups.stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(CharacteristicSection::drawn)
                .toList());
        return groups.stream()
                .map(group -> new ComparisonTable(
                        RowWords.heading(group.scope(), placeNames, language),
                        !RowWords.where(group.scope(), placeNames, language).isEmpty(),
                        base(group.base(), group.undeclared(), denominator, language),
                        scale.ticks(),
                        group.rows().stream()
                                .map(row -> line(row, scale, language))
                                .toList(),
                        group.notes().stream()
                                .map(note -> note.sentence().in(language.locale()))
                                .map(PageText::of)
                                .toList()))
                .toList();
    }

    private static Stream<Double> drawn(RepresentationRow row) {
        return Stream.of(row.getShare(), row.getShareInterval().map(Interval::high), RowWords.referenceShare(row))
                .flatMap(share -> share.find().stream());
    }

    static ComparisonTable.Line line(RepresentationRow row, ShareScale scale, Language language) {
        Mark mark = Mark.of(row.getVerdict(), language);
        return new ComparisonTable.Line(
                RowWords.category(row, language),
                Strip.of(row, scale, mark, language),
                RowWords.count(row, language),
                RowWords.share(row, language),
                RowWords.interval(row, language),
                RowWords.reference(row, language),
                RowWords.ratio(row, language),
                mark);
    }

    static String base(Measured<Long> base, Measured<Long> undeclared, Denominator denominator, Language language) {
        String people = base.find().map(Figures::whole).orElse("");
        if (undeclared.find().filter(none -> none == 0).isPresent()) {
            return base.isPresent() ? language.say("base", people) : language.say("base.withheld");
        }
        String withheld = base.isPresent()
                ? undeclared.isPresent() ? "" : ".withheldMissing"
                : undeclared.isPresent() ? ".withheldBase" : ".withheldBoth";
        return language.say(
                (denominator == Denominator.DECLARED ? "base.declared" : "base.everyone") + withheld,
                people,
                undeclared.find().map(Figures::whole).orElse(""));
    }
}
