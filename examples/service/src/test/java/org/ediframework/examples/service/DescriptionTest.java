package org.ediframework.examples.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ediframework.examples.service.parameters.KnownParameters;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the service says what the service does, no less and no more. */
class DescriptionTest {

    private static final RunningService SERVICE = RunningService.shared();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PLANS = "../hertfordshire/src/main/resources/org/ediframework/examples/hertfordshire/";

    /** What a request may be and what it may bring. */
    private record Operation(Set<String> parameters, Set<String> bodies, Set<String> answers) {

        static Operation none() {
            return new Operation(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        }
    }

    private static JsonNode description() throws IOException, InterruptedException {
        HttpResponse<String> response = SERVICE.get("/openapi.json");
        assertEquals(200, response.statusCode());
        return JSON.readTree(response.body());
    }

    private static Map<String, Operation> described() throws IOException, InterruptedException {
        Map<String, Operation> operations = new TreeMap<>();
        description().get("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> {
                    JsonNode operation = method.getValue();
                    operations.put(
                            method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(),
                            new Operation(
                                    operation
                                            .path("parameters")
                                            .valueStream()
                                            .map(parameter ->
                                                    parameter.get("name").stringValue())
                                            .collect(Collectors.toCollection(TreeSet::new)),
                                    new TreeSet<>(operation
                                            .path("requestBody")
                                            .path("content")
                                            .propertyNames()),
                                    new TreeSet<>(operation
                                            .get("responses")
                                            .get("200")
                                            .get("content")
                                            .propertyNames())));
                }));
        return operations;
    }

    private static Map<String, Operation> offered() {
        Map<String, Operation> operations = new TreeMap<>();
        SERVICE.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, handler) -> {
                    if (handler.getBeanType().getName().startsWith("org.ediframework")) {
                        Operation operation = operations.computeIfAbsent(name(mapping), key -> Operation.none());
                        operation.parameters().addAll(KnownParameters.namesOf(handler));
                        mapping.getConsumesCondition()
                                .getConsumableMediaTypes()
                                .forEach(type -> operation.bodies().add(type.toString()));
                        mapping.getProducesCondition()
                                .getProducibleMediaTypes()
                                .forEach(type -> operation.answers().add(type.toString()));
                    }
                });
        return operations;
    }

    private static String name(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().iterator().next() + " "
                + mapping.getPatternValues().iterator().next();
    }

    @Test
    void everyEndpointIsDescribedWithItsParametersAndTypes() throws IOException, InterruptedException {
        assertEquals(offered(), described());
    }

    private static void assertDescribed(String schema, HttpResponse<String> response)
            throws IOException, InterruptedException {
        JsonNode whole = description();
        String wanted =
                "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"$ref\": \"#/components/schemas/"
                        + schema + "\", \"components\": " + whole.get("components") + "}";
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(wanted, InputFormat.JSON);
        assertEquals("[]", compiled.validate(response.body(), InputFormat.JSON).toString());
    }

    @Test
    void answersHaveTheShapeThatIsDescribed() throws IOException, InterruptedException {
        String plan = Files.readString(Path.of(PLANS + "plan.json"));
        String spoilt = Files.readString(Path.of(PLANS + "plan-spoilt.json"));
        assertDescribed("Findings", SERVICE.post("/plans/findings", "application/json", spoilt));
        assertDescribed(
                "Comparison",
                SERVICE.post(
                        "/plans/comparison",
                        Multipart.TYPE,
                        new Multipart()
                                .with("earlier", plan)
                                .with("later", plan.replace("2019-03-31", "2019-06-30"))
                                .toString()));
        assertDescribed(
                "Representation",
                SERVICE.post(
                        "/people/representation?by=sex&reference=census-2021",
                        "text/csv",
                        "application/json",
                        "sex\nfemale\nmale\n\n"));
        String counts = "town,sex,count\nWare,F,3\nWare,M,18\nHitchin,F,19\nHitchin,M,24\n";
        assertDescribed("Protected", SERVICE.post("/counts/protection", "text/csv", "application/json", counts));
        assertDescribed("Audit", SERVICE.post("/counts/protection/audit", "text/csv", counts));
        assertDescribed(
                "Figures",
                SERVICE.post(
                        "/pay/return?snapshot=2026-04-05",
                        "text/csv",
                        "application/json",
                        "sex,hourly_pay\nF,12\nM,13\n"));
        assertDescribed("Problem", SERVICE.post("/people/representation?by=age", "text/csv", "sex\nfemale\n"));
    }

    @Test
    void pageShowsTheDescription() throws IOException, InterruptedException {
        HttpResponse<String> page = SERVICE.get("/description.html");

        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("openapi.json"), page.body());
        assertTrue(!page.body().contains("://"), "nothing comes from elsewhere");
        assertEquals(200, SERVICE.get("/description.js").statusCode());
    }

    @Test
    void healthIsTold() throws IOException, InterruptedException {
        assertEquals(200, SERVICE.get("/actuator/health/liveness").statusCode());
        assertEquals(200, SERVICE.get("/actuator/health/readiness").statusCode());
        assertEquals(404, SERVICE.get("/actuator/env").statusCode());
    }
}
