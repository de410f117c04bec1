package org.ediframework.io.results;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ediframework.core.population.Scope;
import org.ediframework.io.present.RepresentationColumn;
import org.ediframework.io.present.Words;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.ZeroCounts;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.ComparedGroup;
import org.ediframework.metrics.representation.ComparisonNote;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.SignificanceTest;
import tools.jackson.core.JsonGenerator;

/**
 * A representation table as JSON: how it was computed, against what, what was noticed, and the rows with the same names
 * as the columns of the CSV form. Numbers are unrounded. A figure that does not exist is left out, and the row's
 * {@code absent} says why. A row has more than its columns: the {@code population} that the counts name, the
 * {@code declared_rate}, the {@code detectable_gap}, the {@code equivalence_p_value}, its
 * {@code test}, and its {@code reference}: in a table the place in the list of references, counted from 0.
 */
public final class RepresentationJson {

    private RepresentationJson() {}

    /** The table, indented, with LF and one newline at the end. */
    public static String write(PublishedTable table) {
        return IndentedJson.text(json -> write(table, json));
    }

    static void write(PublishedTable table, JsonGenerator json) {
        json.writeStartObject();
        writeAudience(table.holdsSmallCounts(), table.policy(), json);
        writeSettings(table, json);
        ReferencesJson references = ReferencesJson.of(table);
        references.writeList(json);
        writeNotes(table, json);
        IndentedJson.list(json, "rows", table.groups(), group -> group.rows()
                .forEach(row -> writeRow(row, json, () -> references.writePlace(row, json))));
        json.writeEndObject();
    }

    /** Who may see it: not everybody where it holds small counts, everybody where they are withheld. */
    static void writeAudience(boolean holdsSmallCounts, Optional<DisclosurePolicy> policy, JsonGenerator json) {
        if (holdsSmallCounts) {
            json.writeStringProperty("confidential", PublishedTable.NOT_FOR_PUBLICATION);
        }
        policy.ifPresent(rule -> {
            json.writeObjectPropertyStart("withheld");
            json.writeNumberProperty("from", rule.getZeros() == ZeroCounts.HIDDEN ? 0 : 1);
            json.writeNumberProperty("to", rule.getThreshold() - 1);
            json.writeEndObject();
        });
    }

    private static void writeSettings(PublishedTable table, JsonGenerator json) {
        RepresentationAnalysis settings = table.settings();
        json.writeStringProperty("interval", Words.word(settings.getIntervalMethod()));
        json.writeNumberProperty("confidence", settings.getConfidence());
        json.writeStringProperty("denominator", Words.word(settings.getDenominator()));
        json.writeStringProperty(
                "test", table.tests().stream().map(SignificanceTest::getLabel).collect(Collectors.joining("; ")));
        json.writeStringProperty("adjustment", Words.word(settings.getAdjustment()));
        json.writeNumberProperty("familySize", table.familySize());
        json.writeArrayPropertyStart("materialityBand");
        json.writeNumber(settings.getMaterialityBand().low());
        json.writeNumber(settings.getMaterialityBand().high());
        json.writeEndArray();
    }

    private static void writeNotes(PublishedTable table, JsonGenerator json) {
        json.writeArrayPropertyStart("notes");
        for (ComparedGroup group : table.groups()) {
            for (ComparisonNote note : group.notes()) {
                json.writeStartObject();
                json.writeStringProperty("kind", Words.word(note.kind()));
                writeScope(group.scope(), json);
                json.writeStringProperty(
                        "characteristic", group.scope().getCharacteristic().getId());
                json.writeStringProperty("detail", note.detail());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** The people and where they are; all places together are told from a place that is called so. */
    private static void writeScope(Scope scope, JsonGenerator json) {
        scope.getPopulation().ifPresent(people -> json.writeStringProperty("population", people));
        scope.getPlace().ifPresent(place -> json.writeStringProperty("place", place));
        if (scope.getWhere().isEverywhere()) {
            json.writeStringProperty("place", RepresentationColumn.EVERYWHERE);
            json.writeBooleanProperty("everywhere", true);
        }
    }

    /** A row by itself, outside a table: its reference is written in full. */
    static void writeRow(RepresentationRow row, JsonGenerator json) {
        writeRow(row, json, () -> ReferencesJson.writeWhole(row, json));
    }

    private static void writeRow(RepresentationRow row, JsonGenerator json, Runnable reference) {
        json.writeStartObject();
        writeScope(row.getScope(), json);
        writeFigures(figures(row), json, reference);
        json.writeEndObject();
    }

    /** Figures by their names, something between, and why those that are absent are. */
    static void writeFigures(Map<String, Measured<?>> figures, JsonGenerator json, Runnable between) {
        Map<String, Absence> absent = new LinkedHashMap<>();
        figures.forEach((name, figure) -> {
            figure.getAbsence().ifPresent(reason -> absent.put(name, reason));
            figure.find().ifPresent(value -> IndentedJson.value(json, name, value));
        });
        between.run();
        if (!absent.isEmpty()) {
            IndentedJson.values(json, "absent", absent);
        }
    }

    private static Map<String, Measured<?>> figures(RepresentationRow row) {
        Map<String, Measured<?>> figures = new LinkedHashMap<>();
        for (RepresentationColumn column : RepresentationColumn.values()) {
            if (column != RepresentationColumn.PLACE) {
                figures.put(column.header(), column.of(row).value());
            }
        }
        figures.put("declared_rate", row.getDeclaredRate());
        figures.put("detectable_gap", row.getDetectableGap());
        figures.put("equivalence_p_value", row.getEquivalencePValue());
        figures.put("test", row.getTest().map(SignificanceTest::getLabel));
        return figures;
    }
}
