package org.ediframework.examples.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings and texts are told in the language that a request asks for. */
class WelshAnswersTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final Path PLAN =
            Path.of("../hertfordshire/src/main/resources/org/ediframework/examples/hertfordshire/plan.json");
    private static final String COUNTS = "characteristic,category,count\nsex,female,30\nsex,male,60\n";

    @Test
    void findingsAreWelshWhereAsked() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                SERVICE.post("/plans/findings?language=cy", "application/json", "{\"formatVersion\": \"1.0\"}");

        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("Mae 'id' ar goll. Mae ei angen."), answer.body());
    }

    @Test
    void comparisonIsWelshWhereAsked() throws IOException, InterruptedException {
        String plan = Files.readString(PLAN);
        Multipart both = new Multipart().with("earlier", plan).with("later", plan);
        HttpResponse<String> answer =
                SERVICE.post("/plans/comparison?language=cy", Multipart.TYPE, "text/plain", both.toString());

        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().startsWith("earlier → later: ni newidiodd dim\n"), answer.body());
    }

    @Test
    void tableIsWelshWhereAsked() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                SERVICE.post("/counts/representation?language=cy", "text/csv", "text/plain", COUNTS);

        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("Rhyw: 90 o bobl"), answer.body());
    }

    @Test
    void peopleThatCannotBeReadAreToldOfInWelsh() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                SERVICE.post("/people/representation?by=sex&language=cy", "text/csv", "sex,x\nfemale\n");

        assertEquals(422, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("Nifer y meysydd yn y rhes yw 1"), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plans/findings", "/counts/representation", "/people/representation"})
    void otherLanguagesAreRefused(String path) throws IOException, InterruptedException {
        String by = path.startsWith("/people") ? "by=sex&" : "";
        HttpResponse<String> answer = SERVICE.post(
                path + "?" + by + "language=fr", path.startsWith("/plans") ? "application/json" : "text/csv", COUNTS);

        assertEquals(400, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("'language'"), answer.body());
        assertTrue(answer.body().contains("cy, en"), answer.body());
    }
}
