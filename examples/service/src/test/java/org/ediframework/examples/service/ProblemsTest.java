package org.ediframework.examples.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What cannot be answered is a problem that says what is allowed, and no more. */
class ProblemsTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static void assertProblem(int status, String said, HttpResponse<String> response) {
        assertEquals(status, response.statusCode(), response.body());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse(""));
        JsonNode problem = JSON.readTree(response.body());
        assertEquals(status, problem.get("status").intValue());
        assertTrue(problem.path("detail").stringValue("").contains(said), response.body());
        assertTrue(!response.body().contains("Exception") && !response.body().contains("org."), response.body());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/plans/findings?asOf=31.3.2019 | asOf",
                "/plans/findings?asof=2019-03-31 | Allowed are: asOf, framework, language, name",
                "/plans/findings?framework=nothing | There are: ",
            })
    void parameterThatCannotBeUsed(String path, String said) throws IOException, InterruptedException {
        assertProblem(400, said, SERVICE.post(path, "application/json", "{}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/people/representation | by",
                "/people/representation?by=sex&by=sex | twice",
                "/people/representation?by=sex&within=sex | twice",
                "/people/representation?by=a*b*c*d | such as sex*race",
                "/people/representation?by=sex&adjust=bonferroni | Allowed are: bh, by, holm, none",
                "/people/representation?by=sex&denominator=all | Allowed are: declared, everyone",
                "/people/representation?by=sex&confidence=95 | confidence",
                "/people/representation?by=sex&confidence=high | Allowed is a number",
                "/people/representation?by=sex&rollUp=often | Allowed is true or false",
                "/people/representation?by=sex&reference=none | census-2021",
                "/people/representation?by=sex&reference=census-2021&sampledReference=true | comes with the request",
                "/counts/protection?threshold=0 | threshold",
                "/counts/protection?zeros=maybe | Allowed are: hide, may-hide, show",
                "/counts/protection?round=5&preset=nhs | Allowed is one",
                "/counts/protection?round=0 | round",
                "/counts/protection?preset=who | Allowed are: hesa, nhs, ofqual, ons",
            })
    void parameterOfATableThatCannotBeUsed(String path, String said) throws IOException, InterruptedException {
        assertProblem(400, said, SERVICE.post(path, "text/csv", "sex\nfemale\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/xml | not supported",
                "application/json;charset=UTF-16 | Allowed is UTF-8",
                "application/json;charset=klingon | ''",
                "nonsense | ''",
            })
    void bodyOfAnotherType(String type, String said) throws IOException, InterruptedException {
        assertProblem(415, said, SERVICE.post("/plans/findings", type, "{}"));
    }

    @Test
    void compressedBodyIsNotUnpacked() throws IOException, InterruptedException {
        assertProblem(
                415,
                "compressed",
                SERVICE.send(SERVICE.request("/plans/findings")
                        .header("Content-Type", "application/json")
                        .header("Content-Encoding", "gzip")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {31, (byte) 139, 8, 0}))));
    }

    @Test
    void emptyBody() throws IOException, InterruptedException {
        assertProblem(400, "no body", SERVICE.post("/plans/findings", "application/json", ""));
    }

    @Test
    void resultInAFormThatThereIsNot() throws IOException, InterruptedException {
        assertEquals(
                406,
                SERVICE.post("/plans/findings", "application/json", "application/pdf", "{}")
                        .statusCode());
    }

    @Test
    void addressAndMethodThatThereAreNot() throws IOException, InterruptedException {
        assertProblem(404, "", SERVICE.get("/plans"));
        assertProblem(405, "", SERVICE.get("/plans/findings"));
    }

    @Test
    void partsThatDoNotFit() throws IOException, InterruptedException {
        String path = "/people/representation?by=sex";
        assertProblem(400, "'people' is missing", SERVICE.post(path, Multipart.TYPE, new Multipart().toString()));
        assertProblem(
                400,
                "Allowed are: people, reference",
                SERVICE.post(
                        path,
                        Multipart.TYPE,
                        new Multipart().with("file", "sex\n").toString()));
        assertProblem(
                400,
                "stands twice",
                SERVICE.post(
                        path,
                        Multipart.TYPE,
                        new Multipart()
                                .with("people", "sex\nx\n")
                                .with("people", "sex\nx\n")
                                .toString()));
        assertProblem(
                400,
                "Allowed is one of the two",
                SERVICE.post(
                        path + "&reference=census-2021",
                        Multipart.TYPE,
                        new Multipart()
                                .with("people", "sex\nx\n")
                                .with("reference", "x")
                                .toString()));
        assertProblem(400, "multipart", SERVICE.post(path, "multipart/form-data", "x"));
        assertProblem(400, "multipart", SERVICE.post(path, Multipart.TYPE, "------a-boundary\r\nContent-Disp"));
    }

    @Test
    void columnThatThePeopleDoNotHave() throws IOException, InterruptedException {
        HttpResponse<String> response = SERVICE.post("/people/representation?by=age", "text/csv", "id,sex\n1,female\n");

        assertProblem(422, "people cannot be used", response);
        assertTrue(response.body().contains("age"), response.body());
    }
}
