package org.ediframework.metrics.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ediframework.metrics.ReferenceTable;
import org.ediframework.metrics.measure.Absence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrendTest {

    static Stream<ReferenceTable.Row> series() {
        return ReferenceTable.rows(TrendTest.class, "trend.tsv");
    }

    private static List<YearCount> years(ReferenceTable.Row row) {
        List<YearCount> years = new ArrayList<>();
        for (int i = 0; i < row.wholes("years").size(); i++) {
            years.add(new YearCount(
                    Math.toIntExact(row.wholes("years").get(i)),
                    row.wholes("counts").get(i),
                    row.wholes("bases").get(i)));
        }
        return years;
    }

    @ParameterizedTest
    @MethodSource("series")
    void trendAndDifferenceAgreeWithR(ReferenceTable.Row row) {
        List<YearCount> years = years(row);
        YearDifference difference = YearDifference.of(years.get(0), years.get(years.size() - 1), 0.95);
        Collections.shuffle(years, new Random(1));
        Trend trend = Trend.of(years);
        row.assertNear("p", trend.test().get().pValue());
        assertEquals(row.number("slope"), trend.changePerYear().get(), 1e-12);
        assertEquals(row.number("difference"), difference.difference().get(), 1e-15);
        row.assertNear("low", difference.interval().get().low());
        row.assertNear("high", difference.interval().get().high());
        row.assertNear("fisher_p", difference.pValue().get());
    }

    @Test
    void oneYearAndYearsOfNobodyHaveNoTrend() {
        Trend trend = Trend.of(List.of(new YearCount(2019, 3, 10), new YearCount(2020, 0, 0)));
        assertEquals(Absence.FEWER_THAN_TWO_YEARS, trend.test().getAbsence().orElseThrow());
        assertEquals(
                Absence.FEWER_THAN_TWO_YEARS, trend.changePerYear().getAbsence().orElseThrow());
        assertEquals(1, trend.years().size());
    }

    @Test
    void yearGivenTwiceAndYearsOutOfOrderAreRefused() {
        YearCount year = new YearCount(2019, 3, 10);
        assertThrows(IllegalArgumentException.class, () -> Trend.of(List.of(year, year)));
        assertThrows(IllegalArgumentException.class, () -> YearDifference.of(year, year, 0.95));
    }

    @Test
    void yearOfNobodyHasNoDifference() {
        YearDifference difference = YearDifference.of(new YearCount(2018, 0, 0), new YearCount(2019, 3, 10), 0.95);
        assertEquals(Absence.NO_OBSERVATIONS, difference.interval().getAbsence().orElseThrow());
    }

    @Test
    void yearsThatHoldMorePeopleTogetherThanALongHaveAChangeAndNoExactTest() {
        YearCount earlier = new YearCount(2020, 1L << 61, Long.MAX_VALUE);
        YearCount later = new YearCount(2021, 1L << 62, Long.MAX_VALUE);
        Trend trend = Trend.of(List.of(earlier, later));
        assertEquals(0, trend.test().get().pValue());
        assertEquals(0.25, trend.changePerYear().get(), 1e-12);
        YearDifference difference = YearDifference.of(earlier, later, 0.95);
        assertEquals(0.25, difference.difference().get(), 1e-12);
        assertEquals(
                org.ediframework.metrics.measure.Absence.TOO_MANY_PEOPLE,
                difference.pValue().getAbsence().orElseThrow());
    }
}
