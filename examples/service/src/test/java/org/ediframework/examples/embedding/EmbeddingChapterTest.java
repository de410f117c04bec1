package org.ediframework.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.bundled.BundledFrameworks;
import org.ediframework.io.jackson.BrokenDocumentException;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.load.Limits;
import org.ediframework.io.people.CountedPeople;
import org.ediframework.io.people.PeopleGrouping;
import org.ediframework.io.people.PeopleReader;
import org.ediframework.io.results.FindingsJson;
import org.ediframework.io.review.DocumentReview;
import org.ediframework.metrics.tally.Tally;
import org.ediframework.metrics.tally.TallyAccumulator;
import org.ediframework.metrics.tally.TallyRequest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs what the chapter on embedding shows, the controller in an application that has nothing else. */
class EmbeddingChapterTest {

    // snippet: count
    static List<GroupCounts> count(InputStream people) throws IOException {
        PeopleGrouping grouping =
                PeopleGrouping.by(List.of("sex", "sex*ethnic_group")).withPlace("town");
        CountedPeople counted = PeopleReader.of(
                        grouping.toRequest().memoryLimit(16 << 20).build())
                .withLongestCell(100_000)
                .read(people, "people.csv");
        if (!counted.getFindings().isValid()) {
            throw new IllegalArgumentException("Some rows cannot be counted: " + counted.getFindings());
        }
        return grouping.countsOf(counted.toTally());
    }
    // end of snippet

    // snippet: merge
    static Tally merge(TallyRequest request, List<CountedPeople> partitions) {
        TallyAccumulator all = TallyAccumulator.create(request);
        partitions.forEach(partition -> all.merge(partition.getAccumulator()));
        return all.snapshot();
    }
    // end of snippet

    // snippet: controller
    @RestController
    static class PlanController {

        private final DocumentReview review = DocumentReview.with(PlanReview.builder()
                        .knownFrameworks(BundledFrameworks.all())
                        .build())
                .withLimits(Limits.builder().bytes(8 << 20).build());

        @PostMapping(path = "/plans/findings", consumes = "application/json", produces = "application/json")
        String findings(@RequestBody byte[] plan) {
            return FindingsJson.write(
                    "plan.json", review.review(plan, "plan.json").getFindings());
        }
    }
    // end of snippet

    // snippet: typed
    @RestController
    static class TypedController {

        private final PlanReview review = PlanReview.builder().build();

        @PostMapping("/plans/review")
        Findings review(@RequestBody ActionPlan plan) {
            return review.review(plan);
        }
    }
    // end of snippet

    // snippet: problem
    @RestControllerAdvice
    static class BrokenPlans {

