package org.ediframework.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.ediframework.io.TemporaryFolder;
import org.ediframework.io.document.SoundPlans;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of a package tells programs that know nothing of plans what its tables hold, in Data Package 2. */
class DescriptionTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Test
    void fieldsHaveTheTypesOfTheFormat() throws IOException {
        try (TemporaryFolder folder = new TemporaryFolder()) {
            CsvPackage.ofPlans().write(SoundPlans.make(new Random(1)), folder.path());
            Map<String, JsonNode> fields = new LinkedHashMap<>();
            for (JsonNode resource : description(folder.path()).get("resources")) {
                for (JsonNode field : resource.at("/schema/fields")) {
                    fields.put(
                            resource.get("name").asString() + "/"
                                    + field.get("name").asString(),
                            field);
                }
            }

            assertEquals("string", type(fields, "plan/title"));
            assertEquals("date", type(fields, "plan/period.start"));
            assertEquals("integer", type(fields, "plan/organisation.employees"));
            assertEquals("object", type(fields, "plan/extensions"));
            assertEquals("string", type(fields, "actions/due"));
            assertEquals("number", type(fields, "actions/cost.amount"));
            assertEquals("boolean", type(fields, "working-group-members/senior"));
            assertEquals("string", type(fields, "working-group-members/id"));
            assertEquals("string", type(fields, "plan/workingGroup.meetsEvery"));
            assertEquals(
                    "{\"name\":\"categories\",\"type\":\"list\",\"delimiter\":\";\",\"itemType\":\"string\","
                            + "\"constraints\":{\"required\":true}}",
                    known(fields, "metrics/categories").toString());
            assertEquals(
                    "[\"NOT_STARTED\",\"IN_PROGRESS\",\"ON_HOLD\",\"COMPLETE\",\"STOPPED\"]",
                    known(fields, "actions/status").at("/constraints/enum").toString());
        }
    }

    @Test
    void keysLeadFromEachListToItsOwnerAndFromThingsToTheirKeyArea() throws IOException {
        try (TemporaryFolder folder = new TemporaryFolder()) {
            CsvPackage.ofPlans().write(SoundPlans.make(new Random(1)), folder.path());
            Map<String, JsonNode> schemas = new LinkedHashMap<>();
            for (JsonNode resource : description(folder.path()).get("resources")) {
                schemas.put(resource.get("name").asString(), resource.get("schema"));
            }

            assertEquals("[\"id\"]", known(schemas, "actions").get("primaryKey").toString());
            assertEquals(
                    "[\"action\",\"id\"]",
                    known(schemas, "action-milestones").get("primaryKey").toString());
            assertEquals(
                    "[{\"fields\":[\"action\"],\"reference\":{\"resource\":\"actions\",\"fields\":[\"id\"]}}]",
                    known(schemas, "action-milestones").get("foreignKeys").toString());
            assertEquals(
                    "[{\"fields\":[\"keyArea\"],\"reference\":{\"resource\":\"key-areas\",\"fields\":[\"id\"]}}]",
                    known(schemas, "metrics").get("foreignKeys").toString());
            for (JsonNode schema : schemas.values()) {
                for (JsonNode key : schema.path("foreignKeys")) {
                    assertTrue(schemas.containsKey(key.at("/reference/resource").asString()), key::toString);
                }
            }
        }
    }

    /** As a program would that checks a data package and has never heard of this format. */
    @Test
    void everyCellIsOfTheTypeAndWithinTheConstraintsDescribed() throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            try (TemporaryFolder folder = new TemporaryFolder()) {
                CsvPackage.ofPlans().write(SoundPlans.make(new Random(seed)), folder.path());
                Map<String, Set<List<String>>> keys = new LinkedHashMap<>();
                JsonNode resources = description(folder.path()).get("resources");
                for (JsonNode resource : resources) {
                    keys.put(resource.get("name").asString(), check(folder.path(), resource));
                }
                for (JsonNode resource : resources) {
                    checkForeignKeys(folder.path(), resource, keys);
                }
            }
        }
    }

    private static Set<List<String>> check(Path folder, JsonNode resource) throws IOException {
        List<List<String>> rows = rows(folder, resource);
        JsonNode fields = resource.at("/schema/fields");
        List<String> names = new ArrayList<>();
        fields.forEach(field -> names.add(field.get("name").asString()));
        assertEquals(names, rows.get(0));
        Set<List<String>> keys = new HashSet<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int column = 0; column < names.size(); column++) {
                checkCell(fields.get(column), row.get(column));
            }
            List<String> key = new ArrayList<>();
            resource.at("/schema/primaryKey").forEach(name -> key.add(row.get(names.indexOf(name.asString()))));
            assertTrue(key.isEmpty() || keys.add(key), () -> key + " stands twice in " + resource.get("path"));
        }
        return keys;
    }

    private static void checkCell(JsonNode field, String cell) {
        if (cell.isEmpty()) {
            assertTrue(!field.at("/constraints/required").asBoolean(false), field::toString);
            return;
        }
        switch (field.get("type").asString()) {
            case "date" -> LocalDate.parse(cell);
            case "integer" -> Long.parseLong(cell);
            case "number" -> new BigDecimal(cell);
            case "boolean" -> assertTrue(Set.of("true", "false").contains(cell), cell);
            case "object" -> assertTrue(MAPPER.readTree(cell).isObject(), cell);
            case "list" -> assertTrue(!List.of(cell.split(";", -1)).contains(""), cell);
            default -> assertEquals("string", field.get("type").asString());
        }
        JsonNode allowed = field.at("/constraints/enum");
        assertTrue(
                allowed.isMissingNode()
                        || allowed.valueStream()
                                .anyMatch(word -> word.asString().equals(cell)),
                () -> cell + " is none of " + allowed);
    }

    private static void checkForeignKeys(Path folder, JsonNode resource, Map<String, Set<List<String>>> keys)
            throws IOException {
        List<List<String>> rows = rows(folder, resource);
        for (JsonNode key : resource.at("/schema").path("foreignKeys")) {
            int column = rows.get(0).indexOf(key.at("/fields/0").asString());
            for (List<String> row : rows.subList(1, rows.size())) {
                assertTrue(
                        row.get(column).isEmpty()
                                || known(keys, key.at("/reference/resource").asString())
                                        .contains(List.of(row.get(column))),
                        () -> key + " " + row);
            }
        }
    }

    private static List<List<String>> rows(Path folder, JsonNode resource) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                        .detectBomHeader(true)
                        .ofCsvRecord(folder.resolve(resource.get("path").asString()));
                Stream<CsvRecord> records = reader.stream()) {
            records.forEach(row -> rows.add(row.getFields()));
        }
        return rows;
    }

    private static <T> T known(Map<String, T> named, String name) {
        return Objects.requireNonNull(named.get(name), name);
    }

    private static String type(Map<String, JsonNode> fields, String name) {
        return known(fields, name).get("type").asString();
    }

    private static JsonNode description(Path folder) throws IOException {
        return MAPPER.readTree(Files.readAllBytes(folder.resolve("datapackage.json")));
    }
}
