package org.ediframework.metrics.tally;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannerTest {

    @Test
    void aMarginalNeedsNoCubeOfItsOwnEvenWithoutABudget() {
        List<int[]> plan = Planner.plan(List.of(new int[] {0}, new int[] {0, 1}, new int[] {1}), new int[] {5, 7}, 0);

        assertEquals(1, plan.size());
        assertArrayEquals(new int[] {0, 1}, plan.get(0));
    }

    @Test
    void tablesAreUnitedOnlyWhileTheUnionIsWithinTheBudget() {
        List<int[]> tables = List.of(new int[] {0, 1}, new int[] {0, 2}, new int[] {0, 3});
        int[] sizes = {10, 10, 10, 10};

        assertEquals(3, Planner.plan(tables, sizes, 999).size());
        assertEquals(2, Planner.plan(tables, sizes, 1_000).size());
        assertEquals(1, Planner.plan(tables, sizes, 10_000).size());
    }

    @Test
    void fewPeopleAreNotGivenLargeCubes() {
        assertEquals(100, Planner.budget(1_600));
        assertEquals(65_536, Planner.budget(50_000_000));
    }

    @Test
    void everyTableIsWithinACube() {
        List<int[]> tables = List.of(
                new int[] {0, 1}, new int[] {0, 2}, new int[] {1, 3, 4}, new int[] {5}, new int[] {2, 5}, new int[] {4
                });
        List<int[]> plan = Planner.plan(tables, new int[] {11, 601, 9, 4, 21, 4}, 65_536);

        for (int[] table : tables) {
            assertTrue(plan.stream().anyMatch(cube -> Cubes.contains(cube, table)), () -> Arrays.toString(table));
        }
    }
}
