package org.ediframework.core.review;

import java.util.ArrayList;
import java.util.List;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.PlanTable;
import org.ediframework.core.document.Property;
import org.ediframework.core.finding.Pointer;

/**
 * What is kept of the texts of actions while a walk comes by them: which ones are placeholders, and how titles and measures
 * look. To read each of many texts again for every rule takes longer than all that the rules do with them.
 */
final class ActionTexts {

    /** A placeholder in an action. */
    record Stopgap(Pointer owner, Property property, int entry, String text) {
        Pointer place() {
            Pointer place = owner.child(property.name());
            return entry < 0 ? place : place.child(entry);
        }

        boolean isMeasure() {
            return property == MEASURE;
        }
    }

    private static final ObjectType<?, ?> ACTION =
            (ObjectType<?, ?>) PlanTable.TABLE.property("actions").orElseThrow().kind();
    private static final Property TITLE = ACTION.property("title").orElseThrow();
    private static final Property MEASURE = ACTION.property("successCriteria").orElseThrow();
    private static final Property ACCOUNTABLE = ACTION.property("accountable").orElseThrow();
    private static final Property RESPONSIBLE = ACTION.property("responsible").orElseThrow();

    private final Lookalikes titles = new Lookalikes();
    private final Lookalikes measures = new Lookalikes();
    private final List<Stopgap> stopgaps = new ArrayList<>();

    /** Looks at a text at which a walk stands. */
    void add(Pointer owner, Property property, int entry, String text) {
        if (property == TITLE) {
            titles.add(text);
        } else if (property == MEASURE || property == RESPONSIBLE || property == ACCOUNTABLE) {
            if (property == MEASURE) {
                measures.add(text);
            }
            if (Placeholder.is(text)) {
                stopgaps.add(new Stopgap(owner, property, entry, text));
            }
        }
    }

    /** The titles in the order of the actions. */
    Lookalikes titles() {
        return titles;
    }

    /** The success criteria of all actions in their order. */
    Lookalikes measures() {
        return measures;
    }

    /** What stands where somebody or a measure should be named, in the order of the plan. */
    List<Stopgap> stopgaps() {
        return stopgaps;
    }
}
