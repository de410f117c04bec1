package org.ediframework.io.report;

import java.util.List;
import org.immutables.value.Value;

/** What a report is called, where its figures come from, and how small counts are treated. Immutable and thread-safe. */
@Value.Immutable
public interface ReportSettings {

    static Builder builder() {
        return new Builder();
    }

    /** The settings with everything at its default. */
    static ReportSettings standard() {
        return builder().build();
    }

    /** The title of the page; {@code Who is here against who should be} unless stated. */
    @Value.Default
    default String getTitle() {
        return "Who is here against who should be";
    }

    /** A sentence or two on what the figures are about; empty unless stated. */
    @Value.Default
    default String getAbout() {
        return "";
    }

    /** Where counts and references come from, a sentence each, such as {@code Census 2021, ONS, 21 March 2021}. */
    List<String> getSources();

    /** Builds {@link ReportSettings}; mutable and for one thread. */
    final class Builder extends ImmutableReportSettings.Builder {

        /** Sets everything to what a {@link ReportSettings} has; what was set before is forgotten. */
        public Builder from(ReportSettings reportSettings) {
            clear();
            return addAll(reportSettings);
        }
    }
}
