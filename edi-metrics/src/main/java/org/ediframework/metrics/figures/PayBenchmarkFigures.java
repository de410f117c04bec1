package org.ediframework.metrics.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.pay.PayBenchmark;
import org.ediframework.metrics.pay.PayStanding;
import org.ediframework.metrics.pay.PeerReturn;
import org.ediframework.metrics.publication.PublishedPayReturn;

/**
 * Where the figures of a return lie among those that other employers published for a year: a row for each among employers of
 * all sizes, then one for each among those of the own size. A figure that is withheld is withheld here too, since its place
 * would tell it.
 */
public final class PayBenchmarkFigures {

    private static final String ALL_SIZES = "all sizes";

    private PayBenchmarkFigures() {}

    /**
     * The places of all figures of a return.
     *
     * @param shown the return as it may be shown
     * @param year of the others, one of {@link PayBenchmark#years}
     * @throws IllegalArgumentException when there are no returns of that year
     */
    public static PublishedFigures of(PublishedPayReturn shown, PayBenchmark benchmark, String year) {
        List<PeerReturn> peers = benchmark.of(year);
        if (peers.isEmpty()) {
            throw new IllegalArgumentException("There are no returns of the year '" + year + "'. There are "
                    + String.join(", ", benchmark.years()) + ".");
        }
        Optional<PeerReturn.SizeBand> band = benchmark.band(year, shown.employees());
        PublishedFigures.Builder figures = PublishedFigures.decided(
                        Sentence.of("pay.benchmark"), shown.isForEverybody())
                .column("measure", "measure", FigureKind.TEXT)
                .column("size", "employees", FigureKind.TEXT)
                .column("percent", "figure", FigureKind.PERCENTAGE)
                .column("percentile", "percentile", FigureKind.PERCENTAGE)
                .column("employers", "employers", FigureKind.WHOLE)
                .column("lower_quartile", "lower quartile", FigureKind.PERCENTAGE)
                .column("median", "median", FigureKind.PERCENTAGE)
                .column("upper_quartile", "upper quartile", FigureKind.PERCENTAGE);
        rows(shown, benchmark, year, Optional.empty(), figures);
        band.ifPresent(known -> rows(shown, benchmark, year, band, figures));
        figures.whole("year", "year", FigureKind.TEXT, Measured.of(year))
                .whole("returns", "published returns", FigureKind.WHOLE, Measured.of((long) peers.size()));
        if (band.isEmpty()) {
            figures.note(Sentence.of("pay.benchmark.noBand"));
        }
        return figures.note(Sentence.of("pay.benchmark.asPublished"))
                .note(Sentence.of("pay.benchmark.who"))
                .note(Sentence.of("pay.benchmark.unlike"))
                .method(Sentence.of("pay.benchmark.percentile"))
                .build();
    }

    private static void rows(
            PublishedPayReturn shown,
            PayBenchmark benchmark,
            String year,
            Optional<PeerReturn.SizeBand> band,
            PublishedFigures.Builder figures) {
        int place = 0;
        for (Map.Entry<String, Measured<BigDecimal>> column : shown.columns().entrySet()) {
            String label = PayReturnFigures.label(place++);
            if (isOfMenInAQuarter(column.getKey())) {
                continue;
            }
            Measured<BigDecimal> own = column.getValue();
            Measured<PayStanding> standing = own.flatMap(figure ->
                    Measured.of(benchmark.standing(column.getKey(), figure, year, band), Absence.NO_OBSERVATIONS));
            figures.row(
                    Measured.of(label),
                    Measured.of(band.map(PeerReturn.SizeBand::label).orElse(ALL_SIZES)),
                    own,
                    standing.map(PayStanding::percentile),
                    standing.map(found -> (long) found.employers()),
                    standing.map(found -> printed(found.lowerQuartile())),
                    standing.map(found -> printed(found.median())),
                    standing.map(found -> printed(found.upperQuartile())));
        }
    }

    /** They are what the women of it leave. */
    private static boolean isOfMenInAQuarter(String column) {
        return column.startsWith("Male") && column.endsWith("Quartile");
    }

    private static BigDecimal printed(BigDecimal percent) {
        return percent.setScale(1, RoundingMode.HALF_UP);
    }
}
