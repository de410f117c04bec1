package org.ediframework.examples.service.disclosure;

import org.ediframework.examples.service.answers.Answer;

/** A table that gives nobody away, with its proof. */
interface SafeTable {

    /**
     * The table.
     *
     * @param hasStatus whether each cell says why it is withheld, which tells more than the public needs to know
     */
    Answer table(boolean hasStatus);

    /** The proof, as confidential as the data. */
    Answer audit();
}
