package org.ediframework.io.results;

import java.util.stream.Collectors;
import org.ediframework.io.present.Figure;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.GroupWords;
import org.ediframework.io.present.Language;
import org.ediframework.metrics.concern.ConcernFinder;
import org.ediframework.metrics.concern.Concerns;

/** What a search for areas of concern looked at, and how, as text. */
final class ConcernsText {

    private final Language language;
    private final GroupWords words;

    ConcernsText(Language language, GroupWords words) {
        this.language = language;
        this.words = words;
    }

    /** Lines ended by LF. */
    String method(Concerns concerns) {
        ConcernFinder settings = concerns.settings();
        return language.say(
                        settings.getPlaceDimension().isPresent() ? "concerns.places" : "concerns",
                        settings.getMostCharacteristics(),
                        Figures.whole(concerns.familySize()),
                        Figures.whole(settings.getLeastExpected()),
                        Figures.whole(concerns.tooSmall()),
                        Figures.whole(concerns.withoutReference()))
                + "\n"
                + language.say(
                        "concerns.found",
                        Figures.whole(concerns.found().size()),
                        Figures.decimal(settings.getFalseDiscoveryRate() * 100, 1) + "%",
                        settings.getMaterialityBand().low())
                + "\n"
                + assumed(concerns);
    }

    private String assumed(Concerns concerns) {
        if (concerns.assumedSize() == 0) {
            return "";
        }
        String differ = concerns.differFromIndependence().stream()
                .map(each -> language.say(
                        "concerns.expected",
                        words.of(each.group()),
                        Figure.people(each.row().getCount(), language).text(),
                        Figure.of(each.row().getExpected(), language, number -> Figures.decimal(number, 1))
                                .text()))
                .collect(Collectors.joining("; "));
        return language.say(
                        "concerns.assumed",
                        Figures.whole(concerns.assumedSize()),
                        differ.isEmpty() ? language.say("concerns.alike") : language.say("concerns.differ", differ))
                + "\n";
    }
}
