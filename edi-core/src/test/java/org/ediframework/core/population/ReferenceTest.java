package org.ediframework.core.population;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ediframework.core.Refusal;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.NonResponse;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    private static ReferenceBuilder census() {
        return Reference.builder()
                .characteristic(Characteristic.RELIGION_OR_BELIEF)
                .source("ONS, Census 2021, TS030")
                .asOf(LocalDate.of(2021, 3, 21));
    }

    @Test
    void sharesOfCountsAreExactFractionsOfThoseWhoDeclared() {
        Reference reference = census().count("Christian", 40)
                .count("No religion", 50)
                .count("Jewish", 0)
                .nonResponse(NonResponse.NOT_ANSWERED, 10)
                .build();
        assertEquals(Optional.of(ReferenceShare.of(4, 9)), reference.getShare("Christian"));
        assertEquals(Optional.of(ReferenceShare.of(2, 5)), reference.getShareOfEveryone("Christian"));
        assertTrue(reference.getShare("Jewish").orElseThrow().isZero());
        assertEquals(OptionalLong.of(90), reference.getBase());
        assertTrue(reference.isComplete());
    }

    @Test
    void categoryThatIsNotListedHasNoShare() {
        Reference reference = census().count("Christian", 40).build();
        assertEquals(Optional.empty(), reference.getShare("Hindu"));
        assertEquals(Optional.empty(), reference.getShare(List.of("Christian", "Hindu")));
        assertEquals(Optional.empty(), reference.getShare(List.of()));
        assertEquals(OptionalLong.empty(), reference.getCount("Hindu"));
    }

    @Test
    void categoriesTogetherHaveTheShareOfTheirUnion() {
        Reference reference = census().count("Roma", 1)
                .count("Traveller", 2)
                .count("Irish", 6)
                .build();
        assertEquals(Optional.of(ReferenceShare.of(1, 3)), reference.getShare(List.of("Roma", "Traveller", "Roma")));
    }

    @Test
    void oneGroupOutOfAKnownNumberIsAReference() {
        Reference reference =
                census().count("Sikh", 138).base(1000).sampleSize(400).build();
        assertEquals(0.138, reference.getShare("Sikh").orElseThrow().toDouble());
        assertFalse(reference.isComplete());
        assertEquals(OptionalLong.of(400), reference.getSampleSize());
    }

    @Test
    void publishedSharesAreTakenAtTheirWordThoughTheyMissOne() {
        Reference reference = census().share("A", new BigDecimal("0.334"))
                .share("B", new BigDecimal("0.334"))
                .share("C", new BigDecimal("0.334"))
                .build();
        assertEquals(Optional.of(ReferenceShare.of(167, 500)), reference.getShare("B"));
        assertTrue(reference.getShare(List.of("A", "B", "C")).orElseThrow().isOne());
        assertFalse(reference.hasCounts());
        assertEquals(OptionalLong.empty(), reference.getBase());
        assertEquals(Optional.empty(), reference.getShareOfEveryone("A"));
    }

    @Test
    void countsOfNobodyGiveNoShare() {
        assertEquals(Optional.empty(), census().count("A", 0).build().getShare("A"));
    }

    @Test
    void countsAndSharesTogetherAreRefused() {
        ReferenceBuilder both = census().count("A", 1).share("B", BigDecimal.ONE);
        assertThrows(IllegalStateException.class, both::build);
        assertThrows(IllegalStateException.class, census()::build);
    }

    @Test
    void categoryWithMorePeopleThanItsBaseIsRefused() {
        ReferenceBuilder builder = census().count("A", 11).base(10);
        Refusal.of(IllegalArgumentException.class, builder::build).mentions("11", "10");
    }

    @Test
    void percentageGivenAsShareIsRefusedWithAHint() {
        ReferenceBuilder builder = census();
        Refusal.of(IllegalArgumentException.class, () -> builder.share("A", new BigDecimal("13.8")))
                .mentions("13.8 % is 0.138");
    }

    @Test
    void shareIsReducedAndEqualHoweverItWasGiven() {
        assertEquals(ReferenceShare.of(2, 4), ReferenceShare.from(new BigDecimal("0.50")));
        assertEquals(ReferenceShare.of(0, 7), ReferenceShare.from(new BigDecimal("0E+3")));
        assertEquals("1/2", ReferenceShare.of(50, 100).toString());
        assertTrue(ReferenceShare.of(1, 3).compareTo(ReferenceShare.of(333_333, 1_000_000)) > 0);
    }

    @Test
    void shareOfVeryLargeNumbersIsTheNearestDouble() {
        // (2^63 - 2) / (2^63 - 1) = 1 - 2^-63 and more; the nearest double is 1.
        assertEquals(1.0, ReferenceShare.of(Long.MAX_VALUE - 1, Long.MAX_VALUE).toDouble());
        assertEquals(
                1.0 / 3.0,
                ReferenceShare.of(BigInteger.TEN.pow(40), BigInteger.TEN.pow(40).multiply(BigInteger.valueOf(3)))
                        .toDouble());
        assertEquals(
                0.1,
                ReferenceShare.of(922_337_203_685_477_580L, 9_223_372_036_854_775_800L)
                        .toDouble());
    }

    @Test
    void numberThatIsNoShareIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ReferenceShare.of(2, 1));
        assertThrows(IllegalArgumentException.class, () -> ReferenceShare.of(0, 0));
        assertThrows(IllegalArgumentException.class, () -> ReferenceShare.of(-1, 2));
    }
}
