package org.ediframework.io.results;

import java.util.ArrayList;
import java.util.List;
import org.ediframework.io.table.FormulaGuard;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ediframework.metrics.disclosure.RoundedTable;
import org.ediframework.metrics.disclosure.UnprotectableTableException;

/**
 * A protected table as CSV: a column for each dimension, {@code count}, and {@code percent} if asked
 * for; a row for every cell, margins marked {@code Total}. Why a cell is withheld is told nowhere but in the audit. A withheld count or percentage is
 * {@code [c]}, a percentage of nobody {@code [z]}, a small rounded count its marker.
 */
public final class ProtectionCsv {

    /** What stands in place of a withheld count. */
    public static final String WITHHELD = ShownTable.CONFIDENTIAL;

    private ProtectionCsv() {}

    /** The table as it may be published. */
    public static String write(ProtectedTable table) {
        return write(table, ProtectionForm.standard());
    }

    /**
     * The table in this form.
     *
     * @throws IllegalArgumentException if percentages are asked for of a dimension that the table does not have
     */
    public static String write(ProtectedTable table, ProtectionForm form) {
        return write(ShownTable.of(table, form));
    }

    /**
     * A rounded table.
     *
     * @throws UnprotectableTableException if a small count can be calculated from it
     */
    public static String write(RoundedTable table) {
        return write(table, ProtectionForm.standard());
    }

    /**
     * A rounded table in this form.
     *
     * @throws UnprotectableTableException if a small count can be calculated from it
     * @throws IllegalArgumentException if percentages are asked for of a dimension that the table does not have
     */
    public static String write(RoundedTable table, ProtectionForm form) {
        return write(ShownTable.of(table, form));
    }

    private static String write(ShownTable table) {
        List<String> header = new ArrayList<>(table.dimensions());
        header.add("count");
        table.form().getPercentagesOf().ifPresent(dimension -> header.add("percent"));
        List<List<String>> records = new ArrayList<>();
        records.add(header.stream().map(FormulaGuard::guard).toList());
        for (ShownCell cell : table.cells()) {
            List<String> row = new ArrayList<>();
            table.dimensions()
                    .forEach(dimension -> row.add(FormulaGuard.guard(cell.cell().getCode(dimension))));
            row.add(cell.count().text());
            cell.percent().ifPresent(percent -> row.add(percent.text()));
            records.add(row);
        }
        return CsvText.of(records);
    }
}
