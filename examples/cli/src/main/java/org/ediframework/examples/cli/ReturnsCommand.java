package org.ediframework.examples.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.returns.DiversityReturn;
import org.ediframework.io.returns.DiversityReturns;
import org.ediframework.io.returns.PayGapFigures;
import org.ediframework.io.returns.PayGapReturns;
import org.ediframework.io.returns.WorkforceFigures;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.representation.Comparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code edi returns}: what employers published of their people and of their pay. */
@Command(
        name = "returns",
        description = "Reads open diversity data returns and gender pay gap returns, and prints their figures.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ReturnsCommand extends FiguresCommand {

    @Parameters(index = "0", paramLabel = "FILE.csv", description = "The returns, a row each.")
    private @Nullable Path file;

    @Option(
            names = "--kind",
            required = true,
            description = "${COMPLETION-CANDIDATES}: open diversity data, or the gender pay gap service's.")
    private Kind kind = Kind.DIVERSITY;

    @Option(
            names = "--year",
            paramLabel = "YEARS",
            description = "The reporting year of pay gap returns, such as 2017-2018.")
    private @Nullable String year;

    @Option(names = "--charset", paramLabel = "NAME", description = "The charset of the file; UTF-8 unless given.")
    private @Nullable String charset;

    /** What the returns are about. */
    enum Kind {
        DIVERSITY,
        PAY_GAP
    }

    @Override
    PublishedFigures figures(Publication publication) {
        Path given = InputFiles.required(file);
        Charset declared = TableOptions.charset(charset == null ? "UTF-8" : charset);
        if (kind == Kind.PAY_GAP) {
            PayGapReturns reader = PayGapReturns.standard().withCharset(declared);
            return PayGapFigures.of(read(given, year == null ? reader::read : reader.withYear(year)::read));
        }
        if (year != null) {
            throw new UnusableInputException("--year belongs to --kind pay_gap.");
        }
        List<DiversityReturn> returns = read(given, DiversityReturns.standard().withCharset(declared)::read);
        List<GroupCounts> counts = computedCounts(returns);
        return WorkforceFigures.of(published(
                analysis()
                        .analyse(counts.stream()
                                .map(Comparison::withoutReference)
                                .toList()),
                publication));
    }

    private static List<GroupCounts> computedCounts(List<DiversityReturn> returns) {
        try {
            return WorkforceFigures.countsOf(returns);
        } catch (IllegalArgumentException wrong) {
            throw new UnusableInputException(String.valueOf(wrong.getMessage()));
        }
    }

    private interface Reading<T> {
        Loaded<List<T>> read(Path file) throws IOException;
    }

    /** The returns; every finding is told, and errors end the command. */
    private <T> List<T> read(Path given, Reading<T> reading) {
        Loaded<List<T>> loaded;
        try {
            loaded = reading.read(given);
        } catch (IOException failed) {
            throw UnusableInputException.unreadable(given, failed);
        }
        if (!loaded.getFindings().isValid() || loaded.getValue().isEmpty()) {
            throw new UnusableInputException(InputFiles.firstOf(given, loaded.getFindings()));
        }
        InputFiles.tell(given, loaded.getFindings(), notes());
        return loaded.getValue().get();
    }

    @Override
    Stream<Sentence> files() {
        return ReportOptions.source("Returns", file);
    }
}
