package org.ediframework.io.present;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.ediframework.metrics.figures.FigureColumn;
import org.ediframework.metrics.figures.FigureKind;
import org.ediframework.metrics.figures.FigureWord;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.statistics.Interval;

/** How the figures of a column are spelt: for people, for tables of data, and as values for programs. */
public final class FigureSpelling {

    private FigureSpelling() {}

    /** A figure as people read it, or the sign for its absence. */
    public static Figure forPeople(FigureColumn column, Measured<?> figure, Language language) {
        return Figure.of(figure, language, value -> words(column, value, language));
    }

    private static String words(FigureColumn column, Object value, Language language) {
        return switch (column.kind()) {
            case TEXT -> PageText.onOneLine(text(column, (String) value, language));
            case PLACE -> PageText.onOneLine(PlaceNames.published().of(text(column, (String) value, language)));
            case WORD -> ((FigureWord) value).label(language.locale());
            case TRUTH -> language.say((boolean) value ? "yes" : "no");
            case WHOLE -> Figures.whole((long) value);
            case SHARE -> Figures.percent((double) value);
            case SHARE_INTERVAL -> language.percent((Interval) value);
            case POINTS -> points((double) value) + "%";
            case POINTS_INTERVAL -> range((Interval) value, FigureSpelling::points, language) + "%";
            case NUMBER -> Figures.ratio((double) value);
            case NUMBER_INTERVAL -> range((Interval) value, Figures::ratio, language);
            case PROBABILITY -> Figures.probability((double) value);
            case PERCENTAGE -> ((BigDecimal) value).toPlainString() + "%";
            case PERCENTAGE_INTERVAL -> range((Interval) value, percent -> Figures.decimal(percent, 1), language) + "%";
        };
    }

    private static String points(double fraction) {
        return Figures.decimal(fraction * 100, 1);
    }

    /** What the library itself wrote into a cell of texts, in the language; what came from outside as it is. */
    private static String text(FigureColumn column, String value, Language language) {
        return switch (column.name()) {
            case "characteristic" -> characteristic(value, language);
            case "group" ->
                Sentence.known("cell.group." + value.replace(' ', '-'), value).in(language.locale());
            case "category", "place", "measure", "size", "compared_with", "term", "covariate", "category_of_workers" ->
                Sentence.known("cell." + value.replace(' ', '-'), value).in(language.locale());
            default -> value;
        };
    }

    /** A characteristic, with the people after a comma. */
    private static String characteristic(String value, Language language) {
        int end = value.indexOf(", ") < 0 ? value.length() : value.indexOf(", ");
        String id = value.substring(0, end);
        return Sentence.known("characteristic." + id, id).in(language.locale()) + value.substring(end);
    }

    private static String range(Interval interval, Function<Double, String> writing, Language language) {
        return language.range(
                writing.apply(interval.low()),
                Double.isInfinite(interval.high()) ? "–" : writing.apply(interval.high()));
    }

    /**
     * A figure as values by name: one, or the two ends of an interval; none of them where there is no figure.
     *
     * @return each name with a text, a whole number, a decimal number, a double or a truth
     */
    public static Map<String, Measured<?>> values(FigureColumn column, Measured<?> figure) {
        Map<String, Measured<?>> values = new LinkedHashMap<>();
        switch (column.kind()) {
            case SHARE_INTERVAL, POINTS_INTERVAL, NUMBER_INTERVAL, PERCENTAGE_INTERVAL -> {
                Measured<Interval> ends = figure.map(Interval.class::cast);
                values.put(column.name() + "_low", ends.map(Interval::low));
                values.put(column.name() + "_high", high(ends));
            }
            case WORD -> values.put(column.name(), figure.map(word -> ((FigureWord) word).id()));
            default -> values.put(column.name(), figure);
        }
        return values;
    }

    private static Measured<Double> high(Measured<Interval> ends) {
        return ends.find().filter(found -> Double.isInfinite(found.high())).isPresent()
                ? Measured.absent(Absence.NO_UPPER_LIMIT)
                : ends.map(Interval::high);
    }

    /** The names of the values of a column. */
    public static List<String> names(FigureColumn column) {
        return List.copyOf(values(column, Measured.absent(Absence.NOT_GIVEN)).keySet());
    }

    /** The names of the values of a column in a language, for people. */
    public static List<String> headings(FigureColumn column, Language language) {
        String heading = column.heading(language.locale());
        return names(column).size() == 1
                ? List.of(heading)
                : List.of(language.say("csv.low", heading), language.say("csv.high", heading));
    }

    /** A value as tables of data have it. */
    public static Measured<String> forData(FigureKind kind, Measured<?> value) {
        return value.map(any -> any instanceof Double number
                ? kind == FigureKind.PROBABILITY ? probability(number) : fraction(number)
                : any instanceof BigDecimal decimal ? decimal.toPlainString() : any.toString());
    }

    /** A number with six decimals. */
    static String fraction(double number) {
        return new BigDecimal(number).setScale(6, RoundingMode.HALF_UP).toPlainString();
    }

    /** A probability with six significant digits. */
    static String probability(double number) {
        return String.format(Locale.ROOT, "%.6g", number);
    }
}
