package org.ediframework.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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
    void columnsOfCsvAreNamedInWordsWhereAsked() throws IOException {
        String counts = counts();
        String plain = Run.of("represent", "--counts", counts).out();
        String english = Run.of("represent", "--counts", counts, "--headings").out();
        String welsh = Run.of("represent", "--counts", counts, "--headings", "--language", "cy")
                .out();
        assertTrue(plain.startsWith("place,characteristic,category,count,base,"), plain);
        assertTrue(english.startsWith("place,characteristic,category,count,people who count,"), english);
        assertTrue(welsh.startsWith("lle,nodwedd,categori,nifer,"), welsh);
        assertEquals(plain.substring(plain.indexOf('\n')), welsh.substring(welsh.indexOf('\n')));

        String figures = Run.of("diversity", "--counts", counts, "--format", "csv", "--headings", "--language", "cy")
                .out();
        assertTrue(figures.startsWith("lle,nodwedd,pobl,categorïau,"), figures);

        Run refused = Run.of("represent", "--counts", counts, "--format", "json", "--headings");
        assertEquals(2, refused.status());
        assertTrue(refused.err().contains("--headings belongs to --format csv."), refused.err());
    }

    private String plan(String due) throws IOException {
        return file("plan-" + due + ".json", """
            {"formatVersion": "1.0", "id": "p", "title": "Cynllun", "jurisdiction": "WALES", "sector": "PUBLIC",
             "organisation": {"id": "cyngor", "name": "Cyngor"},
             "period": {"start": "2026-04-01", "end": "2030-03-31"},
             "revision": {"number": 1, "status": "DRAFT"},
             "actions": [{"id": "a1", "title": "Offerynnau", "due": "%s"}],
             "maturity": [{"framework": "eflg-2021", "module": "communities"}]}
            """.formatted(due));
    }

    @Test
    void revisionsAreComparedInWelshWhereAsked() throws IOException {
        Run run = Run.of("diff", plan("2027-03-01"), plan("2027-03-04"), "--language", "cy");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains(".json: llithrodd: 1\n"), run.out());
        assertTrue(run.out().contains("2027-03-01 → 2027-03-04, 3 diwrnod yn hwyrach\n"), run.out());
        assertTrue(run.out().contains("Ychwanegwch 'revises': 'p'"), run.out());
    }

    @Test
    void calendarIsWelshWhereAsked() throws IOException {
        String[] asked = {
            "calendar", plan("2027-03-04"), "--from", "2027-03-01", "--to", "2027-03-31", "--language", "cy", "--format"
        };
        Run text = Run.of(with(asked, "text"));
        assertEquals(0, text.status(), text.err());
        assertTrue(
                text.out().contains("2027-03-04  cam gweithredu: Offerynnau; i'w wneud ymhen 3 diwrnod\n"), text.out());
        assertTrue(text.out().contains("Cyhoeddi'r adroddiad ar y flwyddyn o 1 Ebrill hyd 31 Mawrth"), text.out());
        Run file = Run.of(with(asked, "ics"));
        assertTrue(file.out().contains("//EDI Framework for Java//CY\r\n"), file.out());
        assertTrue(file.out().contains("CATEGORIES:cam gweithredu\r\n"), file.out());
    }

    private static Object[] with(String[] asked, String form) {
        return Stream.concat(Stream.of(asked), Stream.of(form)).toArray();
    }

    @Test
    void notesOfAProtectedTableAreWelshWhereAsked() throws IOException {
        String table =
                file("cells.csv", "sex,town,count\nfemale,Ware,30\nmale,Ware,40\nfemale,Hitchin,50\nmale,Hitchin,60\n");
        Run run = Run.of("protect", "--counts", table, "--format", "json", "--language", "cy");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("Cedwir cyfrifon o 1 hyd 4 yn ôl"), run.out());
    }

    @Test
    void selfAssessmentIsWelshWhereAsked() throws IOException {
        Run run = Run.of("maturity", plan("2027-03-04"), "--language", "cy");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains(", fel y mae'r sefydliad yn ei weld ei hun\n"), run.out());
    }

    @Test
    void rulesAreWelshWhereAsked() throws IOException {
        String log = Run.of("validate", plan("2027-03-04"), "--language", "cy", "--format", "sarif")
                .out();
        assertTrue(log.contains("\"text\": \"JSON neu CSV wedi'i gamffurfio.\""), log);
    }

    @Test
    void otherLanguagesAreRefusedInOneLine() throws IOException {
        Run run = Run.of("represent", "--counts", counts(), "--format", "text", "--language", "fr");
        assertEquals(2, run.status());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().contains("Allowed are en and cy."), run.err());
    }
}
