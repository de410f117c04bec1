package org.ediframework.io.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.io.published.TableQuestion;
import org.ediframework.metrics.figures.FigureRow;
import org.ediframework.metrics.figures.LikelihoodFigures;
import org.ediframework.metrics.figures.PublishedFigures;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.junit.jupiter.api.Test;

/** Two columns of one table, of which one counts part of the people of the other. */
class OutcomeCountsTest {

    private static CountsFile read(String table, String measure) throws IOException {
        return CountsReader.standard()
                .withQuestion(
                        TableQuestion.builder().by("ethnicity").measure(measure).build())
                .counts()
                .read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), "t.csv")
                .getValue()
                .orElseThrow();
    }

    private static List<GroupCounts> outcomes(String table) throws IOException {
        return OutcomeCounts.of("appointed", read(table, "appointed"), read(table, "shortlisted"));
    }

    @Test
    void eachGroupIsAPlaceOfThoseToWhomItHappenedAndTheOthers() throws IOException {
        List<GroupCounts> outcomes = outcomes("ethnicity,shortlisted,appointed\nWhite,120,30\nBME,80,10\n");
        assertEquals(2, outcomes.size());
        GroupCounts white = outcomes.get(0);
        assertEquals(Optional.of("White"), white.getCoverage().getPlace());
        assertEquals(30, white.getCount("appointed").orElseThrow());
        assertEquals(90, white.getCount("not appointed").orElseThrow());
        assertEquals(120, white.getDeclared());
    }

    @Test
    void groupsCanBePlaces() throws IOException {
        CountsReader reader = CountsReader.standard();
        String table = "Service,Members,Disabled members\nBrass,120,14\nStrings,240,12\n";
        List<GroupCounts> outcomes = OutcomeCounts.of(
                "Disabled members",
                reader.withQuestion(TableQuestion.builder()
                                .by("Service")
                                .measure("Disabled members")
                                .build())
                        .counts()
                        .read(table.getBytes(StandardCharsets.UTF_8), "t.csv")
                        .orThrow(),
                reader.withQuestion(TableQuestion.builder()
                                .by("Service")
                                .measure("Members")
                                .build())
                        .counts()
                        .read(table.getBytes(StandardCharsets.UTF_8), "t.csv")
                        .orThrow());
        assertEquals(
                List.of("Brass 14 of 120", "Strings 12 of 240"),
                outcomes.stream()
                        .map(group -> group.getCoverage().getPlace().orElse("") + " "
                                + group.getCount("Disabled members").orElse(-1) + " of " + group.getDeclared())
                        .toList());
    }

    @Test
    void whatAPublisherWithholdsIsNoNumberAndItsRateIsNone() throws IOException {
        List<GroupCounts> outcomes =
                outcomes("ethnicity,shortlisted,appointed\nWhite,120,30\nBME,80,[c]\nAsian,50,9\n");
        assertTrue(outcomes.get(1).getWithheld().containsKey("appointed"));
        PublishedFigures figures = LikelihoodFigures.ofHighest(
                Publication.inFull(RepresentationAnalysis.standard()
                        .analyse(outcomes.stream()
                                .map(Comparison::withoutReference)
                                .toList())),
                "appointed");
        FigureRow bme = figures.rows().get(1);
        assertEquals(Measured.of("BME"), bme.cells().get(0));
        assertEquals(Measured.of(80L), bme.cells().get(2));
        assertEquals(
                Optional.of(Absence.WITHHELD_BY_PUBLISHER), bme.cells().get(3).getAbsence());
    }

    @Test
    void aPartThatIsMoreThanTheWholeAndOtherGroupsAreRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> outcomes("ethnicity,shortlisted,appointed\nWhite,12,30\nBME,80,10\n"));
        assertThrows(
                IllegalArgumentException.class,
                () -> OutcomeCounts.of(
                        "appointed",
                        read("ethnicity,appointed\nWhite,3\nBME,4\n", "appointed"),
                        read("ethnicity,shortlisted\nWhite,30\nOther,40\n", "shortlisted")));
    }
}
