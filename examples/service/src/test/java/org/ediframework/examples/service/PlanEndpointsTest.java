package org.ediframework.examples.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanEndpointsTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path PLANS =
            Path.of("../hertfordshire/src/main/resources/org/ediframework/examples/hertfordshire");

    private static String plan(String name) throws IOException {
        return Files.readString(PLANS.resolve(name));
    }

    private static JsonNode findings(String query, String plan) throws IOException, InterruptedException {
        HttpResponse<String> response = SERVICE.post("/plans/findings" + query, "application/json", plan);
        assertEquals(200, response.statusCode(), response.body());
        assertEquals(
                "application/json",
                response.headers().firstValue("Content-Type").orElse(""));
        return JSON.readTree(response.body());
    }

    @Test
    void soundPlanHasNoErrors() throws IOException, InterruptedException {
        JsonNode found = findings("", plan("plan.json"));

        assertTrue(found.get("valid").booleanValue());
        assertEquals("plan.json", found.get("document").stringValue());
    }

    @Test
    void everyMistakeOfASpoiltPlanIsFoundWhereItStands() throws IOException, InterruptedException {
        JsonNode found = findings("?asOf=2019-03-31&name=spoilt.json", plan("plan-spoilt.json"));

        assertFalse(found.get("valid").booleanValue());
        JsonNode day = found.get("findings")
                .valueStream()
                .filter(finding -> finding.get("code").stringValue().equals("EDI-S-007"))
                .findFirst()
                .orElseThrow();
        assertEquals("/actions/3/completedOn", day.get("pointer").stringValue());
        assertEquals("spoilt.json", day.get("file").stringValue());
        String line =
                plan("plan-spoilt.json").lines().toList().get(day.get("line").intValue() - 1);
        assertTrue(line.substring(day.get("column").intValue() - 1).startsWith("\"2018-12-32\""), line);
    }

    @Test
    void planIsHeldToTheFrameworkThatTheRequestNames() throws IOException, InterruptedException {
        // Without a commitment of a kind that the framework it names asks for.
        String plan = plan("plan.json").replace("\"kind\": \"ACCOUNTABILITY\"", "\"kind\": \"OTHER\"");
        JsonNode usual = findings("", plan);
        JsonNode other = findings("?framework=eflg-2021", plan);

        assertEquals("EDI-P-003", usual.get("findings").get(0).get("code").stringValue());
        assertEquals(0, other.get("findings").size(), other.toString());
    }

    @Test
    void whatIsNoJsonIsAFindingToo() throws IOException, InterruptedException {
        JsonNode found = findings("", "{\"title\": ");

        assertFalse(found.get("valid").booleanValue());
        assertEquals("EDI-S-001", found.get("findings").get(0).get("code").stringValue());
    }

    @Test
    void changesBetweenTwoRevisionsAreTold() throws IOException, InterruptedException {
        String earlier = plan("plan.json");
        String later = earlier.replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"Another title\"");
        HttpResponse<String> json = SERVICE.post(
                "/plans/comparison",
                Multipart.TYPE,
                new Multipart().with("later", later).with("earlier", earlier).toString());
        HttpResponse<String> text = SERVICE.post(
                "/plans/comparison",
                Multipart.TYPE,
                "text/plain",
                new Multipart().with("earlier", earlier).with("later", later).toString());

        assertEquals(200, json.statusCode(), json.body());
        assertTrue(JSON.readTree(json.body()).get("counts").has("slipped"), json.body());
        assertEquals(200, text.statusCode(), text.body());
        assertEquals(
                "text/plain;charset=UTF-8",
                text.headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void revisionThatCannotBeReadIsTheProblemWithItsFindings() throws IOException, InterruptedException {
        HttpResponse<String> response = SERVICE.post(
                "/plans/comparison",
                Multipart.TYPE,
                new Multipart()
                        .with("earlier", plan("plan.json"))
                        .with("later", "{\"id\": 3}")
                        .toString());
        JsonNode problem = JSON.readTree(response.body());

        assertEquals(422, response.statusCode());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse(""));
        assertEquals("The later plan cannot be used.", problem.get("detail").stringValue());
        assertTrue(problem.get("findings").size() > 1, response.body());
        assertEquals("later.json", problem.get("findings").get(0).get("file").stringValue());
    }
}
