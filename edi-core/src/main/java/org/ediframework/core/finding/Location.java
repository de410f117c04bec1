package org.ediframework.core.finding;

import java.util.Optional;
import org.ediframework.core.ValueBuilder;
import org.immutables.value.Value;

/**
 * Where in a file something stands. A JSON document has lines and columns; a table has rows, column numbers and headers
 * besides. Everything is counted from 1, columns of text in UTF-16 units.
 */
@Value.Immutable
public interface Location {

    static Builder builder() {
        return new Builder();
    }

    /** The file's name as it was given, or the entry's name inside a package. */
    String getFile();

    /** The line; absent where the file could not be read at all. */
    Optional<Integer> getLine();

    /** The column in the line, in UTF-16 units; absent where only the line is known. */
    Optional<Integer> getColumn();

    /** The row of a table, the header being row 1; absent for a document that is no table. */
    Optional<Integer> getRow();

    /** The number of the column of a table; absent for a document that is no table. */
    Optional<Integer> getColumnNumber();

    /** The header of the column of a table; absent where there is none. */
    Optional<String> getHeader();

    /** The cell of a workbook with its sheet, as formulas write it, for example {@code Actions!F7}; absent in other files. */
    Optional<String> getCell();

    /** Builds a {@link Location}, as {@link ValueBuilder} says; mutable and for one thread. */
    final class Builder extends ImmutableLocation.Builder implements ValueBuilder<Location, Builder> {}
}
