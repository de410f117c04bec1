package org.ediframework.metrics.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A few people more or fewer than in an earlier publication, whom the two publications together give away. Withholding does
 * not help against it: wait, publish coarser or rounded, or accept it.
 *
 * @param cells the cells in which they are; several if only their sum follows
 * @param day of the earlier publication; empty if it did not state one
 * @param change how many more there are now, negative if fewer; never 0. Where figures are not exact, at least so many
 * @param furthest at most so many; the change itself where figures are exact, {@link Long#MAX_VALUE} or its negative
 *     where nothing limits it
 */
public record SmallDifference(List<CellAddress> cells, Optional<LocalDate> day, long change, long furthest) {

    /** Copies the list, and refuses what is no difference. */
    public SmallDifference {
        cells = List.copyOf(cells);
        if (change == 0 || Long.signum(change) != Long.signum(furthest) || Math.abs(furthest) < Math.abs(change)) {
            throw new IllegalArgumentException("difference from " + change + " to " + furthest
                    + "; it is not 0, and both have one sign, the second the larger size");
        }
    }

    /**
     * What the difference tells, such as {@code 2 fewer than on 2027-03-31 in district=Watford}, or {@code 2 to 6 fewer}
     * where figures are not exact.
     */
    @Override
    public String toString() {
        String where = cells.stream().map(CellAddress::toString).collect(Collectors.joining(" and "));
        String most =
                change == furthest ? "" : Math.abs(furthest) == Long.MAX_VALUE ? " or" : " to " + Math.abs(furthest);
        return Math.abs(change) + most + (change > 0 ? " more than " : " fewer than ")
                + day.map(date -> "on " + date).orElse("before") + " in " + where
                + (cells.size() > 1 ? " together" : "");
    }
}
