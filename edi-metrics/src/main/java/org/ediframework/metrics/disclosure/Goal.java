package org.ediframework.metrics.disclosure;

/**
 * A second value that must remain possible for a variable.
 *
 * @param variable the variable
 * @param change how far from the truth the value lies; 0 if any other value will do
 */
record Goal(int variable, long change) {

    boolean isMetBy(Move move) {
        long reached = move.changeOf(variable);
        return change == 0 ? reached != 0 : reached == change;
    }
}
