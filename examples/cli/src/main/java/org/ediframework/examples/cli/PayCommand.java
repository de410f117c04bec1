package org.ediframework.examples.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.io.load.Limits;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.pay.PayrollFile;
import org.ediframework.io.pay.PayrollReader;
import org.ediframework.io.report.PayByGroupHtml;
import org.ediframework.io.report.PayReturnHtml;
import org.ediframework.io.report.ReportSettings;
import org.ediframework.io.results.PayReturnCsv;
import org.ediframework.metrics.figures.PayByGroupFigures;
import org.ediframework.metrics.figures.PayReturnFigures;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.pay.PayByGroup;
import org.ediframework.metrics.pay.PayIntervals;
import org.ediframework.metrics.pay.PayRegulations;
import org.ediframework.metrics.pay.PayReturn;
import org.ediframework.metrics.pay.PayYear;
import org.ediframework.metrics.pay.Payroll;
import org.ediframework.metrics.pay.Resampling;
import org.ediframework.metrics.pay.TwoReturns;
import org.ediframework.metrics.publication.EarlierPay;
import org.ediframework.metrics.publication.PublishedPayByGroup;
import org.ediframework.metrics.publication.PublishedPayReturn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code edi pay}: from a payroll to a gender pay gap return. */
@Command(
        name = "pay",
        description =
                "Computes the figures of a gender pay gap return from a payroll, the same by other characteristics,"
                        + " the report of directive (EU) 2023/970, or what pay of equal work is associated with.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class PayCommand implements Callable<Integer> {

    /** Two million people, who take a gigabyte for each million. */
    private static final Limits LIMITS =
            Limits.builder().bytes(256 << 20).rows(2_000_000).build();

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(
            index = "0",
            paramLabel = "PAYROLL",
            description = "A row for each person on the snapshot date: CSV, .xlsx or .ods.")
    private @Nullable Path payroll;

    @Option(
            names = "--snapshot",
            paramLabel = "DATE",
            required = true,
            description =
                    "31 March for public authorities in England, 5 April for other employers in Great Britain; any day"
                            + " with --law EU and --equal-work.")
    private @Nullable LocalDate snapshot;

    @Option(
            names = "--previous",
            paramLabel = "PAYROLL",
            description =
                    "The payroll of the return before: what both returns together tell of those who joined and left"
                            + " since is listed. Both need an id for everybody.")
    private @Nullable Path previous;

    @Option(names = "--charset", paramLabel = "NAME", description = "The charset of the file; UTF-8 unless given.")
    private @Nullable String charset;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "Which sheet, where the payroll is a workbook; of the one before too.")
    private @Nullable String sheet;

    @Option(
            names = "--in-full",
            description = "Show figures about few people too, which can tell what one of them is paid.")
    private boolean inFull;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private FiguresForm format = FiguresForm.TEXT;

    @Mixin
    private PayGroupOptions groups = new PayGroupOptions();

    @Mixin
    private PayLedgerOptions ledger = new PayLedgerOptions();

    @Mixin
    private PayQuestionOptions question = new PayQuestionOptions();

    @Mixin
    private PayIntervalOptions intervals = new PayIntervalOptions();

    @Mixin
    private PayBenchmarkOptions benchmark = new PayBenchmarkOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Mixin
    private Output output = new Output();

    /** What is told beside a result. */
    private final List<String> notes = new ArrayList<>();

    @Override
    public Integer call() {
        report.refuseForOthers(format.isPage(), format == FiguresForm.CSV);
        boolean isByGroup = groups.isAsked();
        Optional<Resampling> resampling = intervals.resampling(inFull);
        boolean isRowOfService = format == FiguresForm.CSV && !isByGroup && resampling.isEmpty();
        ledger.check(previous != null, !inFull || (isRowOfService && !question.isAsked()));
        if (question.isAsked()) {
            return answer(isByGroup);
        }
        if (benchmark.isAsked(isByGroup) && resampling.isPresent()) {
            throw new UnusableInputException(
                    "--intervals stand beside the figures of the return, not with --benchmark.");
        }
        PayRegulations regulations = regulations();
        PayrollFile file = read(InputFiles.required(payroll));
        Payroll read = Payroll.of(file.rows());
        tellDoubts(read, file);
        PayReturn figures = read.figures(
                regulations, Optional.ofNullable(snapshot).orElseThrow().getYear());
        List<PayByGroup> byGroup =
                isByGroup ? groups.figures(InputFiles.required(payroll), file, read, notes) : List.of();
        EarlierPay earlier = ledger.earlier(InputFiles.required(payroll), file, read, figures.snapshotDate());
        if (previous != null
                && !isKept(new PayYear(read, figures, byGroup, inFull, earlier.before()), previous, isByGroup)) {
            return ExitStatus.FOUND;
        }
        if (!ledger.isKept(
                figures.snapshotDate(), Optional.ofNullable(previous).map(any -> dayBefore(figures)), errors())) {
            return ExitStatus.FOUND;
        }
        String result = isByGroup
                ? byGroup(byGroup, read, figures, resampling, earlier)
                : bySex(read, figures, resampling, earlier);
        ledger.write();
        output.write(result, inFull, false);
        notes.forEach(errors()::println);
        return ExitStatus.DONE;
    }

    /** What else than a return is asked, of whatever day. */
    private int answer(boolean isByGroup) {
        if (isByGroup || previous != null) {
            throw new UnusableInputException(
                    "--by and --previous belong to a return, and not to --law EU or --equal-work.");
        }
        PayrollFile file = read(InputFiles.required(payroll));
        Payroll read = Payroll.of(file.rows());
        tellDoubts(read, file);
        LocalDate day = Optional.ofNullable(snapshot).orElseThrow();
        EarlierPay earlier = ledger.earlier(InputFiles.required(payroll), file, read, day);
        if (!ledger.isKept(day, Optional.empty(), errors())) {
            return ExitStatus.FOUND;
        }
        PayAnswer answer = question.answer(
                InputFiles.required(payroll),
                file,
                read,
                day,
                inFull ? Optional.empty() : Optional.of(earlier),
                ledger,
                notes);
        PublishedFigures figures = answer.figures();
        String result = format == FiguresForm.HTML
                ? answer.page().apply(settings(figures.title(report.language())))
                : written(figures);
        ledger.write();
        output.write(result, inFull, false);
        if (format == FiguresForm.CSV && figures.rows().isEmpty()) {
            figures.notes().forEach(note -> notes.add("edi: note: " + note));
        }
        notes.forEach(errors()::println);
        return ExitStatus.DONE;
    }

    private String bySex(Payroll read, PayReturn figures, Optional<Resampling> resampling, EarlierPay earlier) {
        PublishedPayReturn shown = inFull
                ? PublishedPayReturn.inFull(read, figures)
                : PublishedPayReturn.forEverybody(read, figures, earlier);
        ledger.keep(shown.ledgerEntry(ledger.scope()));
        if (benchmark.isAsked(false)) {
            return written(benchmark.figures(shown, notes));
        }
        Optional<PayIntervals> ends = resampling.map(how -> PayIntervals.of(read, how));
        if (format.isPage()) {
            ReportSettings settings = settings(PayReturnFigures.of(shown).title(report.language()));
            return ends.map(known -> PayReturnHtml.write(shown, known, settings))
                    .orElseGet(() -> PayReturnHtml.write(shown, settings));
        }
        if (ends.isPresent()) {
            return written(PayReturnFigures.withIntervals(shown, ends.get()));
        }
        return format == FiguresForm.CSV ? PayReturnCsv.write(shown) : written(PayReturnFigures.of(shown));
    }

    /** Lists what this return tells together with the one before; whether it may be written all the same. */
    private boolean isKept(PayYear now, Path before, boolean isByGroup) {
        PayrollFile file = read(before);
        Payroll read = Payroll.of(file.rows());
        PayReturn figures =
                read.figures(now.bySex().regime(), dayBefore(now.bySex()).getYear());
        EarlierPay earlier = ledger.earlier(before, file, read, figures.snapshotDate());
        List<PayByGroup> byGroup = isByGroup ? groups.figures(before, file, read, new ArrayList<>()) : List.of();
        List<TwoReturns.Difference> differences;
        try {
            differences = TwoReturns.of(new PayYear(read, figures, byGroup, inFull, earlier.before()), now);
        } catch (IllegalArgumentException wrong) {
            throw new UnusableInputException("--previous: " + wrong.getMessage());
        }
        if (!differences.isEmpty()) {
            errors().println("edi: with the return before, this one tells of " + differences.size() + " differences"
                    + (ledger.isAccepted() ? "." : "; wait, publish of larger groups, or give --accept-differences."));
            differences.forEach(difference -> errors().println("  " + difference));
        }
        return ledger.isAccepted() || differences.isEmpty();
    }

    /** The day of the return before. */
    private static LocalDate dayBefore(PayReturn figures) {
        return figures.regime().snapshotDate(figures.snapshotDate().getYear() - 1);
    }

    private String byGroup(
            List<PayByGroup> byGroup,
            Payroll read,
            PayReturn figures,
            Optional<Resampling> resampling,
            EarlierPay earlier) {
        List<PublishedPayByGroup> shown = inFull
                ? byGroup.stream()
                        .map(one -> PublishedPayByGroup.inFull(read, figures, one))
                        .toList()
                : PublishedPayByGroup.forEverybody(read, figures, byGroup, earlier);
        if (ledger.isGiven()) {
            shown.forEach(one -> ledger.keep(one.ledgerEntry(ledger.scope())));
        }
        Optional<List<List<PayIntervals>>> ends = resampling.map(how -> PayIntervalOptions.of(byGroup, how));
        if (format == FiguresForm.HTML) {
            ReportSettings settings = settings(PayByGroupFigures.of(shown).title(report.language()));
            return ends.map(known -> PayByGroupHtml.write(shown, known, settings))
                    .orElseGet(() -> PayByGroupHtml.write(shown, settings));
        }
        return written(ends.map(known -> PayByGroupFigures.withIntervals(shown, known))
                .orElseGet(() -> PayByGroupFigures.of(shown)));
    }

    private String written(PublishedFigures table) {
        return format.write(table, settings(table.title(report.language())), report.headings());
    }

    private ReportSettings settings(String title) {
        return report.settings(
                title,
                Stream.concat(ReportOptions.source("Payroll", payroll), benchmark.source())
                        .toList());
    }

    private PayRegulations regulations() {
        LocalDate day = Optional.ofNullable(snapshot).orElseThrow();
        return PayRegulations.find(day)
                .orElseThrow(() -> new UnusableInputException("--snapshot: " + day + ". Allowed are "
                        + Arrays.stream(PayRegulations.values())
                                .map(rules -> rules.snapshotDate(day.getYear()).toString())
                                .collect(Collectors.joining(" and "))
                        + " and the same days of other years."));
    }

    private PayrollFile read(Path given) {
        PayrollReader within = PayrollReader.standard().withLimits(LIMITS);
        PayrollReader named = sheet == null ? within : within.withSheet(sheet);
        Loaded<PayrollFile> loaded;
        try {
            loaded = (charset == null ? named : named.withCharset(TableOptions.charset(charset))).read(given);
        } catch (IOException failed) {
            throw UnusableInputException.unreadable(given, failed);
        }
        if (loaded.getValue().isEmpty()) {
            throw new UnusableInputException(InputFiles.firstOf(given, loaded.getFindings()));
        }
        InputFiles.tell(given, loaded.getFindings(), notes);
        return loaded.getValue().get();
    }

    /** Rates that cannot be right, or are unlike all others: the line and what is odd, for whoever may see the payroll. */
    private void tellDoubts(Payroll read, PayrollFile file) {
        for (Payroll.Doubt doubt : read.doubts()) {
            String odd =
                    switch (doubt.kind()) {
                        case TOO_MANY_HOURS -> "more weekly hours than a week has";
                        case FAR_BELOW_THE_MEDIAN -> "an hourly rate below a tenth of the median";
                        case FAR_ABOVE_THE_MEDIAN -> "an hourly rate above a hundred times the median";
                    };
            notes.add("edi: warning: "
                    + Optional.ofNullable(payroll).map(Path::getFileName).orElseThrow() + ", line "
                    + file.lines().get(doubt.row()) + ": " + odd + ". It is in the figures; look at it again.");
        }
    }

    private PrintWriter errors() {
        return Optional.ofNullable(command).orElseThrow().commandLine().getErr();
    }
}
