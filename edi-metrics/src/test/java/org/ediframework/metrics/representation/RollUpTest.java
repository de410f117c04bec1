package org.ediframework.metrics.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.population.Where;
import org.ediframework.core.vocabulary.AgeRange;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.ClassificationId;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.measure.Absence;
import org.junit.jupiter.api.Test;

class RollUpTest {

    private static GroupCounts.Builder counts() {
        return GroupCounts.builder().characteristic(Characteristic.DISABILITY);
    }

    private static ReferenceBuilder reference() {
        return Reference.builder()
                .characteristic(Characteristic.DISABILITY)
                .source("made up")
                .asOf(LocalDate.of(2021, 3, 21));
    }

    private static GroupCounts inPlace(String place, long a, long b) {
        return counts().count("a", a)
                .count("b", b)
                .coverage(Coverage.unstated().withPlace(place))
                .build();
    }

    private static Reference referenceOf(long a, long b) {
        return reference().count("a", a).count("b", b).build();
    }

    private static List<RepresentationRow> rows(Comparison comparison) {
        return RepresentationAnalysis.standard().analyse(List.of(comparison)).rows();
    }

    private static Reference sumOf(Reference one, Reference other) {
        return ofTwo(one, other).getReference().get();
    }

    private static Comparison ofTwo(Reference one, Reference other) {
        return RollUp.of(List.of(
                        Comparison.of(inPlace("Stevenage", 3, 97), one),
                        Comparison.of(inPlace("Watford", 8, 92), other)))
                .get(0);
    }

    @Test
    void countsAndCensusReferencesAreAddedOverPlaces() {
        List<Comparison> districts = List.of(
                Comparison.of(inPlace("Stevenage", 3, 97), referenceOf(9, 91)),
                Comparison.of(inPlace("Watford", 8, 92), referenceOf(11, 89)));
        List<Comparison> all = RollUp.of(districts);
        assertEquals(1, all.size());
        assertEquals(Where.everywhere(), all.get(0).getScope().getWhere());
        RepresentationRow row = rows(all.get(0)).get(0);
        assertEquals(11, row.getCount().get());
        assertEquals(200, row.getBase().get());
        assertEquals(0.1, row.getReferenceShare().get().toDouble());
    }

    @Test
    void sharesAreNotAdded() {
        Reference shares = reference().share("a", new BigDecimal("0.09")).build();
        Reference others = reference().share("a", new BigDecimal("0.11")).build();
        Comparison all = RollUp.of(List.of(
                        Comparison.of(inPlace("Stevenage", 3, 97), shares),
                        Comparison.of(inPlace("Watford", 8, 92), others)))
                .get(0);
        assertEquals(
                Absence.REFERENCES_CANNOT_BE_ADDED,
                all.getReference().getAbsence().orElseThrow());
        assertEquals(
                Absence.REFERENCES_CANNOT_BE_ADDED,
                rows(all).get(0).getRatio().getAbsence().orElseThrow());
    }

    @Test
    void aReferenceThatAllPlacesShareStaysAsItIs() {
        Reference shares = reference().share("a", new BigDecimal("0.09")).build();

        assertEquals(shares, sumOf(shares, shares));
    }

    @Test
    void samplesAndReferencesInDifferentClassificationsAreNotAdded() {
        Reference sample =
                reference().count("a", 9).count("b", 91).sampleSize(100).build();
        Reference other = reference()
                .classification(ClassificationId.parse("disability@census-2021"))
                .count("a", 9)
                .count("b", 91)
                .build();
        for (Reference unlike : List.of(sample, other)) {
            assertEquals(
                    Optional.of(Absence.REFERENCES_CANNOT_BE_ADDED),
                    ofTwo(referenceOf(9, 91), unlike).getReference().getAbsence());
        }
    }

