package org.ediframework.io.results;

import org.ediframework.io.present.Figures;
import org.ediframework.metrics.concern.ConcernFinder;
import org.ediframework.metrics.concern.Concerns;

/** What a search for areas of concern looked at, and how, as text. */
final class ConcernsText {

    private ConcernsText() {}

    static String method(Concerns concerns) {
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
                + settings.getMaterialityBand().low() + ";\n"
                + "combinations without a published table are held against the product of the shares of their"
                + " characteristics.\n";
    }
}
