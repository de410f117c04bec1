package org.ediframework.metrics.statistics;

import static org.ediframework.metrics.statistics.References.assertClose;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The functions that the distributions are made of, each by itself. */
class SpecialFunctionsTest {

    static Stream<Arguments> cases() {
        return References.cases("functions.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agreesWithSixtyDigits(String function, double a, String second, String third, double expected) {
        double b = second.isEmpty() ? 0 : Double.parseDouble(second);
        double c = third.isEmpty() ? 0 : Double.parseDouble(third);
        assertClose(
                expected,
                switch (function) {
                    case "stirling" -> SaddlePoint.stirlingError(a);
                    case "deviance" -> SaddlePoint.deviance(a, b, a - b);
                    case "log-poisson" -> SaddlePoint.logPoisson(a, b, a - b);
                    case "log-density" -> SaddlePoint.logDensity(a, b, c, 1 - c);
                    case "log1p-minus" -> IncompleteBeta.log1pMinus(a);
                    case "incomplete-beta" -> IncompleteBeta.of(a, b, c, 1 - c);
                    case "beta-lower" -> BetaQuantile.lower(a, b, c);
                    case "beta-upper" -> BetaQuantile.upper(a, b, c);
                    case "gamma-lower" -> GammaQuantile.lower(a, b);
                    case "gamma-upper" -> GammaQuantile.upper(a, b);
                    default -> throw new IllegalArgumentException(function);
                });
    }

    @Test
    void betaDistributionEndsWhereItsArgumentDoes() {
        assertEquals(0, IncompleteBeta.of(2, 3, 0, 1));
        assertEquals(1, IncompleteBeta.of(2, 3, 1, 0));
    }

    @Test
    void differenceFromAnExpectationKeepsWhatRoundingTakes() {
        // 2^53 − 1 of 2^54 − 1 less half of them, exactly −½; and a third of a base that no double holds.
        assertEquals(-0.5, SaddlePoint.difference(0x1p53 - 1, 0x1p53, 0.5, 0.5));
        assertEquals(0.5, SaddlePoint.difference(0x1p53, 0x1p53 - 1, 0.5, 0.5));
        assertEquals(0.25, SaddlePoint.difference(1, 2, 0.25, 0.75));
        assertEquals(-0.25, SaddlePoint.difference(2, 1, 0.75, 0.25));
    }

    @Test
    void excessOverAnExpectationKeepsWhatTheProductLoses() {
        // (2^27 + 1)·(2^27 + 1)/2^54 = 1 + 2^-26 + 2^-54, of which the last bit is lost in the product.
        assertEquals(-0x1p-26 - 0x1p-54, SaddlePoint.excess(1, 0x1p27 + 1, (0x1p27 + 1) * 0x1p-54));
    }

    @Test
    void polynomialsAreIntegratedWithoutError() {
        assertEquals(2, GaussLegendre.integrateFromZero(2, x -> 1), 1e-14);
        // ∫ x^40 from 0 to 1.5
        assertEquals(Math.pow(1.5, 41) / 41, GaussLegendre.integrateFromZero(1.5, x -> Math.pow(x, 40)), 1e-9);
    }
}
