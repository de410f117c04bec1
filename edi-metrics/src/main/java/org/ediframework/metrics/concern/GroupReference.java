package org.ediframework.metrics.concern;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.ediframework.core.population.Coverage;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.core.vocabulary.Characteristic;

/** The reference of one group by itself, which bears the name of its categories together. */
final class GroupReference {

    /** After so many digits shares are cut: no double and no shortfall of people sees the rest. */
    private static final int DIGITS = 60;

    private GroupReference() {}

    /** Out of a published table of its characteristics. */
    static Reference of(Group group, Characteristic characteristic, PublishedShares.Table table) {
        ReferenceBuilder builder = Reference.builder()
                .characteristic(characteristic)
                .source(table.source())
                .coverage(coverage(group))
                .share(group.getCategories(), decimal(table.share(group.memberships())));
        table.sampleSize().ifPresent(builder::sampleSize);
        return builder.build();
    }

    private static Coverage coverage(Group group) {
        return group.where().getPlace().map(Coverage.unstated()::withPlace).orElse(Coverage.unstated());
    }

    /**
     * Out of the references of its characteristics, as the product of their shares.
     *
     * @param parts one for each membership, which lists its category
     */
    static Reference of(Group group, Characteristic characteristic, List<Reference> parts) {
        ReferenceBuilder builder = described(characteristic, parts, parts.size() == 1 ? "" : "Product of margins: ");
        BigInteger numerator = BigInteger.ONE;
        BigInteger denominator = BigInteger.ONE;
        for (int i = 0; i < parts.size(); i++) {
            ReferenceShare share =
                    parts.get(i).getShare(group.memberships().get(i).category()).orElseThrow();
            numerator = numerator.multiply(share.getNumerator());
            denominator = denominator.multiply(share.getDenominator());
        }
        return builder.share(group.getCategories(), decimal(ReferenceShare.of(numerator, denominator)))
                .build();
    }

    /** A share that was fitted to the references of its characteristics and to published tables of some of them. */
    static Reference fitted(Group group, Characteristic characteristic, List<Reference> parts, double share) {
        return described(characteristic, parts, "Fitted to published tables: ")
                .share(group.getCategories(), BigDecimal.valueOf(Math.min(1, share)))
                .build();
    }

    private static ReferenceBuilder described(Characteristic characteristic, List<Reference> parts, String how) {
        ReferenceBuilder builder = Reference.builder()
                .characteristic(characteristic)
                .coverage(parts.get(0).getCoverage())
                .source(how + parts.stream().map(Reference::getSource).collect(Collectors.joining(" × ")));
        if (parts.size() == 1) {
            parts.get(0).getClassification().ifPresent(builder::classification);
        }
        parts.stream()
                .flatMap(part -> part.getAsOf().stream())
                .max(Comparator.naturalOrder())
                .ifPresent(builder::asOf);
        parts.stream()
                .flatMapToLong(part -> part.getSampleSize().stream())
                .min()
                .ifPresent(builder::sampleSize);
        return builder;
    }

    private static BigDecimal decimal(ReferenceShare share) {
        return new BigDecimal(share.getNumerator())
                .divide(new BigDecimal(share.getDenominator()), DIGITS, RoundingMode.DOWN);
    }
}
