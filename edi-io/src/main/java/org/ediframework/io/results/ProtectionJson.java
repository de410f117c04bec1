package org.ediframework.io.results;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.ediframework.metrics.disclosure.CellAddress;
import org.ediframework.metrics.disclosure.CellStatus;
import org.ediframework.metrics.disclosure.ProtectedTable;
import org.ediframework.metrics.disclosure.RoundedTable;
import tools.jackson.core.JsonGenerator;

/**
 * A protected table as JSON: {@code cells}, each with its {@code cell}, the {@code count} if it is published, a
 * {@code marker} if it is not, and its {@code status} unless the table is for the public.
 */
public final class ProtectionJson {

    private ProtectionJson() {}

    /** The table with the status of each cell, which tells more than the public needs to know. */
    public static String write(ProtectedTable table) {
        return write(table, true);
    }

    /** The table as it may be published. */
    public static String writePublic(ProtectedTable table) {
        return write(table, false);
    }

    /** A rounded table, which has no status. */
    public static String write(RoundedTable table) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = IndentedJson.to(text)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("cells");
            table.getCells().forEach(cell -> {
                json.writeStartObject();
                writeCell("cell", cell.cell(), table.getDimensions(), json);
                cell.figure().ifPresent(figure -> json.writeNumberProperty("count", figure));
                cell.marker().ifPresent(marker -> json.writeStringProperty("marker", marker));
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static String write(ProtectedTable table, boolean hasStatus) {
        StringWriter text = new StringWriter();
        List<String> dimensions = table.getTable().getDimensions();
        try (JsonGenerator json = IndentedJson.to(text)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("cells");
            table.getCells().forEach(cell -> {
                json.writeStartObject();
                writeCell("cell", cell.cell(), dimensions, json);
                cell.count().ifPresent(count -> json.writeNumberProperty("count", count));
                if (cell.status() != CellStatus.PUBLISHED) {
                    json.writeStringProperty("marker", ProtectionCsv.WITHHELD);
                }
                if (hasStatus) {
                    json.writeStringProperty("status", cell.status().name().toLowerCase(Locale.ROOT));
                }
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /** A cell by its codes, {@code Total} for the dimensions summed over. */
    static void writeCell(String name, CellAddress cell, List<String> dimensions, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        dimensions.forEach(dimension -> json.writeStringProperty(dimension, cell.getCode(dimension)));
        cell.getCodes().forEach((dimension, code) -> {
            if (!dimensions.contains(dimension)) {
                json.writeStringProperty(dimension, code);
            }
        });
        json.writeEndObject();
    }
}
