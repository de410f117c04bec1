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
import org.ediframework.io.load.Loaded;
import org.ediframework.io.pay.PayrollFile;
import org.ediframework.io.pay.PayrollReader;
import org.ediframework.io.report.FiguresHtml;
import org.ediframework.io.results.FiguresCsv;
import org.ediframework.io.results.FiguresJson;
import org.ediframework.io.results.FiguresText;
import org.ediframework.io.results.PayReturnCsv;
import org.ediframework.metrics.figures.PayByGroupFigures;
import org.ediframework.metrics.figures.PayReturnFigures;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.pay.PayByGroup;
import org.ediframework.metrics.pay.PayRegulations;
import org.ediframework.metrics.pay.PayReturn;
import org.ediframework.metrics.pay.Payroll;
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
                "Computes the figures of a gender pay gap return from a payroll, or the same by other characteristics.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class PayCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec command;

    @Parameters(index = "0", paramLabel = "PAYROLL.csv", description = "A row for each person on the snapshot date.")
    private @Nullable Path payroll;

    @Option(
            names = "--snapshot",
            paramLabel = "DATE",
            required = true,
            description = "31 March for public authorities in England, 5 April for other employers in Great Britain.")
    private @Nullable LocalDate snapshot;

    @Option(names = "--charset", paramLabel = "NAME", description = "The charset of the file; UTF-8 unless given.")
    private @Nullable String charset;

    @Option(
            names = "--in-full",
            description = "Show figures about few people too, which can tell what one of them is paid.")
    private boolean inFull;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given.")
    private RepresentCommand.Format format = RepresentCommand.Format.TEXT;

    @Mixin
    private PayGroupOptions groups = new PayGroupOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Mixin
    private Output output = new Output();

    /** What is told beside a result. */
    private final List<String> notes = new ArrayList<>();

    @Override
    public Integer call() {
        report.refuseUnlessHtml(format == RepresentCommand.Format.HTML);
        boolean isByGroup = groups.isAsked();
        PayRegulations regulations = regulations();
        PayrollFile file = read();
        Payroll read = Payroll.of(file.rows());
        tellDoubts(read, file);
        PayReturn figures = read.figures(
                regulations, Optional.ofNullable(snapshot).orElseThrow().getYear());
        output.write(isByGroup ? byGroup(file, read, figures) : bySex(read, figures), inFull, false);
        notes.forEach(errors()::println);
        return ExitStatus.DONE;
    }

    private String bySex(Payroll read, PayReturn figures) {
        PublishedPayReturn shown =
                inFull ? PublishedPayReturn.inFull(read, figures) : PublishedPayReturn.forEverybody(read, figures);
        return format == RepresentCommand.Format.CSV ? PayReturnCsv.write(shown) : written(PayReturnFigures.of(shown));
    }

    private String byGroup(PayrollFile file, Payroll read, PayReturn figures) {
        List<PayByGroup> byGroup = groups.figures(InputFiles.required(payroll), file, read, notes);
        List<PublishedPayByGroup> shown = inFull
                ? byGroup.stream()
                        .map(one -> PublishedPayByGroup.inFull(read, figures, one))
                        .toList()
                : PublishedPayByGroup.forEverybody(read, figures, byGroup);
        return written(PayByGroupFigures.of(shown));
    }

    private String written(PublishedFigures table) {
        return switch (format) {
            case CSV -> FiguresCsv.write(table);
            case JSON -> FiguresJson.write(table);
            case TEXT -> FiguresText.write(table);
            case HTML ->
                FiguresHtml.write(
                        table,
                        report.settings(
                                table.title(),
                                ReportOptions.source("Payroll", payroll).toList()));
        };
    }

    private PayRegulations regulations() {
        LocalDate day = Optional.ofNullable(snapshot).orElseThrow();
        return Arrays.stream(PayRegulations.values())
                .filter(rules -> rules.snapshotDate(day.getYear()).equals(day))
                .findFirst()
                .orElseThrow(() -> new UnusableInputException("--snapshot: " + day + ". Allowed are "
                        + Arrays.stream(PayRegulations.values())
                                .map(rules -> rules.snapshotDate(day.getYear()).toString())
                                .collect(Collectors.joining(" and "))
                        + " and the same days of other years."));
    }

    private PayrollFile read() {
        Path given = InputFiles.required(payroll);
        PayrollReader reader = PayrollReader.standard();
        Loaded<PayrollFile> loaded;
        try {
            loaded = (charset == null ? reader : reader.withCharset(TableOptions.charset(charset))).read(given);
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
