package org.ediframework.io.people;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.ediframework.core.finding.StructureRule;
import org.ediframework.metrics.tally.TallyAccumulator;
import org.ediframework.metrics.tally.TallyRow;
import org.jspecify.annotations.Nullable;

/**
 * Hears every cell as the parser meets it, and puts it into the tally's row.
 *
 * <p>Cells met before take one comparison each and nothing else. What needs thought is kept out of that way: only a
 * text that is new to its dimension is compared with the names of the header, for a file whose header changes somewhere
 * in the middle.
 */
final class PeopleHandler extends CsvCallbackHandler<PeopleHandler.Event> {

    /** Why reading pauses. */
    enum Event {
        PROGRESS,
        CHANGED_HEADER
    }

    private static final int ROWS_BETWEEN_PROGRESS = 1 << 17;

    /** A cell that bears the name of a column; whether it is a label is known when the row is complete. */
    private record Name(int column, String text) {}

    private final TallyAccumulator accumulator;
    private final TallyRow row;
    private final Columns columns;
    private final int[] dimensionAt;
    private final RowProblems problems;
    private final List<Name> names = new ArrayList<>();
    private boolean isHeader;
    private boolean hasText;
    private int fields;
    private long line;
    private long linesBefore;
    private int untilProgress = ROWS_BETWEEN_PROGRESS;
    private RecordType type = RecordType.DATA;

    /**
     * A handler for a whole file, or for a part of it.
     *
     * @param beginsWithHeader whether the first record is the header
     */
    PeopleHandler(TallyAccumulator accumulator, Columns columns, RowProblems problems, boolean beginsWithHeader) {
        this.accumulator = accumulator;
        this.row = accumulator.row();
        this.columns = columns;
        this.dimensionAt = columns.dimensionAt();
        this.problems = problems;
        this.isHeader = beginsWithHeader;
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return fields;
    }

    /** The line on which the record at hand begins, counted from 1 at the start of the part. */
    long line() {
        return line;
    }

    /** What comes begins behind so many lines. */
    void begin(long lines) {
        linesBefore = lines;
        line = lines;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = linesBefore + startingLineNumber;
        fields = 0;
        hasText = false;
        type = RecordType.DATA;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        int column = fields++;
        hasText |= length != 0;
        if (column < dimensionAt.length) {
            int dimension = dimensionAt[column];
            if (dimension >= 0 && !row.putKnown(dimension, buffer, offset, length)) {
                putNew(column, buffer, offset, length);
            }
        }
    }

    private void putNew(int column, char[] buffer, int offset, int length) {
        if (isHeader) {
            return;
        }
        String text = new String(buffer, offset, length);
        if (columns.isName(text)) {
            names.add(new Name(column, text));
        } else {
            row.put(dimensionAt[column], buffer, offset, length);
        }
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new AssertionError("comments are not read");
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
    }

    @Override
    protected @Nullable Event buildRecord() {
        if (fields == dimensionAt.length && names.isEmpty() && !isHeader && isSomebody()) {
            accumulator.endRow();
            return --untilProgress == 0 ? progress() : null;
        }
        return buildRare();
    }

    private Event progress() {
        untilProgress = ROWS_BETWEEN_PROGRESS;
        return Event.PROGRESS;
    }

    /** Whether a row holds anything; in a file of one column, a pair of quotes is somebody who did not answer. */
    private boolean isSomebody() {
        return hasText || fields == 1;
    }

    private @Nullable Event buildRare() {
        if (type == RecordType.EMPTY) {
            return null;
        }
        if (!isSomebody()) {
            accumulator.abandonRow();
            problems.passOver(line);
            return null;
        }
        if (isHeader) {
            isHeader = false;
            accumulator.abandonRow();
            return null;
        }
        if (looksLikeHeader()) {
            boolean same = fields == dimensionAt.length
                    && names.stream()
                            .allMatch(name -> columns.name(name.column()).equals(name.text()));
            accumulator.abandonRow();
            names.clear();
            if (same) {
                problems.leaveOut(line, StructureRule.MALFORMED, StructureRule.MALFORMED.phrase("is.headerAgain"));
                return null;
            }
            problems.leaveOut(line, StructureRule.MALFORMED, StructureRule.MALFORMED.phrase("is.otherHeader"));
            return Event.CHANGED_HEADER;
        }
        for (Name name : names) {
            row.put(dimensionAt[name.column()], name.text());
        }
        names.clear();
        if (fields != dimensionAt.length) {
            accumulator.abandonRow();
            problems.leaveOut(line, StructureRule.FIELD_COUNT, Integer.toString(fields), dimensionAt.length);
        } else {
            accumulator.endRow();
        }
        return null;
    }

    /** Half of the counted cells or more bear names of columns: no person's record does. */
    private boolean looksLikeHeader() {
        return !names.isEmpty() && names.size() * 2 >= columns.counted();
    }
}
