package org.ediframework.io.results;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Milestone;
import org.ediframework.io.present.ChallengeWords;
import org.ediframework.io.present.Language;
import org.ediframework.metrics.monitor.ActionState;
import org.ediframework.metrics.monitor.Challenge;
import org.ediframework.metrics.monitor.MonitoredAction;
import org.ediframework.metrics.monitor.MonitoredKeyArea;
import org.ediframework.metrics.publication.PublishedPlan;
import tools.jackson.core.JsonGenerator;

/**
 * A plan held against the data as JSON: its actions, its key areas with their metrics, every challenge with its evidence
 * and its sentence, what a search found, and the figures as {@link RepresentationJson} writes them. What is absent is
 * left out.
 */
public final class MonitorJson {

    private final PublishedPlan published;
    private final JsonGenerator json;

    private MonitorJson(PublishedPlan published, JsonGenerator json) {
        this.published = published;
        this.json = json;
    }

    /** The plan as it may be shown, indented, with LF and one newline at the end. */
    public static String write(PublishedPlan published) {
        return IndentedJson.text(json -> new MonitorJson(published, json).write());
    }

    private void write() {
        json.writeStartObject();
        RepresentationJson.writeAudience(published.holdsSmallCounts(), published.policy(), json);
        json.writeStringProperty("plan", published.plan().getId());
        json.writeStringProperty("title", published.plan().getTitle());
        property("asOf", published.settings().getAsOf());
        json.writeBooleanProperty("countedInFull", published.settings().isCountedInFull());
        counts("counts", published.actions());
        published
                .sinceEarlier()
                .ifPresent(comparison -> IndentedJson.values(json, "sinceEarlier", comparison.getCounts()));
        IndentedJson.objects(json, "actions", published.actions(), this::action);
        IndentedJson.objects(json, "keyAreas", published.keyAreas(), this::keyArea);
        IndentedJson.objects(json, "challenges", published.challenges(), this::challenge);
        published.concerns().ifPresent(concerns -> new ConcernsJson(json).write("concerns", concerns));
        if (published.isSearchWithheld()) {
            json.writeBooleanProperty("concernsWithheld", true);
        }
        json.writeName("figures");
        RepresentationJson.write(published.figures(), json);
        json.writeEndObject();
    }

    private void counts(String name, List<MonitoredAction> actions) {
        Map<ActionState, Integer> counts = new EnumMap<>(ActionState.class);
        Stream.of(ActionState.values()).forEach(state -> counts.put(state, 0));
        actions.forEach(action -> counts.merge(action.state(), 1, Integer::sum));
        IndentedJson.values(json, name, counts);
    }

    private void action(MonitoredAction action) {
        json.writeStringProperty("id", action.action().getId());
        json.writeStringProperty("title", action.action().getTitle());
        json.writeStringProperty("pointer", action.pointer().toString());
        json.writeStringProperty("state", action.state().name());
        action.action().getDue().ifPresent(due -> json.writeStringProperty("due", due.toString()));
        action.daysOverdue().ifPresent(days -> json.writeNumberProperty("daysOverdue", days));
        action.daysSlipped().ifPresent(days -> json.writeNumberProperty("daysSlipped", days));
        strings(
                "overdueMilestones",
                action.overdueMilestones().stream().map(Milestone::getId).toList());
    }

    private void keyArea(MonitoredKeyArea area) {
        json.writeStringProperty("id", area.keyArea().getId());
        json.writeStringProperty("title", area.keyArea().getTitle());
        json.writeStringProperty("pointer", area.pointer().toString());
        counts("counts", area.actions());
        strings(
                "actions",
                area.actions().stream().map(action -> action.action().getId()).toList());
        IndentedJson.objects(json, "metrics", area.metrics(), new MetricJson(json)::write);
    }

    private void challenge(Challenge challenge) {
        json.writeStringProperty("kind", challenge.kind().getId());
        challenge.keyArea().ifPresent(id -> json.writeStringProperty("keyArea", id));
        if (!challenge.subject().isEmpty()) {
            json.writeStringProperty("subject", challenge.subject());
        }
        json.writeStringProperty("sentence", ChallengeWords.of(published, challenge, Language.english()));
        strings("pointers", challenge.pointers().stream().map(Pointer::toString).toList());
        challenge.row().ifPresent(row -> {
            json.writeName("row");
            RepresentationJson.writeRow(row, json);
        });
        challenge.concern().ifPresent(concern -> new ConcernsJson(json).write("concern", concern));
        challenge.target().ifPresent(target -> new MetricJson(json).write("target", target));
    }

    private void strings(String name, List<String> values) {
        IndentedJson.list(json, name, values, json::writeString);
    }

    private void property(String name, Optional<?> value) {
        value.ifPresent(known -> json.writeStringProperty(name, known.toString()));
    }
}
