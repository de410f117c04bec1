package org.ediframework.io.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Finds out what the figures of groups stand for where parts are published beside them.
 *
 * <p>A figure is all people of its group unless the base proves otherwise: when the breakdown misses its base so, and
 * exactly one smallest choice of groups, read as remainders beside their parts, makes it meet the base to the person.
 * Two such choices prove nothing.
 */
final class ParentReadings {

    /** Beyond so many groups the choices are not tried one by one; the standard has five. */
    private static final int MOST_GROUPS = 12;

    private final List<Family> families;

    /** A group with parts: its own figure, and their sum. */
    record Family(String group, OptionalLong stated, long parts) {

        boolean isSettled() {
            return stated.isEmpty() || parts == 0;
        }
    }

    ParentReadings(List<Family> families) {
        this.families = families;
    }

    /**
     * How each group is to be read.
     *
     * @param missing how many people the breakdown lacks to its base when every figure is all people of its group;
     *     absent where there is no base to go by
     */
    List<ParentCount> read(OptionalLong missing) {
        int remainders = missing.isPresent() && missing.getAsLong() > 0 ? onlyChoice(missing.getAsLong()) : 0;
        List<ParentCount> counts = new ArrayList<>();
        for (int index = 0; index < families.size(); index++) {
            Family family = families.get(index);
            counts.add(new ParentCount(
                    family.group(),
                    family.stated(),
                    family.parts(),
                    isChosen(remainders, index) ? ParentCount.Reading.REMAINDER : ordinary(family)));
        }
        return counts;
    }

    private static boolean isChosen(int choice, int index) {
        return index < Integer.SIZE - 1 && (choice >> index & 1) == 1;
    }

    private static ParentCount.Reading ordinary(Family family) {
        if (family.stated().isEmpty()) {
            return ParentCount.Reading.PARTS_ONLY;
        }
        int order = Long.compare(family.stated().getAsLong(), family.parts());
        if (order == 0) {
            return ParentCount.Reading.ROLL_UP;
        }
        return order > 0 ? ParentCount.Reading.MORE_THAN_PARTS : ParentCount.Reading.CONTRADICTED;
    }

    /** The smallest set of groups, as bits, whose parts are just the people missing; none where it is not the only one. */
    private int onlyChoice(long missing) {
        if (families.size() > MOST_GROUPS) {
            return 0;
        }
        int best = 0;
        int bestSize = Integer.MAX_VALUE;
        boolean isOnly = true;
        for (int choice = 1; choice < 1 << families.size(); choice++) {
            int size = Integer.bitCount(choice);
            if (size <= bestSize && partsOf(choice) == missing) {
                isOnly = size < bestSize;
                best = choice;
                bestSize = size;
            }
        }
        return isOnly ? best : 0;
    }

    /** The sum of the parts of these groups; -1 where one of them cannot stand beside its parts. */
    private long partsOf(int choice) {
        long parts = 0;
        for (int index = 0; index < families.size(); index++) {
            if (isChosen(choice, index)) {
                if (families.get(index).isSettled()) {
                    return -1;
                }
                parts += families.get(index).parts();
            }
        }
        return parts;
    }
}
