package org.ediframework.examples.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ediframework.core.comparison.PlanComparison;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.io.results.ComparisonJson;
import org.ediframework.io.results.ComparisonText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code edi diff}: what happened between two revisions of a plan. */
@Command(
        name = "diff",
        description = "Says what happened between two revisions of a plan: what is new, gone, finished, late, changed.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier plan.")
    private @Nullable Path earlier;

    @Parameters(index = "1", paramLabel = "NEW", description = "The later plan.")
    private @Nullable Path later;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private Format format = Format.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private Output output = new Output();

    /** The forms of the result. */
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() {
        Path old = InputFiles.required(earlier);
        Path current = InputFiles.required(later);
        PlanComparison comparison =
                PlanComparison.of(InputFiles.plan(old), InputFiles.plan(current), RuleMessages.in(language.locale()));
        output.write(
                switch (format) {
                    case TEXT -> ComparisonText.write(name(old), name(current), comparison, language.locale());
                    case JSON -> ComparisonJson.write(comparison);
                });
        return ExitStatus.DONE;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
