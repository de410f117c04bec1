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
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.bundled.BundledFrameworks;
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
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
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
    @Import(PlanController.class)
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
