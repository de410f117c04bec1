package org.ediframework.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.framework.Duty;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.plan.Jurisdiction;
import org.ediframework.core.plan.Publication;
import org.ediframework.core.plan.PublicationKind;
import org.ediframework.core.plan.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatutoryCalendarTest {

    /** A row of the table made by hand. */
    private record ByHand(String regime, List<String> sizes, String duty, String published, List<String> days) {}

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<ByHand> table() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StatutoryCalendarTest.class.getResourceAsStream("due-days.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new ByHand(
                            cells[0], List.of(cells[1].split(" ")), cells[2], cells[3], List.of(cells[4].split(" "))))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Publication publication(PublicationKind kind, String on) {
        return Publication.builder().kind(kind).on(day(on)).build();
    }

    private static Obliged organisation(String regime, long employees) {
        boolean isPrivate = regime.equals("PRIVATE");
        List<Publication> published = table().stream()
                .filter(row -> row.regime().equals(regime) && !row.published().isEmpty())
                .map(row -> row.published().split(" "))
                .map(parts -> publication(PublicationKind.valueOf(parts[0]), parts[1]))
                .toList();
        return Obliged.of(
                        isPrivate ? Jurisdiction.ENGLAND : Jurisdiction.valueOf(regime),
                        isPrivate ? Sector.PRIVATE : Sector.PUBLIC,
                        employees)
                .withPublications(published);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ENGLAND", "PRIVATE", "WALES", "SCOTLAND", "NORTHERN_IRELAND"})
    void dueDaysOfTenYearsAndFourSizesAreThoseOfTheTableMadeByHand(String regime) {
        for (long size : List.of(19L, 149L, 249L, 250L)) {
            StatutoryCalendar calendar = StatutoryCalendar.of(organisation(regime, size));
            for (int year = 2019; year <= 2028; year++) {
                String prefix = year + "-";
                TreeSet<String> expected = table().stream()
                        .filter(row ->
                                row.regime().equals(regime) && row.sizes().contains(Long.toString(size)))
                        .flatMap(row -> row.days().stream()
                                .filter(day -> day.startsWith(prefix))
                                .map(day -> day + " " + row.duty()))
                        .collect(Collectors.toCollection(TreeSet::new));
                List<String> found = calendar.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                        .map(due -> due.day() + " " + due.duty().getId())
                        .toList();
                assertEquals(List.copyOf(expected), found, regime + " " + size + " " + year);
            }
        }
    }

    private static StatutoryCalendar english(Publication... published) {
        return StatutoryCalendar.of(
                Obliged.of(Jurisdiction.ENGLAND, Sector.PUBLIC, 300).withPublications(List.of(published)));
    }

    private static List<String> states(StatutoryCalendar calendar, String duty, String from, String to, String asOf) {
        return calendar.between(day(from), day(to)).stream()
                .filter(due -> due.duty().getId().equals(duty))
                .map(due -> due.day() + " " + due.getState(day(asOf)))
                .toList();
    }

    @Test
    void intervalBeginsAnewWithEachPublication() {
        StatutoryCalendar calendar = english(
                publication(PublicationKind.EQUALITY_INFORMATION, "2024-01-15"),
                publication(PublicationKind.EQUALITY_INFORMATION, "2025-02-01"));
        assertEquals(
                List.of(
                        "2025-01-15 met on 2025-02-01, late by 17 days",
                        "2026-02-01 late by 28 days",
                        "2027-02-01 due in 337 days"),
                states(calendar, "england-equality-information", "2024-06-01", "2027-12-31", "2026-03-01"));
    }

    @Test
    void nothingIsKnownOfWhatNoPublicationIsKnownFor() {
        assertEquals(
                List.of("2025-03-30 not known", "2026-03-30 due in 29 days"),
                states(english(), "england-equality-information", "2025-01-01", "2026-12-31", "2026-03-01"));
        assertEquals(List.of(), english().lateOn(day("2026-03-01")));
    }

    @Test
    void payGapCountsForTheSnapshotAfterWhichItWasPublished() {
        StatutoryCalendar calendar = english(
                publication(PublicationKind.PAY_GAP, "2024-03-30"),
                publication(PublicationKind.PAY_GAP, "2024-10-01"),
                publication(PublicationKind.PAY_GAP, "2026-04-20"));
        assertEquals(
                List.of(
                        "2023-03-30 not known",
                        "2024-03-30 met on 2024-03-30",
                        "2025-03-30 met on 2024-10-01",
                        "2026-03-30 met on 2026-04-20, late by 21 days",
                        "2027-03-30 due in 29 days"),
                states(calendar, "england-gender-pay-gap", "2023-01-01", "2027-12-31", "2027-03-01"));
    }

    @Test
    void publicationThatSaysWhatItCoversCountsForThatSnapshot() {
        Publication late = Publication.builder()
                .kind(PublicationKind.PAY_GAP)
                .on(day("2026-12-01"))
                .covers(DateRange.builder()
                        .start(day("2025-03-31"))
                        .end(day("2025-03-31"))
                        .build())
                .build();
        assertEquals(
                List.of("2026-03-30 met on 2026-12-01, late by 246 days", "2027-03-30 late by 2 days"),
                states(english(late), "england-gender-pay-gap", "2026-01-01", "2027-12-31", "2027-04-01"));
    }

    @Test
    void whatIsPublishedLaterIsNotKnownYet() {
        StatutoryCalendar calendar = english(publication(PublicationKind.PAY_GAP, "2025-02-01"));
        assertEquals(
                List.of("2025-03-30 due in 88 days"),
                states(calendar, "england-gender-pay-gap", "2025-01-01", "2025-12-31", "2025-01-01"));
    }

    @Test
    void lateIsWhatWasMissedFirstAndNotMadeGoodSince() {
        StatutoryCalendar missed = english(publication(PublicationKind.PAY_GAP, "2021-03-01"));
        assertEquals(
                List.of("2022-03-30"),
                missed.lateOn(day("2024-05-01")).stream()
                        .map(due -> due.day().toString())
                        .toList());
        StatutoryCalendar madeGood = english(
                publication(PublicationKind.PAY_GAP, "2021-03-01"), publication(PublicationKind.PAY_GAP, "2024-03-01"));
        assertEquals(List.of(), madeGood.lateOn(day("2024-05-01")));
    }

    @Test
    void sizeThatIsNotKnownLeavesItOpenWhetherADutyApplies() {
        Obliged unsized = new Obliged(
                Optional.of(Jurisdiction.ENGLAND),
                Optional.of(Sector.PUBLIC),
                Optional.empty(),
                List.of(publication(PublicationKind.PAY_GAP, "2021-03-01")));
        StatutoryCalendar calendar = StatutoryCalendar.of(unsized);
        assertEquals(
                List.of("2023-03-30 not known"),
                states(calendar, "england-gender-pay-gap", "2023-01-01", "2023-12-31", "2024-01-01"));
        assertEquals(List.of(), calendar.lateOn(day("2024-01-01")));
    }

    @ParameterizedTest
    @CsvSource({"ENGLAND", "WALES", "SCOTLAND", "NORTHERN_IRELAND", "OTHER"})
    void noDutyOfAnotherNationApplies(Jurisdiction nation) {
        for (Sector sector : Sector.values()) {
            for (long size : List.of(0L, 20L, 150L, 250L, Long.MAX_VALUE)) {
                for (Duty duty :
                        StatutoryCalendar.of(Obliged.of(nation, sector, size)).getDuties()) {
                    assertTrue(duty.getJurisdictions().contains(nation), duty.getId());
                    assertTrue(duty.getSectors().contains(sector), duty.getId());
                }
            }
        }
    }

    @Test
    void withoutANationThereIsNoDuty() {
        assertEquals(
                List.of(),
                StatutoryCalendar.of(
                                new Obliged(Optional.empty(), Optional.of(Sector.PUBLIC), Optional.of(300L), List.of()))
                        .getDuties());
    }

    @Test
    void dutiesThatBeginWithAPublicationHaveNoDayBeforeIt() {
        Obliged authority = Obliged.of(Jurisdiction.NORTHERN_IRELAND, Sector.PUBLIC, 90);
        assertEquals(
                List.of(
                        "northern-ireland-equality-scheme",
                        "northern-ireland-progress-report",
                        "northern-ireland-screening"),
                StatutoryCalendar.of(authority).getDutiesWithoutDay().stream()
                        .map(Duty::getId)
                        .toList());
        assertEquals(List.of(), StatutoryCalendar.of(authority).between(day("2000-01-01"), day("2100-01-01")));
    }

    @Test
    void calendarEndsWithTheYear9999() {
        assertEquals(
                day("9999-03-30"),
                english().between(day("9999-01-01"), LocalDate.MAX).get(0).day());
    }

    @Test
    void everyDutyNamesItsSourceAndTheDayOnWhichItWasRead() {
        List<String> bare = new ArrayList<>();
        for (Duty duty : StatutoryDuties.all()) {
            if (duty.getSource().getAsOf().isEmpty() || duty.getJurisdictions().isEmpty()) {
                bare.add(duty.getId());
            }
            assertEquals(Optional.of(duty), StatutoryDuties.find(duty.getId()));
        }
        assertEquals(List.of(), bare);
        assertEquals(
                StatutoryDuties.all().size(),
                StatutoryDuties.all().stream().map(Duty::getId).distinct().count());
    }

    @Test
    void stateIsToldInWords() {
        assertEquals(
                List.of("met", "late by 1 day", "due today", "not known"),
                Stream.of(
                                new DueState(DueState.Kind.MET, Optional.empty(), 0),
                                new DueState(DueState.Kind.LATE, Optional.empty(), 1),
                                new DueState(DueState.Kind.DUE, Optional.empty(), 0),
                                new DueState(DueState.Kind.NOT_KNOWN, Optional.empty(), 0))
                        .map(DueState::toString)
                        .toList());
    }
}
