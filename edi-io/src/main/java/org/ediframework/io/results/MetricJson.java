package org.ediframework.io.results;

import org.ediframework.io.present.Words;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.monitor.CountedOn;
import org.ediframework.metrics.monitor.MonitoredMetric;
import org.ediframework.metrics.monitor.MonitoredTarget;
import org.ediframework.metrics.monitor.PublishedShare;
import tools.jackson.core.JsonGenerator;

/** A metric of a plan with its present row, its series and its targets, as JSON. */
final class MetricJson {

    private final JsonGenerator json;

    MetricJson(JsonGenerator json) {
        this.json = json;
    }

    /** The properties of a metric, into an object that was begun. */
    void write(MonitoredMetric metric) {
        json.writeStringProperty("id", metric.metric().getId());
        json.writeStringProperty("title", metric.metric().getTitle());
        json.writeStringProperty("pointer", metric.pointer().toString());
        json.writeStringProperty("source", Words.word(metric.source()));
        metric.current().find().ifPresent(row -> {
            json.writeName("row");
            RepresentationJson.writeRow(row, json);
        });
        metric.current().getAbsence().ifPresent(reason -> json.writeStringProperty("absent", reason.name()));
        metric.published().ifPresent(this::write);
        metric.reference()
                .find()
                .ifPresent(reference -> json.writeStringProperty("referenceSource", reference.getSource()));
        IndentedJson.objects(json, "series", metric.series(), this::write);
        IndentedJson.objects(json, "targets", metric.targets(), this::write);
    }

    private void write(PublishedShare published) {
        json.writeObjectPropertyStart("published");
        json.writeStringProperty("asOf", published.day().toString());
        json.writeNumberProperty("share", published.share());
        published.base().ifPresent(people -> json.writeNumberProperty("base", people));
        published.interval().find().ifPresent(interval -> {
            json.writeNumberProperty("low", interval.low());
            json.writeNumberProperty("high", interval.high());
        });
        json.writeEndObject();
    }

    private void write(CountedOn counted) {
        json.writeStringProperty("asOf", counted.day().toString());
        people("count", counted.count());
        people("base", counted.base());
        if (!counted.isShown()) {
            json.writeStringProperty("absent", Absence.SUPPRESSED.name());
        }
        counted.undeclared().ifPresent(people -> json.writeNumberProperty("undeclared", people));
    }

    void write(String name, MonitoredTarget target) {
        IndentedJson.object(json, name, () -> write(target));
    }

    private void write(MonitoredTarget target) {
        json.writeStringProperty("by", target.target().getBy().toString());
        json.writeNumberProperty("share", target.target().getShare());
        json.writeStringProperty("pointer", target.pointer().toString());
        target.outcome().find().ifPresent(outcome -> json.writeStringProperty("outcome", outcome.name()));
        target.outcome().getAbsence().ifPresent(reason -> json.writeStringProperty("absent", reason.name()));
        target.doubt().ifPresent(doubt -> json.writeStringProperty("doubt", doubt.name()));
        figure("yearsAtThisPace", target.yearsAtThisPace());
        figure("detectableGap", target.detectableGap());
        json.writeBooleanProperty("beyondSample", target.isBeyondSample());
    }

    private void people(String name, Measured<Long> people) {
        people.find().ifPresent(value -> json.writeNumberProperty(name, value));
    }

    private void figure(String name, Measured<Double> figure) {
        figure.find().ifPresent(value -> json.writeNumberProperty(name, value));
    }
}
