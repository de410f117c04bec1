package org.ediframework.io.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.ediframework.core.duty.CalendarDay;
import org.ediframework.core.duty.PlanCalendar;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.ActionStatus;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.ImpactAssessment;
import org.ediframework.core.plan.Jurisdiction;
import org.ediframework.core.plan.Milestone;
import org.ediframework.core.plan.Organisation;
import org.ediframework.core.plan.Revision;
import org.ediframework.core.plan.RevisionStatus;
import org.ediframework.core.plan.Sector;
import org.ediframework.core.plan.WorkingGroup;
import org.ediframework.core.plan.WorkingGroupMember;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.io.document.SoundPlans;
import org.junit.jupiter.api.Test;

/** What is written is read again by biweekly, a library that many programs read calendars with. */
class CalendarFileTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    private static ActionPlan plan(String id, String actionTitle) {
        return ActionPlan.builder()
                .id(id)
                .title("Plan")
                .organisation(Organisation.builder()
                        .id("council")
                        .name("A council")
                        .employees(300L)
                        .build())
                .jurisdiction(Jurisdiction.ENGLAND)
                .sector(Sector.PUBLIC)
                .period(DateRange.builder().start(FIRST).end(LAST).build())
                .revision(Revision.builder()
                        .number(1)
                        .status(RevisionStatus.ADOPTED)
                        .reviewDue(LocalDate.of(2027, 12, 1))
                        .build())
                .workingGroup(WorkingGroup.builder()
                        .name("Group")
                        .addMembers(WorkingGroupMember.builder()
                                .id("m1")
                                .role("Head of service")
                                .name("Zuleika Dobson")
                                .build())
                        .build())
                .addActions(Action.builder()
                        .id("a1")
                        .title(actionTitle)
                        .due(Due.parse("2027-03"))
                        .status(ActionStatus.IN_PROGRESS)
                        .accountable("Zuleika Dobson")
                        .addResponsible("Max Beerbohm")
                        .addMilestones(Milestone.builder()
                                .id("m")
                                .title("Half; of, it\\all")
                                .due(Due.parse("2027-02-14"))
                                .build())
                        .build())
                .addActions(Action.builder()
                        .id("a2")
                        .title("Meet families")
                        .due(Due.parse("R/2027-01/P6M"))
                        .addResponsible("Max Beerbohm")
                        .build())
                .build();
    }

    private static List<CalendarDay> days(ActionPlan plan) {
        return PlanCalendar.of(plan, FIRST).between(FIRST, LAST);
    }

    private static ICalendar read(ActionPlan plan) {
        return Biweekly.parse(CalendarFile.write(days(plan), FIRST)).first();
    }

    private static LocalDate day(VEvent event) {
        return event.getDateStart()
                .getValue()
                .toInstant()
                .atZone(ZoneId.systemDefault())
                .toLocalDate();
    }

    @Test
    void fileIsReadAgainAsItWasMeant() {
        ActionPlan plan = plan("p", "Review grading with Zuleika Dobson");
        ICalendar calendar = read(plan);
        assertEquals(ICalVersion.V2_0, calendar.getVersion());
        assertTrue(calendar.validate(ICalVersion.V2_0).isEmpty(), calendar.validate(ICalVersion.V2_0)::toString);
        assertEquals(
                days(plan).stream().map(day -> day.day() + " " + day.title()).toList(),
                calendar.getEvents().stream()
                        .map(event ->
                                day(event) + " " + event.getSummary().getValue().replace("Unverified: ", ""))
                        .toList());
        assertTrue(calendar.getEvents().stream()
                .noneMatch(event -> event.getDateStart().getValue().hasTime()));
    }

    @Test
    void daysOfThePlanAndOfTheLawAreThere() {
        assertEquals(
                Map.of(
                        CalendarDay.Kind.DUTY, 5L,
                        CalendarDay.Kind.ACTION, 5L,
                        CalendarDay.Kind.MILESTONE, 1L,
                        CalendarDay.Kind.PLAN_REVIEW, 1L),
                days(plan("p", "Review grading")).stream()
                        .collect(Collectors.groupingBy(CalendarDay::kind, Collectors.counting())));
    }

    @Test
    void noPersonIsNamed() {
        String text = CalendarFile.write(days(plan("p", "Review grading with ZULEIKA dobson")), FIRST)
                .toLowerCase(Locale.ROOT);
        assertFalse(text.contains("dobson"), text);
        assertFalse(text.contains("beerbohm"), text);
        assertTrue(text.contains("head of service"), text);
        assertFalse(text.contains("attendee") || text.contains("organizer"), text);
    }

    @Test
    void uidsOfARevisionAreThoseOfThePlanBefore() {
        ActionPlan before = plan("plan-2027", "Review grading");
        ActionPlan after = ActionPlan.builder()
                .from(plan("plan-2028", "Review grading and pay"))
                .period(DateRange.builder()
                        .start(LocalDate.of(2028, 1, 1))
                        .end(LAST)
                        .build())
                .build();
        assertEquals(uids(before), uids(after));
        assertEquals(days(before).size(), uids(before).size(), "each event has its own");
        LocalDate later = LocalDate.of(2028, 1, 1);
        List<String> next = Biweekly.parse(CalendarFile.write(
                        PlanCalendar.of(before, later).between(later, LocalDate.of(2029, 12, 31)), later))
                .first()
                .getEvents()
                .stream()
                .filter(event -> !day(event).isAfter(LAST))
                .map(event -> event.getUid().getValue())
                .toList();
        assertFalse(next.isEmpty());
        assertTrue(uids(before).containsAll(next), next.toString());
    }

    private static Set<String> uids(ActionPlan plan) {
        return read(plan).getEvents().stream()
                .map(event -> event.getUid().getValue())
                .collect(Collectors.toSet());
    }

    @Test
    void linesAreFoldedAtSeventyFiveOctets() {
        String text = CalendarFile.write(days(plan("p", "包容 Diversität 🎻 ".repeat(12))), FIRST);
        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertTrue(Biweekly.parse(text).first().getEvents().stream()
                .anyMatch(event -> event.getSummary().getValue().equals("包容 Diversität 🎻 ".repeat(12))));
    }

    @Test
    void plansOfAllKindsAreWrittenAndNameNobody() {
        for (int seed = 0; seed < 300; seed++) {
            ActionPlan plan = SoundPlans.make(new Random(seed));
            String text = CalendarFile.write(
                    PlanCalendar.of(plan, FIRST).between(LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31)), FIRST);
            ICalendar calendar = Biweekly.parse(text).first();
            Set<String> uids = new HashSet<>();
            for (VEvent event : calendar.getEvents()) {
                assertTrue(uids.add(event.getUid().getValue()), text);
            }
            String unfolded = text.replace("\r\n ", "");
            assertFalse(names(plan).stream().anyMatch(unfolded::contains), unfolded);
        }
    }

    /** Names that stand nowhere else in a plan: each text that is made has a number of its own. */
    private static Set<String> names(ActionPlan plan) {
        Set<String> names = new HashSet<>();
        plan.getWorkingGroup().ifPresent(group -> group.getMembers().stream()
                .map(WorkingGroupMember::getName)
                .flatMap(Optional::stream)
                .forEach(names::add));
        for (Action action : plan.getActions()) {
            action.getAccountable().ifPresent(names::add);
            names.addAll(action.getResponsible());
        }
        for (ImpactAssessment assessment : plan.getImpactAssessments()) {
            assessment.getAuthor().ifPresent(names::add);
            assessment.getSignedOffBy().ifPresent(names::add);
        }
        names.removeIf(name -> name.chars().filter(Character::isLetter).count() < 4);
        return names;
    }
}
