package org.ediframework.examples.hertfordshire;

import java.io.IOException;
import org.ediframework.io.report.MonitorHtml;
import org.ediframework.io.report.ReportSettings;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.publication.Publication;

/** The plan held against the data, as a page that a committee can read. */
final class PlanPage {

    private PlanPage() {}

    static String write() throws IOException {
        ReportSettings settings = ReportSettings.builder()
                .title("Hertfordshire Music Service: equality, diversity and inclusion, 2018–19")
                .about("The action plan is modelled on the service's published statement. Residents are those of "
                        + "Census 2021. The pupils are made up, because the service has not published any by district.")
                .addSources("Residents: Census 2021, Office for National Statistics, 21 March 2021, all ages; Open "
                        + "Government Licence v3.0")
                .addSources("Pupils by district, 31 March 2019: fictitious")
                .build();
        return MonitorHtml.write(Publication.under(DisclosurePolicy.standard(), PlanAgainstData.monitor()), settings);
    }
}
