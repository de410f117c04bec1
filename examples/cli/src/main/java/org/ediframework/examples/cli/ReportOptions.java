package org.ediframework.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ediframework.core.population.Reference;
import org.ediframework.io.figures.Figures;
import org.ediframework.io.report.ReportSettings;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.TableException;
import org.ediframework.metrics.disclosure.UnprotectableTableException;
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

    ReportSettings settings(String titleUnlessGiven, List<String> sources) {
        ReportSettings.Builder settings = ReportSettings.builder()
                .title(title == null ? titleUnlessGiven : title)
                .addAllSources(sources);
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
    static List<String> sources(Optional<Path> counts, List<Reference> references) {
        List<String> sources = new ArrayList<>();
        counts.ifPresent(file -> sources.add("Counts: " + file.getFileName()));
        references.stream()
                .map(reference -> "Reference: " + reference.getSource()
                        + reference
                                .getAsOf()
                                .map(day -> ", " + Figures.day(day))
                                .orElse(""))
                .distinct()
                .forEach(sources::add);
        return sources;
    }

    /** A page, or one line on why its small counts cannot be protected. */
    static String protecting(Supplier<String> page) {
        try {
            return page.get();
        } catch (TableException | UnprotectableTableException unsafe) {
            throw new UnusableInputException("The small counts cannot be protected: " + unsafe.getMessage());
        }
    }
}
