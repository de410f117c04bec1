package org.ediframework.examples.cli;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ediframework.core.population.Reference;
import org.ediframework.io.report.ReportSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a page of HTML is called, and which counts it withholds. */
final class ReportOptions {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Option(names = "--title", paramLabel = "TEXT", description = "The title of the page, with --format html.")
    private @Nullable String title;

    /** Refuses options that no other form of output has a use for. */
    void refuseUnlessHtml(boolean isHtml) {
        if (!isHtml && title != null) {
            throw new UnusableInputException("--title belongs to --format html.");
        }
    }

    ReportSettings settings(String titleUnlessGiven, List<String> sources) {
        return ReportSettings.builder()
                .title(title == null ? titleUnlessGiven : title)
                .addAllSources(sources)
                .build();
    }

    /** A file by what it is, such as {@code Counts: counts.csv}; nothing where there is none. */
    static Stream<String> source(String what, @Nullable Path file) {
        return Stream.ofNullable(file).map(given -> what + ": " + given.getFileName());
    }

    /** Every reference, once for all places. */
    static Stream<String> sources(Stream<Reference> references) {
        return references
                .map(reference -> "Reference: " + reference.getSource()
                        + reference.getAsOf().map(day -> ", " + DAY.format(day)).orElse("")
                        + reference
                                .getCoverage()
                                .getDescription()
                                .map(people -> ", " + people)
                                .orElse(""))
                .distinct();
    }
}
