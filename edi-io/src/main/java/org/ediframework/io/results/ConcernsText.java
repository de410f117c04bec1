package org.ediframework.io.results;

import java.util.stream.Collectors;
import org.ediframework.io.present.Figure;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.GroupWords;
import org.ediframework.metrics.concern.ConcernFinder;
import org.ediframework.metrics.concern.Concerns;

/** What a search for areas of concern looked at, and how, as text. */
final class ConcernsText {

    private ConcernsText() {}

    static String method(Concerns concerns, GroupWords words) {
        ConcernFinder settings = concerns.settings();
        return "Searched for groups of up to " + settings.getMostCharacteristics() + " characteristics"
                + settings.getPlaceDimension()
                        .map(place -> ", everywhere and in each place")
                        .orElse("")
                + ": " + Figures.counted(concerns.familySize(), "group", "groups") + " of which at least "
                + Figures.counted(settings.getLeastExpected(), "person", "people") + " were expected, "
                + Figures.whole(concerns.tooSmall()) + " smaller ones not looked at, "
                + Figures.whole(concerns.withoutReference()) + " without a reference;\n"
                + Figures.counted(concerns.found().size(), "concern", "concerns")
                + " found at a false discovery rate of "
                + Figures.decimal(settings.getFalseDiscoveryRate() * 100, 1)
                + "%, worse than every simpler group by more than a ratio of "
                + settings.getMaterialityBand().low() + ".\n" + assumed(concerns, words);
    }

    private static String assumed(Concerns concerns, GroupWords words) {
        if (concerns.assumedSize() == 0) {
            return "";
        }
        String differ = concerns.differFromIndependence().stream()
                .map(each -> words.of(each.group()) + " ("
                        + Figure.people(each.row().getCount()).text() + " where "
                        + Figure.of(each.row().getExpected(), number -> Figures.decimal(number, 1))
                                .text()
                        + " would be expected)")
                .collect(Collectors.joining("; "));
        return "Of " + Figures.counted(concerns.assumedSize(), "group", "groups")
                + " no published table tells how rare they are: characteristics and places are taken to have no more to do"
                + " with each other than what is published says. "
                + (differ.isEmpty()
                        ? "No group differs from that."
                        : "These differ from that, and are no concerns: " + differ + ".")
                + "\n";
    }
}
