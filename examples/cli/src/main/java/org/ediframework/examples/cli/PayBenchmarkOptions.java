package org.ediframework.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.returns.PayGapPeers;
import org.ediframework.io.returns.PayGapReturn;
import org.ediframework.io.returns.PayGapReturns;
import org.ediframework.metrics.figures.PayBenchmarkFigures;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.pay.PayBenchmark;
import org.ediframework.metrics.publication.PublishedPayReturn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Published returns of other employers, among which the figures are placed. */
final class PayBenchmarkOptions {

    @Option(
            names = "--benchmark",
            paramLabel = "RETURNS.csv",
            description =
                    "Published returns, as the gender pay gap service gives them: print where each figure lies among"
                            + " those of employers of all sizes and of the own size, instead of the return.")
    private @Nullable Path returns;

    @Option(
            names = "--benchmark-year",
            paramLabel = "YEARS",
            description =
                    "The reporting year to compare with, such as 2024-2025, also where the file does not name it; that"
                            + " of the snapshot date unless given, or the last one before.")
    private @Nullable String year;

    /** Whether places are asked for. */
    boolean isAsked(boolean isByGroup) {
        if (returns == null && year != null) {
            throw new UnusableInputException("--benchmark-year belongs to --benchmark, which names published returns.");
        }
        if (returns != null && isByGroup) {
            throw new UnusableInputException(
                    "--benchmark is by sex: published returns have no other figures than those.");
        }
        return returns != null;
    }

    /** Where the figures lie. */
    PublishedFigures figures(PublishedPayReturn shown, List<String> notes) {
        PayBenchmark benchmark = PayGapPeers.of(read(InputFiles.required(returns), notes));
        int start = shown.snapshotDate().getYear();
        String own = start + "-" + (start + 1);
        String compared = year == null ? lastUpTo(own, benchmark.years()) : year;
        if (year == null && !compared.equals(own)) {
            notes.add("edi: note: --benchmark has no returns of " + own + "; compared with those of " + compared + ".");
        }
        try {
            return PayBenchmarkFigures.of(shown, benchmark, compared);
        } catch (IllegalArgumentException wrong) {
            throw new UnusableInputException("--benchmark: " + wrong.getMessage());
        }
    }

    /** The year itself, else the last before it, else the first after it. */
    private static String lastUpTo(String own, SortedSet<String> years) {
        SortedSet<String> before = years.headSet(own + "\0");
        return years.isEmpty() ? own : before.isEmpty() ? years.first() : before.last();
    }

    private List<PayGapReturn> read(Path given, List<String> notes) {
        try {
            Loaded<List<PayGapReturn>> loaded = PayGapReturns.standard().read(given);
            boolean namesNoYear = loaded.getValue().isEmpty()
                    && loaded.getFindings().getFirst().stream()
                            .allMatch(finding -> finding.getCode().equals(StructureRule.MISSING_PROPERTY.code()));
            if (namesNoYear && year != null) {
                loaded = PayGapReturns.standard().withYear(year).read(given);
            }
            if (loaded.getValue().isEmpty() || !loaded.getFindings().isValid()) {
                throw new UnusableInputException(InputFiles.firstOf(given, loaded.getFindings()));
            }
            InputFiles.tell(given, loaded.getFindings(), notes);
            return loaded.getValue().get();
        } catch (IOException failed) {
            throw UnusableInputException.unreadable(given, failed);
        }
    }

    /** The file, for the sources of a page. */
    Stream<Sentence> source() {
        return ReportOptions.source("Returns", returns);
    }
}
