package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaCommandTest {

    @Test
    void eachKindOfDocumentHasASchemaOfItsOwn() {
        Set<String> ids = new HashSet<>();
        for (String kind : List.of("plan", "framework", "profile")) {
            Run run = Run.of("schema", kind);
            assertEquals(0, run.status(), run.err());
            JsonNode schema = JsonMapper.shared().readTree(run.out());
            assertEquals(
                    "https://json-schema.org/draft/2020-12/schema",
                    schema.get("$schema").asString());
            ids.add(schema.get("$id").asString());
        }
        assertEquals(3, ids.size());
    }

    @Test
    void planIsMeantUnlessAnotherKindIsNamed() {
        assertEquals(Run.of("schema", "plan"), Run.of("schema"));
    }

    @Test
    void unknownKindIsStatusTwoWithWhatIsAllowed() {
        Run run = Run.of("schema", "budget");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("PROFILE"), run.err());
    }
}
