package org.ediframework.metrics.statistics;

import static org.ediframework.metrics.statistics.References.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DetectableDifferenceTest {

    static Stream<Arguments> casesOfR() {
        return References.cases("detectable-difference.tsv");
    }

    @ParameterizedTest
    @MethodSource("casesOfR")
    void agreesWithR(String side, double reference, long base, double level, double power, String expected) {
        OptionalDouble difference = side.equals("below")
                ? DetectableDifference.below(reference, base, level, power)
                : DetectableDifference.above(reference, base, level, power);
        assertEquals(!expected.equals("NA"), difference.isPresent());
        if (difference.isPresent()) {
            assertClose(Double.parseDouble(expected), difference.getAsDouble());
        }
    }

    static Stream<Arguments> casesOfSamples() {
        return References.cases("detectable-of-samples.tsv");
    }

    @ParameterizedTest
    @MethodSource("casesOfSamples")
    void gapOfTwoSamplesAgreesWithBisection(
            double reference, long base, long size, double level, double power, String expected) {
        OptionalDouble difference = DetectableDifference.ofSamples(reference, base, size, level, power);
        assertEquals(!expected.equals("NA"), difference.isPresent());
        if (difference.isPresent()) {
            assertClose(Double.parseDouble(expected), difference.getAsDouble());
        }
    }

    @Test
    void sampleOfNobodyShowsNothing() {
        assertEquals(OptionalDouble.empty(), DetectableDifference.ofSamples(0.3, 20, 0, 0.95, 0.8));
        assertEquals(OptionalDouble.empty(), DetectableDifference.ofSamples(0.3, 0, 20, 0.95, 0.8));
        var error = assertThrows(
                IllegalArgumentException.class, () -> DetectableDifference.ofSamples(0.3, 20, -1, 0.95, 0.8));
        assertEquals("size is -1, but must be 0 or more", error.getMessage());
    }

    @Test
    void nobodyObservedShowsNothing() {
        assertEquals(OptionalDouble.empty(), DetectableDifference.of(0.3, 0, 0.95, 0.8));
    }

    @Test
    void groupThatShouldNotExistIsShownByItsFirstMember() {
        // 1 − 0.8 = 0.2 = (1 − d)^2
        assertClose(1 - Math.sqrt(0.2), DetectableDifference.of(0, 2, 0.95, 0.8).orElseThrow());
        assertEquals(OptionalDouble.empty(), DetectableDifference.below(0, 2, 0.95, 0.8));
        assertClose(1 - Math.sqrt(0.2), DetectableDifference.of(1, 2, 0.95, 0.8).orElseThrow());
    }

    @Test
    void smallerOfTheTwoSidesIsTheAnswer() {
        assertEquals(DetectableDifference.above(0.002, 5, 0.95, 0.8), DetectableDifference.of(0.002, 5, 0.95, 0.8));
        assertEquals(DetectableDifference.below(0.1, 1200, 0.95, 0.8), DetectableDifference.of(0.1, 1200, 0.95, 0.8));
    }

    @Test
    void argumentsOutsideTheirRangeAreRefused() {
        var error = assertThrows(IllegalArgumentException.class, () -> DetectableDifference.of(0.3, 5, 0.95, 80));
        assertEquals("power is 80.0, but must lie strictly between 0 and 1, such as 0.95", error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> DetectableDifference.of(30, 5, 0.95, 0.8));
        assertThrows(IllegalArgumentException.class, () -> DetectableDifference.of(0.3, -5, 0.95, 0.8));
    }
}
