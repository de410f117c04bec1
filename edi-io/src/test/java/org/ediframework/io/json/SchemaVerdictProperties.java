package org.ediframework.io.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.RuleLevel;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.document.SoundPlans;
import org.ediframework.io.load.Loaded;
import org.ediframework.io.review.DocumentReview;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema and the reader agree on documents that each have one thing changed. Left out are the few rules that no
 * schema can tell: order of days, counts within bases, currencies and language tags that exist, repeated entries that
 * only read the same.
 */
class SchemaVerdictProperties {

    private static final Set<String> BEYOND_A_SCHEMA =
            Set.of("EDI-C-006", "EDI-C-008", "EDI-C-010", "EDI-C-011", "EDI-C-013");
    private static final String[] AWKWARD = {
        "null",
        "3",
        "0",
        "-1",
        "3.7",
        "3.0",
        "1e400",
        "9223372036854775808",
        "\"\"",
        "\" \"",
        "\"x\"",
        "\"x y\"",
        "\"2027-02-29\"",
        "\"2028-02-29\"",
        "\"2027-02\"",
        "\"2027-13\"",
        "\"2027-04/2027-06\"",
        "\"R/2027-01/P3M\"",
        "\"R/2027-01/P0M\"",
        "\"P1Y\"",
        "\"P0Y\"",
        "\"P1Y6M\"",
        "\"P1D\"",
        "\"OTHER\"",
        "\"other\"",
        "[]",
        "[\"x\"]",
        "[\"x\",\"x\"]",
        "{}",
        "{\"text\": \"Ongoing\"}",
        "true",
        "\"true\"",
        "0.5",
        "1.5"
    };

    private final JsonMapper mapper = new JsonMapper();
    private final DocumentReview review =
            DocumentReview.with(PlanReview.builder().build());

    @Example
    void completeDocumentsAreAcceptedByBoth() {
        assertAccepted("plan", PLAN, JsonFormat.plans());
        assertAccepted("framework", FRAMEWORK, JsonFormat.frameworks());
        assertAccepted("profile", PROFILE, JsonFormat.profiles());
    }

    private void assertAccepted(String name, Schema schema, JsonFormat<?> format) {
        String json = document(name).toString();
        assertEquals(List.of(), schema.validate(json, InputFormat.JSON), name);
        assertEquals(
                "",
                format.read(json.getBytes(StandardCharsets.UTF_8), name)
                        .getFindings()
                        .toString());
    }

    @Property(tries = 10_000)
    void schemaAndReaderAgreeOnPlans(@ForAll long seed) {
        JsonNode plan = document("plan");
        mutate(plan, new Random(seed));
        assertAgreed(plan.toString());
    }

    private void assertAgreed(String json) {
        List<Finding> findings = review.review(json.getBytes(StandardCharsets.UTF_8), "plan.json")
                .getFindings()
                .getFirst();
        if (findings.stream().map(Finding::getCode).noneMatch(BEYOND_A_SCHEMA::contains)) {
            boolean isAccepted = findings.stream()
                    .noneMatch(finding -> finding.getLevel().compareTo(RuleLevel.VALUE) <= 0
                            && finding.getSeverity() == Severity.ERROR);
            assertEquals(isAccepted, PLAN.validate(json, InputFormat.JSON).isEmpty(), () -> findings + "\n" + json);
        }
    }

    /** The same for plans of every shape. */
    @Property(tries = 500)
    void schemaAndReaderAgreeOnRandomPlans(@ForAll long seed) {
        Random random = new Random(seed);
        JsonNode plan = mapper.readTree(JsonFormat.plans().toJson(SoundPlans.make(random)));
        mutate(plan, random);
        assertAgreed(plan.toString());
    }

    @Property(tries = 10_000)
    void schemaAndReaderAgreeOnFrameworks(@ForAll long seed) {
        assertAgreed("framework", FRAMEWORK, JsonFormat.frameworks(), seed);
    }

    @Property(tries = 10_000)
    void schemaAndReaderAgreeOnProfiles(@ForAll long seed) {
        assertAgreed("profile", PROFILE, JsonFormat.profiles(), seed);
    }

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static final Schema PLAN = schema(JsonFormat.plans());
    private static final Schema FRAMEWORK = schema(JsonFormat.frameworks());
    private static final Schema PROFILE = schema(JsonFormat.profiles());

    private static Schema schema(JsonFormat<?> format) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(format.schema(), InputFormat.JSON);
    }

    /**
     * What the reader takes and no constraint of the model refuses, the schema accepts, and nothing else; constraints
     * that no schema can tell aside.
     */
    private <T> void assertAgreed(String name, Schema schema, JsonFormat<T> format, long seed) {
        JsonNode document = document(name);
        mutate(document, new Random(seed));
        String json = document.toString();
        Loaded<T> loaded = format.read(json.getBytes(StandardCharsets.UTF_8), name);
        Set<String> breaches = loaded.getValue().stream()
                .flatMap(value -> VALIDATOR.validate(value).stream())
                .map(breach -> breach.getMessageTemplate().replaceAll("[{}]", ""))
                .collect(Collectors.toSet());
        Stream<String> found = loaded.getFindings().getFirst().stream().map(Finding::getCode);
        if (Stream.concat(found, breaches.stream()).noneMatch(BEYOND_A_SCHEMA::contains)) {
            assertEquals(
                    loaded.getFindings().isValid() && breaches.isEmpty(),
                    schema.validate(json, InputFormat.JSON).isEmpty(),
                    () -> loaded.getFindings() + "\n" + breaches + "\n" + json);
        }
    }

    /** Removes, adds or replaces one thing, or nothing. */
    private void mutate(JsonNode document, Random random) {
        List<JsonNode> holders = new ArrayList<>();
        collect(document, holders);
        JsonNode holder = holders.get(random.nextInt(holders.size()));
        JsonNode value = mapper.readTree(AWKWARD[random.nextInt(AWKWARD.length)]);
        int choice = random.nextInt(20);
        if (holder instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            if (choice < 3) {
                object.remove(name);
            } else if (choice < 5) {
                object.set(name.toUpperCase(Locale.ROOT), value);
            } else if (choice < 19) {
                object.set(name, value);
            }
        } else if (holder instanceof ArrayNode array) {
            if (choice < 5 || array.isEmpty()) {
                array.add(value);
            } else if (choice < 8) {
                array.removeAll();
            } else if (choice < 19) {
                array.set(random.nextInt(array.size()), value);
            }
        }
    }

    /** Everything that holds something, extensions aside. */
    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainer()) {
            holders.add(node);
            if (node instanceof ObjectNode object) {
                object.properties().forEach(entry -> {
                    if (!entry.getKey().equals("extensions")) {
                        collect(entry.getValue(), holders);
                    }
                });
            } else {
                node.forEach(entry -> collect(entry, holders));
            }
        }
    }

    private JsonNode document(String name) {
        try (InputStream source =
                SchemaVerdictProperties.class.getResourceAsStream("/org/ediframework/io/schema/" + name + ".json")) {
            return mapper.readTree(source.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
