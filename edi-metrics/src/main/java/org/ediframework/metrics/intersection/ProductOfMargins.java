package org.ediframework.metrics.intersection;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.OpenCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.population.ReferenceShare;

/**
 * The reference that expects each cell to have the product of the shares of its categories. Products are cut after so
 * many digits that no double and no shortfall of people sees it; a cell of which any category is not listed has none.
 */
final class ProductOfMargins {

    private static final int DIGITS = 60;

    private ProductOfMargins() {}

    /**
     * Empty where no cell has a share.
     *
     * @param observed the counts, in which categories may have been joined
     */
    static Optional<Reference> of(Crossing crossing, List<Reference> margins, CountTable observed) {
        List<OpenCounts> open = crossing.names().stream()
                .map(name -> OpenCounts.in(observed, name))
                .toList();
        ReferenceBuilder builder = Reference.builder()
                .characteristic(crossing.characteristic())
                .source("Product of margins: "
                        + margins.stream().map(Reference::getSource).collect(Collectors.joining(" × ")));
        margins.stream()
                .map(Reference::getAsOf)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .ifPresent(builder::asOf);
        margins.stream()
                .flatMapToLong(margin -> margin.getSampleSize().stream())
                .min()
                .ifPresent(builder::sampleSize);
        boolean any = false;
        for (var cell : crossing.cells().entrySet()) {
            Optional<BigDecimal> share = share(cell.getValue(), margins, open);
            share.ifPresent(known -> builder.share(cell.getKey(), known));
            any |= share.isPresent();
        }
        return any ? Optional.of(builder.build()) : Optional.empty();
    }

    private static Optional<BigDecimal> share(List<String> categories, List<Reference> margins, List<OpenCounts> open) {
        BigInteger numerator = BigInteger.ONE;
        BigInteger denominator = BigInteger.ONE;
        for (int i = 0; i < categories.size(); i++) {
            Optional<ReferenceShare> share = margins.get(i)
                    .getShare(open.get(i).unions().getOrDefault(categories.get(i), Set.of(categories.get(i))));
            if (share.isEmpty()) {
                return Optional.empty();
            }
            numerator = numerator.multiply(share.get().getNumerator());
            denominator = denominator.multiply(share.get().getDenominator());
        }
        return Optional.of(new BigDecimal(numerator).divide(new BigDecimal(denominator), DIGITS, RoundingMode.DOWN));
    }
}