        @ExceptionHandler
        ProblemDetail broken(HttpMessageNotReadableException unreadable) {
            if (unreadable.getCause() instanceof BrokenDocumentException broken) {
                ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                        HttpStatus.UNPROCESSABLE_CONTENT, "The plan does not have the structure of its format.");
                problem.setProperty("findings", broken.getFindings());
                return problem;
            }
            return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The body is no JSON.");
        }
    }
    // end of snippet

    // snippet: validator
    static Set<ConstraintViolation<Organisation>> check(Validator validator) {
        Organisation organisation =
                Organisation.builder().id("ware-music-school").name("").build();
        return validator.validate(organisation);
    }
    // end of snippet

    /** A host that has the controller of the chapter and what Spring brings. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({PlanController.class, TypedController.class, BrokenPlans.class})
    static class Host {}

    private static InputStream people(String rows) {
        return new ByteArrayInputStream(("town,sex,ethnic_group\n" + rows).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void peopleAreCountedByPlaceAndByCombinations() throws IOException {
        List<GroupCounts> counts = count(people("Ware,female,a\nWare,male,b\nHitchin,female,a\nWare,female,a\n"));

        GroupCounts sexInWare = counts.stream()
                .filter(group -> group.getCoverage().getPlace().orElseThrow().equals("Ware"))
                .filter(group -> group.getCharacteristic().getId().equals("sex"))
                .findFirst()
                .orElseThrow();
        assertEquals(2, sexInWare.getCounts().get("female"));
        assertEquals(1, sexInWare.getCounts().get("male"));
        assertEquals(4, counts.size(), "two towns, one column and one combination");
        assertThrows(IllegalArgumentException.class, () -> count(people("Ware,female\n")));
    }

    @Test
    void partitionsAreMergedToWhatIsCountedTogether() throws IOException {
        TallyRequest request = PeopleGrouping.by(List.of("sex")).toRequest().build();
        PeopleReader reader = PeopleReader.of(request);
        List<CountedPeople> apart = List.of(
                reader.read(people("Ware,female,a\nWare,male,b\n"), "one"),
                reader.read(people("Ware,female,b\n"), "two"));

        CountedPeople together = reader.read(people("Ware,female,a\nWare,male,b\nWare,female,b\n"), "all");
        assertEquals(together.toTally(), merge(request, apart));
    }

    @Test
    void controllerFindsWhereThePlanIsWrong() throws IOException, InterruptedException {
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(Host.class).run("--server.port=0", "--server.address=127.0.0.1")) {
            int port = Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer())
                    .getPort();
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/plans/findings"))
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString("{\n  \"titel\": \"Plan\"\n}"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertEquals(200, answer.statusCode(), answer.body());
            JsonNode findings = JsonMapper.shared().readTree(answer.body()).get("findings");
            assertTrue(
                    findings.valueStream()
                            .anyMatch(
                                    finding -> finding.get("code").stringValue().startsWith("EDI-S-")
                                            && finding.get("line").intValue() == 2),
                    answer.body());
        }
    }

    private static HttpResponse<String> post(ConfigurableApplicationContext context, String path, String body)
            throws IOException, InterruptedException {
        int port = Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer())
                .getPort();
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** Nothing was configured: the mapper that Spring Boot makes found the module by itself. */
    @Test
    void mapperOfSpringBootKnowsPlansByItself() throws IOException, InterruptedException {
        String plan = """
            {"formatVersion": "1.0", "id": "p", "title": "A plan",
             "organisation": {"id": "o", "name": "A service"},
             "period": {"start": "2026-09-01", "end": "2027-08-31"},
             "revision": {"number": 1, "status": "DRAFT"}, "actions": []}
            """;
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(Host.class).run("--server.port=0", "--server.address=127.0.0.1")) {
            JsonMapper mapper = context.getBean(JsonMapper.class);
            ActionPlan read = mapper.readValue(plan, ActionPlan.class);
            assertEquals(
                    mapper.readTree(JsonFormat.plans().toJson(read)), mapper.readTree(mapper.writeValueAsString(read)));

            HttpResponse<String> sound = post(context, "/plans/review", plan);
            assertEquals(200, sound.statusCode(), sound.body());
            assertTrue(sound.body().contains("\"EDI-P-032\""), sound.body());

            HttpResponse<String> broken =
                    post(context, "/plans/review", plan.replace("\"2027-08-31\"", "\"2027-02-31\""));
            assertEquals(422, broken.statusCode(), broken.body());
            assertEquals(
                    "application/problem+json",
                    broken.headers().firstValue("Content-Type").orElse(""));
            JsonNode problem = mapper.readTree(broken.body());
            assertEquals(
                    "/period/end",
                    problem.get("findings")
                            .get("findings")
                            .get(0)
                            .get("pointer")
                            .stringValue(),
                    broken.body());

            assertEquals(400, post(context, "/plans/review", "{").statusCode());
        }
    }

    @Test
    void validatorOfSpringFindsWhatIsTrueOfOneThing() {
        try (LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean()) {
            validator.afterPropertiesSet();
            Set<ConstraintViolation<Organisation>> violations = check(validator);

            assertEquals(1, violations.size(), violations::toString);
            ConstraintViolation<Organisation> violation = violations.iterator().next();
            assertEquals("name", violation.getPropertyPath().toString());
            assertTrue(!violation.getMessage().contains("{"), violation.getMessage());
        }
    }
}
