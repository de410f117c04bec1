package org.ediframework.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.core.population.Coverage;
import org.ediframework.io.counts.ReferenceOrigin;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the file of a reference does not say, and every result names: its source, its date and its population. */
final class ReferenceOptions {

    @Option(
            names = "--reference-source",
            paramLabel = "TEXT",
            description = "Publisher and table of the reference; the name of its file unless given.")
    private @Nullable String source;

    @Option(names = "--reference-date", paramLabel = "DATE", description = "The day it is about, such as 2021-03-21.")
    private @Nullable LocalDate date;

    @Option(
            names = "--reference-population",
            paramLabel = "TEXT",
            description = "The people it is about, such as 'usual residents aged 16 and over'.")
    private @Nullable String population;

    /** Refuses to describe what describes itself. */
    void refuseDescription() {
        if (source != null || date != null || population != null) {
            throw new UnusableInputException(
                    "--reference-source, --reference-date and --reference-population describe a"
                            + " file; published populations say these themselves.");
        }
    }

    /** The origin of this file; options without a file are refused. */
    Optional<ReferenceOrigin> origin(@Nullable Path file, boolean isSample) {
        if (file == null) {
            if (isSample || source != null || date != null || population != null) {
                throw new UnusableInputException("--sampled-reference, --reference-source, --reference-date and"
                        + " --reference-population describe a --reference, which is not given.");
            }
            return Optional.empty();
        }
        return Optional.of(new ReferenceOrigin(
                source == null ? String.valueOf(file.getFileName()) : named("--reference-source", source),
                Optional.ofNullable(date),
                population == null
                        ? Coverage.unstated()
                        : Coverage.unstated().withDescription(named("--reference-population", population))));
    }

    private static String named(String option, String text) {
        if (text.isBlank()) {
            throw new UnusableInputException(option + " is blank. Allowed is a text.");
        }
        return text;
    }
}
