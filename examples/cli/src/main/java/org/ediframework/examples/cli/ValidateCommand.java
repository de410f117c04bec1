package org.ediframework.examples.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.bundled.BundledFrameworks;
import org.ediframework.io.review.DocumentReview;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code edi validate}: everything that is wrong with a plan, each finding at its place. */
@Command(
        name = "validate",
        description = "Checks a plan document and says what is wrong with it, where, and what is allowed.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ValidateCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PLAN",
            description = "The plan: a JSON file, a workbook, or a package as a folder or zip.")
    private @Nullable Path plan;

    @Option(
            names = "--framework",
            paramLabel = "ID|FILE",
            description = "The framework to hold it to: the id of a bundled one, or a framework document;"
                    + " without it, the bundled one that the plan names.")
    private @Nullable String framework;

    @Option(names = "--profile", paramLabel = "FILE", description = "Severities and accepted findings.")
    private @Nullable Path profile;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day for which it is checked; without it, rules about today are not applied.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "The charset of a package's tables, where they are not UTF-8, for example windows-1252.")
    private @Nullable Charset charset;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private FindingsForm format = FindingsForm.TEXT;

    @Option(
            names = "--fail-on",
            description = "Exit with 1 from this severity on: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private FailOn failOn = FailOn.ERROR;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private Output output = new Output();

    /** From which severity on the exit status is 1. */
    enum FailOn {
        ERROR,
        WARNING,
        NOTE,
        NEVER;

        boolean isReachedBy(Findings findings) {
            return failing().stream().anyMatch(severity -> findings.count(severity) > 0);
        }

        Set<Severity> failing() {
            return this == NEVER
                    ? EnumSet.noneOf(Severity.class)
                    : EnumSet.range(Severity.valueOf(name()), Severity.ERROR);
        }
    }

    @Override
    public Integer call() {
        Path file = InputFiles.required(plan);
        PlanReview.Builder review = PlanReview.builder().language(language.locale());
        if (asOf != null) {
            review.asOf(asOf);
        }
        if (framework != null) {
            review.framework(Frameworks.named(framework));
        }
        review.knownFrameworks(BundledFrameworks.all());
        if (profile != null) {
            review.profile(InputFiles.profile(profile));
        }
        Findings findings;
        try {
            DocumentReview documents = DocumentReview.with(review.build());
            findings = (charset == null ? documents : documents.withCharset(charset))
                    .review(file)
                    .getFindings();
        } catch (IOException failed) {
            throw UnusableInputException.unreadable(file, failed);
        }
        output.write(format.of(file, findings, failOn.failing(), language.locale()));
        return failOn.isReachedBy(findings) ? ExitStatus.FOUND : ExitStatus.DONE;
    }
}
