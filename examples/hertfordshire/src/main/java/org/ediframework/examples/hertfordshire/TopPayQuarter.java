package org.ediframework.examples.hertfordshire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationTable;

/**
 * Women in the best-paid quarter of Hertfordshire County Council against women in its whole workforce, year by year.
 *
 * <p>The council publishes percentages and its size as a band, 5,000 to 19,999 employees, but no head counts. A quarter
 * then has at least 1,250 people; with that number the intervals are the widest that the published figures allow. The
 * four quarters are as equal as possible, so the share of women in the workforce is the mean of the four.
 */
final class TopPayQuarter {

    static final String WOMEN = "women";

    private static final String FILE = "hertfordshire-county-council-women-by-pay-quarter.csv";
    private static final long SMALLEST_QUARTER = 1_250;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private TopPayQuarter() {}

    static RepresentationTable compare() throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Resources.open(FILE), StandardCharsets.UTF_8))) {
            List<Comparison> years = lines.lines()
                    .skip(1)
                    .map(line -> year(List.of(line.split(",", -1))))
                    .toList();
            return RepresentationAnalysis.standard().analyse(years);
        }
    }

    private static Comparison year(List<String> cells) {
        List<BigDecimal> quarters =
                cells.subList(1, 5).stream().map(BigDecimal::new).toList();
        BigDecimal workforce = quarters.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(4).multiply(HUNDRED));
        long women = quarters.get(3)
                .multiply(BigDecimal.valueOf(SMALLEST_QUARTER))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .longValueExact();
        GroupCounts topQuarter = GroupCounts.builder()
                .characteristic(Characteristic.SEX)
                .coverage(Coverage.unstated().withPlace(cells.get(0)))
                .count(WOMEN, women)
                .count("men", SMALLEST_QUARTER - women)
                .build();
        Reference everybody = Reference.builder()
                .characteristic(Characteristic.SEX)
                .source("Gender pay gap service, all four pay quarters of " + cells.get(0))
                .share(WOMEN, workforce)
                .share("men", BigDecimal.ONE.subtract(workforce))
                .build();
        return Comparison.of(topQuarter, everybody);
    }
}
