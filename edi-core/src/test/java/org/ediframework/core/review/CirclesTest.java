package org.ediframework.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CirclesTest {

    @Test
    void treeHasNoCircles() {
        assertEquals(List.of(), Circles.in(new int[][] {{1, 2}, {3}, {3}, {}}));
    }

    @Test
    void thingThatLeadsToItselfIsNoCircleOfSeveral() {
        assertEquals(List.of(), Circles.in(new int[][] {{0}, {1, 0}}));
    }

    @Test
    void circlesComeInTheOrderOfTheirFirstThings() {
        assertEquals(
                List.of(List.of(0, 5), List.of(1, 4), List.of(2, 3)),
                Circles.in(new int[][] {{5, 1}, {4, 2}, {3}, {2}, {1}, {0}}));
    }

    @Test
    void circlesThatShareAThingAreOne() {
        assertEquals(List.of(List.of(0, 1, 2)), Circles.in(new int[][] {{1}, {0, 2}, {1}}));
    }

    @Test
    void edgeIntoAFinishedPartClosesNoCircle() {
        assertEquals(List.of(List.of(1, 2)), Circles.in(new int[][] {{}, {0, 2}, {0, 1}, {1, 0}}));
    }

    @Test
    void circleLongerThanTheFirstPathIsFound() {
        int[][] next = new int[40][];
        for (int thing = 0; thing < next.length; thing++) {
            next[thing] = new int[] {(thing + 1) % next.length};
        }
        List<List<Integer>> circles = Circles.in(next);
        assertEquals(1, circles.size());
        assertEquals(40, circles.get(0).size());
    }
}
