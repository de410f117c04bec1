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
 * @param change how many more there are now, negative if fewer; never 0
 */
public record SmallDifference(List<CellAddress> cells, Optional<LocalDate> day, long change) {

    /** Copies the list. */
    public SmallDifference {
        cells = List.copyOf(cells);
    }

    /** What the difference tells, such as {@code 2 fewer than on 2027-03-31 in district=Watford}. */
    @Override
    public String toString() {
        String where = cells.stream().map(CellAddress::toString).collect(Collectors.joining(" and "));
        return Math.abs(change) + (change > 0 ? " more than " : " fewer than ")
                + day.map(date -> "on " + date).orElse("before") + " in " + where
                + (cells.size() > 1 ? " together" : "");
    }
}