    @Test
    void placeWithoutAReferenceLeavesNoneForTheSum() {
        Comparison all = RollUp.of(List.of(
                        Comparison.of(inPlace("Stevenage", 3, 97), referenceOf(9, 91)),
                        Comparison.withoutReference(inPlace("Watford", 8, 92))))
                .get(0);

        assertEquals(Optional.of(Absence.NO_REFERENCE), all.getReference().getAbsence());
    }

    @Test
    void missingAnswersAndBasesOfReferencesAreAddedToo() {
        Reference one = reference()
                .count("a", 9)
                .base(100)
                .nonResponse(NonResponse.DECLINED, 4)
                .build();
        Reference other = reference()
                .count("a", 11)
                .base(200)
                .nonResponse(NonResponse.DECLINED, 5)
                .asOf(LocalDate.of(2022, 3, 21))
                .source("another")
                .build();

        Reference sum = sumOf(one, other);

        assertEquals(20, sum.getCount("a").orElseThrow());
        assertEquals(300, sum.getBase().orElseThrow());
        assertEquals(9, sum.getNonResponses().get(NonResponse.DECLINED));
        assertEquals("made up; another", sum.getSource());
        assertEquals(Optional.of(LocalDate.of(2022, 3, 21)), sum.getAsOf());
        assertEquals(Where.everywhere(), sum.getCoverage().getWhere());
    }

    @Test
    void agesThatAllPlacesStateAreThoseOfTheSum() {
        Reference adults = reference()
                .count("a", 9)
                .coverage(Coverage.unstated().withAges(AgeRange.from(16)))
                .build();
        Reference everybody = reference().count("a", 11).build();

        assertEquals(
                Optional.of(AgeRange.from(16)),
                sumOf(
                                adults,
                                reference()
                                        .count("a", 10)
                                        .coverage(Coverage.unstated().withAges(AgeRange.from(16)))
                                        .build())
                        .getCoverage()
                        .getAges());
        assertEquals(Optional.empty(), sumOf(adults, everybody).getCoverage().getAges());
    }

    @Test
    void missingAnswersOfTheCountsAreAdded() {
        GroupCounts one =
                counts().count("a", 9).nonResponse(NonResponse.DECLINED, 4).build();
        GroupCounts other =
                counts().count("a", 9).nonResponse(NonResponse.DECLINED, 5).build();

        GroupCounts all = RollUp.of(List.of(Comparison.withoutReference(one), Comparison.withoutReference(other)))
                .get(0)
                .getCounted();

        assertEquals(18, all.getCount("a").orElseThrow());
        assertEquals(9, all.getNonResponses().get(NonResponse.DECLINED));
    }

    @Test
    void countsInDifferentClassificationsStayApart() {
        GroupCounts.Builder census = counts().classification(ClassificationId.parse("disability@census-2021"));

        assertEquals(
                2,
                RollUp.of(List.of(
                                Comparison.withoutReference(
                                        counts().count("a", 1).build()),
                                Comparison.withoutReference(census.count("a", 1).build())))
                        .size());
    }

    @Test
    void referencesThatAddUpToMoreThanALongHoldsAreNotAdded() {
        Comparison all = ofTwo(referenceOf(Long.MAX_VALUE - 7, 7), referenceOf(1, 0));

        assertEquals(
                Optional.of(Absence.REFERENCES_CANNOT_BE_ADDED),
                all.getReference().getAbsence());
        assertEquals(11, all.getCounted().getCount("a").orElseThrow());
    }

    @Test
    void countsThatAddUpToMoreThanALongHoldsAreRefusedWithTheCharacteristic() {
        List<Comparison> places = List.of(
                Comparison.withoutReference(inPlace("Stevenage", Long.MAX_VALUE - 7, 7)),
                Comparison.withoutReference(inPlace("Watford", 0, 1)));

        ArithmeticException refusal = assertThrows(ArithmeticException.class, () -> RollUp.of(places));

        assertEquals(
                "the people counted by 'disability' in all places are more than 9223372036854775807, which is the most"
                        + " that can be added up",
                refusal.getMessage());
    }
}
