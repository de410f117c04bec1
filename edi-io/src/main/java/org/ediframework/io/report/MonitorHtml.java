package org.ediframework.io.report;

import org.ediframework.io.page.MonitorPage;
import org.ediframework.metrics.publication.PublishedPlan;

/**
 * A plan held against the data as one page of HTML: what is late, key area by key area its actions, its metrics with
 * their targets and what it is asked to think about, then the figures, methods and sources.
 */
public final class MonitorHtml {

    private MonitorHtml() {}

    /** The page of what may be shown of a plan. */
    public static String write(PublishedPlan published, ReportSettings settings) {
        return MonitorPage.render(published, Frames.of(settings));
    }
}
