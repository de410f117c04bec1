package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    /** In its canonical form, so that it comes back byte by byte. */
    private static final String PLAN = """
            {
              "formatVersion": "1.0",
              "id": "p",
              "title": "Plan",
              "organisation": {
                "id": "o",
                "name": "A service"
              },
              "period": {
                "start": "2027-01-01",
                "end": "2027-12-31"
              },
              "revision": {
                "number": 1,
                "status": "DRAFT"
              },
              "commitments": [
                {
                  "id": "c",
                  "title": "Plan",
                  "statement": "We plan; and we act.",
                  "kind": "ACTION_PLAN"
                }
              ],
              "keyAreas": [
                {
                  "id": "k",
                  "title": "People",
                  "kind": "PARTICIPANTS"
                }
              ],
              "actions": [
                {
                  "id": "a",
                  "title": "Act",
                  "keyAreas": [
                    "k"
                  ],
                  "responsible": [
                    "Head"
                  ],
                  "due": "2027-06",
                  "status": "NOT_STARTED",
                  "successCriteria": [
                    "3 concerts"
                  ]
                }
              ]
            }
            """;

    @TempDir
    private Path folder;

    private Path plan() throws IOException {
        return Files.writeString(folder.resolve("plan.json"), PLAN);
    }

    @Test
    void planComesBackFromAFolderAndFromAZipAsItWas() throws IOException {
        for (String name : List.of("package", "package.zip")) {
            Path written = folder.resolve(name);
            Path back = folder.resolve(name + ".json");
            assertEquals(new Run(0, "", ""), Run.of("convert", plan(), written));
            assertEquals(new Run(0, "", ""), Run.of("convert", written, back));
            assertEquals(PLAN, Files.readString(back));
        }
        assertTrue(Files.exists(folder.resolve("package/datapackage.json")));
        assertTrue(Files.isRegularFile(folder.resolve("package.zip")));
    }

    @Test
    void namesInCapitalsMeanTheSame() throws IOException {
        Path zip = folder.resolve("PACKAGE.ZIP");
        Path back = folder.resolve("BACK.JSON");

        assertEquals(new Run(0, "", ""), Run.of("convert", plan(), zip));
        assertEquals(new Run(0, "", ""), Run.of("convert", zip, back));
        assertEquals(PLAN, Files.readString(back));
    }

    @Test
    void packageThatIsBrokenIsRefusedWithTheTableLineAndColumn() throws IOException {
        Path written = folder.resolve("package");
        assertEquals(0, Run.of("convert", plan(), written).status());
        Path actions = written.resolve("actions.csv");
        Files.writeString(actions, Files.readString(actions).replace("2027-06", "2027-06-31"));

        Run run = Run.of("convert", written, folder.resolve("back.json"));

        assertEquals(2, run.status());
        assertTrue(run.err().contains("package, actions.csv, line 2, column 'due': EDI-S-007"), run.err());
    }

    @Test
    void unusableInputIsStatusTwoAndOneLine() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        for (Run run : List.of(
                Run.of("convert"),
                Run.of("convert", plan()),
                Run.of("convert", plan(), ""),
                Run.of("convert", "", folder.resolve("out.json")),
                Run.of("convert", broken, folder.resolve("out")),
                Run.of("convert", empty, folder.resolve("out.json")),
                Run.of("convert", plan(), folder.resolve("no/such/out.json")))) {
            assertEquals(2, run.status(), run.err());
            assertEquals(1, run.err().lines().count(), run.err());
            assertEquals("", run.out());
        }
    }
}
