package org.ediframework.io.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ediframework.core.document.FrameworkTable;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.PlanTable;
import org.ediframework.core.document.Property;
import org.ediframework.core.document.ScalarKind;
import org.ediframework.core.review.ProfileTable;
import org.ediframework.io.json.JsonFormat;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the schemas, which are written by hand, to the tables. */
class SchemaTest {

    private static final Map<JsonFormat<?>, ObjectType<?, ?>> DOCUMENTS = Map.of(
            JsonFormat.plans(), PlanTable.TABLE,
            JsonFormat.frameworks(), FrameworkTable.TABLE,
            JsonFormat.profiles(), ProfileTable.TABLE);

    @Test
    void schemasListThePropertiesOfTheTablesInTheirOrder() {
        DOCUMENTS.forEach((format, document) -> {
            JsonNode definitions = definitions(format);
            Tables.of(document).forEach((name, type) -> {
                JsonNode definition = definitions.path(name);
                assertEquals(
                        type.names(),
                        new ArrayList<>(definition.path("properties").propertyNames()),
                        name);
                assertEquals(required(type), texts(definition.path("required")), name);
                assertTrue(definition.path("additionalProperties").isBoolean(), name);
                assertTrue(!definition.path("additionalProperties").booleanValue(), name);
            });
        });
    }

    @Test
    void schemasAllowTheWordsOfTheTables() {
        DOCUMENTS.forEach((format, document) -> Tables.of(document).forEach((name, type) -> {
            for (Property property : type.properties()) {
                JsonNode described =
                        definitions(format).path(name).path("properties").path(property.name());
                if (property.instead().isPresent()) {
                    assertEquals(
                            property.instead().get(),
                            described.at("/anyOf/1/const").asString(),
                            name + "." + property.name());
                    described = described.at("/anyOf/0");
                }
                if (property.kind() instanceof ScalarKind<?> scalar && scalar.form() == ScalarKind.Form.TEXT) {
                    JsonNode value = property.isList() ? described.path("items") : described;
                    assertEquals(scalar.choices(), texts(value.path("enum")), name + "." + property.name());
                }
                if (property.isList()) {
                    assertEquals("array", described.path("type").stringValue(""), name + "." + property.name());
                    assertEquals(
                            property.isRequired() ? 1 : 0,
                            described.path("minItems").intValue(0),
                            name + "." + property.name());
                }
                if (property.kind() instanceof ObjectType<?, ?> inner) {
                    JsonNode holder = property.isList() ? described.path("items") : described;
                    assertEquals("#/$defs/" + inner.name(), holder.path("$ref").stringValue(""));
                }
            }
        }));
    }

    @Test
    void schemasAreOfDraft202012AndUseNoOneOf() {
        DOCUMENTS.keySet().forEach(format -> {
            assertTrue(format.schema().contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\""));
            assertTrue(!format.schema().contains("oneOf"));
        });
    }

    private static JsonNode definitions(JsonFormat<?> format) {
        return new JsonMapper().readTree(format.schema()).path("$defs");
    }

    private static List<String> required(ObjectType<?, ?> type) {
        return type.properties().stream()
                .filter(Property::isRequired)
                .<String>map(Property::name)
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.stringValue()));
        return texts;
    }
}
