package org.ediframework.metrics.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.measure.Absence;
import org.junit.jupiter.api.Test;

class RepresentationAnalysisTest {

    private static GroupCounts.Builder counts() {
        return GroupCounts.builder().characteristic(Characteristic.DISABILITY);
    }

    private static ReferenceBuilder reference() {
        return Reference.builder()
                .characteristic(Characteristic.DISABILITY)
                .source("made up")
                .asOf(LocalDate.of(2021, 3, 21));
    }

    private static List<RepresentationRow> rows(Comparison comparison) {
        return RepresentationAnalysis.standard().analyse(List.of(comparison)).rows();
    }

    @Test
    void leedsCityCouncilComesOutAsPublished() {
        GroupCounts disability = counts().count("disabled", 845)
                .count("not disabled", 11739)
                .nonResponse(NonResponse.DECLINED, 113)
                .nonResponse(NonResponse.NOT_OBTAINED, 1410)
                .build();
        RepresentationRow disabled = rows(Comparison.of(
                        disability,
                        reference()
                                .count("disabled", 135681)
                                .count("not disabled", 676272)
                                .build()))
                .get(0);
        assertEquals(0.402, disabled.getRatio().get(), 0.0005);
        assertEquals(Verdict.UNDER, disabled.getVerdict().get());
        assertEquals(1523, disabled.getUndeclared().get());
        // 845 / 14107 and (845 + 1523) / 14107: even if every undeclared person were disabled, 16.8 % against 16.7 %
        assertEquals(0.05990, disabled.getBounds().get().lowestShare(), 0.00001);
        assertEquals(0.16786, disabled.getBounds().get().highestShare(), 0.00001);
        assertFalse(disabled.isRobust().get());
    }

    @Test
    void shortfallsAnswerTwoQuestions() {
        // 10 of 100 where half is expected: 40 swaps, or 80 more people so that 90 of 180 is half
        RepresentationRow row = rows(Comparison.of(
                        counts().count("a", 10).count("b", 90).build(),
                        reference().count("a", 1).count("b", 1).build()))
                .get(0);
        assertEquals(BigInteger.valueOf(40), row.getShortfallBySwapping().get());
        assertEquals(BigInteger.valueOf(80), row.getShortfallByAdding().get());
    }

    @Test
    void shortfallIsRoundedUpFromTheExactShareAndNotFromADouble() {
        // 0.1 · 30 is 3.0000000000000004 in doubles less 0: rounded up that would be 4 people instead of 3
        RepresentationRow row = rows(Comparison.of(
                        counts().count("a", 0).count("b", 30).build(),
                        reference().share("a", new BigDecimal("0.1")).build()))
                .get(0);
        assertEquals(BigInteger.valueOf(3), row.getShortfallBySwapping().get());
        assertEquals(BigInteger.valueOf(4), row.getShortfallByAdding().get());
    }

    @Test
    void overRepresentedGroupHasNoShortfall() {
        RepresentationRow row = rows(Comparison.of(
                        counts().count("a", 90).count("b", 10).build(),
                        reference().count("a", 1).count("b", 1).build()))
                .get(0);
        assertEquals(BigInteger.ZERO, row.getShortfallBySwapping().get());
        assertEquals(BigInteger.ZERO, row.getShortfallByAdding().get());
        assertEquals(Verdict.OVER, row.getVerdict().get());
    }

    @Test
    void addingIsAbsentWhereTheReferenceIsEverybody() {
        RepresentationRow row = rows(Comparison.of(
                        counts().count("a", 3).count("b", 1).build(),
                        reference().count("a", 7).count("b", 0).build()))
                .get(0);
        assertEquals(
                Absence.REFERENCE_IS_EVERYBODY,
                row.getShortfallByAdding().getAbsence().orElseThrow());
        assertEquals(0.0, row.getPValue().get());
    }

