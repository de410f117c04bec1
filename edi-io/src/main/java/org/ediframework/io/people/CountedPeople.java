package org.ediframework.io.people;

import org.ediframework.core.finding.Findings;
import org.ediframework.metrics.tally.Tally;
import org.ediframework.metrics.tally.TallyAccumulator;

/** The people of a file as counted, with everything that kept a row from being counted. */
public final class CountedPeople {

    private final TallyAccumulator accumulator;
    private final long rowsLeftOut;
    private final Findings findings;

    CountedPeople(TallyAccumulator accumulator, long rowsLeftOut, Findings findings) {
        this.accumulator = accumulator;
        this.rowsLeftOut = rowsLeftOut;
        this.findings = findings;
    }

    /** The tables of the people counted. */
    public Tally toTally() {
        return accumulator.snapshot();
    }

    /** The accumulator itself, to merge with those of other files, or to write. Mutable and not thread-safe. */
    public TallyAccumulator getAccumulator() {
        return accumulator;
    }

    /** The number of people counted. */
    public long getPeople() {
        return accumulator.getPeople();
    }

    /** Rows that were read but are not counted; what stands after a place where reading stopped is not among them. */
    public long getRowsLeftOut() {
        return rowsLeftOut;
    }

    /**
     * What is wrong with the file. Each finding says what became of its rows; without findings everybody is counted.
     * Texts that a declared dimension does not know are no findings about the file: see {@link Tally#getUnrecognised}.
     */
    public Findings getFindings() {
        return findings;
    }

    /** How many were counted and left out. */
    @Override
    public String toString() {
        return getPeople() + " people counted, " + rowsLeftOut + " rows left out, " + findings.getTotal() + " findings";
    }
}
