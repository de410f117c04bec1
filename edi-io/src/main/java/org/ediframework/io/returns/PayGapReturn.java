package org.ediframework.io.returns;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What one employer reported about the pay of women and men in one year. Percentages are as published, digits behind the
 * point included, and absent where nothing or a marker stands; a gap is 100 · (men − women) / men, so it is positive where
 * men are paid more, never above 100 and without a lowest value.
 *
 * @param row the row of the file, the header being row 1
 * @param year the reporting year as published, for example {@code 2017-2018}
 * @param employer the name at the time of the return
 * @param currentName the name now; absent when the file does not say
 * @param employerId the service's own id, text; absent in early years
 * @param companyNumber as published; absent for most public bodies
 * @param industries the codes of the Standard Industrial Classification, as published
 * @param meanHourlyGap the gap between mean hourly pay, in per cent
 * @param medianHourlyGap the gap between median hourly pay, in per cent
 * @param meanBonusGap the gap between mean bonus pay, in per cent; absent where men or women got no bonus
 * @param medianBonusGap the gap between median bonus pay, in per cent; absent where men or women got no bonus
 * @param menWithBonus men who got a bonus, as a percentage of all men
 * @param womenWithBonus women who got a bonus, as a percentage of all women
 * @param quarters the quarters by hourly pay, lowest first; always four
 * @param employerSize the band of employees as published, for example {@code 500 to 999}; empty when not said
 * @param submittedLate whether the service calls the return late; absent when the file does not say
 * @param due when it was due; absent in early years
 * @param submitted when it was handed in; absent in early years
 */
public record PayGapReturn(
        int row,
        String year,
        String employer,
        Optional<String> currentName,
        Optional<String> employerId,
        Optional<String> companyNumber,
        List<String> industries,
        Optional<BigDecimal> meanHourlyGap,
        Optional<BigDecimal> medianHourlyGap,
        Optional<BigDecimal> meanBonusGap,
        Optional<BigDecimal> medianBonusGap,
        Optional<BigDecimal> menWithBonus,
        Optional<BigDecimal> womenWithBonus,
        List<PayQuarter> quarters,
        String employerSize,
        Optional<Boolean> submittedLate,
        Optional<LocalDateTime> due,
        Optional<LocalDateTime> submitted) {

    /** A return. */
    public PayGapReturn {
        industries = List.copyOf(industries);
        quarters = List.copyOf(quarters);
    }

    /**
     * One quarter of the employees by hourly pay.
     *
     * @param men in per cent of the quarter
     * @param women in per cent of the quarter
     */
    public record PayQuarter(Optional<BigDecimal> men, Optional<BigDecimal> women) {}
}
