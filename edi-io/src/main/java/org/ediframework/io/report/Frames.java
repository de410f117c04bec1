package org.ediframework.io.report;

import org.ediframework.io.page.PageFrame;
import org.ediframework.io.present.Language;

/** The frame of a page by its settings. */
final class Frames {

    private Frames() {}

    static PageFrame of(ReportSettings settings) {
        return new PageFrame(
                settings.getTitle(),
                settings.getAbout(),
                settings.getSources(),
                Language.of(settings.getLanguage()),
                new PageFrame.Look(
                        settings.getForm() == PageForm.FRAGMENT,
                        settings.getIdPrefix(),
                        settings.getColours().css(":root") + settings.getStyleSheet(),
                        settings.getLogo().map(logo -> new PageFrame.Logo(logo.getSource(), logo.getWords()))));
    }
}
