package org.ediframework.io.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Due;
import org.ediframework.io.present.Figure;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.PlaceNames;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.monitor.ActionState;
import org.ediframework.metrics.monitor.TargetOutcome;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.Verdict;
import org.junit.jupiter.api.Test;

class PagePartsTest {

    private static final Language ENGLISH = Language.english();

    @Test
    void dueIsSaidAsPeopleSayIt() {
        assertEquals("31 March 2027", DueWords.of(Due.parse("2027-03-31"), ENGLISH));
        assertEquals("March 2027", DueWords.of(Due.parse("2027-03"), ENGLISH));
        assertEquals("April 2027 to 12 June 2027", DueWords.of(Due.parse("2027-04/2027-06-12"), ENGLISH));
        assertEquals("repeatedly, from September 2024", DueWords.of(Due.parse("R/2024-09/P3M"), ENGLISH));
        Language welsh = Language.of(Locale.forLanguageTag("cy"));
        assertEquals("31 Mawrth 2027", DueWords.of(Due.parse("2027-03-31"), welsh));
        assertEquals("Ebrill 2027 hyd 12 Mehefin 2027", DueWords.of(Due.parse("2027-04/2027-06-12"), welsh));
        assertEquals("dro ar ôl tro, o Medi 2024", DueWords.of(Due.parse("R/2024-09/P3M"), welsh));
    }

    @Test
    void absentFigureHasASignAndAReason() {
        assertEquals(new Figure("1,234", ""), Figure.of(Measured.of(1_234L), ENGLISH, Figures::whole));
        Figure withheld = Figure.percent(Measured.absent(Absence.SUPPRESSED), ENGLISH);
        assertEquals("[c]", withheld.text());
        assertTrue(withheld.isAbsent() && withheld.reason().contains("withheld"), withheld.reason());
        Figure none = Figure.percent(Measured.absent(Absence.NO_REFERENCE), ENGLISH);
        assertNotEquals(withheld.text(), none.text());
    }

    /** Colour is never the only sign: what stands beside each other on one board differs in word and in shape. */
    @Test
    void marksDifferInWordAndShape() {
        assertAllDiffer(List.of(ActionState.values()).stream()
                .map(state -> Mark.of(state, ENGLISH))
                .toList());
        assertAllDiffer(List.of(TargetOutcome.values()).stream()
                .map(outcome -> Mark.of(outcome, ENGLISH))
                .toList());
        assertAllDiffer(List.of(
                        Verdict.UNDER,
                        Verdict.SLIGHTLY_UNDER,
                        Verdict.IN_LINE,
                        Verdict.SLIGHTLY_OVER,
                        Verdict.OVER,
                        Verdict.TOO_FEW_TO_TELL)
                .stream()
                .map(verdict -> Mark.of(verdict, ENGLISH))
                .toList());
    }

    private static void assertAllDiffer(List<Mark> marks) {
        Set<String> words = new HashSet<>();
        Set<String> shapes = new HashSet<>();
        for (Mark mark : marks) {
            assertTrue(words.add(mark.word()), mark.word());
            assertTrue(shapes.add(mark.shape()), mark.word());
        }
        assertFalse(marks.isEmpty());
    }

    private static Comparison of(String population, String place, int female, int male) {
        return Comparison.withoutReference(GroupCounts.builder()
                .characteristic(Characteristic.SEX)
                .coverage(Coverage.unstated().withPlace(place).withDescription(population))
                .count("female", female)
                .count("male", male)
                .build());
    }

    @Test
    void placesHaveTheirNamesAndPopulationsTablesOfTheirOwn() {
        PublishedTable publication = Publication.inFull(RepresentationAnalysis.standard()
                .analyse(List.of(
                        of("pupils", "E07000095", 40, 60),
                        of("teachers", "E07000095", 20, 10),
                        of("pupils", "E07000999", 5, 5))));
        List<CharacteristicSection> sections = CharacteristicSection.of(
                publication,
                PlaceNames.published(),
                new PageFrame("", "", List.of(), ENGLISH, new PageFrame.Look(false, "", "", Optional.empty())));
        assertEquals(1, sections.size());
        assertEquals(
                List.of("Sex, Broxbourne, pupils", "Sex, Broxbourne, teachers", "Sex, E07000999, pupils"),
                sections.get(0).tables().stream().map(ComparisonTable::caption).toList());
        assertEquals(
                List.of("100 people.", "30 people.", "10 people."),
                sections.get(0).tables().stream().map(ComparisonTable::base).toList());
    }
}
