package org.ediframework.examples.boot3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.io.json.JsonFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** The mapper that Boot 3.5 puts together writes and reads the canonical form of a plan. */
class PlanServiceTest {

    private static final Path SOUND = Path.of("../../edi-io/src/test/resources/org/ediframework/io/rules/sound.json");

    private static ServletWebServerApplicationContext service;

    @BeforeAll
    static void start() {
        service = (ServletWebServerApplicationContext) new SpringApplicationBuilder(PlanService.class)
                .properties("server.port=0", "logging.level.root=warn", "spring.main.banner-mode=off")
                .run();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + service.getWebServer().getPort() + path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String canonical() throws IOException {
        return JsonFormat.plans().toJson(JsonFormat.plans().read(SOUND).orThrow());
    }

    /** The members in their order, without the white space between them. */
    private static String members(String json) throws IOException {
        return new ObjectMapper().readTree(json).toString();
    }

    @Test
    void planIsReadAndWrittenInTheCanonicalForm() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/plans", canonical());

        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(members(canonical()), answer.body());
        ActionPlan back = JsonFormat.plans()
                .read(answer.body().getBytes(StandardCharsets.UTF_8), "answer")
                .orThrow();
        assertEquals(canonical(), JsonFormat.plans().toJson(back));
    }

    @Test
    void planWithinAValueOfTheApplicationsOwnIsReadAndWritten() throws IOException, InterruptedException {
        String submission = "{\"by\":\"Service\",\"plan\":" + members(canonical()) + "}";

        assertEquals(submission, post("/submissions", submission).body());
    }

    @Test
    void everythingWrongComesBackAsOneProblemWithPlaces() throws IOException, InterruptedException {
        HttpResponse<String> answer = post(
                "/plans",
                canonical()
                        .replace("\"due\": \"2027-09-30\"", "\"due\": \"2027-06-31\"")
                        .replace("\"status\": \"NOT_STARTED\"", "\"state\": null"));

        assertEquals(422, answer.statusCode(), answer.body());
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertTrue(problem.toString().contains("\"EDI-S-007\""), problem::toString);
        assertTrue(problem.toString().contains("\"EDI-S-002\""), problem::toString);
        assertTrue(problem.toString().contains("\"/actions/0/due\""), problem::toString);
    }
}
