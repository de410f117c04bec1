package org.ediframework.io.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.time.LocalDate;
import org.ediframework.metrics.statistics.Interval;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void wholeNumbersHaveCommasAtThousands() {
        assertEquals("999", Figures.whole(999));
        assertEquals("11,739", Figures.whole(11_739));
        assertEquals("9,223,372,036,854,775,808", Figures.whole(new BigInteger("9223372036854775808")));
    }

    @Test
    void sharesArePerCentWithOneDecimalRoundedHalfUp() {
        assertEquals("6.7%", Figures.percent(0.067149));
        assertEquals("12.5%", Figures.percent(0.1245));
        assertEquals("0.0%", Figures.percent(0));
        assertEquals("100.0%", Figures.percent(1));
        assertEquals("-9.9%", Figures.percent(-0.0994));
    }

    @Test
    void shareAboveNothingIsNotWrittenAsNothing() {
        assertEquals("<0.1%", Figures.percent(0.0004));
        assertEquals("0.1%", Figures.percent(0.0005));
    }

    @Test
    void intervalIsFromAnEndToAnother() {
        assertEquals("6.3% to 7.2%", Language.english().percent(new Interval(0.062907, 0.071655)));
    }

    @Test
    void confidenceHasTheDecimalsThatItNeeds() {
        assertEquals("95%", Figures.confidence(0.95));
        assertEquals("99.8%", Figures.confidence(0.998));
        assertEquals("50%", Figures.confidence(0.5));
    }

    @Test
    void smallProbabilityIsNeverWrittenAsNone() {
        assertEquals("<0.001", Figures.probability(2.4e-245));
        assertEquals("0.001", Figures.probability(0.0005));
        assertEquals("1.000", Figures.probability(1));
    }

    @Test
    void dayHasItsMonthInWords() {
        assertEquals("31 March 2027", Language.english().day(LocalDate.of(2027, 3, 31)));
        assertEquals("1 September 2026", Language.english().day(LocalDate.of(2026, 9, 1)));
    }
}
