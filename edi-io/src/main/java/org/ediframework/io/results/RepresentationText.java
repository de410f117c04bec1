package org.ediframework.io.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.io.figures.PageText;
import org.ediframework.io.figures.PlaceNames;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.representation.ComparisonNote;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.RepresentationTable;
import org.ediframework.metrics.representation.SignificanceTest;
import org.ediframework.metrics.statistics.Adjustment;
import org.ediframework.metrics.statistics.Interval;

/**
 * A representation table as text for people: one block for each place and characteristic, the verdict in words, and
 * underneath how it was computed. A figure that does not exist is a dash.
 */
public final class RepresentationText {

    private static final String NONE = "–";

    private RepresentationText() {}

    /** The table, a block for each place and characteristic; lines ended by LF. */
    public static String write(RepresentationTable table) {
        StringBuilder text = new StringBuilder();
        Map<Block, TextTable> blocks = new LinkedHashMap<>();
        for (RepresentationRow row : table.rows()) {
            Block block = Block.of(row);
            blocks.computeIfAbsent(block, key -> columns("category", table.settings()))
                    .add(cells(PageText.onOneLine(row.getCategory()), row));
        }
        blocks.forEach((block, rows) -> append(text, block, rows, table));
        return text.append(writeMethod(table)).toString();
    }

    /** How a table was computed, and what it was held against; lines ended by LF. */
    public static String writeMethod(RepresentationTable table) {
        return method(table) + ReferenceNames.sentence(table);
    }

    /** What is counted in a row's characteristic and place, and of how many people, on one line. */
    public static String heading(RepresentationRow row, RepresentationAnalysis settings) {
        return heading(Block.of(row), settings);
    }

    /**
     * One category over all places, or over all years where the places are years; lines ended by LF.
     *
     * @param category as the rows name it
     */
    public static String writePlaces(RepresentationTable table, String category) {
        TextTable places = columns("place", table.settings());
        table.rows().stream()
                .filter(row -> row.getCategory().equals(category))
                .forEach(row ->
                        places.add(cells(row.getPlace().map(PageText::onOneLine).orElse(NONE), row)));
        return places.render() + "\n" + writeMethod(table);
    }

    private record Block(
            Optional<String> population,
            Optional<String> place,
            Characteristic characteristic,
            long base,
            long undeclared) {

        static Block of(RepresentationRow row) {
            return new Block(
                    row.getPopulation(), row.getPlace(), row.getCharacteristic(), row.getBase(), row.getUndeclared());
        }
    }

    private static void append(StringBuilder text, Block block, TextTable rows, RepresentationTable table) {
        text.append(heading(block, table.settings())).append('\n').append(rows.render());
        for (ComparisonNote note : table.notes()) {
            if (note.isAbout(block.population(), block.place(), block.characteristic())) {
                text.append("Note: ").append(PageText.onOneLine(note.detail())).append('\n');
            }
        }
        text.append('\n');
    }

    private static String heading(Block block, RepresentationAnalysis settings) {
        String label = PageText.onOneLine(block.characteristic().getLabel());
        return label.substring(0, 1).toUpperCase(Locale.UK) + label.substring(1)
                + block.place()
                        .map(place ->
                                ", " + PageText.onOneLine(PlaceNames.published().of(place)))
                        .orElse("")
                + block.population()
                        .map(people -> ", " + PageText.onOneLine(people))
                        .orElse("")
                + ": " + grouped(block.base()) + " people"
                + undeclared(block, settings);
    }

    private static String undeclared(Block block, RepresentationAnalysis settings) {
        if (block.undeclared() == 0) {
            return "";
        }
        return settings.getDenominator() == Denominator.DECLARED
                ? " who gave an answer, " + grouped(block.undeclared()) + " more who did not"
                : ", " + grouped(block.undeclared()) + " of them without an answer";
    }

    private static TextTable columns(String first, RepresentationAnalysis settings) {
        List<TextTable.Column> columns = new ArrayList<>();
        columns.add(new TextTable.Column(first, false));
        String interval = percentOf(settings.getConfidence(), 0) + " interval";
        for (String figure : List.of("count", "share", interval, "reference", "ratio", "adjusted p")) {
            columns.add(new TextTable.Column(figure, true));
        }
        columns.add(new TextTable.Column("verdict", false));
        return new TextTable(columns);
    }

    private static List<String> cells(String first, RepresentationRow row) {
        return List.of(
                first,
                grouped(row.getCount()),
                percent(row.getShare()),
                interval(row.getShareInterval()),
                percent(row.getReferenceShare().map(share -> share.toDouble())),
                written(row.getRatio().map(ratio -> decimal(ratio, 3))),
                written(row.getAdjustedPValue().map(RepresentationText::probability)),
                row.getVerdict().getLabel());
    }

    private static String method(RepresentationTable table) {
        RepresentationAnalysis settings = table.settings();
        String shares = "Share and interval (" + words(settings.getIntervalMethod()) + ") are of "
                + (settings.getDenominator() == Denominator.DECLARED ? "those who gave an answer" : "everyone");
        if (table.familySize() == 0) {
            return shares + "; there is no reference to compare them with.\n";
        }
        String adjusted = settings.getAdjustment() == Adjustment.NONE
                ? ", not adjusted for the "
                : ", adjusted (" + words(settings.getAdjustment()) + ") over ";
        return shares + "; the ratio is share ÷ reference;\np is "
                + table.tests().stream().map(SignificanceTest::getLabel).collect(Collectors.joining("; "))
                + adjusted + table.familySize() + " rows; ratios from "
                + settings.getMaterialityBand().low() + " to "
                + settings.getMaterialityBand().high() + " are called slight, by convention.\n";
    }

    /** A method's name as it is printed: that of a person keeps its capitals. */
    private static String words(Enum<?> method) {
        String words = method.name().toLowerCase(Locale.ROOT).replace('_', '–');
        StringBuilder capitals = new StringBuilder(words);
        for (int index = 0; index < words.length(); index++) {
            if (index == 0 || words.charAt(index - 1) == '–') {
                capitals.setCharAt(index, Character.toUpperCase(words.charAt(index)));
            }
        }
        return capitals.toString();
    }

    private static String written(Measured<String> figure) {
        return figure.find().orElse(NONE);
    }

    private static String percent(Measured<Double> share) {
        return written(share.map(value -> percentOf(value, 1)));
    }

    private static String interval(Measured<Interval> interval) {
        return written(interval.map(bounds -> decimal(bounds.low() * 100, 1) + " to " + percentOf(bounds.high(), 1)));
    }

    private static String percentOf(double fraction, int decimals) {
        return decimal(fraction * 100, decimals) + "%";
    }

    private static String probability(double p) {
        return p < 0.0005 ? "<0.001" : decimal(p, 3);
    }

    private static String decimal(double number, int decimals) {
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String grouped(long number) {
        return String.format(Locale.UK, "%,d", number);
    }
}
