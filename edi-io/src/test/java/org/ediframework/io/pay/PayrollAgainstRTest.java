package org.ediframework.io.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.io.results.PayReturnCsv;
import org.ediframework.metrics.pay.GroupFigures;
import org.ediframework.metrics.pay.PayByGroup;
import org.ediframework.metrics.pay.PayGrouping;
import org.ediframework.metrics.pay.PayRegulations;
import org.ediframework.metrics.pay.PayReturn;
import org.ediframework.metrics.pay.Payroll;
import org.ediframework.metrics.publication.PublishedPayReturn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 500 random work forces, read from CSV, held against what R makes of them: {@code payroll.R} draws the same ones by itself. */
class PayrollAgainstRTest {

    private static final String[] PERIODS = {"week", "fortnight", "four-weeks", "month"};
    private static final String[] GROUPS = {
        "White", "White", "White", "White", "White", "White", "Asian", "Black", "Other"
    };

    private long state;

    private int draw(int below) {
        state = 16_807 * state % 2_147_483_647L;
        return (int) (state % below);
    }

    private static String pounds(long pence) {
        return BigDecimal.valueOf(pence, 2).toPlainString();
    }

    private String payroll(int number) {
        state = number * 7_919L + 1;
        int people = number % 10 == 0 ? 249 + draw(3) : 12 + draw(240);
        StringBuilder text =
                new StringBuilder("status,sex,group,reduced_pay,hourly_pay,basic_pay,allowances,pay_period,"
                        + "weekly_hours,bonus_in_period,bonus_covers_days,bonus_12_months\n");
        for (int person = 0; person < people; person++) {
            text.append(row(number)).append('\n');
        }
        return text.toString();
    }

    private String row(int number) {
        int status = draw(25);
        int drawnSex = draw(13);
        int sex = number % 25 == 1 && drawnSex > 0 ? 9 : drawnSex;
        int group = draw(11);
        boolean isReduced = draw(15) == 0;
        boolean isGiven = draw(3) < 2;
        int pence = draw(4_000);
        int tie = draw(5);
        long basic = 40_000L + draw(300_000);
        int allowance = draw(10_000);
        String period = PERIODS[draw(4)];
        int hours = 10 + draw(31);
        boolean hasHours = draw(20) != 0;
        boolean isPaid = draw(4) == 0;
        int bonus = 100 + draw(50_000);
        boolean isOfTheYear = draw(2) == 0;
        boolean hasBonus = draw(3) == 0 && number % 40 != 7;
        long yearly = 100L * (1 + draw(50));
        long given = number % 5 == 0 ? 1_200L + 100L * tie : number % 50 == 3 ? 1_000L * (tie % 2) : 1_200L + pence;
        return String.join(
                ",",
                status == 0 ? "partner" : status == 1 ? "not-relevant" : status % 2 == 0 ? "employee" : "",
                sex == 0 ? "" : sex <= 5 ? "F" : "M",
                group < GROUPS.length ? GROUPS[group] : group == 9 ? "prefer not to say" : "",
                isReduced ? "yes" : "no",
                isGiven ? pounds(given) : "",
                isGiven ? "" : pounds(basic),
                isGiven ? "" : pounds(allowance),
                isGiven ? "" : period,
                !isGiven && hasHours ? Integer.toString(hours) : "",
                !isGiven && isPaid ? pounds(bonus) : "",
                !isGiven && isPaid && isOfTheYear ? "365.25" : "",
                hasBonus ? pounds(yearly) : "");
    }

    static Stream<String> workForces() throws IOException {
        try (InputStream bytes = Objects.requireNonNull(PayrollAgainstRTest.class.getResourceAsStream("payroll.tsv"))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().skip(2).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("workForces")
    void everyFigureIsTheOneOfR(String expected) throws IOException {
        String[] cells = expected.split("\t", -1);
        String text = payroll(Integer.parseInt(cells[0]));
        PayrollFile file = PayrollReader.standard()
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "payroll.csv")
                .orThrow();
        Payroll read = Payroll.of(file.rows());
        assertEquals(Long.parseLong(cells[1]), read.headCount());
        Payroll.Reason[] reasons = Payroll.Reason.values();
        for (int at = 0; at < reasons.length; at++) {
            Payroll.Reason reason = reasons[at];
            assertEquals(
                    Long.parseLong(cells[at + 2]),
                    read.leftOut().stream()
                            .filter(left -> left.reason() == reason)
                            .count(),
                    reason::name);
        }
        PayReturn figures = read.figures(PayRegulations.PRIVATE_OR_VOLUNTARY, 2026);
        assertEquals(
                cells[7],
                PayReturnCsv.write(PublishedPayReturn.inFull(read, figures))
                        .lines()
                        .toList()
                        .get(1));
        assertEquals(cells[8], byGroup(file, read));
        assertEverybodyIsCountedOrHasAReason(read, figures, file.rows().size());
    }

    /** White people against all others, as R has them: gaps, then the share with a bonus of both. */
    private static String byGroup(PayrollFile file, Payroll read) {
        PayGrouping grouping =
                PayColumn.find(file, "group").orElseThrow().grouping().comparedWith("White");
        List<String> figures = GroupFigures.of(PayByGroup.of(grouping.of(read))).getFigures().stream()
                .filter(figure ->
                        figure.comparison() == 0 && !figure.what().name().endsWith("QUARTER"))
                .map(figure -> figure.percent().map(BigDecimal::toPlainString).orElse(""))
                .toList();
        return String.join(",", figures);
    }

    private static void assertEverybodyIsCountedOrHasAReason(Payroll read, PayReturn figures, int rows) {
        Set<Integer> left = read.leftOut().stream().map(Payroll.LeftOut::row).collect(Collectors.toSet());
        assertEquals(read.leftOut().size(), new HashSet<>(left).size());
        assertEquals(rows, figures.pay().compared() + figures.pay().reference() + left.size());
        assertTrue(left.stream().allMatch(row -> row >= 0 && row < rows));
    }
}
