package org.ediframework.io.present;

import org.ediframework.core.population.Scope;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.representation.ComparedGroup;
import org.ediframework.metrics.representation.RepresentationRow;

/** What the cells of a row say, and what stands above the rows of a group. */
public final class RowWords {

    private RowWords() {}

    /** The category by its label in the list that it is of, where the library knows the list; else as the data call it. */
    public static String category(RepresentationRow row, Language language) {
        return PageText.onOneLine(CategoryLabels.of(row.getScope(), row.getCategory(), language));
    }

    public static Figure count(RepresentationRow row, Language language) {
        return Figure.people(row.getCount(), language);
    }

    public static Figure share(RepresentationRow row, Language language) {
        return Figure.percent(row.getShare(), language);
    }

    public static Figure interval(RepresentationRow row, Language language) {
        return Figure.of(row.getShareInterval(), language, language::percent);
    }

    public static Figure reference(RepresentationRow row, Language language) {
        return Figure.percent(referenceShare(row), language);
    }

    public static Figure ratio(RepresentationRow row, Language language) {
        return Figure.of(row.getRatio(), language, Figures::ratio);
    }

    public static Figure adjustedPValue(RepresentationRow row, Language language) {
        return Figure.of(row.getAdjustedPValue(), language, Figures::probability);
    }

    public static Figure verdict(RepresentationRow row, Language language) {
        return Figure.of(row.getVerdict(), language, verdict -> language.label(verdict, verdict.getLabel()));
    }

    /** The reference share as a number, to be drawn. */
    public static Measured<Double> referenceShare(RepresentationRow row) {
        return row.getReferenceShare().map(share -> share.toDouble());
    }

    /** What is counted, where and of whom, with a capital and commas. */
    public static String heading(Scope scope, PlaceNames places, Language language) {
        return PageText.onOneLine(
                Words.capital(language.label(scope.getCharacteristic())) + where(scope, places, language));
    }

    /** Where, and of whom, with a comma before each. */
    public static String where(Scope scope, PlaceNames places, Language language) {
        return language.place(scope.getWhere(), places).map(name -> ", " + name).orElse("")
                + scope.getPopulation().map(people -> ", " + people).orElse("");
    }

    /** Of how many people, in words that end a heading. */
    public static String people(ComparedGroup group, Denominator denominator, Language language) {
        String people = Figure.people(group.base(), language).text();
        if (group.undeclared().find().filter(none -> none == 0).isPresent()) {
            return language.say("text.people", people);
        }
        return language.say(
                denominator == Denominator.DECLARED ? "text.people.declared" : "text.people.everyone",
                people,
                Figure.people(group.undeclared(), language).text());
    }
}
