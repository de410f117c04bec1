package org.ediframework.core.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.ediframework.core.plan.DateRange;
import org.ediframework.core.review.PlanReview;
import org.ediframework.core.review.SoundPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleMessagesTest {

    private static final String CLEF = new String(Character.toChars(0x1D11E));

    @Test
    void gapsAreFilledInTheOrderOfTheSentence() {
        assertEquals(
                "The end, 2027-01-01, is before the start, 2027-02-01. Write an end on or after the start.",
                RuleMessages.standard().format("EDI-C-006", "2027-01-01", "2027-02-01"));
    }

    @Test
    void sentenceThatDoesNotExistIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> RuleMessages.standard().format("EDI-C-006.other", "a", "b"));
        assertFalse(RuleMessages.standard().has("EDI-C-006.other"));
        assertTrue(RuleMessages.standard().has("EDI-C-009.concern"));
    }

    @Test
    void sentenceWithMoreGapsThanArgumentsIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> RuleMessages.standard().format("EDI-C-006", "2027-01-01"));
    }

    @Test
    void languageWithoutTranslationSpeaksEnglish() {
        assertEquals(
                RuleMessages.standard().format("EDI-C-001"),
                RuleMessages.in(Locale.forLanguageTag("gd")).format("EDI-C-001"));
    }

    @Test
    void translationStandsForTheSentencesThatItHas() {
        RuleMessages messages = RuleMessages.in(Locale.forLanguageTag("x-test"));
        assertEquals(RuleMessages.standard().format("EDI-C-001"), messages.format("EDI-C-001"));
        RuleMessages cornish = RuleMessages.in(Locale.forLanguageTag("kw"));
        assertEquals("Gwag.", cornish.format("EDI-C-001"));
        assertEquals(RuleMessages.standard().format("EDI-C-004"), cornish.format("EDI-C-004"));
    }

    @Test
    void sentencesOfTheApplicationStandInPlaceOfTheLibrarys() {
        RuleMessages own = RuleMessages.standard().with(Map.of("EDI-C-006", "{1} kommt nach {0}."));
        assertEquals("2027-02-01 kommt nach 2027-01-01.", own.format("EDI-C-006", "2027-01-01", "2027-02-01"));
        assertEquals(RuleMessages.standard().format("EDI-C-001"), own.format("EDI-C-001"));
        assertTrue(RuleMessages.standard().format("EDI-C-006", "a", "b").startsWith("The end"));
        Findings findings = PlanReview.builder()
                .messages(own)
                .build()
                .review(SoundPlan.with(plan -> plan.period(DateRange.builder()
                        .start(LocalDate.of(2027, 2, 1))
                        .end(LocalDate.of(2027, 1, 1))
                        .build())));
        assertEquals(
                "2027-02-01 kommt nach 2027-01-01.",
                findings.getFirst().stream()
                        .filter(finding -> finding.getCode().equals("EDI-C-006"))
                        .map(Finding::getMessage)
                        .collect(Collectors.joining()));
    }

    @Test
    void sentenceThatCouldNotBeFilledOrIsNeverToldIsRefused() {
        RuleMessages standard = RuleMessages.standard();
        assertThrows(IllegalArgumentException.class, () -> standard.with(Map.of("EDI-C-006", "{2}")));
        assertThrows(IllegalArgumentException.class, () -> standard.with(Map.of("EDI-C-066", "x")));
    }

    @Test
    void sentencesAreListedForTranslatorsAsTheyAreWritten() {
        SortedMap<String, String> sentences = RuleMessages.standard().sentences();
        assertEquals(
                "The end, {0}, is before the start, {1}. Write an end on or after the start.",
                sentences.get("EDI-C-006"));
        assertEquals("an action", sentences.get("EDI-R-002.of.actions"));
    }

    @Test
    void valueOfEightyUnitsIsShownWhole() {
        assertEquals("x".repeat(80), RuleMessages.excerpt("x".repeat(80)));
        assertEquals("x".repeat(80) + "…", RuleMessages.excerpt("x".repeat(81)));
    }

    @Test
    void valueIsNeverCutThroughACharacter() {
        assertEquals("x".repeat(79) + "…", RuleMessages.excerpt("x".repeat(79) + CLEF));
        assertEquals("x".repeat(78) + CLEF, RuleMessages.excerpt("x".repeat(78) + CLEF));
        assertEquals("x".repeat(78) + CLEF + "…", RuleMessages.excerpt("x".repeat(78) + CLEF + "y"));
    }

    @Test
    void valueIsShownOnOneLine() {
        assertEquals("a b c\uFFFDd\uFFFD", RuleMessages.excerpt("a\nb\u2028c\u0000d\uD834"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"' or '", "{0}", "${jndi}", "{1} {9}", "100 %"})
    void valueIsShownAsItIs(String value) {
        Finding finding = SoundPlan.review(SoundPlan.withAction(action -> action.rating(value)))
                .getFirst()
                .get(0);
        assertEquals(
                "The rating '" + value + "' is not in the plan's rating key. Its values: Green, Amber.",
                finding.getMessage());
    }

    @Test
    void longValuesAreCutInFindings() {
        String title = "long ".repeat(41);
        Findings findings = SoundPlan.review(SoundPlan.with(plan -> plan.title(title)));
        assertEquals(
                List.of("The text is 205 characters long; at most 200 are allowed: '" + "long ".repeat(16) + "…'."),
                findings.getFirst().stream().map(Finding::getMessage).toList());
    }
}
