package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people read is told in the language that is asked for. */
class LanguageTest {

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String counts() throws IOException {
        return file("counts.csv", "characteristic,category,count\nsex,female,40\nsex,male,160\n");
    }

    private String reference() throws IOException {
        return file("reference.csv", "characteristic,category,count\nsex,female,51\nsex,male,49\n");
    }

    @Test
    void findingsAreWelshWhereAsked() throws IOException {
        Run run = Run.of("validate", file("plan.json", "{\"formatVersion\":\"1.0\"}"), "--language", "cy");
        assertEquals(1, run.status());
        assertTrue(run.out().startsWith("plan.json: "), run.out());
        assertTrue(run.out().contains("5 o wallau, 1 rhybudd, 1 nodyn\n"), run.out());
        assertTrue(run.out().contains("gwall EDI-S-004 yn plan.json, llinell 1"), run.out());
        assertTrue(run.out().contains("Mae 'id' ar goll. Mae ei angen."), run.out());
    }

    @Test
    void tableIsWelshWhereAsked() throws IOException {
        String text = Run.of(
                        "represent",
                        "--counts",
                        counts(),
                        "--reference",
                        reference(),
                        "--format",
                        "text",
                        "--language",
                        "cy")
                .out();
        assertTrue(text.startsWith("Rhyw: 200 o bobl\n"), text);
        assertTrue(text.contains("llai na'r disgwyl"), text);
        String page = Run.of(
                        "represent",
                        "--counts",
                        counts(),
                        "--reference",
                        reference(),
                        "--format",
                        "html",
                        "--language",
                        "cy")
                .out();
        assertTrue(page.startsWith("<!doctype html>\n<html lang=\"cy\">"), page);
        assertTrue(page.contains("<li><bdi>Cyfrifon: counts.csv</bdi></li>"), page);
        assertTrue(page.contains("<title>Pwy sydd yma"), page);
    }

    @Test
    void otherLanguagesAreRefusedInOneLine() throws IOException {
        Run run = Run.of("represent", "--counts", counts(), "--format", "text", "--language", "fr");
        assertEquals(2, run.status());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().contains("Allowed are en and cy."), run.err());
    }
}
