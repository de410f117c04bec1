package org.ediframework.metrics.concern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.DoubleStream;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.intersection.ReferenceBasis;
import org.ediframework.metrics.statistics.ProportionalFitting;

/**
 * The expected shares of a combination in a place: those of a published table where one has it. Where none has, they are
 * fitted to the shares of its characteristics and to such tables of fewer of them as there are; with none at all that is
 * the product of the shares.
 */
record Expectation(PublishedShares published, Margins margins) {

    /** More cells than these are not fitted but multiplied. */
    private static final int MOST_FITTED_CELLS = 50_000;

    /**
     * Whether something published says how people are spread over a combination in a place, so that nothing is assumed of
     * what its characteristics, or these and the place, have to do with each other.
     */
    boolean isPublished(Optional<String> place, List<String> names) {
        return isOfReference(place, names) || published.find(place, names).isPresent();
    }

    /** Whether the shares of a combination are those of the reference by its only characteristic. */
    private boolean isOfReference(Optional<String> place, List<String> names) {
        return names.isEmpty() || (names.size() == 1 && (place.isEmpty() || margins.isOwn(place.get(), names.get(0))));
    }

    /** The share of each cell, row by row; not a number where nothing says. No dimension gives everybody: 1. */
    double[] shares(Optional<String> place, List<Dimension> dimensions) {
        List<String> names = dimensions.stream().map(Dimension::getName).toList();
        if (isOfReference(place, names)) {
            return products(place, dimensions);
        }
        return published
                .find(place, names)
                .map(table -> table.shares(dimensions))
                .orElseGet(() -> fitted(place, dimensions));
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

    private double[] fitted(Optional<String> place, List<Dimension> dimensions) {
        double[] products = products(place, dimensions);
        if (dimensions.size() < 2 || products.length > MOST_FITTED_CELLS || !isKnown(products)) {
            return products;
        }
        List<String> names = dimensions.stream().map(Dimension::getName).toList();
        Optional<double[]> everywhere = place.isEmpty() ? Optional.empty() : table(Optional.empty(), dimensions);
        List<ProportionalFitting.Margin> pairs = dimensions.size() == 2 ? List.of() : pairs(place, dimensions);
        if (everywhere.isEmpty() && pairs.isEmpty()) {
            return products;
        }
        List<ProportionalFitting.Margin> all = new ArrayList<>();
        for (int dimension = 0; dimension < names.size(); dimension++) {
            all.add(margin(List.of(dimension), margins.shares(place, dimensions.get(dimension))));
        }
        all.addAll(pairs);
        return ProportionalFitting.fit(
                dimensions.stream()
                        .mapToInt(dimension -> dimension.getCategories().size())
                        .toArray(),
                everywhere.orElse(products),
                all);
    }

    private List<ProportionalFitting.Margin> pairs(Optional<String> place, List<Dimension> dimensions) {
        List<ProportionalFitting.Margin> pairs = new ArrayList<>();
        for (int one = 0; one < dimensions.size(); one++) {
            for (int other = one + 1; other < dimensions.size(); other++) {
                List<Integer> kept = List.of(one, other);
                table(place, List.of(dimensions.get(one), dimensions.get(other)))
                        .ifPresent(shares -> pairs.add(margin(kept, shares)));
            }
        }
        return pairs;
    }

    /** The shares of a published table that lists every category. */
    private Optional<double[]> table(Optional<String> place, List<Dimension> dimensions) {
        return published
                .find(place, dimensions.stream().map(Dimension::getName).toList())
                .map(table -> table.shares(dimensions))
                .filter(Expectation::isKnown);
    }

    private static boolean isKnown(double[] shares) {
        return Arrays.stream(shares).allMatch(Double::isFinite);
    }

    private static ProportionalFitting.Margin margin(List<Integer> dimensions, double[] sums) {
        return new ProportionalFitting.Margin(
                dimensions, DoubleStream.of(sums).boxed().toList());
    }

    /** Whether anything says how people should be spread over the categories of one characteristic. */
    boolean hasReference(String characteristic) {
        return margins.reference(Optional.empty(), characteristic).isPresent();
    }

    /** Where the share of a combination comes from; empty for a single characteristic that has a reference. */
    Optional<ReferenceBasis> basis(Optional<String> place, List<Membership> memberships) {
        List<String> names = ids(memberships);
        if (names.size() < 2) {
            return Optional.empty();
        }
        if (published.find(place, names).isPresent()) {
            return Optional.of(ReferenceBasis.PUBLISHED_INTERSECTION);
        }
        return Optional.of(
                isFitted(place, names) ? ReferenceBasis.FITTED_TO_TABLES : ReferenceBasis.PRODUCT_OF_MARGINS);
    }

    private boolean isFitted(Optional<String> place, List<String> names) {
        boolean hasPairs = false;
        for (int one = 0; names.size() > 2 && one < names.size(); one++) {
            for (int other = one + 1; other < names.size(); other++) {
                hasPairs |= published
                        .find(place, List.of(names.get(one), names.get(other)))
                        .isPresent();
            }
        }
        return hasPairs
                || (place.isPresent() && published.find(Optional.empty(), names).isPresent());
    }

    /** How many people the shares were estimated from; of several characteristics the fewest. Empty where complete. */
    OptionalLong sampleSize(Optional<String> place, List<String> names) {
        if (!isOfReference(place, names) && published.find(place, names).isPresent()) {
            return published.find(place, names).get().sampleSize();
        }
        return names.stream()
                .flatMap(name -> margins.reference(place, name).stream())
                .flatMapToLong(reference -> reference.getSampleSize().stream())
                .min();
    }

    /**
     * The reference of one group by itself, named as its row is.
     *
     * @param share its expected share, where no reference or table gives it exactly
     */
    Reference reference(Group group, Characteristic characteristic, double share) {
        List<String> names = ids(group.memberships());
        Optional<String> place = group.where().getPlace();
        Optional<PublishedShares.Table> table =
                isOfReference(place, names) ? Optional.empty() : published.find(place, names);
        return table.map(known -> GroupReference.of(group, characteristic, known))
                .orElseGet(() -> {
                    List<Reference> parts = names.stream()
                            .map(name -> margins.reference(place, name).orElseThrow())
                            .toList();
                    return isFitted(place, names)
                            ? GroupReference.fitted(group, characteristic, parts, share)
                            : GroupReference.of(group, characteristic, parts);
                });
    }

    private static List<String> ids(List<Membership> memberships) {
        return memberships.stream()
                .map(membership -> membership.characteristic().getId())
                .toList();
    }
}
