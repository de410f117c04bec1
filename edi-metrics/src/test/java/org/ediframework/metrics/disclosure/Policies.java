package org.ediframework.metrics.disclosure;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Every kind of policy, with thresholds that suit tiny tables. */
final class Policies {

    private Policies() {}

    static Arbitrary<DisclosurePolicy> any() {
        return Combinators.combine(
                        Arbitraries.longs().between(2, 4),
                        Arbitraries.of(ZeroCounts.SHOWN, ZeroCounts.SHOWN, ZeroCounts.MAY_BE_HIDDEN, ZeroCounts.HIDDEN),
                        Arbitraries.of(Protection.class),
                        Arbitraries.of(false, false, true),
                        Arbitraries.of(false, false, true))
                .as((threshold, zeros, protection, singletons, complements) -> DisclosurePolicy.builder()
                        .threshold(threshold)
                        .zeros(zeros)
                        .protection(protection)
                        .protectingSingletons(singletons)
                        .protectingComplements(complements)
                        .build());
    }

    static boolean isSmall(DisclosurePolicy policy, long count) {
        return count >= lowest(policy) && count <= highest(policy);
    }

    static long lowest(DisclosurePolicy policy) {
        return policy.getZeros() == ZeroCounts.HIDDEN ? 0 : 1;
    }

    static long highest(DisclosurePolicy policy) {
        return policy.getThreshold() - 1;
    }
}
