package org.ediframework.io.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.Reference;
import org.ediframework.io.present.RepresentationColumn;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.RepresentationRow;
import tools.jackson.core.JsonGenerator;

/**
 * The references of a representation table: each is written once, and a row names its own by the place in that list,
 * counted from 0.
 */
final class ReferencesJson {

    private final List<Reference> references;
    private final Map<Reference, Integer> places = new LinkedHashMap<>();

    private ReferencesJson(List<Reference> references) {
        this.references = references;
        references.forEach(reference -> places.put(reference, places.size()));
    }

    static ReferencesJson of(PublishedTable table) {
        return new ReferencesJson(table.references());
    }

    /** The reference of a row that stands in no table. */
    static void writeWhole(RepresentationRow row, JsonGenerator json) {
        row.getReference()
                .find()
                .ifPresent(reference -> IndentedJson.object(json, "reference", () -> write(reference, json)));
    }

    void writeList(JsonGenerator json) {
        IndentedJson.objects(json, "references", references, reference -> write(reference, json));
    }

    private static void write(Reference reference, JsonGenerator json) {
        json.writeStringProperty("characteristic", reference.getCharacteristic().getId());
        json.writeStringProperty("source", reference.getSource());
        reference.getAsOf().ifPresent(day -> json.writeStringProperty("date", day.toString()));
        reference.getClassification().ifPresent(id -> json.writeStringProperty("classification", id.toString()));
        Coverage coverage = reference.getCoverage();
        if (!coverage.equals(Coverage.unstated())) {
            json.writeObjectPropertyStart("population");
            coverage.getPlace().ifPresent(place -> json.writeStringProperty("place", place));
            if (coverage.getWhere().isEverywhere()) {
                json.writeStringProperty("place", RepresentationColumn.EVERYWHERE);
                json.writeBooleanProperty("everywhere", true);
            }
            coverage.getAges().ifPresent(ages -> json.writeStringProperty("ages", ages.toString()));
            coverage.getDescription().ifPresent(words -> json.writeStringProperty("description", words));
            json.writeEndObject();
        }
        json.writeBooleanProperty("complete", reference.isComplete());
        reference.getSampleSize().ifPresent(size -> json.writeNumberProperty("sampleSize", size));
    }

    void writePlace(RepresentationRow row, JsonGenerator json) {
        row.getReference()
                .find()
                .map(places::get)
                .ifPresent(place -> json.writeNumberProperty("reference", place.intValue()));
    }
}
