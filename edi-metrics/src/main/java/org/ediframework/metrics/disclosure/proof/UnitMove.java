package org.ediframework.metrics.disclosure.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * One person added to a leaf of an axis, or moved from one leaf to another, with every code above that this changes.
 */
final class UnitMove {

    private final int[] codes;
    private final int[] signs;

    private UnitMove(int[] codes, int[] signs) {
        this.codes = codes;
        this.signs = signs;
    }

    /** The codes that change. */
    int[] codes() {
        return codes;
    }

    /** +1 or -1 for each of the codes. */
    int[] signs() {
        return signs;
    }

    /**
     * The moves that raise a code by one, the shortest first.
     *
     * @param limit the most to return, for axes so wide that all would be too many
     */
    static List<UnitMove> raising(CodeTree axis, int code, int limit) {
        List<UnitMove> moves = new ArrayList<>();
        BitSet under = axis.leavesUnder[code];
        for (int a = under.nextSetBit(0); a >= 0 && moves.size() < limit; a = under.nextSetBit(a + 1)) {
            moves.add(of(axis, a, -1));
            for (int b = 0; b < axis.leaves.length && moves.size() < limit; b++) {
                if (!under.get(b)) {
                    moves.add(of(axis, a, b));
                }
            }
        }
        moves.sort((x, y) -> Integer.compare(x.codes.length, y.codes.length));
        return moves;
    }

    private static UnitMove of(CodeTree axis, int up, int down) {
        int[] codes = new int[axis.size()];
        int[] signs = new int[axis.size()];
        int length = 0;
        for (int code = 0; code < axis.size(); code++) {
            int sign =
                    (axis.leavesUnder[code].get(up) ? 1 : 0) - (down >= 0 && axis.leavesUnder[code].get(down) ? 1 : 0);
            if (sign != 0) {
                codes[length] = code;
                signs[length++] = sign;
            }
        }
        return new UnitMove(Arrays.copyOf(codes, length), Arrays.copyOf(signs, length));
    }
}
