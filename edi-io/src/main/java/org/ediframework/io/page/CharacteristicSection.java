package org.ediframework.io.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.io.plot.ShareScale;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.PageText;
import org.ediframework.io.present.PlaceNames;
import org.ediframework.io.present.RowWords;
import org.ediframework.io.present.Words;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.ComparedGroup;
import org.ediframework.metrics.representation.ComparisonNote;
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

    static List<CharacteristicSection> of(PublishedTable table) {
        return of(table, PlaceNames.published());
    }

    /** The sections, with places called by these names. */
    static List<CharacteristicSection> of(PublishedTable table, PlaceNames placeNames) {
        Map<Characteristic, List<ComparedGroup>> groups = new LinkedHashMap<>();
        table.groups().stream().filter(group -> !group.rows().isEmpty()).forEach(group -> groups.computeIfAbsent(
                        group.scope().getCharacteristic(), key -> new ArrayList<>())
                .add(group));
        List<CharacteristicSection> sections = new ArrayList<>();
        groups.forEach((characteristic, ofIt) -> sections.add(new CharacteristicSection(
                "characteristic-" + (sections.size() + 1),
                PageText.of(Words.capital(characteristic.getLabel())),
                tables(ofIt, table.settings().getDenominator(), placeNames))));
        return sections;
    }

    private static List<ComparisonTable> tables(
            List<ComparedGroup> groups, Denominator denominator, PlaceNames placeNames) {
        ShareScale scale = ShareScale.holding(groups.stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(CharacteristicSection::drawn)
                .toList());
        return groups.stream()
                .map(group -> new ComparisonTable(
                        RowWords.heading(group.scope(), placeNames),
                        !RowWords.where(group.scope(), placeNames).isEmpty(),
                        base(group.base(), group.undeclared(), denominator),
                        scale.ticks(),
                        group.rows().stream().map(row -> line(row, scale)).toList(),
                        group.notes().stream()
                                .map(ComparisonNote::detail)
                                .map(PageText::of)
                                .toList()))
                .toList();
    }

    private static Stream<Double> drawn(RepresentationRow row) {
        return Stream.of(row.getShare(), row.getShareInterval().map(Interval::high), RowWords.referenceShare(row))
                .flatMap(share -> share.find().stream());
    }

    static ComparisonTable.Line line(RepresentationRow row, ShareScale scale) {
        Mark mark = Mark.of(row.getVerdict());
        return new ComparisonTable.Line(
                PageText.of(row.getCategory()),
                Strip.of(row, scale, mark),
                RowWords.count(row),
                RowWords.share(row),
                RowWords.interval(row),
                RowWords.reference(row),
                RowWords.ratio(row),
                mark);
    }

    static String base(Measured<Long> base, Measured<Long> undeclared, Denominator denominator) {
        String people = base.find()
                .map(number -> Figures.counted(number, "person", "people"))
                .orElse("People, whose number is withheld to protect them,");
        if (undeclared.find().filter(none -> none == 0).isPresent()) {
            return people + (base.isPresent() ? "." : " are counted here.");
        }
        String missing = undeclared.find().map(Figures::whole).orElse("a number that is withheld");
        return denominator == Denominator.DECLARED
                ? people + " gave an answer; " + missing + " did not."
                : people + "; " + missing + " of them gave no answer.";
    }
}