    @Test
    void eachKindOfNothingHasItsOwnVerdict() {
        Reference withNobody =
                reference().count("a", 0).count("b", 9).count("c", 1).build();
        List<RepresentationRow> rows = rows(Comparison.of(
                counts().count("a", 2).count("b", 14).count("unlisted", 1).build(), withNobody));
        assertEquals(Verdict.NOT_IN_REFERENCE, rows.get(0).getVerdict().get());
        assertEquals(
                Absence.REFERENCE_IS_ZERO, rows.get(0).getRatio().getAbsence().orElseThrow());
        assertEquals(0.0, rows.get(0).getPValue().get());
        assertEquals(Verdict.TOO_FEW_TO_TELL, rows.get(1).getVerdict().get());
        assertEquals(Verdict.NO_REFERENCE, rows.get(2).getVerdict().get());
        assertEquals(
                Verdict.NOT_APPLICABLE,
                rows(Comparison.of(counts().count("a", 0).count("b", 4).build(), withNobody))
                        .get(0)
                        .getVerdict()
                        .get());
        RepresentationRow nobody = rows(Comparison.of(
                        counts().count("b", 0)
                                .nonResponse(NonResponse.DECLINED, 3)
                                .build(),
                        withNobody))
                .get(0);
        assertEquals(Verdict.NO_OBSERVATIONS, nobody.getVerdict().get());
        assertEquals(Absence.NO_OBSERVATIONS, nobody.getShare().getAbsence().orElseThrow());
        assertEquals(Absence.NO_OBSERVATIONS, nobody.getPValue().getAbsence().orElseThrow());
        assertEquals(1.0, nobody.getBounds().get().highestShare());
    }

    @Test
    void largeSampleOnTheReferenceIsInLine() {
        RepresentationRow row = rows(Comparison.of(
                        counts().count("a", 5_020).count("b", 4_980).build(),
                        reference().count("a", 1).count("b", 1).build()))
                .get(0);
        assertEquals(Verdict.IN_LINE, row.getVerdict().get());
    }

    @Test
    void smallButCertainDifferencesAreSlight() {
        List<RepresentationRow> rows = rows(Comparison.of(
                counts().count("a", 450_000).count("b", 550_000).build(),
                reference().count("a", 1).count("b", 1).build()));
        assertEquals(Verdict.SLIGHTLY_UNDER, rows.get(0).getVerdict().get());
        assertEquals(Verdict.SLIGHTLY_OVER, rows.get(1).getVerdict().get());
    }

    @Test
    void denominatorEveryoneCountsThoseWhoDidNotAnswer() {
        GroupCounts observed = counts().count("a", 20)
                .count("b", 60)
                .nonResponse(NonResponse.NOT_ASKED, 20)
                .build();
        RepresentationAnalysis everyone = RepresentationAnalysis.builder()
                .denominator(Denominator.EVERYONE)
                .build();
        RepresentationRow row = everyone.analyse(List.of(Comparison.withoutReference(observed)))
                .rows()
                .get(0);
        assertEquals(100, row.getBase().get());
        assertEquals(0.2, row.getShare().get());
        assertEquals(20, row.getUndeclared().get());
        assertEquals(0.4, row.getBounds().get().highestShare());
    }

    @Test
    void breakdownThatMissesItsBaseIsNotedWithTheDifference() {
        GroupCounts observed =
                counts().count("a", 90).count("b", 5).statedBase(100).build();
        List<ComparisonNote> notes = RepresentationAnalysis.standard()
                .analyse(List.of(Comparison.withoutReference(observed)))
                .notes();
        assertEquals(1, notes.size());
        assertEquals(ComparisonNote.Kind.BREAKDOWN_MISSES_BASE, notes.get(0).kind());
        assertTrue(notes.get(0).detail().contains("5 are missing"), notes.get(0).detail());
    }

    @Test
    void countsAndReferenceByDifferentCharacteristicsAreRefused() {
        GroupCounts sex = GroupCounts.builder()
                .characteristic(Characteristic.SEX)
                .count("female", 1)
                .build();
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> Comparison.of(sex, reference().count("a", 1).build()));
        assertTrue(String.valueOf(refusal.getMessage()).contains("'sex'"));
    }

    @Test
    void confidenceOutsideItsRangeIsRefused() {
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> RepresentationAnalysis.builder().confidence(95).build());
        assertTrue(String.valueOf(refusal.getMessage()).contains("95.0"));
    }
}
