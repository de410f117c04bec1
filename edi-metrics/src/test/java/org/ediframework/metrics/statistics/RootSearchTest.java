package org.ediframework.metrics.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class RootSearchTest {

    private int steps;

    private DoubleUnaryOperator counted(DoubleUnaryOperator function) {
        return x -> {
            steps++;
            return function.applyAsDouble(x);
        };
    }

    @Test
    void crossingIsFoundWhereverItLies() {
        for (double root : new double[] {1e-12, 0.3, 1, 4711, 1e15}) {
            assertEquals(root, RootSearch.above(0, -root, 1, x -> x - root), 1e-14 * root);
            assertEquals(root, RootSearch.above(0, -1, 2, x -> (x / root) * (x / root) - 1), 1e-13 * root);
        }
    }

    @Test
    void functionThatIsNearlyALineTakesFewSteps() {
        assertEquals(1, RootSearch.above(0, -1, 0.9, counted(x -> Math.sinh(x) / Math.sinh(1) - 1)), 1e-13);
        assertTrue(steps < 10, () -> steps + " steps");
    }

    @Test
    void functionThatIsNoLineTakesABoundedNumber() {
        assertEquals(0.25, RootSearch.between(0, -0.5, 1, 0.5, counted(x -> Math.sqrt(x) - 0.5)), 1e-13);
        assertEquals(0.5, RootSearch.between(0, -1e-9, 1, 1, counted(x -> Math.pow(2 * x, 30) - 1)), 1e-13);
        assertTrue(steps < 120, () -> steps + " steps");
    }

    @Test
    void crossingIsFoundThoughTheFunctionFallsSteeplyFirst() {
        // x − c·√x is 0 at 0 too, and crosses at c².
        double start = Double.MIN_NORMAL;
        double atStart = start - 1e-3 * Math.sqrt(start);
        assertEquals(
                1e-6, RootSearch.between(start, atStart, 1, 1 - 1e-3, counted(x -> x - 1e-3 * Math.sqrt(x))), 1e-19);
        assertTrue(steps < 120, () -> steps + " steps");
    }

    @Test
    void crossingIsFoundThoughTheFunctionIsFlatBelowIt() {
        DoubleUnaryOperator flat = x -> x < 0.7 ? -1e-20 : x - 0.7;
        assertEquals(0.7, RootSearch.between(0, -1e-20, 1, 0.3, counted(flat)), 1e-14);
        assertTrue(steps < 150, () -> steps + " steps");
    }

    @Test
    void valueOutOfRangeOnlySaysThatTheCrossingIsBelow() {
        assertEquals(
                0.1,
                RootSearch.between(
                        0, -0.1, 1, Double.POSITIVE_INFINITY, x -> x > 0.4 ? Double.POSITIVE_INFINITY : x - 0.1),
                1e-14);
    }

    @Test
    void endThatIsTheCrossingIsReturned() {
        assertEquals(3, RootSearch.between(0, -1, 3, 0, x -> x - 3));
    }
}
