package org.ediframework.core.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ediframework.core.framework.Duty;
import org.ediframework.core.wording.Twins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a calendar says has its Welsh, the duties of the law among it. */
class WelshCalendarTest {

    private static final Locale CYMRAEG = Locale.forLanguageTag("cy");

    /** Letters that number a law, and words that both languages have. */
    private static final Set<String> SHARED = Set.of("a", "at", "f", "sector");

    private static Twins twins() {
        Map<String, String> english = new TreeMap<>(CalendarWords.in(Locale.UK).sentences());
        for (Duty duty : StatutoryDuties.all()) {
            english.put("duty." + duty.getId(), duty.getTitle());
            english.put("duty." + duty.getId() + ".source", duty.getSource().getCitation());
        }
        return new Twins(english, CalendarWords.in(CYMRAEG).sentences(), SHARED);
    }

    @Test
    void everySentenceAndEveryDutyHasItsWelsh() {
        twins().assertSameKeysAndGaps();
    }

    @Test
    void noWelshSentenceHoldsAnEnglishWord() {
        twins().assertNoEnglish();
    }

    @Test
    void everyNumberThatChoosesHasAllSixForms() {
        twins().assertSixForms();
    }

    /** Only words differ: everything that a day is worked out from stays. */
    @Test
    void dutiesInWelshAreTheSameDuties() {
        List<Duty> welsh = StatutoryDuties.in(CYMRAEG);
        assertEquals(
                StatutoryDuties.all(),
                welsh.stream()
                        .map(duty -> Duty.builder()
                                .from(duty)
                                .title(english(duty).getTitle())
                                .source(english(duty).getSource())
                                .build())
                        .toList());
        assertEquals(StatutoryDuties.all(), StatutoryDuties.in(Locale.forLanguageTag("gd")));
    }

    private static Duty english(Duty duty) {
        return StatutoryDuties.find(duty.getId()).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "MET,0,wedi'i wneud ar 2027-03-30",
        "MET,2,'wedi''i wneud ar 2027-03-30, yn hwyr o 2 ddiwrnod'",
        "LATE,1,yn hwyr o 1 diwrnod",
        "LATE,40,yn hwyr o 40 diwrnod",
        "DUE,0,i'w wneud heddiw",
        "DUE,3,i'w wneud ymhen 3 diwrnod",
        "NOT_KNOWN,0,nid yw'n hysbys"
    })
    void stateIsToldInWelsh(DueState.Kind kind, long days, String told) {
        Optional<LocalDate> met = kind == DueState.Kind.MET ? Optional.of(LocalDate.of(2027, 3, 30)) : Optional.empty();

        assertEquals(told, new DueState(kind, met, days).in(CYMRAEG));
    }

    @Test
    void kindsHaveTheWordsThatKeysHaveInEnglish() {
        for (CalendarDay.Kind kind : CalendarDay.Kind.values()) {
            assertEquals(kind.toString(), kind.in(Locale.UK));
        }
        assertEquals("cam gweithredu", CalendarDay.Kind.ACTION.in(CYMRAEG));
    }
}
