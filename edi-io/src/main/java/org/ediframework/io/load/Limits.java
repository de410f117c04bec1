package org.ediframework.io.load;

import org.ediframework.core.ValueBuilder;
import org.immutables.value.Value;

/**
 * How much a document may hold before its reader stops (rule {@code EDI-S-011}). The defaults leave room for the
 * largest plans and keep a hostile document from costing more than a few seconds and a few hundred megabytes.
 */
@Value.Immutable
public interface Limits {

    /** The deepest nesting that may be configured, so that neither reading nor comparing what was read exhausts the stack. */
    int DEEPEST = 200;

    static Builder builder() {
        return new Builder();
    }

    /** The limits that hold unless others are given. */
    static Limits standard() {
        return builder().build();
    }

    /** The largest document, or entry of a package, in bytes; 64 MiB. */
    @Value.Default
    default int getBytes() {
        return 64 * 1024 * 1024;
    }

    /** How deep objects and lists may be nested; 100, and never more than {@value #DEEPEST}. */
    @Value.Default
    default int getDepth() {
        return 100;
    }

    /** How many tokens a document may have: names, values, and the marks that open and close; 20 million. */
    @Value.Default
    default long getTokens() {
        return 20_000_000;
    }

    /** The longest text or name, in UTF-16 units; one million. */
    @Value.Default
    default int getTextLength() {
        return 1_000_000;
    }

    /** The most characters of a number as written; 1,000. */
    @Value.Default
    default int getNumberLength() {
        return 1_000;
    }

    /**
     * How many findings on its structure a document may have before its reader stops: it is of some other format then;
     * 100,000.
     */
    @Value.Default
    default int getFindings() {
        return 100_000;
    }

    /**
     * The most rows of a table; one million. A table is held in the memory, a row of few columns taking some 250 bytes,
     * so that a host with little memory sets fewer.
     */
    @Value.Default
    default int getRows() {
        return 1_000_000;
    }

    /** The most columns of a table; 1,000. */
    @Value.Default
    default int getColumns() {
        return 1_000;
    }

    /**
     * The most cells of a workbook that hold anything; 500,000. They are held in the memory, some 100 bytes each and their
     * texts, of which all together have no more characters than half of {@link #getBytes}.
     */
    @Value.Default
    default int getCells() {
        return 500_000;
    }

    /** The most files of a package; 200. */
    @Value.Default
    default int getEntries() {
        return 200;
    }

    /** The most bytes that the files of a package hold together when unpacked; 256 MiB. */
    @Value.Default
    default long getPackageBytes() {
        return 256L * 1024 * 1024;
    }

    /**
     * How many times larger than its packed form an entry of a zip may be, once it has passed one mebibyte; 200.
     */
    @Value.Default
    default int getRatio() {
        return 200;
    }

    /**
     * Refuses limits that cannot be kept.
     *
     * @throws IllegalArgumentException when a limit is not positive, or the depth is more than {@value #DEEPEST}
     */
    @Value.Check
    default void check() {
        long smallest = Math.min(
                Math.min(Math.min(getBytes(), getDepth()), Math.min(getTokens(), getTextLength())),
                Math.min(
                        Math.min(Math.min(getNumberLength(), getRows()), Math.min(getColumns(), getEntries())),
                        Math.min(Math.min(Math.min(getPackageBytes(), getRatio()), getCells()), getFindings())));
        if (smallest < 1) {
            throw new IllegalArgumentException("A limit of " + smallest + ". Allowed is 1 or more.");
        }
        if (getDepth() > DEEPEST) {
            throw new IllegalArgumentException(
                    "A limit of " + getDepth() + " levels of nesting. Allowed is at most " + DEEPEST + ".");
        }
    }

    /** Builds {@link Limits}; mutable and for one thread. */
    final class Builder extends ImmutableLimits.Builder implements ValueBuilder<Limits, Builder> {}
}
