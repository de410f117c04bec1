package org.ediframework.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.io.plot.ShareScale;
import org.ediframework.io.present.Figure;
import org.ediframework.io.present.Language;
import org.ediframework.metrics.figures.FigureRow;

/**
 * Four quarters by pay as women and men of a hundred.
 *
 * @param about what they are quarters of
 * @param name above their names
 * @param ticks of the scale
 * @param quarters lowest first
 */
record Quarters(String about, String name, List<ShareScale.Tick> ticks, List<Quarter> quarters) {

    /**
     * A quarter.
     *
     * @param split where women end and men begin, in per cent of the width; absent where it is withheld or has nobody
     * @param title the drawing in a sentence
     */
    record Quarter(String name, Figure women, Figure men, Optional<String> split, String title) {}

    /**
     * The quarters of these rows.
     *
     * @param shares women and men of each quarter, a row each
     * @param isMenFirst which of both stand first
     * @param words the key of what a quarter is called, by its place behind a dot
     */
    static Quarters of(
            List<FigureRow> shares, boolean isMenFirst, String about, String words, PayPlots plots, Language language) {
        List<Quarter> quarters = new ArrayList<>();
        for (int first = 0; first + 1 < shares.size(); first += 2) {
            FigureRow women = shares.get(isMenFirst ? first + 1 : first);
            FigureRow men = shares.get(isMenFirst ? first : first + 1);
            quarters.add(quarter(women, men, language.say(words + "." + quarters.size()), plots, language));
        }
        return new Quarters(about, language.say(words), PayPlots.SHARES.ticks(), List.copyOf(quarters));
    }

    private static Quarter quarter(FigureRow women, FigureRow men, String name, PayPlots plots, Language language) {
        Figure ofWomen = plots.figure(women);
        Figure ofMen = plots.figure(men);
        Optional<String> split = plots.shareAt(women);
        return new Quarter(
                name,
                ofWomen,
                ofMen,
                split,
                language.say(
                        "plot",
                        name,
                        split.isPresent()
                                ? language.say("pay.split", ofWomen.text(), ofMen.text())
                                : ofWomen.reason()));
    }
}
