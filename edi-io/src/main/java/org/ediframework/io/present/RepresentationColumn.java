package org.ediframework.io.present;

import java.util.Locale;
import java.util.function.Function;
import org.ediframework.core.population.Where;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.representation.NonResponseBounds;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.statistics.Interval;

/** The columns of a representation table in their published order; the single source for CSV and JSON. */
public enum RepresentationColumn {
    PLACE(row -> text(place(row.getScope().getWhere()))),
    CHARACTERISTIC(row -> text(row.getScope().getCharacteristic().getId())),
    CATEGORY(row -> text(row.getCategory())),
    COUNT(row -> whole(row.getCount())),
    BASE(row -> whole(row.getBase())),
    UNDECLARED(row -> whole(row.getUndeclared())),
    SHARE(row -> fraction(row.getShare())),
    SHARE_LOW(row -> fraction(row.getShareInterval().map(Interval::low))),
    SHARE_HIGH(row -> fraction(row.getShareInterval().map(Interval::high))),
    REFERENCE_SHARE(row -> fraction(row.getReferenceShare().map(share -> share.toDouble()))),
    EXPECTED(row -> fraction(row.getExpected())),
    GAP(row -> fraction(row.getGap())),
    GAP_LOW(row -> fraction(row.getGapInterval().map(Interval::low))),
    GAP_HIGH(row -> fraction(row.getGapInterval().map(Interval::high))),
    RATIO(row -> fraction(row.getRatio())),
    RATIO_LOW(row -> fraction(row.getRatioInterval().map(Interval::low))),
    RATIO_HIGH(row -> fraction(row.getRatioInterval().map(Interval::high))),
    P_VALUE(row -> probability(row.getPValue())),
    P_ADJUSTED(row -> probability(row.getAdjustedPValue())),
    SHORTFALL_SWAP(row -> whole(row.getShortfallBySwapping())),
    SHORTFALL_ADD(row -> whole(row.getShortfallByAdding())),
    LOWEST_SHARE(row -> fraction(row.getBounds().map(NonResponseBounds::lowestShare))),
    HIGHEST_SHARE(row -> fraction(row.getBounds().map(NonResponseBounds::highestShare))),
    ROBUST(row -> new Cell(row.isRobust().map(Object::toString), row.isRobust())),
    VERDICT(row -> new Cell(row.getVerdict().map(Enum::name), row.getVerdict().map(Enum::name)));

    /** What stands for all places together. */
    public static final String EVERYWHERE = "all";

    /**
     * One figure in both forms.
     *
     * @param written as CSV writes it
     * @param value as it is: a text, a whole number, a double or a truth
     */
    public record Cell(Measured<String> written, Measured<?> value) {}

    private final Function<RepresentationRow, Cell> cell;

    RepresentationColumn(Function<RepresentationRow, Cell> cell) {
        this.cell = cell;
    }

    /** The name in the header. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name in a language, for people. */
    public String heading(Language language) {
        return language.say("csv." + header());
    }

    /** The figure of a row. */
    public Cell of(RepresentationRow row) {
        return cell.apply(row);
    }

    /** The name of the place; the word for all places together is a name that a place may have too. */
    private static String place(Where where) {
        return where.getPlace().orElse(where.isEverywhere() ? EVERYWHERE : "");
    }

    private static Cell text(String text) {
        return new Cell(Measured.of(text), Measured.of(text));
    }

    private static Cell whole(Measured<? extends Number> number) {
        return new Cell(number.map(Object::toString), number);
    }

    private static Cell fraction(Measured<Double> number) {
        return new Cell(number.map(FigureSpelling::fraction), number);
    }

    private static Cell probability(Measured<Double> number) {
        return new Cell(number.map(FigureSpelling::probability), number);
    }
}
