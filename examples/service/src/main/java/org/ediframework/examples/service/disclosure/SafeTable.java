package org.ediframework.examples.service.disclosure;

import org.ediframework.examples.service.answers.Answer;

/** A table that gives nobody away, with its proof. */
interface SafeTable {

    /**
     * The table.
     *
     */
    Answer table();

    /** The proof, as confidential as the data. */
    Answer audit();
}
