package org.ediframework.metrics.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.measure.Absence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows against a sampled reference, held to those that R computed; {@code sampled-rows.R} beside the table made them. */
class SampledRowsTest {

    private static final double PRECISION = 1e-9;

    static Stream<List<String>> rows() throws IOException {
        try (InputStream resource = SampledRowsTest.class.getResourceAsStream("sampled-rows.tsv")) {
            return new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("x\t"))
                    .map(line -> List.of(line.split("\t", -1)));
        }
    }

    private static RepresentationRow row(long x, long n, ReferenceBuilder reference) {
        GroupCounts observed = GroupCounts.builder()
                .characteristic(Characteristic.DISABILITY)
                .count("in", x)
                .count("out", n - x)
                .build();
        Comparison comparison = Comparison.of(
                observed,
                reference
                        .characteristic(Characteristic.DISABILITY)
                        .source("made up")
                        .build());
        return RepresentationAnalysis.standard()
                .analyse(List.of(comparison))
                .rows()
                .get(0);
    }

    private static ReferenceBuilder sample(long y, long m) {
        return Reference.builder().count("in", y).count("out", m - y).sampleSize(m);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void rowAgreesWithR(List<String> cells) {
        long n = Long.parseLong(cells.get(1));
        long m = Long.parseLong(cells.get(3));
        RepresentationRow row = row(Long.parseLong(cells.get(0)), n, sample(Long.parseLong(cells.get(2)), m));
        near(cells.get(4), row.getGapInterval().get().low());
        near(cells.get(5), row.getGapInterval().get().high());
        near(cells.get(6), row.getRatioInterval().get().low());
        near(cells.get(7), row.getRatioInterval().get().high());
        assertEquals(cells.get(8), row.getTest().get().name());
        near(cells.get(9), row.getPValue().get());
    }

    private static void near(String expected, double actual) {
        double value = Double.parseDouble(expected);
        assertEquals(value, actual, Math.abs(value) * PRECISION);
    }

    @Test
    void publishedShareOfASampleIsTakenToTheNearestPerson() {
        // 13.8 % of 1,204 is 166.15 people
        ReferenceBuilder shares =
                Reference.builder().share("in", new BigDecimal("0.138")).sampleSize(1204);
        RepresentationRow published = row(20, 200, shares);
        RepresentationRow counted = row(20, 200, sample(166, 1204));
        assertEquals(counted.getPValue(), published.getPValue());
        assertEquals(counted.getRatioInterval(), published.getRatioInterval());
        assertEquals(0.1 / 0.138, published.getRatio().get(), 1e-12);
    }

    @Test
    void largeSampleIsAsGoodAsACensus() {
        RepresentationRow sampled = row(20, 200, sample(100_000_000_000L, 1_000_000_000_000L));
        RepresentationRow census =
                row(20, 200, Reference.builder().count("in", 1).count("out", 9));
        assertEquals(
                census.getGapInterval().get().low(),
                sampled.getGapInterval().get().low(),
                1e-6);
        assertEquals(
                census.getRatioInterval().get().high(),
                sampled.getRatioInterval().get().high(),
                1e-5);
        assertEquals(census.getDetectableGap().get(), sampled.getDetectableGap().get(), 1e-6);
    }

    @Test
    void detectableGapOfTwoEqualSamplesIsThatOfR() {
        // R 4.2.2: power.prop.test(n = 200, p1 = 0.5, power = 0.8, tol = 1e-14)$p2 - 0.5
        assertEquals(
                0.138324189421,
                row(90, 200, sample(100, 200)).getDetectableGap().get(),
                1e-9);
    }

    @Test
    void moreThanTheExactTestCanCountAreTestedByTheScore() {
        RepresentationRow row = row(1, Long.MAX_VALUE, sample(3, 200));
        assertEquals(SignificanceTest.TWO_PROPORTION_SCORE, row.getTest().get());
        assertTrue(row.getPValue().get() < 1e-9, row::toString);
        RepresentationRow countable = row(1, Long.MAX_VALUE - 200, sample(3, 200));
        assertEquals(SignificanceTest.FISHER_EXACT, countable.getTest().get());
    }

    @Test
    void sampleWithNobodyOfTheGroupHasNoRatioButAnInterval() {
        RepresentationRow row = row(3, 20, sample(0, 50));
        assertEquals(
                Absence.REFERENCE_IS_ZERO, row.getRatioInterval().getAbsence().orElseThrow());
        assertTrue(row.getGapInterval().get().contains(0.15));
    }

    @Test
    void shareTooSmallForOnePersonOfTheSampleLeavesTheRatioWithoutALimit() {
        RepresentationRow row = row(
                3, 20, Reference.builder().share("in", new BigDecimal("0.001")).sampleSize(100));
        assertEquals(150, row.getRatio().get(), 1e-9);
        assertEquals(Absence.NO_UPPER_LIMIT, row.getRatioInterval().getAbsence().orElseThrow());
    }

    @Test
    void tableNamesTheTestsThatWereUsedAndThatTheReferenceIsASample() {
        GroupCounts observed = GroupCounts.builder()
                .characteristic(Characteristic.RACE)
                .count("many", 60)
                .count("few", 1)
                .count("unlisted", 0)
                .build();
        Reference reference = Reference.builder()
                .characteristic(Characteristic.RACE)
                .source("made up")
                .count("many", 70)
                .count("few", 3)
                .count("others", 27)
                .sampleSize(100)
                .build();
        RepresentationTable table =
                RepresentationAnalysis.standard().analyse(List.of(Comparison.of(observed, reference)));
        assertEquals(List.of(SignificanceTest.TWO_PROPORTION_SCORE, SignificanceTest.FISHER_EXACT), table.tests());
        assertTrue(table.notes().stream().anyMatch(note -> note.kind() == ComparisonNote.Kind.SAMPLED_REFERENCE));
        assertEquals(
                Absence.NO_REFERENCE, table.rows().get(2).getTest().getAbsence().orElseThrow());
    }
}
