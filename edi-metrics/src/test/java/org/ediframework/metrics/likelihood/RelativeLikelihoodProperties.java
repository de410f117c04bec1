package org.ediframework.metrics.likelihood;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RelativeLikelihoodProperties {

    @Provide
    static Arbitrary<GroupRate> rates() {
        Arbitrary<Long> people = Arbitraries.oneOf(
                Arbitraries.of(0L, 1L, 1L << 53), Arbitraries.longs().between(0, 1000));
        return people.flatMap(count -> people.map(others -> new GroupRate("group", count, count + others)));
    }

    @Property
    void everyIntervalIsFiniteAndContainsTheRatio(@ForAll("rates") GroupRate above, @ForAll("rates") GroupRate below) {
        RelativeLikelihood likelihood = RelativeLikelihood.of(above, below, 0.95);
        likelihood.ratio().find().ifPresent(ratio -> assertTrue(ratio >= 0 && Double.isFinite(ratio)));
        likelihood.pValue().find().ifPresent(p -> assertTrue(p >= 0 && p <= 1, () -> "p is " + p));
        Stream.of(likelihood.katz(), likelihood.koopman())
                .flatMap(interval -> interval.find().stream())
                .forEach(interval -> assertTrue(
                        interval.low() >= 0
                                && interval.contains(likelihood.ratio().get()),
                        interval::toString));
    }
}
