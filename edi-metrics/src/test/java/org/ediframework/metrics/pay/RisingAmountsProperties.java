package org.ediframework.metrics.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whole numbers and decimals are held to each other, and both to a plain sort of decimals. */
class RisingAmountsProperties {

    @Property(tries = 2000)
    void wholeNumbersSayWhatDecimalsSay(@ForAll("pays") List<BigDecimal> pays, @ForAll("pay") BigDecimal some) {
        RisingAmounts whole = RisingAmounts.of(pays);
        RisingAmounts decimals = RisingAmounts.inDecimals(pays);
        List<BigDecimal> sorted = pays.stream().sorted().toList();
        for (int rank = 0; rank < sorted.size(); rank++) {
            assertAlike(sorted.get(rank), whole.get(rank));
            assertAlike(sorted.get(rank), decimals.get(rank));
        }
        BigDecimal sum = pays.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertAlike(sum, whole.sum());
        assertAlike(sum, decimals.sum());
        int third = pays.size() / 3;
        BigDecimal ofSome = sorted.subList(third, 2 * third).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertAlike(ofSome, whole.sum(third, 2 * third));
        for (BigDecimal amount : Stream.concat(Stream.of(some), pays.stream()).toList()) {
            long below = pays.stream().filter(pay -> pay.compareTo(amount) < 0).count();
            long upTo = pays.stream().filter(pay -> pay.compareTo(amount) <= 0).count();
            assertEquals((int) below, whole.below(amount));
            assertEquals((int) below, decimals.below(amount));
            assertEquals((int) upTo, whole.upTo(amount));
            assertEquals((int) upTo, decimals.upTo(amount));
        }
        if (!pays.isEmpty()) {
            assertAlike(decimals.twiceMedian(), whole.twiceMedian());
        }
    }

    @Property(tries = 1000)
    void groupsAreRankedTogether(@ForAll("pays") List<BigDecimal> one, @ForAll("pays") List<BigDecimal> other) {
        List<BigDecimal> all = new ArrayList<>(one);
        all.addAll(other);
        List<BigDecimal> sorted = all.stream().sorted().toList();
        List<RisingAmounts> groups = List.of(RisingAmounts.of(one), RisingAmounts.inDecimals(other));
        for (int rank = 0; rank < sorted.size(); rank++) {
            assertAlike(sorted.get(rank), RisingAmounts.get(groups, rank));
        }
        for (List<RisingAmounts> some :
                List.of(groups, List.of(RisingAmounts.of(one), RisingAmounts.of(other), RisingAmounts.of(List.of())))) {
            RisingAmounts together = RisingAmounts.together(some);
            assertEquals(sorted.size(), together.size());
            for (int rank = 0; rank < sorted.size(); rank++) {
                assertAlike(sorted.get(rank), together.get(rank));
            }
        }
    }

    @Property(tries = 1000)
    void numberOfTheProcessorIsTheNearestOrItsNeighbour(@ForAll("pays") List<BigDecimal> pays) {
        pays.forEach(pay -> assertEquals(
                pay.doubleValue(), RisingAmounts.toDouble(pay), 2 * Math.ulp(pay.doubleValue()), pay::toString));
    }

    /** The sum of a million amounts is beyond the arithmetic of the processor. */
    @Example
    void sumsOfManyLargeAmountsAreExact() {
        BigDecimal pay = new BigDecimal("999.123456789012345");
        RisingAmounts many = RisingAmounts.of(Collections.nCopies(1_000_000, pay));
        assertAlike(pay.multiply(BigDecimal.valueOf(1_000_000)), many.sum());
    }

    /** The same amount, however it is written. */
    private static void assertAlike(BigDecimal expected, BigDecimal actual) {
        assertEquals(0, expected.compareTo(actual), () -> actual + " is not " + expected);
    }

    @Provide
    Arbitrary<List<BigDecimal>> pays() {
        return pay().list().ofMaxSize(40);
    }

    /** Ties under several spellings, nothing, rates that were divided out, amounts that no processor holds, tiny ones. */
    @Provide
    Arbitrary<BigDecimal> pay() {
        Arbitrary<BigDecimal> rates =
                Arbitraries.longs().between(0, 999_999_999_999_999_999L).map(number -> BigDecimal.valueOf(number, 15));
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(0, 3000).map(pence -> BigDecimal.valueOf(pence, 2))),
                Tuple.of(
                        3,
                        Arbitraries.of("0", "0.00", "12", "12.0", "12.000000000000000", "1E+3", "1000", "0E+40")
                                .map(BigDecimal::new)),
                Tuple.of(3, rates),
                Tuple.of(
                        1,
                        Arbitraries.of("999999999999999", "1000", "999.999999999999999", "1000.000000000000001")
                                .map(BigDecimal::new)),
                Tuple.of(
                        1,
                        Arbitraries.of("1E-15", "1E-16", "0.0000000000000000001", "1E+14")
                                .map(BigDecimal::new)));
    }
}
