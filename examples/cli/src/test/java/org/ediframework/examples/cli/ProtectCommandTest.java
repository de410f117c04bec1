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
    void severalTablesMayBePublishedAlready() throws IOException {
        Path districts = file("districts.csv", "district,count\nDacorum,34\nWatford,54\n");
        Path groups = file("published.csv", "group,count\nirish,27\nroma,11\narab,50\n");

        Run run = Run.of("protect", "--counts", counts(), "--also", districts, "--also", groups);

        assertEquals(0, run.status(), run.err());
        for (String row : new String[] {"Dacorum,Total,34", "Watford,Total,54", "Total,roma,11", "Total,irish,27"}) {
            assertTrue(run.out().contains("\n" + row + ",published\n"), run.out());
        }
    }

    @Test
    void marginThatAPublishedTableLeavesOutIsNotTakenToBePublic() throws IOException {
        Path two = file("two.csv", "sex,count\nf,2\nm,30\n");
        Path withoutTotal = file("without.csv", "sex,count\nf,[c]\nm,30\n");
        Path withTotal = file("with.csv", "sex,count\nf,[c]\nm,30\nTotal,32\n");

        Run unknown = Run.of("protect", "--counts", two, "--also", withoutTotal);
        Run known = Run.of("protect", "--counts", two, "--also", withTotal);

        assertEquals(0, unknown.status(), unknown.err());
        assertTrue(unknown.out().contains("\nTotal,[c],secondary\n"), unknown.out());
        assertEquals(1, known.status());
    }

    @Test
    void tablePublishedAlreadyThatDisagreesIsRefused() throws IOException {
        Path districts = file("districts.csv", "district,count\nDacorum,35\nWatford,54\n");

        Run run = Run.of("protect", "--counts", counts(), "--also", districts);

        assertEquals(2, run.status());
        assertTrue(run.err().contains("one counts 34, the other 35"), run.err());
    }

    @Test
    void jsonHasTheSameCellsAsCsv() throws IOException {
        Run csv = Run.of("protect", "--counts", counts());
        Run json = Run.of("protect", "--counts", counts(), "--format", "json", "--percentages", "group");

        assertEquals(0, json.status(), json.err());
        StringBuilder rows = new StringBuilder("district,group,count,status\n");
        for (JsonNode entry : JsonMapper.shared().readTree(json.out()).get("cells")) {
            rows.append(entry.get("cell").get("district").asString())
                    .append(',')
                    .append(entry.get("cell").get("group").asString())
                    .append(',')
                    .append(
                            entry.has("count")
                                    ? entry.get("count").asString()
                                    : entry.get("marker").asString())
                    .append(',')
                    .append(entry.get("status").asString())
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

    @Test
    void percentagesAreOfPublishedCountsAndOfEnoughPeople() throws IOException {
        Run run = Run.of(
                "protect", "--counts", counts(), "--percentages", "group", "--percentage-base", "40", "--public");

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("district,group,count,percent\n"), run.out());
        assertTrue(run.out().contains("\nDacorum,arab,20,[c]\n"), run.out());
        assertTrue(run.out().contains("\nWatford,arab,30,55.6\n"), run.out());
        assertTrue(run.out().contains("\nDacorum,roma,[c],[c]\n"), run.out());
        assertTrue(run.out().contains("\nWatford,Total,54,100.0\n"), run.out());
    }

    @Test
    void percentageOfNobodyIsNotApplicable() throws IOException {
        Path nobody = file("nobody.csv", "district,sex,count\nDacorum,f,0\nDacorum,m,0\nWatford,f,9\nWatford,m,9\n");

        Run run = Run.of("protect", "--counts", nobody, "--percentages", "sex", "--public");

        assertTrue(run.out().contains("\nDacorum,f,0,[z]\n"), run.out());
    }

    @Test
    void tableWithPercentagesIsReadAgainAsPublishedAlready() throws IOException {
        Run first = Run.of("protect", "--counts", counts(), "--percentages", "group");

        Run again = Run.of("protect", "--counts", counts(), "--also", file("published.csv", first.out()));

        assertEquals(0, again.status(), again.err());
    }

    @Test
    void percentagesOfWhatIsNoDimensionAreRefused() throws IOException {
        Run run = Run.of("protect", "--counts", counts(), "--percentages", "sex");

        assertEquals(2, run.status());
        assertTrue(run.err().contains("Columns are: district, group."), run.err());
    }

    @Test
    void rawPercentagesBesideRoundedCountsAreReckonedWith() throws IOException {
        Path few = file("few.csv", "sex,count\nfemale,3\nmale,37\n");

        assertEquals(0, Run.of("protect", "--counts", few, "--preset", "hesa").status());
        Run run = Run.of("protect", "--counts", few, "--preset", "hesa", "--percentages", "sex");

        assertTrue(run.out().contains("\nfemale,5,8\n"), run.out());
        assertEquals(1, run.status());
        assertTrue(run.err().contains("can be calculated"), run.err());
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
        assertTrue(run.out().contains("\nyes,Dacorum,[c],primary\n"), run.out());
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
    void wordsThatAreNoChoiceAreRefusedWithThoseThatAre() throws IOException {
        assertRefused("Allowed are: show, hide", "--zeros", "perhaps");
        assertRefused("Allowed are: range, not-exact", "--protect", "all");
        assertRefused("Allowed are: blind, knows-rule", "--attacker", "me");
        assertRefused("must be from 2 to 1000000", "--threshold", "1");
        assertRefused("0 or more people", "--percentage-base", "-1");
        assertRefused("base is 0; it must be from 1 to 1000", "--round", "0");
        assertRefused("give one of them", "--round", "5", "--preset", "nhs");
        assertRefused("DIM=FILE.csv", "--hierarchy", "group");
        assertRefused("no column", "--hierarchy", "sex=" + groups());
        assertRefused("no file", "--also", "nowhere.csv");
        assertRefused("[HESA, NHS, OFQUAL, ONS]", "--preset", "mine");
    }

    private void assertRefused(String part, String... options) throws IOException {
        List<Object> words = new ArrayList<>(List.of("protect", "--counts", counts()));
        words.addAll(List.of(options));

        Run run = Run.of(words.toArray());

        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(part), run.err());
    }

    @Test
    void filesThatAreNoTablesAreRefused() throws IOException {
        for (String text : new String[] {
            "",
            "count\n3\n",
            "sex,number\nf,3\n",
            "sex,count\nf,3\nf,4\n",
            "sex,count\nf,\n",
            "sex,count\nf,[c]\n",
            "sex,count\nf\n",
            "sex,sex,count\nf,f,3\n",
            "sex,count\n\"f,3\n",
            "sex,count\nf,99999999999999999999\n",
            "sex,count,status,percent\nf,3,published,1\n"
        }) {
            Run run = Run.of("protect", "--counts", file("wrong.csv", text));

            assertEquals(2, run.status(), text);
            assertEquals("", run.out(), text);
            assertEquals(1, run.err().lines().count(), run.err());
        }
    }

    @Test
    void groupingThatIsNoneIsRefused() throws IOException {
        for (String text : new String[] {
            "child,parent\nirish,white\nroma,white\n",
            "child,parent\nirish,white\nwhite,irish\nroma,white\narab,\n",
            "child,parent\nirish,white\nirish,other\nroma,white\narab,\n",
            "child,group\nirish,white\n",
            ""
        }) {
            Run run = Run.of("protect", "--counts", counts(), "--hierarchy", "group=" + file("wrong.csv", text));

            assertEquals(2, run.status(), text);
            assertEquals(1, run.err().lines().count(), run.err());
        }
    }
}
