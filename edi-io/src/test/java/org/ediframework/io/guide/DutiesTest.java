package org.ediframework.io.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.ediframework.core.duty.CalendarDay;
import org.ediframework.core.duty.DueDay;
import org.ediframework.core.duty.Obliged;
import org.ediframework.core.duty.PlanCalendar;
import org.ediframework.core.duty.StatutoryCalendar;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.maturity.SelfAssessment;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Jurisdiction;
import org.ediframework.core.plan.Publication;
import org.ediframework.core.plan.PublicationKind;
import org.ediframework.core.plan.Sector;
import org.ediframework.core.review.PlanReview;
import org.ediframework.io.bundled.BundledFrameworks;
import org.ediframework.io.calendar.CalendarFile;
import org.ediframework.io.json.JsonFormat;
import org.ediframework.io.results.CalendarText;
import org.ediframework.io.results.FindingsText;
import org.ediframework.io.results.MaturityText;
import org.junit.jupiter.api.Test;

/** Runs what the chapter on duties shows. */
class DutiesTest {

    private static final Path CHAPTER = Path.of("docs/duties.md");
    private static final Path SOURCE = Path.of("src/test/java/org/ediframework/io/guide/DutiesTest.java");
    private static final Pattern JSON = Pattern.compile("^```json\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern OUTPUT = Pattern.compile("^```text\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private static List<String> blocks(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(CHAPTER))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static ActionPlan plan(int number) throws IOException {
        byte[] document = blocks(JSON).get(number).getBytes(StandardCharsets.UTF_8);
        return JsonFormat.plans().read(document, "plan.json").orThrow();
    }

    @Test
    void snippetsAreThoseOfTheChapter() throws IOException {
        assertEquals(Snippets.inSource(Files.readString(SOURCE)), Snippets.inMarkdown(Files.readString(CHAPTER)));
    }

    @Test
    void organisationHasItsDueDays() throws IOException {
        StringBuilder text = new StringBuilder();
        // snippet: organisation
        Obliged council = Obliged.of(Jurisdiction.SCOTLAND, Sector.PUBLIC, 9_000)
                .withPublications(List.of(Publication.builder()
                        .kind(PublicationKind.PAY_GAP)
                        .on(LocalDate.of(2025, 4, 29))
                        .build()));
        StatutoryCalendar calendar = StatutoryCalendar.of(council);
        for (DueDay due : calendar.between(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 12, 31))) {
            text.append(due.day() + " " + due.duty().getTitle() + ": " + due.getState(LocalDate.of(2027, 5, 2)) + "\n");
        }
        // end of snippet
        assertEquals(blocks(OUTPUT).get(0), text.toString());
    }

    @Test
    void planHasACalendar() throws IOException {
        ActionPlan plan = plan(0);
        // snippet: calendar
        PlanCalendar calendar = PlanCalendar.of(plan, LocalDate.of(2027, 3, 1));
        List<CalendarDay> days = calendar.between(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
        String forPeople = CalendarText.write(days, calendar.getDutiesWithoutDay());
        String forCalendars = CalendarFile.write(days, calendar.getAsOf());
        // end of snippet
        assertEquals(blocks(OUTPUT).get(1), forPeople);
        assertTrue(forCalendars.startsWith("BEGIN:VCALENDAR\r\n"), forCalendars);
    }

    @Test
    void equalityActionPlanIsHeldToWhatTheFormAsks() throws IOException {
        ActionPlan plan = plan(1);
        // snippet: form
        Framework form = BundledFrameworks.find("equality-action-plan-2026").orElseThrow();
        Findings findings = PlanReview.builder().framework(form).build().review(plan);
        String refused = FindingsText.write("plan.json", findings);
        // end of snippet
        assertEquals(blocks(OUTPUT).get(2), refused);
    }

    @Test
    void assessmentIsToldWithItsNextSteps() throws IOException {
        ActionPlan plan = plan(0);
        // snippet: maturity
        Framework ladder = BundledFrameworks.find("eflg-2021").orElseThrow();
        String steps = MaturityText.write(SelfAssessment.of(plan, ladder));
        // end of snippet
        assertEquals(blocks(OUTPUT).get(3), steps);
    }
}
