package org.ediframework.metrics.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.core.vocabulary.NonResponse;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.junit.jupiter.api.Test;

/** Both sides of a comparison are shares of the same people. */
class SameDenominatorTest {

    private static GroupCounts counts(long some, long others, long missing) {
        return GroupCounts.builder()
                .characteristic(Characteristic.DISABILITY)
                .count("disabled", some)
                .count("not disabled", others)
                .nonResponse(NonResponse.NOT_OBTAINED, missing)
                .build();
    }

    private static Reference reference(long some, long others, long missing) {
        return Reference.builder()
                .characteristic(Characteristic.DISABILITY)
                .source("a census")
                .count("disabled", some)
                .count("not disabled", others)
                .nonResponse(NonResponse.NOT_ANSWERED, missing)
                .build();
    }

    private static RepresentationRow row(GroupCounts counts, Reference reference, Denominator denominator) {
        return RepresentationAnalysis.builder()
                .denominator(denominator)
                .build()
                .analyse(List.of(counts), References.of(List.of(reference)))
                .rows()
                .get(0);
    }

    @Property(tries = 300)
    void exactMultipleOfItsReferenceHasRatioOneUnderEveryDenominator(
            @ForAll @LongRange(min = 1, max = 500) long some,
            @ForAll @LongRange(min = 1, max = 500) long others,
            @ForAll @LongRange(max = 300) long missing,
            @ForAll @LongRange(min = 1, max = 40) long times,
            @ForAll Denominator denominator) {
        RepresentationRow row = row(
                counts(some, others, missing), reference(times * some, times * others, times * missing), denominator);
        assertEquals(Measured.of(1.0), row.getRatio());
        assertEquals(0.0, row.getGap().get(), 1e-15);
        assertNotEquals(Verdict.UNDER, row.getVerdict().get());
    }

    /** 30 of 100 are 30 % of everybody; in the reference 40 of 80 answered so, and 20 more gave no answer: 40 %. */
    @Test
    void referenceCountsItsMissingAnswersToo() {
        RepresentationRow row = row(counts(30, 50, 20), reference(40, 40, 20), Denominator.EVERYONE);
        assertEquals(0.4, row.getReferenceShare().get().toDouble(), 1e-15);
        assertEquals(0.75, row.getRatio().get(), 1e-15);
        assertEquals(
                0.5,
                row(counts(30, 50, 20), reference(40, 40, 20), Denominator.DECLARED)
                        .getReferenceShare()
                        .get()
                        .toDouble());
    }

    @Test
    void referenceThatSaysNothingOfMissingAnswersIsRefusedForEveryone() {
        Reference ofShares = Reference.builder()
                .characteristic(Characteristic.DISABILITY)
                .source("a survey")
                .share("disabled", new BigDecimal("0.2"))
                .build();
        RepresentationRow row = row(counts(30, 50, 20), ofShares, Denominator.EVERYONE);
        assertEquals(Measured.absent(Absence.DIFFERENT_DENOMINATORS), row.getRatio());
        assertEquals(Verdict.NO_REFERENCE, row.getVerdict().get());
        assertEquals(
                1.875,
                row(counts(30, 50, 0), ofShares, Denominator.EVERYONE)
                        .getRatio()
                        .get(),
                1e-12,
                "all answered");
    }

    /** That nobody of a group was met in a sample of 20 does not say that there is none. */
    @Test
    void groupThatASampleDidNotMeetIsRareAndNotImpossible() {
        for (long some : List.of(0L, 1L, 60L)) {
            Reference sample = Reference.builder()
                    .characteristic(Characteristic.DISABILITY)
                    .source("a sample")
                    .count("disabled", 0)
                    .count("not disabled", 20)
                    .sampleSize(20)
                    .build();
            Verdict verdict = row(counts(some, 60, 0), sample, Denominator.DECLARED)
                    .getVerdict()
                    .get();
            assertEquals(some == 60 ? Verdict.OVER : Verdict.TOO_FEW_TO_TELL, verdict, "with " + some);
        }
    }
}
