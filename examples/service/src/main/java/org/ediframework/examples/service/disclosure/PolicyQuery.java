package org.ediframework.examples.service.disclosure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ediframework.examples.service.parameters.Choice;
import org.ediframework.examples.service.problems.UnusableRequestException;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.Protection;
import org.ediframework.metrics.disclosure.RoundingScheme;
import org.ediframework.metrics.disclosure.ZeroCounts;
import org.jspecify.annotations.Nullable;

/**
 * How a table is protected, as parameters of a request.
 *
 * @param threshold the lowest count that is not small
 * @param zeros show, may-hide or hide
 * @param protect range or not-exact
 * @param singletons whether single persons in a cell may combine what they know of themselves
 * @param strict whether every total above a small count is withheld too
 * @param scope who is counted, in the words used before, for a service that keeps a ledger
 * @param day at which they were counted
 * @param acceptDifferences whether small differences from figures of other days are published all the same
 * @param attacker of before; changes nothing
 * @param round the base to round to, instead of withholding
 * @param preset the publisher whose rounding is done, instead of withholding
 */
record PolicyQuery(
        @Nullable Long threshold,
        @Nullable String zeros,
        @Nullable String protect,
        @Nullable Boolean singletons,
        @Nullable Boolean strict,
        @Nullable String scope,
        @Nullable LocalDate day,
        @Nullable Boolean acceptDifferences,
        @Nullable String attacker,
        @Nullable Long round,
        @Nullable String preset) {

    private static final long USUAL_THRESHOLD = 5;
    private static final Choice<ZeroCounts> ZEROS = new Choice<>(
            "zeros", Map.of("show", ZeroCounts.SHOWN, "may-hide", ZeroCounts.MAY_BE_HIDDEN, "hide", ZeroCounts.HIDDEN));
    private static final Choice<Protection> PROTECTIONS =
            new Choice<>("protect", Map.of("range", Protection.RANGE, "not-exact", Protection.NOT_EXACT));
    private static final Choice<Boolean> ATTACKERS =
            new Choice<>("attacker", Map.of("blind", true, "knows-rule", true));
    private static final Choice<RoundingScheme> PRESETS = new Choice<>(
            "preset",
            Map.of(
                    "hesa", RoundingScheme.HESA,
                    "nhs", RoundingScheme.NHS,
                    "ofqual", RoundingScheme.OFQUAL,
                    "ons", RoundingScheme.ONS));

    DisclosurePolicy toPolicy() {
        ATTACKERS.of(attacker == null ? "blind" : attacker);
        try {
            return DisclosurePolicy.builder()
                    .threshold(threshold == null ? USUAL_THRESHOLD : threshold)
                    .zeros(ZEROS.of(zeros == null ? "show" : zeros))
                    .protection(PROTECTIONS.of(protect == null ? "range" : protect))
                    .withholdingTotalsOfSmallCounts(Boolean.TRUE.equals(strict))
                    .protectingSingletons(Boolean.TRUE.equals(singletons))
                    .build();
        } catch (IllegalArgumentException wrong) {
            throw new UnusableRequestException("The parameter 'threshold': " + wrong.getMessage());
        }
    }

    /** How to round; empty when small counts are withheld instead. */
    Optional<RoundingScheme> toRounding() {
        if (round != null && preset != null) {
            throw new UnusableRequestException(
                    "The parameters 'round' and 'preset' both say how to round. Allowed is one.");
        }
        try {
            return preset != null
                    ? Optional.of(PRESETS.of(preset))
                    : Optional.ofNullable(round).map(RoundingScheme::toBase);
        } catch (IllegalArgumentException wrong) {
            throw new UnusableRequestException("The parameter 'round': " + wrong.getMessage());
        }
    }
}
