package org.ediframework.io.results;

import org.ediframework.io.present.Words;
import org.ediframework.metrics.concern.Concern;
import org.ediframework.metrics.concern.ConcernFinder;
import org.ediframework.metrics.concern.Concerns;
import org.ediframework.metrics.concern.Dependence;
import org.ediframework.metrics.concern.Group;
import org.ediframework.metrics.concern.SimplerGroup;
import tools.jackson.core.JsonGenerator;

/** What a search for areas of concern found, and how it searched, as JSON. */
final class ConcernsJson {

    private final JsonGenerator json;

    ConcernsJson(JsonGenerator json) {
        this.json = json;
    }

    void write(String name, Concerns concerns) {
        ConcernFinder settings = concerns.settings();
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("falseDiscoveryRate", settings.getFalseDiscoveryRate());
        json.writeStringProperty("adjustment", Words.word(settings.getAdjustment()));
        json.writeNumberProperty(
                "materialityBelow", settings.getMaterialityBand().low());
        json.writeNumberProperty("leastExpected", settings.getLeastExpected());
        json.writeNumberProperty("mostCharacteristics", settings.getMostCharacteristics());
        json.writeBooleanProperty("robustOnly", settings.isRobustOnly());
        json.writeNumberProperty("familySize", concerns.familySize());
        json.writeNumberProperty("assumedSize", concerns.assumedSize());
        json.writeNumberProperty("tooSmall", concerns.tooSmall());
        json.writeNumberProperty("withoutReference", concerns.withoutReference());
        IndentedJson.objects(json, "found", concerns.found(), this::write);
        IndentedJson.objects(json, "differFromIndependence", concerns.differFromIndependence(), this::write);
        json.writeEndObject();
    }

    void write(String name, Concern concern) {
        IndentedJson.object(json, name, () -> write(concern));
    }

    private void write(Concern concern) {
        write("group", concern.group());
        concern.basis().ifPresent(basis -> json.writeStringProperty("basis", Words.word(basis)));
        json.writeNumberProperty("pValue", concern.pValue());
        json.writeNumberProperty("pAdjusted", concern.adjustedPValue());
        json.writeName("row");
        RepresentationJson.writeRow(concern.row(), json);
        write(concern.closest());
    }

    /** Without a p-value: what was assumed is true of no population. */
    private void write(Dependence dependence) {
        write("group", dependence.group());
        json.writeStringProperty("basis", Words.word(dependence.basis()));
        json.writeNumberProperty("count", dependence.row().getCount().get());
        json.writeNumberProperty("base", dependence.row().getBase().get());
        dependence.row().getExpected().find().ifPresent(expected -> json.writeNumberProperty("expected", expected));
        write(dependence.closest());
    }

    private void write(SimplerGroup closest) {
        IndentedJson.object(json, "closest", () -> {
            write("group", closest.group());
            json.writeNumberProperty("ratio", closest.ratio());
        });
    }

    private void write(String name, Group group) {
        IndentedJson.object(json, name, () -> {
            group.where().getPlace().ifPresent(place -> json.writeStringProperty("place", place));
            IndentedJson.object(json, "categories", () -> group.memberships()
                    .forEach(
                            one -> json.writeStringProperty(one.characteristic().getId(), one.category())));
        });
    }
}
