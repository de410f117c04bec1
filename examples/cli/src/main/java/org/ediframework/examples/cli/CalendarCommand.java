package org.ediframework.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ediframework.core.duty.CalendarDay;
import org.ediframework.core.duty.PlanCalendar;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.FrameworkReference;
import org.ediframework.io.bundled.BundledFrameworks;
import org.ediframework.io.calendar.CalendarFile;
import org.ediframework.io.results.CalendarJson;
import org.ediframework.io.results.CalendarText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code edi calendar}: the days that the law and the plan itself set, and how each stands. */
@Command(
        name = "calendar",
        description = "Lists the days by which the law asks for something, and those of the plan's actions,"
                + " milestones, reports and reviews.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CalendarCommand implements Callable<Integer> {

    private static final int MOST_YEARS = 100;

    @Parameters(paramLabel = "PLAN", description = "The plan: a JSON file, or a package folder or zip.")
    private @Nullable Path plan;

    @Option(names = "--from", required = true, paramLabel = "DATE", description = "The first day.")
    private @Nullable LocalDate from;

    @Option(names = "--to", required = true, paramLabel = "DATE", description = "The last day.")
    private @Nullable LocalDate to;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day on which entries stand as they are told; the first day unless given.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--framework",
            paramLabel = "ID|FILE",
            description = "A framework with duties of its own; without it, the bundled one that the plan names.")
    private @Nullable String framework;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private Form format = Form.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private Output output = new Output();

    /** How a calendar is written. */
    enum Form {
        TEXT,
        JSON,
        ICS
    }

    @Override
    public Integer call() {
        Path file = InputFiles.required(plan);
        LocalDate first = Optional.ofNullable(from).orElseThrow();
        LocalDate last = Optional.ofNullable(to).orElseThrow();
        if (last.isBefore(first) || ChronoUnit.YEARS.between(first, last) >= MOST_YEARS || last.getYear() > 9999) {
            throw new UnusableInputException("From " + first + " to " + last + ". Allowed are up to " + MOST_YEARS
                    + " years before 10000 that do not end before they begin.");
        }
        ActionPlan read = InputFiles.plan(file);
        PlanCalendar calendar =
                PlanCalendar.of(read, asOf == null ? first : asOf).in(language.locale());
        if (framework != null) {
            calendar = calendar.with(Frameworks.named(framework));
        } else {
            calendar = read.getFramework()
                    .map(FrameworkReference::getId)
                    .flatMap(BundledFrameworks::find)
                    .map(calendar::with)
                    .orElse(calendar);
        }
        output.write(text(calendar, calendar.between(first, last)));
        return ExitStatus.DONE;
    }

    private String text(PlanCalendar calendar, List<CalendarDay> days) {
        return switch (format) {
            case TEXT -> CalendarText.write(days, calendar.getDutiesWithoutDay(), language.locale());
            case JSON -> CalendarJson.write(days, calendar.getAsOf(), calendar.getDutiesWithoutDay());
            case ICS -> CalendarFile.write(days, calendar.getAsOf(), language.locale());
        };
    }
}
