package org.ediframework.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.metrics.measure.Sentence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Some people out of all, group by group: a category of counts, or one column of a table out of another. Each group is the
 * place of its counts.
 */
final class OutcomeSource {

    @Mixin
    private CountedSource source = new CountedSource();

    @Option(
            names = "--of",
            paramLabel = "CATEGORY",
            description =
                    "The category whose people are looked at, out of all of their group; --within names the groups.")
    private @Nullable String category;

    @Option(
            names = "--base",
            paramLabel = "COL",
            description = "With --counts and --measure: the column that counts all of whom --measure counts some; --by"
                    + " names the groups.")
    private @Nullable String base;

    List<GroupCounts> read(Surroundings surroundings, PrintWriter errors, List<String> notes) {
        if ((category == null) == (base == null)) {
            throw new UnusableInputException(
                    "Say whose share is looked at: --of CATEGORY, of counts within --within, or"
                            + " --measure COL --base COL, of a table by --by.");
        }
        if (base == null && !source.hasPlaces()) {
            throw new UnusableInputException("--of needs --within, the column that holds the places, groups or years.");
        }
        return base == null
                ? source.read(surroundings, errors, notes).groups()
                : source.readOutcomes(measure(), base, notes);
    }

    /** The category that the counts have it under. */
    String category() {
        return category == null ? measure() : category;
    }

    private String measure() {
        return source.measure()
                .orElseThrow(() -> new UnusableInputException(
                        "--base needs --measure, the column that counts those to whom it happened."));
    }

    Stream<Sentence> files() {
        return source.files();
    }
}
