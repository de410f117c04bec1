package org.ediframework.io.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Severity;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The returns of 362 councils over eight years, as published. Faults are counted by {@code count_faults.py pay}. */
class PublishedPayGapReturnsTest {

    private static final Path FILE = Path.of("../../shared/data/pay/councils-all-years-no-contact.csv");
    private static List<PayGapReturn> returns = List.of();
    private static List<Finding> findings = List.of();

    @BeforeAll
    static void readReturns() throws IOException {
        assumeTrue(Files.exists(FILE), "the published gender pay gap returns are not beside this repository");
        Loaded<List<PayGapReturn>> loaded = PayGapReturns.standard().read(FILE);
        returns = loaded.orThrow();
        findings = loaded.getFindings().getFirst();
    }

    private static Stream<Optional<BigDecimal>> figures(PayGapReturn one) {
        return Stream.concat(
                Stream.of(
                        one.meanHourlyGap(),
                        one.medianHourlyGap(),
                        one.meanBonusGap(),
                        one.medianBonusGap(),
                        one.menWithBonus(),
                        one.womenWithBonus()),
                one.quarters().stream().flatMap(quarter -> Stream.of(quarter.men(), quarter.women())));
    }

    @Test
    void everyCouncilYearIsReadAndNoFigureIsLost() {
        assertEquals(2078, returns.size());
        assertEquals(
                26742,
                returns.stream()
                        .flatMap(PublishedPayGapReturnsTest::figures)
                        .flatMap(Optional::stream)
                        .count());
    }

    @Test
    void everyTimeIsReadInWhicheverFormItIsWritten() {
        assertEquals(
                2734 + 140 + 622,
                returns.stream()
                        .flatMap(one -> Stream.of(one.due(), one.submitted()))
                        .flatMap(Optional::stream)
                        .count());
        assertEquals(
                85,
                returns.stream()
                        .filter(one -> one.submittedLate().orElseThrow())
                        .count());
    }

    @Test
    void everyFaultIsReported() {
        assertEquals(
                16,
                findings.stream()
                        .filter(finding -> finding.getCode().equals("EDI-S-004"))
                        .count(),
                "empty required cell");
        assertEquals(
                1,
                findings.stream()
                        .filter(finding -> finding.getCode().equals("EDI-S-003"))
                        .count(),
                "second record");
        assertEquals(17, findings.size());
        assertEquals(
                17,
                findings.stream()
                        .filter(finding -> finding.getSeverity() == Severity.WARNING)
                        .count());
    }
}
