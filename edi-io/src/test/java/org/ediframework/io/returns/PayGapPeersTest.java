package org.ediframework.io.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ediframework.metrics.pay.PayBenchmark;
import org.ediframework.metrics.pay.PeerReturn;
import org.junit.jupiter.api.Test;

class PayGapPeersTest {

    private static final Path FILE = Path.of("../../shared/data/pay/councils-all-years-no-contact.csv");
    private static final String HEADER = "ReportingYear,EmployerName,DiffMeanHourlyPercent,DiffMedianHourlyPercent,"
            + "DiffMeanBonusPercent,DiffMedianBonusPercent,MaleBonusPercent,FemaleBonusPercent,MaleLowerQuartile,"
            + "FemaleLowerQuartile,MaleLowerMiddleQuartile,FemaleLowerMiddleQuartile,MaleUpperMiddleQuartile,"
            + "FemaleUpperMiddleQuartile,MaleTopQuartile,FemaleTopQuartile,EmployerSize,DateSubmitted\n";

    private static String row(String employer, String mean, String menWithBonus, String size, String submitted) {
        return "2023-2024," + employer + "," + mean + ",1,0,0," + menWithBonus + ",0,50,50,50,50,50,50,50,50,\"" + size
                + "\"," + submitted + "\n";
    }

    private static PayBenchmark read(String... rows) {
        return PayGapPeers.of(PayGapReturns.standard()
                .read((HEADER + String.join("", rows)).getBytes(StandardCharsets.UTF_8), "returns.csv")
                .orThrow());
    }

    @Test
    void returnHandedInLastCounts() {
        PayBenchmark others = read(
                row("A", "5", "0", "250 to 499", "2024/03/01 10:00:00"),
                row("A", "7", "0", "250 to 499", "2024/03/20 10:00:00"),
                row("A", "6", "0", "250 to 499", "2024/03/02 10:00:00"));
        assertEquals(
                List.of(new BigDecimal("7")),
                others.returns().stream()
                        .map(one -> one.figures().get("DiffMeanHourlyPercent"))
                        .toList());
    }

    @Test
    void gapInBonusIsKeptOnlyWhereMenGotOne() {
        PayBenchmark others = read(row("A", "5", "0", "", ""), row("B", "5", "2", "", ""));
        assertEquals(
                List.of(false, true),
                others.returns().stream()
                        .map(one -> one.figures().containsKey("DiffMeanBonusPercent"))
                        .toList());
    }

    @Test
    void bandsAreReadAsTheServiceWritesThem() {
        assertEquals(
                Optional.of(new PeerReturn.SizeBand("5000 to 19,999", 5000, 19_999)),
                PayGapPeers.band("5000 to 19,999"));
        assertEquals(Optional.of(new PeerReturn.SizeBand("Less than 250", 0, 249)), PayGapPeers.band("Less than 250"));
        assertEquals(
                Optional.of(new PeerReturn.SizeBand("20,000 or more", 20_000, Long.MAX_VALUE)),
                PayGapPeers.band("20,000 or more"));
        for (String none : List.of("", "Not Provided", "5 to 4x", "Less than 0")) {
            assertEquals(Optional.empty(), PayGapPeers.band(none), none);
        }
    }

    /** Among themselves employers stand in the middle on average, whatever their figures. */
    @Test
    void publishedReturnsStandInTheMiddleOfThemselves() throws IOException {
        assumeTrue(Files.exists(FILE), "the published gender pay gap returns are not beside this repository");
        PayBenchmark councils =
                PayGapPeers.of(PayGapReturns.standard().read(FILE).orThrow());
        assertEquals(8, councils.years().size());
        for (String year : councils.years()) {
            double[] percentiles = councils.of(year).stream()
                    .mapToDouble(one -> councils.standing(
                                    "DiffMedianHourlyPercent",
                                    Objects.requireNonNull(one.figures().get("DiffMedianHourlyPercent")),
                                    year,
                                    Optional.empty())
                            .orElseThrow()
                            .percentile()
                            .doubleValue())
                    .toArray();
            double mean = Arrays.stream(percentiles).average().orElseThrow();
            assertTrue(Math.abs(mean - 50) <= 0.05, year + ": " + mean);
        }
    }
}
