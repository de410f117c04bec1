package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People, a row each, counted and compared. */
class RepresentPeopleTest {

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path people() throws IOException {
        return ExampleFiles.people(folder);
    }

    private static List<String> firstFive(Run run) {
        return run.out()
                .lines()
                .skip(1)
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 6)))
                .toList();
    }

    @Test
    void peopleAreCountedByColumnAndPlace() throws IOException {
        Run run = Run.of(
                "represent",
                "--people",
                people(),
                "--by",
                "sex,ethnic_group",
                "--within",
                "town",
                "--undeclared",
                "prefer not to say");
        assertEquals(0, run.status(), run.err());
        assertEquals(
                List.of(
                        "Stevenage,sex,female,2,3,0",
                        "Stevenage,sex,male,1,3,0",
                        "Stevenage,ethnic_group,Asian,1,1,2",
                        "Stevenage,ethnic_group,White,0,1,2",
                        "Watford,sex,female,1,2,0",
                        "Watford,sex,male,1,2,0",
                        "Watford,ethnic_group,Asian,0,2,0",
                        "Watford,ethnic_group,White,2,2,0"),
                firstFive(run));
    }

    @Test
    void crossedColumnsAreCountedTogetherAndNeedEveryAnswer() throws IOException {
        Run run = Run.of(
                "represent", "--people", people(), "--cross", "sex*ethnic_group", "--undeclared", "prefer not to say");
        assertEquals(
                List.of(
                        ",sex*ethnic_group,female*Asian,1,3,2",
                        ",sex*ethnic_group,female*White,1,3,2",
                        ",sex*ethnic_group,male*Asian,0,3,2",
                        ",sex*ethnic_group,male*White,1,3,2"),
                firstFive(run));
    }

    @Test
    void crossingsOfValuesThatContainAnAsteriskStayApart() throws IOException {
        Path people = file("people.csv", """
                left,right
                a*b,c
                a*b,c
                a,b*c
                """);
        assertEquals(
                List.of(
                        ",left*right,a*b\\*c,1,3,0",
                        ",left*right,a*c,0,3,0",
                        ",left*right,a\\*b*b\\*c,0,3,0",
                        ",left*right,a\\*b*c,2,3,0"),
                firstFive(Run.of("represent", "--people", people, "--cross", "left*right")));
        assertEquals(
                List.of(",left,a,1,3,0", ",left,a*b,2,3,0"),
                firstFive(Run.of("represent", "--people", people, "--by", "left")));
    }

    @Test
    void fileOfNobodyHasNoRows() throws IOException {
        Run run = Run.of("represent", "--people", file("nobody.csv", "id,sex\n"), "--by", "sex");
        assertEquals(0, run.status(), run.err());
        assertEquals(RepresentCommandTest.HEADER + "\n", run.out());
    }
}
