package org.ediframework.core.population;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ediframework.core.vocabulary.NonResponse;

/** The figures of a reference: counts with a base, or shares and no base; the other map is empty. */
record ReferenceFigures(
        Map<String, Long> counts,
        Map<String, BigDecimal> shares,
        Map<NonResponse, Long> nonResponses,
        OptionalLong base) {

    Set<String> categories() {
        return base.isPresent() ? counts.keySet() : shares.keySet();
    }

    Optional<ReferenceShare> ratio(Set<String> together, BigInteger denominator) {
        if (together.isEmpty() || !counts.keySet().containsAll(together) || denominator.signum() == 0) {
            return Optional.empty();
        }
        BigInteger sum = BigInteger.ZERO;
        for (String category : together) {
            sum = sum.add(BigInteger.valueOf(counts.getOrDefault(category, 0L)));
        }
        return Optional.of(ReferenceShare.of(sum.min(denominator), denominator));
    }

    Optional<ReferenceShare> sumOfShares(Set<String> together) {
        if (together.isEmpty() || !shares.keySet().containsAll(together)) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (String category : together) {
            sum = sum.add(shares.getOrDefault(category, BigDecimal.ZERO));
        }
        return Optional.of(ReferenceShare.from(sum.min(BigDecimal.ONE)));
    }
}
