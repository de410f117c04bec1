package org.ediframework.io.present;

import org.ediframework.core.population.Scope;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.representation.ComparedGroup;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.Verdict;

/** What the cells of a row say, and what stands above the rows of a group. */
public final class RowWords {

    private RowWords() {}

    public static String category(RepresentationRow row) {
        return PageText.onOneLine(row.getCategory());
    }

    public static Figure count(RepresentationRow row) {
        return Figure.people(row.getCount());
    }

    public static Figure share(RepresentationRow row) {
        return Figure.percent(row.getShare());
    }

    public static Figure interval(RepresentationRow row) {
        return Figure.of(row.getShareInterval(), Figures::percent);
    }

    public static Figure reference(RepresentationRow row) {
        return Figure.percent(referenceShare(row));
    }

    public static Figure ratio(RepresentationRow row) {
        return Figure.of(row.getRatio(), Figures::ratio);
    }

    public static Figure adjustedPValue(RepresentationRow row) {
        return Figure.of(row.getAdjustedPValue(), Figures::probability);
    }

    public static Figure verdict(RepresentationRow row) {
        return Figure.of(row.getVerdict(), Verdict::getLabel);
    }

    /** The reference share as a number, to be drawn. */
    public static Measured<Double> referenceShare(RepresentationRow row) {
        return row.getReferenceShare().map(share -> share.toDouble());
    }

    /** What is counted, where and of whom, with a capital and commas. */
    public static String heading(Scope scope, PlaceNames places) {
        return PageText.onOneLine(Words.capital(scope.getCharacteristic().getLabel()) + where(scope, places));
    }

    /** Where, and of whom, with a comma before each. */
    public static String where(Scope scope, PlaceNames places) {
        return places.in(scope.getWhere()).map(name -> ", " + name).orElse("")
                + scope.getPopulation().map(people -> ", " + people).orElse("");
    }

    /** Of how many people, in words that end a heading. */
    public static String people(ComparedGroup group, Denominator denominator) {
        return people(group.base(), group.undeclared(), denominator);
    }

    private static String people(Measured<Long> base, Measured<Long> undeclared, Denominator denominator) {
        String people = Figure.people(base).text()
                + (base.find().filter(one -> one == 1).isPresent() ? " person" : " people");
        if (undeclared.find().filter(none -> none == 0).isPresent()) {
            return people;
        }
        String missing = Figure.people(undeclared).text();
        return denominator == Denominator.DECLARED
                ? people + " who gave an answer, " + missing + " more who did not"
                : people + ", " + missing + " of them without an answer";
    }
}
