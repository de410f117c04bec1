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

class CalendarCommandTest {

    @TempDir
    private Path folder;

    private Path plan(String jurisdiction) throws IOException {
        Path file = folder.resolve("plan.json");
        Files.writeString(file, """
                {
                  "formatVersion": "1.0",
                  "id": "council-2025",
                  "title": "Mainstreaming and equality outcomes",
                  "organisation": {"id": "council", "name": "A council", "employees": 9000},
                  "jurisdiction": "%s", "sector": "PUBLIC",
                  "period": {"start": "2025-04-30", "end": "2029-04-29"},
                  "revision": {"number": 1, "status": "ADOPTED", "adoptedOn": "2025-04-30"},
                  "actions": [{"id": "a1", "title": "Review grading", "due": "2027-04-30"}],
                  "publications": [{"kind": "PAY_GAP", "on": "2025-04-29"}],
                  "maturity": [{"framework": "eflg-2021", "module": "communities", "level": "achieving"}]
                }
                """.formatted(jurisdiction));
        return file;
    }

    @Test
    void daysOfTheNationAndOfThePlanAreListed() throws IOException {
        Run run = Run.of("calendar", plan("SCOTLAND"), "--from", "2025-01-01", "--to", "2027-12-31");
        assertEquals(0, run.status(), run.err());
        assertTrue(
                run.out()
                        .contains("2025-04-30  duty: Publish the gender pay gap; due in 119 days"
                                + " (SSI 2012/162, regulation 7, as made)\n"),
                run.out());
        Run later = Run.of(
                "calendar", plan("SCOTLAND"), "--from", "2025-01-01", "--to", "2027-12-31", "--as-of", "2027-05-02");
        assertTrue(
                later.out().contains("2025-04-30  duty: Publish the gender pay gap; met on 2025-04-29 ("), later.out());
        assertTrue(later.out().contains("2027-04-30  duty: Publish the gender pay gap; late by 2 days ("), later.out());
        assertTrue(later.out().contains("2027-04-30  action: Review grading; late by 2 days\n"), later.out());
        assertTrue(later.out().lines().noneMatch(line -> line.contains(" SI 2017")), later.out());
    }

    @Test
    void whatNobodyHasSeenIsPrintedAsUnverified() throws IOException {
        Run run = Run.of("calendar", plan("ENGLAND"), "--from", "2028-03-01", "--to", "2028-03-31");
        assertTrue(
                run.out()
                        .lines()
                        .anyMatch(line -> line.contains("equality action plan") && line.endsWith(", unverified")),
                run.out());
        assertTrue(run.out().contains("No day is known for:\n"), run.out());
    }

    @Test
    void calendarIsWrittenAsJsonAndAsICalendar() throws IOException {
        Run json =
                Run.of("calendar", plan("SCOTLAND"), "--from", "2027-01-01", "--to", "2027-12-31", "--format", "json");
        JsonNode days = JsonMapper.shared().readTree(json.out()).get("days");
        assertEquals(5, days.size());
        assertEquals("due", days.at("/0/state/is").asString());
        Run ics = Run.of("calendar", plan("SCOTLAND"), "--from", "2027-01-01", "--to", "2027-12-31", "--format", "ics");
        assertEquals(0, ics.status());
        assertEquals(
                5, ics.out().lines().filter(line -> line.equals("BEGIN:VEVENT")).count());
        assertTrue(ics.out().contains("UID:council/action/a1@ediframework.org\r\n"), ics.out());
    }

    @Test
    void stretchThatNobodyPlansForIsRefusedInOneLine() throws IOException {
        for (String to : new String[] {"2026-12-31", "2127-01-01"}) {
            Run run = Run.of("calendar", plan("WALES"), "--from", "2027-01-01", "--to", to);
            assertEquals(2, run.status());
            assertEquals(1, run.err().lines().count(), run.err());
        }
        assertEquals(2, Run.of("calendar", plan("WALES")).status());
    }

    @Test
    void selfAssessmentIsToldWithItsNextSteps() throws IOException {
        Run run = Run.of("maturity", plan("ENGLAND"));
        assertEquals(0, run.status(), run.err());
        assertEquals("""
                Equality Framework for Local Government, as the organisation sees itself

                Understanding and working with your communities: Achieving
                  Next: Excellent

                Leadership, partnership and organisational commitment: not assessed
                  Next: Developing

                Responsive services and customer care: not assessed
                  Next: Developing

                Diverse and engaged workforce: not assessed
                  Next: Developing
                """, run.out());
        Run json = Run.of("maturity", plan("ENGLAND"), "--framework", "eflg-2021", "--format", "json");
        assertEquals(
                "excellent",
                JsonMapper.shared()
                        .readTree(json.out())
                        .at("/modules/0/nextLevel")
                        .asString());
        assertEquals(
                2,
                Run.of("maturity", plan("ENGLAND"), "--framework", "psed-scotland-2012")
                        .status());
    }
}
