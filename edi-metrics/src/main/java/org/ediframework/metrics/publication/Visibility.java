package org.ediframework.metrics.publication;

import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/**
 * Which of the three counts of a row are shown. Every other figure of the row shows as much as the counts that it was
 * computed from.
 */
record Visibility(boolean showsCount, boolean showsBase, boolean showsUndeclared) {

    static final Visibility FULL = new Visibility(true, true, true);
    static final Visibility NONE = new Visibility(false, false, false);

    /** The share, and all that holds it against the reference, gives either count away to who knows the other. */
    boolean isCompared() {
        return showsCount && showsBase;
    }

    boolean showsAll() {
        return isCompared() && showsUndeclared;
    }

    static <T> Measured<T> only(boolean shown, Measured<T> figure) {
        return shown ? figure : Measured.absent(Absence.SUPPRESSED);
    }
}
