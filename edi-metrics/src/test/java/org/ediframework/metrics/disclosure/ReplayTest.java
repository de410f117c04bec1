package org.ediframework.metrics.disclosure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ediframework.metrics.disclosure.proof.Goal;
import org.ediframework.metrics.disclosure.proof.Move;
import org.ediframework.metrics.disclosure.proof.Pattern;
import org.ediframework.metrics.disclosure.proof.Replay;
import org.junit.jupiter.api.Test;

/** The last look at a proof takes nothing on trust. */
class ReplayTest {

    private final CellSystem system = CellSystem.of(List.of(FrequencyTable.builder()
            .dimension("row")
            .dimension("column")
            .cell(List.of("a", "x"), 2)
            .cell(List.of("a", "y"), 9)
            .cell(List.of("b", "x"), 3)
            .cell(List.of("b", "y"), 8)
            .build()));
    private final Pattern pattern = new Pattern(system.numbers);
    private final Replay replay = new Replay(pattern);
    private final int ax = variable("a", "x");
    private final int ay = variable("a", "y");
    private final int bx = variable("b", "x");
    private final int by = variable("b", "y");

    ReplayTest() {
        for (int inner : new int[] {ax, ay, bx, by}) {
            pattern.withheld[inner] = true;
        }
    }

    private int variable(String row, String column) {
        return Arrays.asList(system.addresses).indexOf(CellAddress.of(Map.of("row", row, "column", column)));
    }

    /** The move that adds this much to both cells of one diagonal and takes it from the other. */
    private Move around(long change) {
        return Move.of(new TreeMap<>(Map.of(ax, change, ay, -change, bx, -change, by, change)));
    }

    @Test
    void aMoveThatMeetsItsGoalAndBreaksNothingIsAProof() {
        assertTrue(replay.proves(Goal.at(ax, 2), around(2)));
        assertTrue(replay.proves(Goal.anyOther(by), around(-1)));
    }

    @Test
    void aMoveThatMissesItsGoalIsNone() {
        assertFalse(replay.proves(Goal.at(ax, 2), around(1)));
        assertFalse(replay.proves(Goal.at(ax, 2), around(-2)));
        assertFalse(replay.proves(Goal.anyOther(ax), Move.NONE));
    }

    @Test
    void aMoveOfAPublishedCellIsNone() {
        pattern.withheld[by] = false;

        assertFalse(replay.proves(Goal.at(ax, 2), around(2)));
    }

    @Test
    void aMoveToLessThanNobodyIsNone() {
        assertTrue(replay.proves(Goal.anyOther(ax), around(3)));
        assertFalse(replay.proves(Goal.anyOther(ax), around(4)));
        assertFalse(replay.proves(Goal.anyOther(ax), around(-3)));
    }

    @Test
    void aMoveToWhatTheAttackerRulesOutIsNone() {
        pattern.upper[ax] = 4;

        assertTrue(replay.proves(Goal.anyOther(ax), around(2)));
        assertFalse(replay.proves(Goal.anyOther(ax), around(3)));
    }

    @Test
    void aMoveAfterWhichAMarginIsNotTheSumIsNone() {
        assertFalse(replay.proves(Goal.at(ax, 1), Move.of(new TreeMap<>(Map.of(ax, 1L)))));
        assertFalse(replay.proves(Goal.at(ax, 1), Move.of(new TreeMap<>(Map.of(ax, 1L, ay, -1L)))));
    }

    @Test
    void aMoveOfWhatACoalitionKnowsIsNone() {
        assertTrue(replay.proves(Goal.anyOther(ax), around(1)));
        assertFalse(replay.proves(Goal.despite(ax, new int[] {by}), around(1)));
        assertFalse(replay.proves(Goal.withinMargin(ax, 1, by), around(1)));
    }
}
