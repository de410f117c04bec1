package org.ediframework.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ediframework.io.figures.Figures;
import org.ediframework.io.report.ReportSettings;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.representation.Comparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a page of HTML is called, and which counts it withholds. */
final class ReportOptions {

    @Option(names = "--title", paramLabel = "TEXT", description = "The title of the page, with --format html.")
    private @Nullable String title;

    @Option(
            names = "--threshold",
            paramLabel = "COUNT",
            description =
                    "With --format html, counts from 1 to one less than this are withheld, and what would give them"
                            + " away; 5 unless given, 1 withholds nothing.")
    private @Nullable Long threshold;

    /** Refuses options that no other form of output has a use for. */
    void refuseUnlessHtml(boolean isHtml) {
        if (!isHtml && (title != null || threshold != null)) {
            throw new UnusableInputException("--title and --threshold belong to --format html.");
        }
    }

    ReportSettings settings(List<String> sources) {
        ReportSettings.Builder settings = ReportSettings.builder().addAllSources(sources);
        if (title != null) {
            settings.title(title);
        }
        if (threshold != null && threshold == 1) {
            settings.showingSmallCounts(true);
        } else if (threshold != null) {
            try {
                settings.disclosurePolicy(
                        DisclosurePolicy.builder().threshold(threshold).build());
            } catch (IllegalArgumentException wrong) {
                throw new UnusableInputException(
                        "--threshold: " + threshold + ". Allowed is a whole number from 1 to 1000000.");
            }
        }
        return settings.build();
    }

    /** The file of the counts and every reference, each once. */
    static List<String> sources(Path counts, List<Comparison> comparisons) {
        List<String> sources = new ArrayList<>();
        sources.add("Counts: " + counts.getFileName());
        comparisons.stream()
                .flatMap(comparison -> comparison.getReference().find().stream())
                .map(reference -> "Reference: " + reference.getSource()
                        + reference
                                .getAsOf()
                                .map(day -> ", " + Figures.day(day))
                                .orElse(""))
                .distinct()
                .forEach(sources::add);
        return sources;
    }
}
