package org.ediframework.metrics.concern;

import java.util.List;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.intersection.CellName;

/**
 * People who belong together: those of up to three categories of as many characteristics, everywhere or in one place.
 *
 * @param where the place as the counts name it; not stated for all places together, and where the counts are about none
 *     in particular
 * @param memberships one for each characteristic, in the order of the search; none for everybody of the place
 */
public record Group(Where where, List<Membership> memberships) {

    /** Copies the list. */
    public Group {
        memberships = List.copyOf(memberships);
    }

    /** The categories joined by {@code " & "}, as the rows of intersections are named; empty for everybody. */
    public String getCategories() {
        return CellName.of(memberships.stream().map(Membership::category).toList());
    }

    /** Whom the counts of the group are about; not of everybody. */
    Scope getScope() {
        return Scope.of(getCharacteristic()).withWhere(where);
    }

    /** What its people are counted by: one characteristic, or the crossing of several; not of everybody. */
    Characteristic getCharacteristic() {
        List<Characteristic> all =
                memberships.stream().map(Membership::characteristic).toList();
        return all.size() == 1 ? all.get(0) : Characteristic.crossing(all);
    }
}
