package org.ediframework.metrics.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.Interval;

class RepresentationProperties {

    @Provide
    static Arbitrary<Long> people() {
        return Arbitraries.oneOf(
                Arbitraries.of(0L, 1L, 2L, 5L, (1L << 53) - 1, 1L << 53, 1L << 60),
                Arbitraries.longs().between(0, 100),
                Arbitraries.longs().between(0, 1_000_000));
    }

    @Provide
    static Arbitrary<OptionalLong> sampleSizes() {
        return Arbitraries.oneOf(
                Arbitraries.just(OptionalLong.empty()),
                people().filter(size -> size > 0).map(OptionalLong::of));
    }

    @Property(tries = 2000)
    void everyFigureIsFiniteInItsRangeAndWithinItsIntervalOrSaysWhyItIsAbsent(
            @ForAll("people") long inGroup,
            @ForAll("people") long outside,
            @ForAll("people") long undeclared,
            @ForAll("people") long referenceIn,
            @ForAll("people") long referenceOut,
            @ForAll("sampleSizes") OptionalLong sampleSize,
            @ForAll Denominator denominator) {
        ReferenceBuilder reference = Reference.builder()
                .characteristic(Characteristic.SEX)
                .source("made up")
                .count("in", referenceIn)
                .count("out", referenceOut);
        sampleSize.ifPresent(reference::sampleSize);
        GroupCounts observed = GroupCounts.builder()
                .characteristic(Characteristic.SEX)
                .count("in", inGroup)
                .count("out", outside)
                .nonResponse(NonResponse.DECLINED, undeclared)
                .build();
        RepresentationTable table = RepresentationAnalysis.builder()
                .denominator(denominator)
                .build()
                .analyse(List.of(Comparison.of(observed, reference.build())));
        assertEquals(2, table.rows().size());
        table.rows().forEach(RepresentationProperties::check);
    }

    private static void check(RepresentationRow row) {
        numbers(row).forEach(figure -> figure.find()
                .ifPresent(value -> assertTrue(Double.isFinite(value), () -> "a figure is " + value + " in " + row)));
        inside(row.getShare(), 0, 1);
        inside(row.getPValue(), 0, 1);
        inside(row.getAdjustedPValue(), 0, 1);
        inside(row.getGap(), -1, 1);
        inside(row.getDetectableGap(), 0, 1);
        contains(row.getShareInterval(), row.getShare(), 0, 1);
        contains(row.getGapInterval(), row.getGap(), -1, 1);
        contains(row.getRatioInterval(), row.getRatio(), 0, Double.MAX_VALUE);
        assertEquals(row.getPValue().isPresent(), row.getTest().isPresent());
    }

    private static Stream<Measured<Double>> numbers(RepresentationRow row) {
        return Stream.of(row.getShare(), row.getExpected(), row.getGap(), row.getRatio(), row.getDetectableGap());
    }

    private static void inside(Measured<Double> figure, double low, double high) {
        figure.find().ifPresent(value -> assertTrue(low <= value && value <= high, () -> "a figure is " + value));
    }

    private static void contains(Measured<Interval> measured, Measured<Double> estimate, double low, double high) {
        measured.find().ifPresent(interval -> {
            assertTrue(low <= interval.low() && interval.high() <= high, interval::toString);
            assertTrue(interval.contains(estimate.get()), () -> interval + " without " + estimate);
        });
    }
}
