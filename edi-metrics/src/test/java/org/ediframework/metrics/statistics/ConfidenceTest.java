package org.ediframework.metrics.statistics;

import static org.ediframework.metrics.statistics.References.assertClose;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTest {

    /** mpmath 1.3.0 with 60 digits: sqrt(2)*erfinv(level). */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0.67448975019608174",
        "0.95, 1.9599639845400539",
        "0.998, 3.0902323061678133",
        "0.001, 0.0012533144654325545"
    })
    void standardErrorsAreThoseOfTheNormalDistribution(double level, double expected) {
        assertClose(expected, Confidence.standardErrors(level));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 1.5, 95, Double.NaN, Double.POSITIVE_INFINITY})
    void numberThatIsNoLevelIsRefusedWithWhatIsOne(double level) {
        for (Runnable use :
                new Runnable[] {() -> Confidence.standardErrors(level), () -> Confidence.requireLevel(level)}) {
            var error = assertThrows(IllegalArgumentException.class, use::run);
            assertEquals(
                    "confidence is " + level + ", but must lie strictly between 0 and 1, such as 0.95",
                    error.getMessage());
        }
    }

    @Test
    void everyNumberBetweenIsALevel() {
        assertDoesNotThrow(() -> Confidence.requireLevel(Double.MIN_VALUE));
        assertDoesNotThrow(() -> Confidence.requireLevel(Math.nextDown(1.0)));
    }
}
