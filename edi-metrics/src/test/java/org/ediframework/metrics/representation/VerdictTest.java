package org.ediframework.metrics.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.Interval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From what figure on a verdict is given: the ends of the band belong to it, and a p-value must be below the level. */
class VerdictTest {

    private static Verdict of(
            double ratio, Measured<Interval> interval, double adjusted, RepresentationAnalysis settings) {
        RowFigures figures = new RowFigures(
                5,
                50,
                Measured.of(ReferenceShare.from(new BigDecimal("0.1"))),
                /* isReferenceSampled= */ false,
                Measured.of(ratio),
                interval,
                Measured.of(adjusted));
        return Verdicts.of(figures, Measured.of(adjusted), settings);
    }

    @ParameterizedTest
    @CsvSource({
        "0.79, UNDER",
        "0.8, SLIGHTLY_UNDER",
        "0.99, SLIGHTLY_UNDER",
        "1, SLIGHTLY_OVER",
        "1.25, SLIGHTLY_OVER",
        "1.26, OVER"
    })
    void differenceIsNamedByItsRatio(double ratio, Verdict expected) {
        Measured<Interval> interval = Measured.of(new Interval(ratio / 2, ratio * 2));
        assertEquals(expected, of(ratio, interval, 0.049, RepresentationAnalysis.standard()));
    }

    @ParameterizedTest
    @CsvSource({
        "0.8, 1.25, IN_LINE",
        "0.79, 1.25, TOO_FEW_TO_TELL",
        "0.8, 1.26, TOO_FEW_TO_TELL",
        "0.5, 2, TOO_FEW_TO_TELL"
    })
    void withoutADifferenceTheIntervalSaysWhetherOneCouldHide(double low, double high, Verdict expected) {
        assertEquals(expected, of(1, Measured.of(new Interval(low, high)), 0.051, RepresentationAnalysis.standard()));
    }

    @Test
    void pValueAtTheLevelIsNotBelowIt() {
        Measured<Interval> interval = Measured.of(new Interval(0.5, 2));
        assertEquals(Verdict.TOO_FEW_TO_TELL, of(0.5, interval, 1 - 0.95, RepresentationAnalysis.standard()));
    }

    @Test
    void ratioWithoutALimitCouldHideAnything() {
        assertEquals(
                Verdict.TOO_FEW_TO_TELL,
                of(1, Measured.absent(Absence.NO_UPPER_LIMIT), 0.3, RepresentationAnalysis.standard()));
    }

    @Test
    void levelAndBandAreThoseOfTheAnalysis() {
        RepresentationAnalysis strict = RepresentationAnalysis.builder()
                .confidence(0.99)
                .materialityBand(new MaterialityBand(0.5, 2))
                .build();
        Measured<Interval> interval = Measured.of(new Interval(0.5, 2));
        assertEquals(Verdict.IN_LINE, of(0.6, interval, 0.011, strict));
        assertEquals(Verdict.SLIGHTLY_UNDER, of(0.6, interval, 0.009, strict));
    }

    @ParameterizedTest
    @CsvSource({"0, 1.25", "-1, 1.25", "1.1, 1.25", "0.8, 0.9", "0.8, Infinity", "NaN, 1.25", "0.8, NaN"})
    void bandThatIsNotAroundOneIsRefusedWithBothEnds(double low, double high) {
        var error = assertThrows(IllegalArgumentException.class, () -> new MaterialityBand(low, high));
        assertEquals(
                "Not a materiality band: " + low + " to " + high
                        + ". Allowed is a low ratio in (0, 1] and a finite high ratio of at least 1.",
                error.getMessage());
    }

    @Test
    void bandMayBeNoWiderThanOne() {
        assertEquals(1, new MaterialityBand(1, 1).low());
    }

    @Test
    void everyVerdictAndEveryTestHasWordsOfItsOwn() {
        List<String> words = Stream.concat(
                        Arrays.stream(Verdict.values()).map(Verdict::getLabel),
                        Arrays.stream(SignificanceTest.values()).map(SignificanceTest::getLabel))
                .toList();
        assertEquals(words.size(), words.stream().collect(Collectors.toSet()).size());
        assertTrue(
                words.containsAll(Set.of("under-represented", "too few to tell", "Fisher exact, two-sided")),
                words::toString);
    }
}
