package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class BundledListsTest {

    @TempDir
    private Path folder;

    @Test
    void frameworksAreListedALineEach() {
        Run run = Run.of("frameworks");
        assertEquals(0, run.status(), run.err());
        assertEquals(
                List.of(
                        "hertfordshire-music-service-2018",
                        "public-sector-equality-duty-england",
                        "psed-wales-2011",
                        "psed-scotland-2012",
                        "section-75-northern-ireland",
                        "equality-action-plan-2026",
                        "horizon-europe-gep",
                        "nhs-edi-improvement-plan-2023",
                        "eflg-2021",
                        "disability-confident",
                        "ace-inclusivity-and-relevance",
                        "national-plan-for-music-education-2022"),
                run.out().lines().map(line -> line.split("\t", -1)[0]).toList());
    }

    @Test
    void frameworkIsPrintedAsTheDocumentThatValidateTakes() throws IOException {
        Run run = Run.of("frameworks", "eflg-2021");
        assertEquals(0, run.status(), run.err());
        assertEquals(
                "Local Government Association",
                JsonMapper.shared().readTree(run.out()).get("publisher").asString());
        Path copy = folder.resolve("copy.json");
        assertEquals(new Run(0, "", ""), Run.of("frameworks", "eflg-2021", "-o", copy));
        assertEquals(run.out(), Files.readString(copy));
    }

    @Test
    void classificationsAreListedALineEach() {
        Run run = Run.of("classifications");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("ethnic-group@census-2021\t"), run.out());
        assertTrue(run.out().contains("ethnicity@dfe-school-census\t"), run.out());
    }

    @Test
    void classificationIsPrintedWithItsSourceAndItsCategories() {
        Run run = Run.of("classifications", "ethnic-group@census-2021");
        assertEquals(0, run.status(), run.err());
        List<String> rows =
                run.out().lines().filter(line -> !line.startsWith("#")).toList();
        assertEquals("code\tlabel\tparent\tnotation\tnon-response", rows.get(0));
        // Census 2021 publishes 19 categories in 5 groups; the header comes on top.
        assertEquals(1 + 19 + 5, rows.size(), run.out());
        assertTrue(run.out().contains("# publisher: Office for National Statistics\n"), run.out());
    }

    @Test
    void whatIsNotBundledIsRefusedWithTheChoice() {
        Run framework = Run.of("frameworks", "eflg");
        assertTrue(framework.err().contains("eflg-2021"), framework.err());
        Run classification = Run.of("classifications", "ethnic-group");
        assertTrue(classification.err().contains("ethnic-group@census-2021"), classification.err());
        for (Run run : List.of(framework, classification, Run.of("frameworks", "a", "b"))) {
            assertEquals(2, run.status(), run.err());
            assertEquals(1, run.err().lines().count(), run.err());
            assertEquals("", run.out());
        }
    }
}
