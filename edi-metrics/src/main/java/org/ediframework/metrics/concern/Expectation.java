package org.ediframework.metrics.concern;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.population.Reference;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.metrics.intersection.ReferenceBasis;

/**
 * The expected shares of a combination in a place: those of a published table where one has it, or else the products of
 * the shares of its characteristics.
 */
final class Expectation {

    private final PublishedShares published;
    private final Margins margins;

    Expectation(PublishedShares published, Margins margins) {
        this.published = published;
        this.margins = margins;
    }

    /** The share of each cell, row by row; not a number where nothing says. No dimension gives everybody: 1. */
    double[] shares(Optional<String> place, List<Dimension> dimensions) {
        if (dimensions.size() == 1) {
            return margins.shares(place, dimensions.get(0));
        }
        List<String> names = dimensions.stream().map(Dimension::getName).toList();
        return published
                .find(place, names)
                .map(table -> table.shares(dimensions))
                .orElseGet(() -> products(place, dimensions));
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

    /** Whether anything says how people should be spread over the categories of one characteristic. */
    boolean hasReference(String characteristic) {
        return margins.reference(Optional.empty(), characteristic).isPresent();
    }

    /** Where the share of a combination comes from; empty for a single characteristic. */
    Optional<ReferenceBasis> basis(Optional<String> place, List<Membership> memberships) {
        if (memberships.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(
                published.find(place, ids(memberships)).isPresent()
                        ? ReferenceBasis.PUBLISHED_INTERSECTION
                        : ReferenceBasis.PRODUCT_OF_MARGINS);
    }

    /** How many people the shares were estimated from; of several characteristics the fewest. Empty where complete. */
    OptionalLong sampleSize(Optional<String> place, List<String> names) {
        if (published.find(place, names).isPresent()) {
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
        return published
                .find(group.where().getPlace(), names)
                .map(table -> GroupReference.of(group, characteristic, table))
                .orElseGet(() -> GroupReference.of(
                        group,
                        characteristic,
                        names.stream()
                                .map(name -> margins.reference(group.where().getPlace(), name)
                                        .orElseThrow())
                                .toList()));
    }

    private static List<String> ids(List<Membership> memberships) {
        return memberships.stream()
                .map(membership -> membership.characteristic().getId())
                .toList();
    }
}
