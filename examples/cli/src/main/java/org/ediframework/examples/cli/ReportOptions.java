package org.ediframework.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

    /** A file by what it is, such as {@code Counts: counts.csv}; nothing where there is none. */
    static Stream<String> source(String what, @Nullable Path file) {
        return Stream.ofNullable(file).map(given -> what + ": " + given.getFileName());
    }

    /** Every reference, once for all places. */
    static Stream<String> sources(Stream<Reference> references) {
        return references
                .map(reference -> "Reference: " + reference.getSource()
                        + reference
                                .getAsOf()
                                .map(day -> ", " + Figures.day(day))
                                .orElse("")
                        + reference
                                .getCoverage()
                                .getDescription()
                                .map(people -> ", " + people)
                                .orElse(""))
                .distinct();
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
