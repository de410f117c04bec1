package org.ediframework.metrics.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.measure.Absence;
import org.junit.jupiter.api.Test;

/** "In line" is two one-sided tests at half the level, and its p-value is that of the row. */
class EquivalenceOfRowsProperties {

    private static RepresentationRow row(long count, long others, long expected, long rest, boolean isSample) {
        ReferenceBuilder reference = Reference.builder()
                .characteristic(Characteristic.SEX)
                .source("a census")
                .count("f", expected)
                .count("m", rest);
        if (isSample) {
            reference.sampleSize(expected + rest);
        }
        return RepresentationAnalysis.standard()
                .analyse(List.of(Comparison.of(
                        GroupCounts.builder()
                                .characteristic(Characteristic.SEX)
                                .count("f", count)
                                .count("m", others)
                                .build(),
                        reference.build())))
                .rows()
                .get(0);
    }

    @Property(tries = 500)
    void thePValueIsBelowHalfTheLevelWhereTheIntervalIsInTheBand(
            @ForAll @LongRange(max = 3_000) long count,
            @ForAll @LongRange(min = 1, max = 3_000) long others,
            @ForAll @LongRange(min = 1, max = 3_000) long expected,
            @ForAll @LongRange(min = 1, max = 3_000) long rest,
            @ForAll boolean isSample) {
        RepresentationRow row = row(count, others, expected, rest, isSample);
        double pValue = row.getEquivalencePValue().get();
        boolean isInside = row.getRatioInterval()
                .find()
                .filter(MaterialityBand.FOUR_FIFTHS::contains)
                .isPresent();
        assertTrue(isInside == pValue < 0.025 || Math.abs(pValue - 0.025) < 1e-9, row.toString());
        if (row.getVerdict().get() == Verdict.IN_LINE) {
            assertTrue(pValue <= 0.025 + 1e-9, row.toString());
        }
    }

    /** As many as expected: both tests lie the same way off, the nearer end decides. R: 1 - pnorm(...) of the score test. */
    @Test
    void asManyAsExpectedOfManyIsSurelyEquivalent() {
        // z of 0.4 and 0.625 about 0.5, n = 1000: (0.5 − 0.4)/√(0.24/1000) = 6.4550, (0.625 − 0.5)/√(0.234375/1000) =
        // 8.165
        // R 4.2.2: pnorm(-0.1/sqrt(0.4*0.6/1000)) = 5.41193695467e-11
        assertEquals(
                5.41193695467e-11,
                row(500, 500, 1, 1, false).getEquivalencePValue().get(),
                1e-19);
        assertEquals(
                Absence.NO_OBSERVATIONS,
                row(0, 0, 1, 1, false).getEquivalencePValue().getAbsence().orElseThrow());
    }
}
