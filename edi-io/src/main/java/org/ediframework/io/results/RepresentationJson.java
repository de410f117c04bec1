package org.ediframework.io.results;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.representation.ComparisonNote;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.RepresentationTable;
import org.ediframework.metrics.representation.SignificanceTest;
import tools.jackson.core.JsonGenerator;

/**
 * A representation table as JSON: how it was computed, against what, what was noticed, and the rows with the same names
 * as the columns of the CSV form. Numbers are unrounded. A figure that does not exist is left out, and the row's
 * {@code absent} says why. A row has more than its columns: the {@code population} that the counts name, the
 * {@code declared_rate}, the {@code detectable_gap}, its
 * {@code test}, and its {@code reference}: in a table the place in the list of references, counted from 0.
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
        ReferencesJson references = ReferencesJson.of(table);
        references.writeList(json);
        writeNotes(table, json);
        json.writeArrayPropertyStart("rows");
        table.rows().forEach(row -> writeRow(row, json, () -> references.writePlace(row, json)));
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
            note.population().ifPresent(people -> json.writeStringProperty("population", people));
            note.place().ifPresent(place -> json.writeStringProperty("place", place));
            json.writeStringProperty("characteristic", note.characteristic().getId());
            json.writeStringProperty("detail", note.detail());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A row by itself, outside a table: its reference is written in full. */
    static void writeRow(RepresentationRow row, JsonGenerator json) {
        writeRow(row, json, () -> ReferencesJson.writeWhole(row, json));
    }

    private static void writeRow(RepresentationRow row, JsonGenerator json, Runnable reference) {
        json.writeStartObject();
        Map<String, Absence> absent = new LinkedHashMap<>();
        figures(row).forEach((name, figure) -> {
            figure.getAbsence().ifPresent(reason -> absent.put(name, reason));
            figure.find().ifPresent(value -> writeValue(name, value, json));
        });
        row.getPopulation().ifPresent(people -> json.writeStringProperty("population", people));
        reference.run();
        if (!absent.isEmpty()) {
            json.writeObjectPropertyStart("absent");
            absent.forEach((name, reason) -> json.writeStringProperty(name, reason.name()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static Map<String, Measured<?>> figures(RepresentationRow row) {
        Map<String, Measured<?>> figures = new LinkedHashMap<>();
        for (RepresentationColumn column : RepresentationColumn.values()) {
            if (column != RepresentationColumn.PLACE || row.getPlace().isPresent()) {
                figures.put(column.header(), column.of(row).value());
            }
        }
        figures.put("declared_rate", row.getDeclaredRate());
        figures.put("detectable_gap", row.getDetectableGap());
        figures.put("test", row.getTest().map(SignificanceTest::getLabel));
        return figures;
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
