package org.ediframework.io.report;

import org.ediframework.io.page.MonitorPage;
import org.ediframework.io.page.PageFrame;
import org.ediframework.metrics.monitor.MonitoredPlan;
import org.ediframework.metrics.publication.Publication;

/**
 * A plan held against the data as one page of HTML: what is late, key area by key area its actions, its metrics with
 * their targets and what it is asked to think about, then the figures, methods and sources.
 */
public final class MonitorHtml {

    private MonitorHtml() {}

    /**
     * The page, with small counts withheld as the settings say. A metric over several categories is shown only where
     * all of them are; a challenge that rests on withheld figures is counted and not shown.
     *
     * @throws org.ediframework.metrics.disclosure.TableException if a characteristic has too many places and categories
     *     to be protected in one piece
     * @throws org.ediframework.metrics.disclosure.UnprotectableTableException if no way was proven to withhold enough
     */
    public static String write(MonitoredPlan monitored, ReportSettings settings) {
        Publication publication = settings.isShowingSmallCounts()
                ? Publication.inFull(monitored.figures())
                : Publication.under(settings.getDisclosurePolicy(), monitored.figures());
        return MonitorPage.render(
                monitored, publication, new PageFrame(settings.getTitle(), settings.getAbout(), settings.getSources()));
    }
}
