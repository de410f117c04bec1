package org.ediframework.io.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.io.figures.Figures;
import org.ediframework.io.figures.PageText;
import org.ediframework.io.figures.PlaceNames;
import org.ediframework.io.plot.ShareScale;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedRow;
import org.ediframework.metrics.representation.ComparisonNote;
import org.ediframework.metrics.representation.RollUp;

/**
 * All places of one characteristic, drawn to one scale.
 *
 * @param id unique on the page
 * @param heading the characteristic
 * @param tables a place each
 */
record CharacteristicSection(String id, String heading, List<ComparisonTable> tables) {

    private static final String BESIDE_ITS_PARTS =
            "This combination is withheld wholly, because characteristics that it "
                    + "is made of are on this page too, and figures could be worked out from the two together. "
                    + "On a page without them it can be shown.";

    static List<CharacteristicSection> of(Publication publication) {
        return of(publication, PlaceNames.published());
    }

    /** The sections, with places called by these names. */
    static List<CharacteristicSection> of(Publication publication, PlaceNames placeNames) {
        Map<Characteristic, List<PublishedRow>> rows = new LinkedHashMap<>();
        publication.rows().forEach(row -> rows.computeIfAbsent(row.getCharacteristic(), key -> new ArrayList<>())
                .add(row));
        List<CharacteristicSection> sections = new ArrayList<>();
        rows.forEach((characteristic, ofIt) -> sections.add(
                section("characteristic-" + (sections.size() + 1), characteristic, ofIt, publication, placeNames)));
        return sections;
    }

    /** The words for a characteristic, with a capital. */
    static String heading(Characteristic characteristic) {
        String label = PageText.of(characteristic.getLabel());
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.UK) + label.substring(1);
    }

    /** Where, and of whom, with a comma before each; all places together have a name in words. */
    static String where(PublishedRow row, PlaceNames placeNames) {
        return row.getPlace()
                        .map(place -> ", " + (place.equals(RollUp.ALL_PLACES) ? "all places" : placeNames.of(place)))
                        .map(PageText::of)
                        .orElse("")
                + row.getPopulation().map(people -> ", " + PageText.of(people)).orElse("");
    }

    /** What has a table of its own. */
    private record Block(Optional<String> population, Optional<String> place) {}

    private static CharacteristicSection section(
            String id,
            Characteristic characteristic,
            List<PublishedRow> rows,
            Publication publication,
            PlaceNames placeNames) {
        ShareScale scale = ShareScale.holding(
                rows.stream().flatMap(CharacteristicSection::drawn).toList());
        Map<Block, List<PublishedRow>> blocks = new LinkedHashMap<>();
        rows.forEach(
                row -> blocks.computeIfAbsent(new Block(row.getPopulation(), row.getPlace()), key -> new ArrayList<>())
                        .add(row));
        List<ComparisonTable> tables = new ArrayList<>();
        blocks.forEach((block, here) -> tables.add(new ComparisonTable(
                heading(characteristic) + where(here.get(0), placeNames),
                block.place().isPresent() || block.population().isPresent(),
                base(here.get(0), publication.settings().getDenominator()),
                scale.ticks(),
                here.stream().map(row -> line(row, scale)).toList(),
                notes(publication, characteristic, block))));
        return new CharacteristicSection(id, heading(characteristic), tables);
    }

    private static Stream<Double> drawn(PublishedRow row) {
        return Stream.of(
                        row.getShare(),
                        row.getShareInterval().map(interval -> interval.high()),
                        row.getReferenceShare().map(share -> share.toDouble()))
                .flatMap(share -> share.find().stream());
    }

    static ComparisonTable.Line line(PublishedRow row, ShareScale scale) {
        Mark mark = Mark.of(row.getVerdict());
        return new ComparisonTable.Line(
                PageText.of(row.getCategory()),
                Strip.of(row, scale, mark),
                Figure.of(row.getCount(), Figures::whole),
                Figure.percent(row.getShare()),
                Figure.of(row.getShareInterval(), Figures::percent),
                Figure.percent(row.getReferenceShare().map(share -> share.toDouble())),
                Figure.of(row.getRatio(), ratio -> Figures.decimal(ratio, 2)),
                mark);
    }

    static String base(PublishedRow row, Denominator denominator) {
        String people = row.getBase()
                .find()
                .map(base -> Figures.whole(base) + (base == 1 ? " person" : " people"))
                .orElse("People, whose number is withheld to protect them,");
        Measured<Long> undeclared = row.getUndeclared();
        if (undeclared.find().filter(none -> none == 0).isPresent()) {
            return people + (row.getBase().isPresent() ? "." : " are counted here.");
        }
        String missing = undeclared.find().map(Figures::whole).orElse("a number that is withheld");
        return denominator == Denominator.DECLARED
                ? people + " gave an answer; " + missing + " did not."
                : people + "; " + missing + " of them gave no answer.";
    }

    private static List<String> notes(Publication publication, Characteristic characteristic, Block block) {
        Stream<String> withheld =
                Stream.of(BESIDE_ITS_PARTS).filter(note -> publication.isWithheldBesideItsParts(characteristic));
        Stream<String> ofComparison = publication.notes().stream()
                .filter(note -> note.isAbout(block.population(), block.place(), characteristic))
                .map(ComparisonNote::detail)
                .map(PageText::of);
        return Stream.concat(withheld, ofComparison).toList();
    }
}
