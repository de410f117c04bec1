package org.ediframework.metrics.tally;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the people of a JDBC result set, a row each: {@code ResultSetTally.of(request).count(rows)}.
 *
 * <p>Every dimension of the request is the column of its name, in capitals or not, unless {@link #withColumn} names another;
 * other columns are passed over. {@code NULL} and a blank text are not recorded; everything else is the text that the driver
 * gives for it, without the blanks that fill up a column of type {@code CHAR}. Rows are counted as they come and then
 * forgotten.
 *
 * <p>Needs the JDK's module {@code java.sql}, which this library does not ask for: whoever has a result set has it. Immutable.
 */
public final class ResultSetTally {

    private final TallyRequest request;
    private final Map<String, String> columnByDimension;

    private ResultSetTally(TallyRequest request, Map<String, String> columnByDimension) {
        this.request = request;
        this.columnByDimension = columnByDimension;
    }

    /** A count that looks for columns of the dimensions' names. */
    public static ResultSetTally of(TallyRequest request) {
        Map<String, String> columns = new LinkedHashMap<>();
        request.getDimensions().forEach(dimension -> columns.put(dimension.getName(), dimension.getName()));
        return new ResultSetTally(request, columns);
    }

    /**
     * The same, with a dimension in a column of another name.
     *
     * @throws IllegalArgumentException when the request has no such dimension
     */
    public ResultSetTally withColumn(String dimensionName, String columnName) {
        request.positionOf(dimensionName);
        Map<String, String> columns = new LinkedHashMap<>(columnByDimension);
        columns.put(dimensionName, columnName);
        return new ResultSetTally(request, columns);
    }

    /**
     * Counts the people from the row behind the present one to the last, and leaves the result set open.
     *
     * @throws IllegalArgumentException when a column is missing, or two have its name; the message lists those there are
     * @throws SQLException when the rows cannot be read; then nobody is counted
     * @throws TallyTooLargeException when the counts do not fit the request's memory limit
     */
    public Tally count(ResultSet rows) throws SQLException {
        List<Column> columns = columns(rows.getMetaData());
        TallyAccumulator accumulator = TallyAccumulator.create(request);
        while (rows.next()) {
            TallyRow row = accumulator.row();
            for (Column column : columns) {
                String text = rows.getString(column.index());
                if (text != null) {
                    row.put(column.dimension(), column.isFilledUp() ? text.stripTrailing() : text);
                }
            }
            accumulator.endRow();
        }
        return accumulator.snapshot();
    }

    private record Column(int dimension, int index, boolean isFilledUp) {}

    private List<Column> columns(ResultSetMetaData there) throws SQLException {
        List<String> labels = new ArrayList<>();
        for (int index = 1; index <= there.getColumnCount(); index++) {
            labels.add(there.getColumnLabel(index));
        }
        List<Column> columns = new ArrayList<>();
        for (Map.Entry<String, String> wanted : columnByDimension.entrySet()) {
            int index = indexOf(wanted.getValue(), labels);
            int type = there.getColumnType(index);
            columns.add(
                    new Column(request.positionOf(wanted.getKey()), index, type == Types.CHAR || type == Types.NCHAR));
        }
        return columns;
    }

    /** From 1, as JDBC counts them; to the letter where that tells two apart. */
    private static int indexOf(String name, List<String> labels) {
        List<Integer> alike = new ArrayList<>();
        List<Integer> exact = new ArrayList<>();
        for (int at = 0; at < labels.size(); at++) {
            if (labels.get(at).equalsIgnoreCase(name)) {
                alike.add(at + 1);
            }
            if (labels.get(at).equals(name)) {
                exact.add(at + 1);
            }
        }
        List<Integer> found = exact.isEmpty() ? alike : exact;
        if (found.size() != 1) {
            throw new IllegalArgumentException(
                    (found.isEmpty() ? "No column is called '" : "Several columns are called '") + name
                            + "'. The result set has: " + String.join(", ", labels) + ".");
        }
        return found.get(0);
    }
}
