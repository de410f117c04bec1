package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        return file("counts.csv", """
                district,group,count
                Dacorum,irish,12
                Dacorum,roma,2
                Dacorum,arab,20
                Watford,irish,15
                Watford,roma,9
                Watford,arab,30
                """);
    }

    private Path groups() throws IOException {
        return file("groups.csv", """
                child,parent
                irish,white
                roma,white
                arab,
                """);
    }

    @Test
    void smallCountIsWithheldAndSecondariesWithIt() throws IOException {
        Run run = Run.of("protect", "--counts", counts(), "--hierarchy", "group=" + groups());

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("district,group,count,status\n"), run.out());
        assertTrue(run.out().contains("\nDacorum,roma,[c],primary\n"), run.out());
        assertTrue(run.out().contains(",secondary\n"), run.out());
        assertTrue(run.out().contains("\nWatford,arab,30,published\n"), run.out());
        assertEquals(1 + 3 * 5, run.out().lines().count());
    }

    @Test
    void thePublicFormHasNoStatus() throws IOException {
        Run run = Run.of("protect", "--counts", counts(), "--public");

        assertTrue(run.out().startsWith("district,group,count\n"), run.out());
        assertTrue(run.out().contains("\nDacorum,roma,[c]\n"), run.out());
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

        assertEquals(
                Run.of("protect", "--counts", counts()).out(),
                Run.of("protect", "--counts", other).out());
    }

    @Test
    void tableThatDoesNotAddUpIsRefusedInOneLine() throws IOException {
        Path wrong = file("wrong.csv", "sex,count\nfemale,3\nmale,4\nTotal,8\n");

        Run run = Run.of("protect", "--counts", wrong);

        assertEquals(2, run.status());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().contains("given as 8, but the parts sum to 7"), run.err());
    }

    @Test
    void fractionsAndNegativeCountsAreRefused() throws IOException {
        assertEquals(
                2,
                Run.of("protect", "--counts", file("a.csv", "sex,count\nfemale,3.5\n"))
                        .status());
        assertEquals(
                2,
                Run.of("protect", "--counts", file("b.csv", "sex,count\nfemale,-3\n"))
                        .status());
    }

    @Test
    void whatCannotBeProtectedBesideAPublishedTableIsRefusedAsUnsafe() throws IOException {
        Run run = Run.of("protect", "--counts", counts(), "--also", counts());

        assertEquals(1, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("district=Dacorum, group=roma"), run.err());
    }

    @Test
    void protectedTablePublishedBeforeIsReckonedWith() throws IOException {
        Run first = Run.of("protect", "--counts", counts());
        Run again = Run.of("protect", "--counts", counts(), "--also", file("published.csv", first.out()));

        assertEquals(0, again.status(), again.err());
        assertEquals(first.out(), again.out());
    }

    @Test
    void presetRoundsAsThePublisherDoes() throws IOException {
        Run run = Run.of("protect", "--counts", counts(), "--preset", "hesa");

        assertTrue(run.out().contains("\nDacorum,roma,0\n"), run.out());
        assertTrue(run.out().contains("\nWatford,roma,10\n"), run.out());
    }

    @Test
    void roundedTableThatGivesACountAwayEndsWithOne() throws IOException {
        Path exact = file("exact.csv", "sex,count\nfemale,0\nmale,3\n");

        Run run = Run.of("protect", "--counts", exact, "--round", 1);

        assertEquals(1, run.status());
        assertTrue(run.err().contains("can be calculated"), run.err());
    }
}
