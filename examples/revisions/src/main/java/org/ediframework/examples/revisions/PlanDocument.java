package org.ediframework.examples.revisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a publication into a plan document: an objective is an action, a milestone a milestone.
 *
 * <p>Nothing is made up: what is not published stays unsaid. A publication says of a milestone that it is complete, not
 * since when; of an objective that it is complete, and nothing of how far another one has come. Days that are missing,
 * key areas, commitments and success criteria are left out. What a document must have and a publication does not say is
 * taken from what it says: the period is from its first day to its last, and what is published counts as adopted.
 */
final class PlanDocument {

    private final JsonNode publication;
    private final List<LocalDate> days = new ArrayList<>();

    private PlanDocument(JsonNode publication) {
        this.publication = publication;
    }

    /** Whether this is a publication, and not some other JSON. */
    static boolean isPublication(JsonNode json) {
        return json.path("revision").asString("").matches("\\d{4}-\\d\\d-\\d\\d.*")
                && Stream.of("title", "publisher", "documentDate")
                        .allMatch(name -> json.path(name).isString())
                && json.path("objectives").isArray();
    }

    /** The day of a publication, with which the name of its revision begins. */
    static LocalDate publishedOn(JsonNode publication) {
        String day = publication.get("revision").asString().substring(0, "2018-06-01".length());
        return LocalDate.parse(day);
    }

    /** The id of the plan document of a publication. */
    static String id(JsonNode publication) {
        return "plan-" + publishedOn(publication);
    }

    /**
     * The plan document.
     *
     * @param number of the revision, from 1
     * @param earlier the id of the plan before it; empty for the first
     */
    static ObjectNode of(JsonNode publication, long number, Optional<String> earlier) {
        return new PlanDocument(publication).document(number, earlier);
    }

    private ObjectNode document(long number, Optional<String> earlier) {
        PublishedDay.real(text(publication, "documentDate")).ifPresent(days::add);
        ArrayNode actions = JsonMapper.shared().createArrayNode();
        publication.get("objectives").forEach(objective -> actions.add(action(objective)));
        ObjectNode plan = JsonMapper.shared().createObjectNode();
        plan.put("formatVersion", "1.0").put("id", id(publication)).put("title", text(publication, "title"));
        String publisher = text(publication, "publisher");
        plan.putObject("organisation")
                .put("id", DerivedId.ofObjective(publisher))
                .put("name", publisher);
        plan.putObject("period")
                .put("start", Collections.min(days).toString())
                .put("end", Collections.max(days).toString());
        ObjectNode revision = plan.putObject("revision").put("number", number).put("status", "ADOPTED");
        earlier.ifPresent(id -> revision.put("revises", id));
        plan.set("actions", actions);
        return plan;
    }

    private ObjectNode action(JsonNode objective) {
        String title = text(objective, "objective");
        ObjectNode action = JsonMapper.shared().createObjectNode();
        action.put("id", DerivedId.ofObjective(title)).put("title", title);
        action.put("description", text(objective, "description"));
        ArrayNode owners = action.putArray("responsible");
        objective.get("team").forEach(owner -> owners.add(owner.asString()));
        if (objective.has("start-date")) {
            action.put("start", day(text(objective, "start-date")));
        }
        due(action, objective, "end-date");
        if (objective.get("complete").asBoolean()) {
            action.put("status", "COMPLETE");
        }
        ArrayNode milestones = action.putArray("milestones");
        Map<String, Integer> repetitions = new HashMap<>();
        for (JsonNode milestone : objective.get("milestones")) {
            int repetition = repetitions.merge(text(milestone, "milestone"), 1, Integer::sum);
            milestones.add(milestone(title, milestone, repetition));
        }
        return action;
    }

    private ObjectNode milestone(String objective, JsonNode published, int repetition) {
        String title = text(published, "milestone");
        ObjectNode milestone = JsonMapper.shared().createObjectNode();
        milestone.put("id", DerivedId.ofMilestone(objective, title, repetition)).put("title", title);
        due(milestone, published, "date");
        if (published.get("complete").asBoolean()) {
            milestone.put("complete", true);
        }
        return milestone;
    }

    private void due(ObjectNode thing, JsonNode published, String property) {
        if (published.has(property)) {
            thing.put("due", day(text(published, property)));
        }
    }

    private String day(String published) {
        PublishedDay.real(published).ifPresent(days::add);
        return PublishedDay.written(published);
    }

    private static String text(JsonNode node, String property) {
        return node.get(property).asString();
    }
}
