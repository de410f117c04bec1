package org.ediframework.metrics.concern;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.intersection.ReferenceBasis;

/**
 * The expected shares of a combination in a place: those of a published table where one has it, or else the products of
 * the shares of its characteristics.
 */
final class Expectation {

    private final ExpectedPopulation expected;
    private final Optional<String> placeDimension;
    private final Margins margins;
    private final Map<Key, Optional<Published>> found = new LinkedHashMap<>();

    private record Key(Optional<String> place, List<String> names) {}

    /** A published table brought to the dimensions of a combination at a place. */
    private record Published(CountTable table, long base, String source) {}

    Expectation(ExpectedPopulation expected, Optional<String> placeDimension, Margins margins) {
        this.expected = expected;
        this.placeDimension = placeDimension;
        this.margins = margins;
    }

    /** The share of each cell, row by row; not a number where nothing says. No dimension gives everybody: 1. */
    double[] shares(Optional<String> place, List<Dimension> dimensions) {
        if (dimensions.size() == 1) {
            return margins.shares(place, dimensions.get(0));
        }
        Optional<Published> published = published(place, names(dimensions));
        return published.isPresent() ? shares(published.get(), dimensions) : products(place, dimensions);
    }

    private double[] products(Optional<String> place, List<Dimension> dimensions) {
        double[] products = {1};
        for (Dimension dimension : dimensions) {
            double[] shares = margins.shares(place, dimension);
            double[] longer = new double[products.length * shares.length];
            for (int cell = 0; cell < longer.length; cell++) {
                longer[cell] = products[cell / shares.length] * shares[cell % shares.length];
            }
            products = longer;
        }
        return products;
    }

    private static double[] shares(Published published, List<Dimension> dimensions) {
        int size = 1;
        for (Dimension dimension : dimensions) {
            size *= dimension.getCategories().size();
        }
        double[] shares = new double[size];
        int[] theirs = new int[dimensions.size()];
        for (int cell = 0; cell < size; cell++) {
            shares[cell] = isListed(cell, dimensions, published.table(), theirs) && published.base() > 0
                    ? (double) published.table().count(theirs) / published.base()
                    : Double.NaN;
        }
        return shares;
    }

    /** Finds the indices of a cell in a published table; false where the table does not list one of its categories. */
    private static boolean isListed(int cell, List<Dimension> dimensions, CountTable table, int[] theirs) {
        int rest = cell;
        for (int d = dimensions.size() - 1; d >= 0; d--) {
            List<String> categories = dimensions.get(d).getCategories();
            OptionalInt index = table.getDimensions().get(d).find(categories.get(rest % categories.size()));
            if (index.isEmpty()) {
                return false;
            }
            theirs[d] = index.getAsInt();
            rest /= categories.size();
        }
        return true;
    }

    private Optional<Published> published(Optional<String> place, List<String> names) {
        return found.computeIfAbsent(new Key(place, names), key -> find(place, names));
    }

    private Optional<Published> find(Optional<String> place, List<String> names) {
        if (names.size() < 2) {
            return Optional.empty();
        }
        Set<String> wanted = new LinkedHashSet<>(names);
        place.ifPresent(name -> wanted.add(placeDimension.orElseThrow()));
        return expected.tableOf(wanted).flatMap(known -> {
            CountTable table = known.table();
            if (place.isPresent()) {
                String dimension = placeDimension.orElseThrow();
                if (table.getDimension(dimension).find(place.get()).isEmpty()) {
                    return Optional.empty();
                }
                table = table.slice(dimension, place.get());
            }
            CountTable brought = table.marginal(names.toArray(String[]::new));
            long[] base = {0};
            brought.forEachNonZero((indices, count) -> {
                boolean isAnswered = true;
                for (int d = 0; d < indices.length; d++) {
                    isAnswered &= brought.getDimensions().get(d).isSubstantive(indices[d]);
                }
                base[0] += isAnswered ? count : 0;
            });
            return Optional.of(new Published(brought, base[0], known.source()));
        });
    }

    /** Whether anything says how people should be spread over all categories of one characteristic. */
    boolean hasReference(String characteristic) {
        return margins.reference(Optional.empty(), characteristic).isPresent();
    }

    /** Where the share of a combination comes from; empty for a single characteristic. */
    Optional<ReferenceBasis> basis(Optional<String> place, List<Membership> memberships) {
        if (memberships.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                published(place, ids(memberships)).isPresent()
                        ? ReferenceBasis.PUBLISHED_INTERSECTION
                        : ReferenceBasis.PRODUCT_OF_MARGINS);
    }

    /** How many people the shares were estimated from; of several characteristics the fewest. Empty where complete. */
    OptionalLong sampleSize(Optional<String> place, List<String> names) {
        if (published(place, names).isPresent()) {
            return OptionalLong.empty();
        }
        return names.stream()
                .flatMap(name -> margins.reference(place, name).stream())
                .flatMapToLong(reference -> reference.getSampleSize().stream())
                .min();
    }

    /** The reference of one group by itself, named as its row is. */
    Reference reference(Group group, Characteristic characteristic) {
        List<String> names = ids(group.memberships());
        ReferenceBuilder builder = Reference.builder().characteristic(characteristic);
        Optional<Published> published = published(group.place(), names);
        if (published.isPresent()) {
            String[] labels =
                    group.memberships().stream().map(Membership::category).toArray(String[]::new);
            return builder.source(published.get().source())
                    .share(
                            group.getCategories(),
                            decimal(ReferenceShare.of(
                                    published.get().table().count(labels),
                                    published.get().base())))
                    .build();
        }
        List<Reference> parts = names.stream()
                .map(name -> margins.reference(group.place(), name).orElseThrow())
                .toList();
        Reference first = parts.get(0);
        builder.coverage(first.getCoverage());
        String sources = parts.stream().map(Reference::getSource).collect(Collectors.joining(" × "));
        builder.source(parts.size() == 1 ? sources : "Product of margins: " + sources);
        if (parts.size() == 1) {
            first.getClassification().ifPresent(builder::classification);
        }
        parts.stream()
                .flatMap(part -> part.getAsOf().stream())
                .max(java.util.Comparator.naturalOrder())
                .ifPresent(builder::asOf);
        sampleSize(group.place(), names).ifPresent(builder::sampleSize);
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

    /** Cut after so many digits that no double and no shortfall of people sees it. */
    private static BigDecimal decimal(ReferenceShare share) {
        return new BigDecimal(share.getNumerator())
                .divide(new BigDecimal(share.getDenominator()), 60, RoundingMode.DOWN);
    }

    private static List<String> names(List<Dimension> dimensions) {
        return dimensions.stream().map(Dimension::getName).toList();
    }

    private static List<String> ids(List<Membership> memberships) {
        return memberships.stream()
                .map(membership -> membership.characteristic().getId())
                .toList();
    }
}
