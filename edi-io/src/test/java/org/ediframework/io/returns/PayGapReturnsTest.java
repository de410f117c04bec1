package org.ediframework.io.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Severity;
import org.ediframework.io.load.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayGapReturnsTest {

    private static final String HEADER = "EmployerName,CompanyNumber,SicCodes,DiffMeanHourlyPercent,"
            + "DiffMedianHourlyPercent,DiffMeanBonusPercent,DiffMedianBonusPercent,MaleBonusPercent,FemaleBonusPercent,"
            + "MaleLowerQuartile,FemaleLowerQuartile,MaleLowerMiddleQuartile,FemaleLowerMiddleQuartile,"
            + "MaleUpperMiddleQuartile,FemaleUpperMiddleQuartile,MaleTopQuartile,FemaleTopQuartile,EmployerSize,"
            + "SubmittedAfterTheDeadline,DueDate,DateSubmitted";

    private static final String GOOD = "A Council,,\"1,\r\n84110\",-3.50,-50.30,,,0,0,39.0,61.0,64.0,36.0,60.0,40.0,"
            + "56.0,44.0,500 to 999,False,2020/03/31 00:00:00,2020/03/18 19:12:47";

    private static Loaded<List<PayGapReturn>> read(String rows) throws IOException {
        String text = HEADER + "\n" + rows + "\n";
        return PayGapReturns.standard()
                .withYear("2019-2020")
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "pay.csv");
    }

    @Test
    void figuresComeOutAsTyped() throws IOException {
        Loaded<List<PayGapReturn>> loaded = read(GOOD);
        PayGapReturn read = loaded.orThrow().get(0);
        assertEquals(0, loaded.getFindings().getTotal(), loaded::toString);
        assertEquals("2019-2020", read.year());
        assertEquals(Optional.of(new BigDecimal("-3.50")), read.meanHourlyGap());
        assertEquals(Optional.of(new BigDecimal("-50.30")), read.medianHourlyGap());
        assertEquals(Optional.empty(), read.meanBonusGap());
        assertEquals(List.of("1", "84110"), read.industries());
        assertEquals("500 to 999", read.employerSize());
        assertEquals(4, read.quarters().size());
        assertEquals(Optional.of(new BigDecimal("56.0")), read.quarters().get(3).men());
        assertEquals(Optional.of(LocalDateTime.of(2020, 3, 18, 19, 12, 47)), read.submitted());
        assertEquals(Optional.of(false), read.submittedLate());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2020/03/31 00:00:00, 2020-03-31T00:00",
        "31/03/2019 00:00:00, 2019-03-31T00:00",
        "05-04-2025 13:07, 2025-04-05T13:07",
    })
    void timeIsReadInEveryFormThatTheServiceHasUsed(String text, LocalDateTime time) throws IOException {
        assertEquals(
                Optional.of(time),
                read(GOOD.replace("2020/03/18 19:12:47", text)).orThrow().get(0).submitted());
    }

    @ParameterizedTest(name = "{0} in place of {1}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'A Council,,','A Council,\t00412621,',EDI-S-008,WARNING,CompanyNumber",
                "'-3.50','\t-3.50',EDI-S-008,WARNING,DiffMeanHourlyPercent",
                "'-3.50','..',EDI-S-008,WARNING,DiffMeanHourlyPercent",
                "'-3.50','3.5%',EDI-S-008,ERROR,DiffMeanHourlyPercent",
                "'-3.50','100.1',EDI-S-008,ERROR,DiffMeanHourlyPercent",
                "'-3.50','',EDI-S-004,WARNING,DiffMeanHourlyPercent",
                "'64.0','',EDI-S-004,WARNING,MaleLowerMiddleQuartile",
                "'64.0','-64',EDI-S-008,ERROR,MaleLowerMiddleQuartile",
                "'64.0','63.8',EDI-S-008,WARNING,MaleLowerMiddleQuartile",
                "'False','no',EDI-S-006,ERROR,SubmittedAfterTheDeadline",
                "'2020/03/31 ','2020/02/31 ',EDI-S-007,ERROR,DueDate",
                "'A Council,','\" \",',EDI-S-004,WARNING,EmployerName",
            })
    void eachFaultIsReportedAtItsCellAndLosesNothingElse(
            String good, String bad, String code, Severity severity, String header) throws IOException {
        Loaded<List<PayGapReturn>> loaded = read(GOOD.replace(good, bad));
        assertEquals(1, loaded.getFindings().getTotal(), loaded::toString);
        Finding finding = loaded.getFindings().getFirst().get(0);
        assertEquals(code, finding.getCode());
        assertEquals(severity, finding.getSeverity());
        assertEquals(Optional.of(header), finding.getLocation().orElseThrow().getHeader());
        PayGapReturn read = loaded.orThrow().get(0);
        assertEquals(Optional.of(new BigDecimal("-50.30")), read.medianHourlyGap());
        assertEquals(Optional.of(new BigDecimal("44.0")), read.quarters().get(3).women());
    }

    @Test
    void quarterMayMissItsWholeByRounding() throws IOException {
        assertEquals(0, read(GOOD.replace("64.0", "63.9")).getFindings().getTotal());
    }

    @Test
    void secondReturnOfAnEmployerInAYearIsKeptAndReported() throws IOException {
        Loaded<List<PayGapReturn>> loaded = read(GOOD + "\n" + GOOD);
        assertEquals(2, loaded.orThrow().size());
        assertEquals("EDI-S-003", loaded.getFindings().getFirst().get(0).getCode());
    }

    @Test
    void yearMustBeNamedByTheFileOrByTheCaller() throws IOException {
        String text = HEADER + "\n" + GOOD + "\n";
        Loaded<List<PayGapReturn>> loaded = PayGapReturns.standard()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "pay.csv");
        assertEquals(Optional.empty(), loaded.getValue());
        assertEquals("EDI-S-004", loaded.getFindings().getFirst().get(0).getCode());
    }
}
