package org.ediframework.examples.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Limits;

/** Large plan documents of the kind that an authority with many services would send: 10,000 actions are 8 MB. */
final class LargePlan {

    private LargePlan() {}

    /** A plan without fault. */
    static byte[] sound(int actions) {
        return plan(actions, "2027-%02d-15", "\"status\": \"IN_PROGRESS\"", "key-%d");
    }

    /**
     * A plan of which every action is broken three times over: a day that does not exist, an unknown property in place
     * of the status, and a reference to nothing.
     */
    static byte[] broken(int actions) {
        return plan(actions, "2027-%02d-32", "\"state\": \"IN_PROGRESS\"", "missing-%d");
    }

    /**
     * A plan whose structure is sound and of which every action breaks three rules C: a currency that does not exist, a
     * characteristic named twice, and a name that is blank.
     */
    static byte[] unfit(int actions) {
        return new String(sound(actions), StandardCharsets.UTF_8)
                .replace("\"GBP\"", "\"XQX\"")
                .replace("[\"race\", \"disability\"]", "[\"race\", \"race\"]")
                .replace("\"by\": \"Team leader\"", "\"by\": \"           \"")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A plan without fault in which each action depends on two others that are due in its month. */
    static ActionPlan linked(int actions) {
        Limits roomy = Limits.builder().bytes(Integer.MAX_VALUE / 4).build();
        ActionPlan plan = JsonFormat.plans()
                .withLimits(roomy)
                .read(sound(actions), "plan.json")
                .orThrow();
        List<Action> linked = new ArrayList<>(actions);
        for (Action action : plan.getActions()) {
            int own = linked.size();
            linked.add(Action.builder()
                    .from(action)
                    .dependsOn(own < 24 ? List.of() : List.of("a" + (own - 12), "a" + (own - 24)))
                    .build());
        }
        return ActionPlan.builder().from(plan).actions(linked).build();
    }

    private static byte[] plan(int actions, String due, String status, String keyArea) {
        StringBuilder json = new StringBuilder();
        json.append("""
                {
                  "formatVersion": "1.0",
                  "id": "large",
                  "title": "A large plan",
                  "organisation": {"id": "council", "name": "A county council", "kind": "COUNCIL"},
                  "period": {"start": "2027-01-01", "end": "2027-12-31"},
                  "revision": {"number": 1, "status": "DRAFT"},
                  "commitments": [
                    {"id": "c1", "title": "Act", "statement": "We act.", "kind": "ACTION_PLAN", "evidence": ["a0"]}
                  ],
                  "keyAreas": [
                """);
        for (int i = 0; i < 4; i++) {
            json.append(i == 0 ? "" : ",\n")
                    .append("    {\"id\": \"key-" + i + "\", \"title\": \"Key area " + i + "\", \"kind\": \"OTHER\"}");
        }
        json.append("\n  ],\n  \"actions\": [\n");
        for (int i = 0; i < actions; i++) {
            json.append(i == 0 ? "" : ",\n").append(action(i, due, status, keyArea));
        }
        return json.append("\n  ]\n}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String action(int i, String due, String status, String keyArea) {
        String day = String.format(due, 1 + i % 12);
        return """
                    {
                      "id": "a%d",
                      "title": "Offer first-access lessons in community venue number %d",
                      "description": "Instrumental lessons, free of charge, near the homes of families who seldom come.",
                      "keyAreas": ["%s"],
                      "commitments": ["c1"],
                      "characteristics": ["race", "disability"],
                      "accountable": "Head of service",
                      "responsible": ["Team leader %d", "Inclusion officer"],
                      "start": "2027-01-%02d",
                      "due": "%s",
                      %s,
                      "successCriteria": ["At least %d pupils from the three wards take part", "Nine in ten stay a year"],
                      "cost": {"amount": %d.50, "currency": "GBP"},
                      "milestones": [
                        {"id": "a%d-m1", "title": "Venue agreed", "due": "%s"}
                      ],
                      "updates": [{"on": "2027-02-01", "note": "Two venues visited.", "by": "Team leader"}]
                    }""".formatted(
                i, i, String.format(keyArea, i % 4), i % 500, 1 + i % 14, day, status, 10 + i % 40, 100 + i, i, day);
    }
}
