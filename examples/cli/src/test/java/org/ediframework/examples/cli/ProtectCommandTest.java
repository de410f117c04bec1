package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProtectCommandTest {

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path counts() throws IOException {
        return ExampleFiles.districtsByGroup(folder);
    }

    private Path groups() throws IOException {
        return ExampleFiles.groups(folder);
    }

    @Test
    void smallCountIsWithheldAndSecondariesWithIt() throws IOException {
        Run run = Run.of("protect", "--counts", counts(), "--hierarchy", "group=" + groups());

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("district,group,count\n"), run.out());
        assertTrue(run.out().contains("\nDacorum,roma,[c]\n"), run.out());
        assertTrue(run.out().contains("\nWatford,arab,30\n"), run.out());
        assertEquals(1 + 3 * 5, run.out().lines().count());
    }

    @Test
    void whatWasAskedForPublicationBeforeChangesNothing() throws IOException {
        Run plain = Run.of("protect", "--counts", counts());

        assertEquals(
                plain.out(), Run.of("protect", "--counts", counts(), "--public").out());
        for (String attacker : List.of("blind", "knows-rule")) {
            assertEquals(
                    plain.out(),
                    Run.of("protect", "--counts", counts(), "--attacker", attacker)
                            .out());
        }
    }

    @Test
    void auditSaysInItsFirstLineThatItIsConfidentialAndHoldsWitnesses() throws IOException {
        Path audit = folder.resolve("audit.json");

        Run run = Run.of("protect", "--counts", counts(), "--audit", audit);

        assertEquals(0, run.status(), run.err());
        String text = Files.readString(audit);
        assertTrue(text.lines().findFirst().orElseThrow().contains("confidential"), text);
        JsonNode json = JsonMapper.shared().readTree(text);
        assertEquals(12, json.get("cells").asInt());
        assertEquals(1, json.get("primary").asInt());
        assertEquals(
                json.get("witnesses").size(), json.get("verdicts").get("PROVEN").asInt());
        assertEquals(0, json.get("verdicts").get("DISCLOSED").asInt());
        for (JsonNode witness : json.get("witnesses")) {
            if (witness.get("cell").get("group").asString().equals("roma")
                    && witness.get("cell").get("district").asString().equals("Dacorum")) {
                assertEquals(1, witness.get("low").get("value").asInt());
                assertEquals(4, witness.get("high").get("value").asInt());
            }
        }
    }

    @Test
    void orderOfTheRowsLeavesNoTrace() throws IOException {
        Path other = file("other.csv", """
                group,district,count
                roma,Watford,9
                arab,Watford,30
                irish,Watford,15
                arab,Dacorum,20
                roma,Dacorum,2
                irish,Dacorum,12
                """);

        assertEquals(bytes(counts()), bytes(counts()));
        assertEquals(bytes(counts()), bytes(other));
    }

    private List<String> bytes(Path counts) throws IOException {
        Path audit = folder.resolve("audit.json");
        List<String> all = new ArrayList<>();
        for (String format : List.of("csv", "json")) {
            all.add(Run.of("protect", "--counts", counts, "--audit", audit, "--format", format, "--singletons")
                    .out());
            all.add(Files.readString(audit));
        }
        return all;
    }

    @Test
    void groupingsOfOneDimensionMayOverlap() throws IOException {
        Path other = file("other.csv", "child,parent\nirish,european\nroma,european\narab,\n");
        Path third = file("third.csv", "child,parent\nirish,islands\nroma,continent\narab,continent\n");

        Run run = Run.of(
                "protect",
                "--counts",
                counts(),
                "--hierarchy",
                "group=" + groups(),
                "--hierarchy",
                "group=" + other,
                "--hierarchy",
                "group=" + third);

        assertEquals(0, run.status(), run.err());
        for (String code : new String[] {"white", "european", "islands", "continent"}) {
            assertTrue(run.out().contains("\nTotal," + code + ","), run.out());
        }
    }

    @Test
    void cellWithAllButAFewIsSmallIfAskedFor() throws IOException {
        Path most = file("most.csv", """
                district,answer,count
                Dacorum,yes,97
                Dacorum,no,2
                Watford,yes,60
                Watford,no,50
                """);
        Path audit = folder.resolve("audit.json");

        Run run = Run.of("protect", "--counts", most, "--complements", "--audit", audit);

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("\nyes,Dacorum,[c]\n"), run.out());
        JsonNode complement = JsonMapper.shared()
                .readTree(Files.readString(audit))
                .get("witnesses")
                .valueStream()
                .filter(entry -> entry.get("cell").get("answer").asString().equals("yes")
                        && entry.get("cell").get("district").asString().equals("Dacorum"))
                .findFirst()
                .orElseThrow();
        JsonNode known = complement.get("complements").get(0);
        assertEquals("Total", known.get("margin").get("answer").asString());
        assertEquals(95, known.get("low").get("value").asInt());
        assertEquals(98, known.get("high").get("value").asInt());
    }

    @Test
    void presetRoundsAsThePublisherDoes() throws IOException {
        Run run = Run.of("protect", "--counts", counts(), "--preset", "hesa");

        assertTrue(run.out().contains("\nDacorum,roma,0\n"), run.out());
        assertTrue(run.out().contains("\nWatford,roma,10\n"), run.out());
    }

    @Test
    void roundedTableThatGivesACountAwayIsNotWrittenAndTheCellIsNamed() throws IOException {
        Path exact = file("exact.csv", "sex,count\nfemale,0\nmale,3\n");
        Path result = folder.resolve("rounded.csv");

        Run run = Run.of("protect", "--counts", exact, "--round", 1, "-o", result);

        assertEquals(1, run.status());
        assertEquals("", run.out());
        assertFalse(Files.exists(result));
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("sex=male"), run.err());
        assertTrue(run.err().contains("can be calculated"), run.err());
    }

    @Test
    void jsonHasTheSameCellsAsCsv() throws IOException {
        Run csv = Run.of("protect", "--counts", counts());
        Run json = Run.of("protect", "--counts", counts(), "--format", "json", "--percentages", "group");

        assertEquals(0, json.status(), json.err());
        StringBuilder rows = new StringBuilder("district,group,count\n");
        for (JsonNode entry : JsonMapper.shared().readTree(json.out()).get("cells")) {
            rows.append(entry.get("cell").get("district").asString())
                    .append(',')
                    .append(entry.get("cell").get("group").asString())
                    .append(',')
                    .append(
                            entry.has("count")
                                    ? entry.get("count").asString()
                                    : entry.get("marker").asString())
                    .append('\n');
        }
        assertEquals(csv.out(), rows.toString());
        assertTrue(json.out().contains("\"percent\""), json.out());
    }

    @Test
    void publicJsonHasNoStatus() throws IOException {
        Run run = Run.of("protect", "--counts", counts(), "--format", "json", "--public");

        assertEquals(0, run.status(), run.err());
        assertFalse(run.out().contains("status"), run.out());
    }
}
