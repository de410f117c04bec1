package org.ediframework.metrics.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.ReferenceTable;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.representation.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RepresentationSummaryTest {

    static Stream<ReferenceTable.Row> fits() {
        return ReferenceTable.rows(RepresentationSummaryTest.class, "fit.tsv");
    }

    private static GroupCounts counts(List<Long> counts) {
        GroupCounts.Builder builder =
                GroupCounts.builder().characteristic(Characteristic.RACE).nonResponse(NonResponse.DECLINED, 3);
        for (int i = 0; i < counts.size(); i++) {
            builder.count("c" + i, counts.get(i));
        }
        return builder.build();
    }

    private static ReferenceBuilder reference(List<Long> counts) {
        ReferenceBuilder builder =
                Reference.builder().characteristic(Characteristic.RACE).source("made up");
        for (int i = 0; i < counts.size(); i++) {
            builder.count("c" + i, counts.get(i));
        }
        return builder;
    }

    private static RepresentationSummary summary(List<Long> counts, List<Long> parts) {
        return RepresentationSummary.of(
                Comparison.of(counts(counts), reference(parts).build()));
    }

    @ParameterizedTest
    @MethodSource("fits")
    void fitAndDissimilarityAgreeWithR(ReferenceTable.Row row) {
        RepresentationSummary summary = summary(row.wholes("counts"), row.wholes("parts"));
        GoodnessOfFit fit = summary.fit();
        row.assertNear("chi2", fit.pearson().get().statistic().orElseThrow());
        row.assertNear("chi2_p", fit.pearson().get().pValue());
        row.assertNear("g", fit.likelihoodRatio().get().statistic().orElseThrow());
        row.assertNear("g_p", fit.likelihoodRatio().get().pValue());
        row.assertNear("dissimilarity", summary.dissimilarity().get());
        if (row.has("exact_p")) {
            assertEquals(FitMethod.EXACT_MULTINOMIAL, fit.method().get());
            row.assertNear("exact_p", fit.pValue().get());
        } else {
            assertEquals(FitMethod.CHI_SQUARED, fit.method().get());
            row.assertNear("chi2_p", fit.pValue().get());
        }
    }

    @Test
    void tooManyOutcomesAreDrawnInsteadAndTheErrorIsStated() {
        List<Long> counts = List.of(30L, 30L, 30L, 30L, 30L, 30L, 30L, 30L, 2L);
        List<Long> parts = List.of(30L, 30L, 30L, 30L, 30L, 30L, 30L, 30L, 1L);
        Comparison comparison = Comparison.of(counts(counts), reference(parts).build());
        GoodnessOfFit fit = RepresentationSummary.of(comparison, 2000, 7).fit();
        assertEquals(FitMethod.MONTE_CARLO, fit.method().get());
        assertTrue(fit.standardError().get() < 0.012);
        assertEquals(fit, RepresentationSummary.of(comparison, 2000, 7).fit());
    }

    @Test
    void personOfAGroupThatTheReferenceDoesNotHaveIsImpossible() {
        GoodnessOfFit fit = summary(List.of(1L, 50L), List.of(0L, 9L)).fit();
        assertEquals(0.0, fit.pValue().get());
        assertTrue(fit.pearson().get().statistic().isEmpty());
    }

    @Test
    void nobodyHasNoFit() {
        RepresentationSummary summary = summary(List.of(0L, 0L), List.of(4L, 9L));
        assertEquals(
                Absence.NO_OBSERVATIONS, summary.fit().pValue().getAbsence().orElseThrow());
        assertEquals(
                Absence.NO_OBSERVATIONS, summary.dissimilarity().getAbsence().orElseThrow());
    }

    @Test
    void categoryWithoutAReferenceLeavesTheFitAbsent() {
        RepresentationSummary summary = summary(List.of(4L, 5L, 6L), List.of(4L, 9L));
        assertEquals(Absence.NO_REFERENCE, summary.fit().pValue().getAbsence().orElseThrow());
        assertEquals(15, summary.base());
    }

    @Test
    void categoriesThatTheCountsDoNotListAreNotHeldForNobody() {
        RepresentationSummary summary = summary(List.of(20L, 10L), List.of(20L, 10L, 70L));
        assertEquals(0.3, summary.coveredShare().get(), 1e-15);
        assertEquals(0.0, summary.dissimilarity().get());
        assertEquals(1.0, summary.fit().pValue().get(), 1e-12);
    }

    @Test
    void sampledReferenceIsHeldBesideTheCountsAsASecondSample() {
        // R 4.2.2: chisq.test(rbind(c(20, 30, 10), c(25, 25, 15)), correct = FALSE)$p.value
        Reference sample = reference(List.of(25L, 25L, 15L)).sampleSize(65).build();
        GoodnessOfFit fit = RepresentationSummary.of(Comparison.of(counts(List.of(20L, 30L, 10L)), sample))
                .fit();
        assertEquals(FitMethod.CHI_SQUARED_OF_HOMOGENEITY, fit.method().get());
        assertEquals(0.4039351609897596, fit.pValue().get(), 1e-9);
    }
}
