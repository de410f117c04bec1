package org.ediframework.io.results;

import java.io.StringWriter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.representation.ComparisonNote;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.RepresentationTable;
import org.ediframework.metrics.representation.SignificanceTest;
import tools.jackson.core.JsonGenerator;

/**
 * A representation table as JSON: how it was computed, what was noticed, and the rows with the same names as the columns
 * of the CSV form. Numbers are unrounded. A figure that does not exist is left out, and the row's {@code absent} says
 * why.
 */
public final class RepresentationJson {

    private RepresentationJson() {}

    /** The table, indented, with LF and one newline at the end. */
    public static String write(RepresentationTable table) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = IndentedJson.to(text)) {
            write(table, json);
        }
        return text.append('\n').toString();
    }

    static void write(RepresentationTable table, JsonGenerator json) {
        json.writeStartObject();
        writeSettings(table, json);
        writeNotes(table, json);
        json.writeArrayPropertyStart("rows");
        table.rows().forEach(row -> writeRow(row, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeSettings(RepresentationTable table, JsonGenerator json) {
        RepresentationAnalysis settings = table.settings();
        json.writeStringProperty("interval", word(settings.getIntervalMethod()));
        json.writeNumberProperty("confidence", settings.getConfidence());
        json.writeStringProperty("denominator", word(settings.getDenominator()));
        json.writeStringProperty(
                "test", table.tests().stream().map(SignificanceTest::getLabel).collect(Collectors.joining("; ")));
        json.writeStringProperty("adjustment", word(settings.getAdjustment()));
        json.writeNumberProperty("familySize", table.familySize());
        json.writeArrayPropertyStart("materialityBand");
        json.writeNumber(settings.getMaterialityBand().low());
        json.writeNumber(settings.getMaterialityBand().high());
        json.writeEndArray();
    }

    private static void writeNotes(RepresentationTable table, JsonGenerator json) {
        json.writeArrayPropertyStart("notes");
        for (ComparisonNote note : table.notes()) {
            json.writeStartObject();
            json.writeStringProperty("kind", word(note.kind()));
            note.place().ifPresent(place -> json.writeStringProperty("place", place));
            json.writeStringProperty("characteristic", note.characteristic().getId());
            json.writeStringProperty("detail", note.detail());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void writeRow(RepresentationRow row, JsonGenerator json) {
        json.writeStartObject();
        Map<RepresentationColumn, Absence> absent = new EnumMap<>(RepresentationColumn.class);
        for (RepresentationColumn column : RepresentationColumn.values()) {
            if (column == RepresentationColumn.PLACE && row.getPlace().isEmpty()) {
                continue;
            }
            RepresentationColumn.Cell cell = column.of(row);
            cell.value().getAbsence().ifPresent(reason -> absent.put(column, reason));
            cell.value().find().ifPresent(value -> writeValue(column.header(), value, json));
        }
        row.getTest().find().ifPresent(test -> json.writeStringProperty("test", test.getLabel()));
        if (!absent.isEmpty()) {
            json.writeObjectPropertyStart("absent");
            absent.forEach((column, reason) -> json.writeStringProperty(column.header(), reason.name()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeValue(String name, Object value, JsonGenerator json) {
        json.writeName(name);
        if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Number) {
            json.writeNumber(value.toString());
        } else {
            json.writeString(value.toString());
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
