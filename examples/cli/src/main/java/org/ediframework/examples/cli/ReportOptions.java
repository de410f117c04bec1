package org.ediframework.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.core.population.Reference;
import org.ediframework.io.report.ReportSettings;
import org.ediframework.metrics.measure.Sentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a page of HTML is called, and the language of pages and texts. */
final class ReportOptions {

    @Option(names = "--title", paramLabel = "TEXT", description = "The title of the page, with --format html.")
    private @Nullable String title;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--headings", description = "Name the columns of CSV in words of --language, for people.")
    private boolean headings;

    /** The language in which columns of CSV are named; none where they have the names that programs read. */
    Optional<Locale> headings() {
        return headings ? Optional.of(language()) : Optional.empty();
    }

    /** Refuses options that no other form of output has a use for. */
    void refuseForOthers(boolean isHtml, boolean isCsv) {
        if (!isHtml && title != null) {
            throw new UnusableInputException("--title belongs to --format html.");
        }
        if (!isCsv && headings) {
            throw new UnusableInputException("--headings belongs to --format csv.");
        }
    }

    /** The language of pages and texts. */
    Locale language() {
        return language.locale();
    }

    /** The settings of a page with this title. */
    ReportSettings settings(String titleUnlessGiven, List<Sentence> sources) {
        return settings(sources).title(title == null ? titleUnlessGiven : title).build();
    }

    /** The settings of a page with the title of the library. */
    ReportSettings standard(List<Sentence> sources) {
        ReportSettings.Builder settings = settings(sources);
        return title == null ? settings.build() : settings.title(title).build();
    }

    private ReportSettings.Builder settings(List<Sentence> sources) {
        return ReportSettings.builder()
                .language(language())
                .addAllSources(
                        sources.stream().map(source -> source.in(language())).toList());
    }

    /** A file by what it is, such as {@code Counts: counts.csv}; nothing where there is none. */
    static Stream<Sentence> source(String what, @Nullable Path file) {
        Sentence named = Sentence.known("source." + what.replace(' ', '-'), what);
        return Stream.ofNullable(file).map(given -> Sentence.of("source", named, given.getFileName()));
    }

    /** Every reference, once for all places. */
    static Stream<Sentence> sources(Stream<Reference> references) {
        return references
                .map(reference -> {
                    List<Object> parts = new ArrayList<>(List.of(reference.getSource()));
                    reference.getAsOf().ifPresent(parts::add);
                    reference.getCoverage().getDescription().ifPresent(parts::add);
                    return Sentence.of("source", Sentence.known("source.Reference", "Reference"), parts);
                })
                .distinct();
    }
}
