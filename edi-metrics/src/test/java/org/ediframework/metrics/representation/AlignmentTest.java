package org.ediframework.metrics.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stays as it was when counts and reference are brought together, and what is said of a reference. */
class AlignmentTest {

    private static final ClassificationId SCHOOL = ClassificationId.parse("ethnicity@dfe-school-census");
    private static final ClassificationId CENSUS = ClassificationId.parse("ethnic-group@census-2021");

    private static final ComparisonRules TOP =
            ComparisonRules.builder().level(ComparisonLevel.TOP).build();

    private static GroupCounts.Builder counts(ClassificationId classification) {
        return GroupCounts.builder().characteristic(Characteristic.RACE).classification(classification);
    }

    private static ReferenceBuilder reference() {
        return Reference.builder()
                .characteristic(Characteristic.RACE)
                .classification(CENSUS)
                .source("made up");
    }

    private static List<String> baseNotes(Reference reference) {
        GroupCounts observed = counts(CENSUS).count("white-british", 3).build();
        return RepresentationAnalysis.standard().analyse(List.of(Comparison.of(observed, reference))).notes().stream()
                .filter(note -> note.kind() == ComparisonNote.Kind.REFERENCE_MISSES_BASE)
                .map(ComparisonNote::detail)
                .toList();
    }

    @Test
    void sharesOfMoreThanEverybodyAreToldOf() {
        assertEquals(
                List.of("The shares of the reference add up to 1.100, which is more than everybody."),
                baseNotes(share("white-british", "0.6")
                        .share("black-african", new BigDecimal("0.5"))
                        .build()));
    }

    @Test
    void sharesThatOnlyRoundingBringsAboveEverybodyAreNot() {
        ReferenceBuilder rounded = share("white-british", "0.34");
        rounded.share("black-african", new BigDecimal("0.34"));
        rounded.share("indian", new BigDecimal("0.33"));
        assertEquals(List.of(), baseNotes(rounded.build()));
    }

    @Test
    void sharesOfGroupsBesideTheirPartsAreNot() {
        ReferenceBuilder both = share("white", "0.7");
        both.share("black", new BigDecimal("0.3"));
        both.share("white-british", new BigDecimal("0.6"));
        both.share("white-irish", new BigDecimal("0.1"));
        both.share("black-african", new BigDecimal("0.3"));
        assertEquals(List.of(), baseNotes(both.build()));
    }

    private static ReferenceBuilder share(String category, String share) {
        return reference().share(category, new BigDecimal(share));
    }

    @Test
    void countsBroughtToTheTopKeepTheirMissingAnswersAndTheirBase() {
        GroupCounts observed = counts(CENSUS)
                .count("white-british", 5)
                .count("white-irish", 1)
                .nonResponse(NonResponse.DECLINED, 3)
                .statedBase(10)
                .build();

        GroupCounts top = Comparison.of(observed, Measured.absent(Absence.NO_REFERENCE), TOP)
                .getObserved();

        assertEquals(Map.of("white", 6L), top.getCounts());
        assertEquals(Map.of(NonResponse.DECLINED, 3L), top.getNonResponses());
        assertEquals(10, top.getStatedBase().orElseThrow());
        assertEquals(Optional.of(CENSUS), top.getClassification());
    }

    @Test
    void wholeGroupOfTheReferenceStandsForItsParts() {
        GroupCounts pupils = counts(SCHOOL)
                .count("BCRB", 4)
                .count("BAFR", 5)
                .count("BOTH", 1)
                .build();
        Reference groups = reference().count("black", 30).count("white", 70).build();

        Comparison comparison = Comparison.of(pupils, groups, TOP);

        assertEquals(
                ReferenceShare.of(3, 10), comparison.getReferenceShare("black").get());
        assertEquals(
                Absence.NO_REFERENCE,
                Comparison.of(pupils, groups)
                        .getReferenceShare("BCRB")
                        .getAbsence()
                        .orElseThrow());
    }

    @Test
    void groupOfWhichTheReferenceListsOnlyAPartHasNoShare() {
        GroupCounts pupils = counts(SCHOOL)
                .count("BCRB", 4)
                .count("BAFR", 5)
                .count("BOTH", 1)
                .build();
        Reference parts = reference()
                .count("black-african", 20)
                .count("black-caribbean", 10)
                .count("white", 70)
                .build();

        assertEquals(
                Absence.NO_REFERENCE,
                Comparison.of(pupils, parts, TOP)
                        .getReferenceShare("black")
                        .getAbsence()
                        .orElseThrow());
    }

    @Test
    void baseThatAReferenceStatesStaysWhenItsRollUpsAreLeftOut() {
        ReferenceBuilder figures = reference()
                .count("other", 50)
                .count("other-arab", 20)
                .count("other-any-other", 30)
                .count("white", 50);
        GroupCounts observed = counts(CENSUS).count("white", 1).build();

        assertEquals(
                ReferenceShare.of(1, 4),
                Comparison.of(observed, figures.base(200).build())
                        .getReferenceShare("white")
                        .get());
    }

    @Test
    void referenceThatMissesItsBaseIsNotedWithBothNumbers() {
        assertEquals(
                List.of("The categories of the reference count 60 people and its base is 100."),
                baseNotes(reference().count("white-british", 60).base(100).build()));
        assertEquals(List.of(), baseNotes(reference().count("white-british", 60).build()));
        assertEquals(
                List.of(),
                baseNotes(reference()
                        .share("white-british", new BigDecimal("0.6"))
                        .build()));
    }

    /** Shares of 10 people of whom u did not say: from x/10 to (x+u)/10, and the reference at either end. */
    @ParameterizedTest
    @CsvSource({
        "5, 0, 5, 0.5, true",
        "2, 3, 5, 0.7, true",
        "2, 3, 5, 0.2, true",
        "2, 3, 5, 0.5, false",
        "2, 3, 5, 0.1, true"
    })
    void referenceAtAnEndOfWhatTheMissingAnswersAllowIsOnOneSide(
            long inside, long outside, long missing, BigDecimal share, boolean robust) {
        GroupCounts observed = GroupCounts.builder()
                .characteristic(Characteristic.DISABILITY)
                .count("in", inside)
                .count("out", outside)
                .nonResponse(NonResponse.DECLINED, missing)
                .build();
        Reference reference = Reference.builder()
                .characteristic(Characteristic.DISABILITY)
                .source("made up")
                .share("in", share)
                .build();
        RepresentationRow row = RepresentationAnalysis.standard()
                .analyse(List.of(Comparison.of(observed, reference)))
                .rows()
                .get(0);
        assertEquals(robust, row.isRobust().get());
        assertEquals((double) (inside + outside) / 10, row.getDeclaredRate().get());
    }

    @Test
    void nobodyAtAllHasNoDeclaredRate() {
        GroupCounts nobody = counts(CENSUS).count("white", 0).build();
        RepresentationRow row = RepresentationAnalysis.standard()
                .analyse(List.of(Comparison.withoutReference(nobody)))
                .rows()
                .get(0);
        assertEquals(Absence.NO_OBSERVATIONS, row.getDeclaredRate().getAbsence().orElseThrow());
        assertTrue(row.getBounds().getAbsence().isPresent());
    }
}
