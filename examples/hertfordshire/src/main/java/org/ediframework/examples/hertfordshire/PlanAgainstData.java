package org.ediframework.examples.hertfordshire;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.counts.CountsReader;
import org.ediframework.metrics.monitor.CurrentFigures;
import org.ediframework.metrics.monitor.MonitoredPlan;
import org.ediframework.metrics.monitor.PlanMonitor;

/**
 * The plan of Hertfordshire Music Service held against figures: residents by Census 2021, which are real, and pupils,
 * which are made up, because the service has not published any by district.
 */
final class PlanAgainstData {

    static final LocalDate IN_SPRING = LocalDate.of(2019, 3, 31);

    private static final String PUPILS = "pupils-2019-03-fictitious.csv";
    private static final String RESIDENTS = "hertfordshire-census-2021.csv";

    private PlanAgainstData() {}

    static MonitoredPlan monitor() throws IOException {
        ActionPlan plan = PlanReviews.review(PlanReviews.PLAN).orThrow();
        return PlanMonitor.builder().asOf(IN_SPRING).build().monitor(plan, figures());
    }

    private static CurrentFigures figures() throws IOException {
        try (InputStream pupils = Resources.open(PUPILS);
                InputStream residents = Resources.open(RESIDENTS)) {
            CountsReader reader = CountsReader.standard();
            return CurrentFigures.builder()
                    .addAllCounts(reader.counts().read(pupils, PUPILS).orThrow().groups())
                    .addAllReferences(reader.references("Census 2021, ONS, all ages")
                            .read(residents, RESIDENTS)
                            .orThrow()
                            .getReferences())
                    .build();
        }
    }
}
