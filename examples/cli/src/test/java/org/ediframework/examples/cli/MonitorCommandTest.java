package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MonitorCommandTest {

    private static final String PLAN = """
            {
              "formatVersion": "1.0",
              "id": "p1",
              "title": "Plan of a music service",
              "organisation": {"id": "o", "name": "A service"},
              "period": {"start": "2027-01-01", "end": "2027-12-31"},
              "revision": {"number": 1, "status": "ADOPTED"},
              "commitments": [{"id": "c", "title": "Plan", "statement": "We plan.", "kind": "ACTION_PLAN"}],
              "keyAreas": [
                {"id": "k", "title": "Pupils", "kind": "PARTICIPANTS"},
                {"id": "w", "title": "Workforce", "kind": "WORKFORCE"},
                {"id": "x", "title": "Specific areas of concern", "kind": "AREAS_OF_CONCERN"}
              ],
              "metrics": [
                {
                  "id": "girls",
                  "title": "Girls who play",
                  "keyArea": "k",
                  "population": "pupils",
                  "characteristic": "sex",
                  "categories": ["female"],
                  "targets": [{"by": "2028-03-31", "share": 0.5}],
                  "observations": [{"asOf": "2026-04-01", "count": 300, "base": 1000}],
                  "direction": "INCREASE"
                }
              ],
              "actions": [
                {
                  "id": "a1",
                  "title": "Open a brass band",
                  "keyAreas": ["k"],
                  "responsible": ["Head"],
                  "due": "DUE",
                  "status": "IN_PROGRESS",
                  "successCriteria": ["3 concerts"]
                },
                {
                  "id": "a2",
                  "title": "Advertise widely",
                  "keyAreas": ["w"],
                  "responsible": ["Head"],
                  "due": "2027-11-30",
                  "status": "NOT_STARTED",
                  "successCriteria": ["3 places"]
                }
              ]
            }
            """;

    private static final String COUNTS = """
            characteristic,category,count
            sex,female,4500
            sex,male,5500
            race,a,9000
            race,b,1000
            """;

    private static final String REFERENCE = """
            characteristic,category,count
            sex,female,51
            sex,male,49
            race,a,80
            race,b,20
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path plan() throws IOException {
        return file("plan.json", PLAN.replace("DUE", "2027-03-01"));
    }

    private Run run(Object... more) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of(
                "monitor",
                plan(),
                "--counts",
                file("counts.csv", COUNTS),
                "--reference",
                file("reference.csv", REFERENCE)));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray());
    }

    @Test
    void textTellsWhatIsLateWhereTargetsStandAndWhatThePlanDoesNotSee() throws IOException {
        Run run = run("--as-of", "2027-04-01");
        assertEquals(0, run.status(), run.err());
        assertEquals("""
                Plan of a music service, on 1 April 2027

                2 actions: 1 overdue, 1 not started
                2 challenges
                No earlier revision was given, so that it is not known what slipped.

                Key area: Pupils
                ----------------

                Actions: 1 overdue
                  Open a brass band (a1), due 2027-03-01: overdue by 31 days

                Metric: Girls who play
                  4,500 of 10,000 (45.0%, 95% interval 44.0% to 46.0%); reference 51.0%: slightly under-represented
                  target 50.0% by 31 March 2028: on course, 0.3 years away at the pace so far

                Key area: Workforce
                -------------------

                Actions: 1 not started

                Challenges
                  - The key area ‘Workforce’ has 1 action and no metric of its own, so that no figure says whether it works.

                Key area: Specific areas of concern
                -----------------------------------

                Actions: none

                Challenges
                  - People of ‘b’ (race) are under-represented: 1,000 of 10,000 (10.0%), where 20.0% would be expected. That is 1,000 fewer than expected. No area of concern and no action of the plan addresses them.

                The figures
                -----------
                """, run.out().substring(0, run.out().indexOf("\nSex: ")));
    }

    @Test
    void withoutADayItSaysWhatIsNotJudged() throws IOException {
        Run run = run();
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out()
                .contains("No day was given, so that it is not judged what is overdue, nor whether a target is on"
                        + " course.\n"));
        assertTrue(run.out().contains("2 actions: 1 in progress, 1 not started\n"));
        assertTrue(run.out().contains("target 50.0% by 31 March 2028: cannot tell, because the day is not known\n"));
    }

    @Test
    void jsonHasEveryChallengeWithItsEvidenceAndItsSentence() throws IOException {
        Run run = run("--as-of", "2027-04-01", "--format", "json");
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertEquals("2027-04-01", json.get("asOf").asString());
        assertEquals(1, json.get("counts").get("OVERDUE").asInt());
        assertEquals(31, json.get("actions").get(0).get("daysOverdue").asInt());
        JsonNode metric = json.get("keyAreas").get(0).get("metrics").get(0);
        assertEquals(4500, metric.get("row").get("count").asInt());
        assertEquals("ON_COURSE", metric.get("targets").get(0).get("outcome").asString());
        assertEquals(2, metric.get("series").size());
        JsonNode unseen = json.get("challenges").get(1);
        assertEquals("unaddressed-under-representation", unseen.get("kind").asString());
        assertEquals("x", unseen.get("keyArea").asString());
        assertEquals("b", unseen.get("row").get("category").asString());
        assertTrue(unseen.get("sentence").asString().startsWith("People of ‘b’ (race) are under-represented"));
        assertEquals(4, json.get("figures").get("rows").size());
    }

    @Test
    void earlierRevisionTellsWhatSlipped() throws IOException {
        Path earlier = file("earlier.json", PLAN.replace("DUE", "2027-01-29"));
        Run run = run("--as-of", "2027-02-01", "--since", earlier);
        assertTrue(run.out().contains("Since the earlier revision 1 date slipped.\n"), run.out());
        assertTrue(run.out().contains("(a1), due 2027-03-01: slipped by 31 days\n"), run.out());
    }

    @Test
    void planMayBeAPackage() throws IOException {
        Path pack = folder.resolve("plan.zip");
        assertEquals(0, Run.of("convert", plan(), pack).status());
        Run run = Run.of("monitor", pack, "--as-of", "2027-04-01");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("latest observation in the plan, of 1 April 2026"), run.out());
    }

    @Test
    void populationsKeepPupilsAndStaffApart() throws IOException {
        Path two = file("two.json", PLAN.replace("DUE", "2027-03-01").replace("\"metrics\": [", """
                        "metrics": [
                                {
                                  "id": "women",
                                  "title": "Women who teach",
                                  "keyArea": "w",
                                  "population": "teachers",
                                  "characteristic": "sex",
                                  "categories": ["female"]
                                },"""));
        Run unsaid = Run.of("monitor", two, "--counts", file("counts.csv", COUNTS));
        assertTrue(unsaid.out().contains("no figures, because the counts do not say whom they count"), unsaid.out());
        Run named = Run.of("monitor", two, "--counts", file("counts.csv", COUNTS), "--population", "teachers");
        assertTrue(named.out().contains("Women who teach\n  4,500 of 10,000"), named.out());
        Path both = file("both.csv", """
                population,characteristic,category,count
                teachers,sex,female,60
                teachers,sex,male,40
                pupils,sex,female,450
                pupils,sex,male,550
                """);
        Run said = Run.of("monitor", two, "--counts", both);
        assertTrue(said.out().contains("Women who teach\n  60 of 100"), said.out());
        assertTrue(said.out().contains("Girls who play\n  450 of 1,000"), said.out());
    }

    /** Of 4,000 people in two towns a quarter is old and a quarter is b; old people of b are a quarter of their share. */
    private Path people() throws IOException {
        StringBuilder rows = new StringBuilder("town,race,age\n");
        for (int person = 0; person < 4000; person++) {
            boolean isB = person / 2 % 4 == 0;
            boolean isOld = person / 8 % 4 == 0;
            boolean isOut = isB && isOld && person / 32 % 4 != 0;
            if (!isOut) {
                rows.append(person % 2 == 0 ? "North," : "South,")
                        .append(isB ? "b," : "a,")
                        .append(isOld ? "old\n" : "young\n");
            }
        }
        return file("people.csv", rows.toString());
    }

    private static final String QUARTERS = """
            characteristic,category,count
            race,a,3
            race,b,1
            age,young,3
            age,old,1
            """;

    private static final String SIXTEENTHS = QUARTERS + """
            race*age,a*young,9
            race*age,a*old,3
            race*age,b*young,3
            race*age,b*old,1
            """;

    private JsonNode searched(String reference, String... more) throws IOException {
        List<Object> arguments = new ArrayList<>(List.of(
                "monitor",
                plan(),
                "--people",
                people(),
                "--by",
                "race,age",
                "--reference",
                file("reference.csv", reference),
                "--format",
                "json"));
        arguments.addAll(List.of(more));
        Run run = Run.of(arguments.toArray());
        assertEquals(0, run.status(), run.err());
        return JsonMapper.shared().readTree(run.out()).get("concerns");
    }

    @Test
    void peopleAreSearchedForGroupsThatNoSingleFigureShows() throws IOException {
        JsonNode concerns = searched(SIXTEENTHS, "--within", "town");
        assertEquals(1, concerns.get("found").size(), concerns.toString());
        JsonNode found = concerns.get("found").get(0);
        assertEquals(
                "{\"race\":\"b\",\"age\":\"old\"}",
                found.get("group").get("categories").toString());
        assertEquals("published-intersection", found.get("basis").asString());
        // 4 single categories and 4 pairs of both towns; nothing says how people are spread in either by itself
        assertEquals(8, concerns.get("familySize").asInt());
        assertEquals(16, concerns.get("assumedSize").asInt());
    }

    @Test
    void whatNoTableTellsOfIsNoConcern() throws IOException {
        for (JsonNode concerns : List.of(searched(QUARTERS), searched(QUARTERS, "--within", "town"))) {
            assertEquals(0, concerns.get("found").size(), concerns.toString());
            JsonNode apart = concerns.get("differFromIndependence").get(0);
            assertEquals(
                    "{\"race\":\"b\",\"age\":\"old\"}",
                    apart.get("group").get("categories").toString());
            assertEquals("product-of-margins", apart.get("basis").asString());
            assertFalse(apart.has("pValue"), "no rate goes with it");
        }
        Run text = Run.of(
                "monitor",
                plan(),
                "--people",
                people(),
                "--by",
                "race,age",
                "--reference",
                file("reference.csv", QUARTERS));
        assertTrue(
                text.out()
                        .contains("These differ from that, and are no concerns: people of ‘b’ (race) and ‘old’ (age)"),
                text.out());
    }

    private static final String HUGE = """
            place,characteristic,category,count
            North,sex,female,9000000000000000000
            South,sex,female,9000000000000000000
            """;

    @Test
    void whatDoesNotBelongTogetherIsRefusedInOneLine() throws IOException {
        List<Run> refused = List.of(
                run("--by", "race"),
                run("--within", "town"),
                run("--robust-only"),
                run("--confidence", "95"),
                run("--as-of", "31 March"),
                run("--people", people()),
                run("--people", people(), "--by", "race,race"),
                run("--people", people(), "--by", "race", "--within", "race"),
                run("--people", people(), "--by", "hair"),
                run("--people", folder.resolve("none.csv"), "--by", "race"),
                Run.of("monitor", folder.resolve("none.json")),
                Run.of("monitor", file("broken.json", "{")),
                Run.of("monitor"),
                Run.of("monitor", plan(), "--counts", file("bad.csv", "characteristic,category,count\nsex,female,c\n")),
                Run.of("monitor", plan(), "--counts", file("huge.csv", HUGE)),
                Run.of("monitor", plan(), "--since", file("broken.json", "{")));
        for (Run run : refused) {
            assertEquals(2, run.status(), run.err());
            assertEquals(1, run.err().lines().count(), run.err());
            assertEquals("", run.out());
            assertFalse(run.err().contains("Please report it"), run.err());
        }
    }

    @Test
    void hostileTextStaysOnItsLine() throws IOException {
        String evil = "<script>alert(1)</script>\\u2028\\u202e\\n" + "x".repeat(300);
        Path hostile = file("evil.json", PLAN.replace("DUE", "2020-01").replace("Open a brass band", evil));
        for (Object format : List.of("text", "json")) {
            Run run = Run.of("monitor", hostile, "--as-of", "2027-04-01", "--format", format);
            assertTrue(run.status() == 0 || run.status() == 2, run.err());
            if (format.equals("text") && run.status() == 0) {
                assertTrue(
                        Stream.of(run.out().split("\n", -1))
                                .filter(line -> line.contains("script"))
                                .allMatch(line -> line.endsWith("days") && line.length() < 200),
                        run.out());
            }
        }
    }
}
