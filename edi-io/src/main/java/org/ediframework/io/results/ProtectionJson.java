package org.ediframework.io.results;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ediframework.metrics.disclosure.CellAddress;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ediframework.metrics.disclosure.RoundedTable;
import org.ediframework.metrics.disclosure.UnprotectableTableException;
import tools.jackson.core.JsonGenerator;

/**
 * A protected table as JSON: {@code notes} that tell the rule and what a marker stands for, and {@code cells}, each with its {@code cell}, the {@code count} if it is published, a
 * {@code marker} if it is not, and the {@code percent} if asked for and published. Why a cell is withheld is told nowhere
 * but in the audit.
 */
public final class ProtectionJson {

    private ProtectionJson() {}

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
        return IndentedJson.object(json -> {
            if (!table.notes().isEmpty()) {
                IndentedJson.list(json, "notes", table.notes(), json::writeString);
            }
            IndentedJson.objects(json, "cells", table.cells(), cell -> {
                writeCell("cell", cell.cell(), table.dimensions(), json);
                write(cell, json);
            });
        });
    }

    private static void write(ShownCell cell, JsonGenerator json) {
        if (cell.count().isFigure()) {
            json.writeNumberProperty("count", Long.parseLong(cell.count().text()));
        } else {
            json.writeStringProperty("marker", cell.count().text());
        }
        cell.percent()
                .filter(ShownCell.Shown::isFigure)
                .ifPresent(percent -> json.writeNumberProperty("percent", new BigDecimal(percent.text())));
    }

    /** A cell by its codes, {@code Total} for the dimensions summed over. */
    static void writeCell(String name, CellAddress cell, List<String> dimensions, JsonGenerator json) {
        Map<String, String> codes = new LinkedHashMap<>();
        dimensions.forEach(dimension -> codes.put(dimension, cell.getCode(dimension)));
        cell.getCodes().forEach(codes::putIfAbsent);
        IndentedJson.values(json, name, codes);
    }
}
