package org.ediframework.metrics.intersection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.OpenCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.core.vocabulary.Characteristic;
import org.ediframework.core.vocabulary.CrossedCategory;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.representation.Comparison;
import org.ediframework.metrics.representation.ComparisonRules;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.representation.RepresentationTable;

/**
 * Compares the cells of a table of two characteristics or more with a reference. Only those who answered every question
 * are in the base of those who declared. All cells of one table form one family.
 *
 * <p>A row is named after its categories, joined with {@code " & "}; its characteristic is the crossing of the dimensions.
 */
public final class IntersectionAnalysis {

    private IntersectionAnalysis() {}

    /**
     * Against a published reference by the crossing of the same characteristics, whose categories are those of its parts as
     * {@link CrossedCategory} has them.
     *
     * @param observed the people counted, by two dimensions or more
     * @param joint who should be here; cells that only one of the two has are not compared
     * @throws IllegalArgumentException when the observed table has fewer than two dimensions, or the reference is by other
     *     characteristics
     */
    public static IntersectionTable against(CountTable observed, Reference joint, RepresentationAnalysis settings) {
        Crossing crossing = Crossing.of(OpenCounts.joined(observed));
        List<String> parts = joint.getCharacteristic().getParts().stream()
                .map(Characteristic::getId)
                .toList();
        if (parts.size() != crossing.names().size() || !Set.copyOf(parts).equals(Set.copyOf(crossing.names()))) {
            throw new IllegalArgumentException("The reference is by " + parts + " and the counts by " + crossing.names()
                    + ". They must be the same.");
        }
        return table(crossing, ReferenceBasis.PUBLISHED_INTERSECTION, renamed(crossing, joint, parts), settings);
    }

    /** The reference with the names that the cells have; empty where it has none of them. */
    private static Optional<Reference> renamed(Crossing crossing, Reference joint, List<String> parts) {
        ReferenceBuilder builder = Reference.builder()
                .characteristic(crossing.characteristic())
                .source(joint.getSource())
                .coverage(joint.getCoverage());
        joint.getAsOf().ifPresent(builder::asOf);
        boolean any = false;
        Set<String> named = new HashSet<>();
        for (Map.Entry<String, List<String>> cell : crossing.cells().entrySet()) {
            String name = CrossedCategory.join(parts.stream()
                    .map(part -> cell.getValue().get(crossing.names().indexOf(part)))
                    .toList());
            any |= named.add(name) && give(cell.getKey(), name, joint, builder);
        }
        if (joint.hasCounts()) {
            joint.getCategories().stream()
                    .filter(category -> !named.contains(category))
                    .forEach(category -> give(category, category, joint, builder));
            joint.getNonResponses().forEach(builder::nonResponse);
            joint.getBase().ifPresent(builder::base);
        }
        joint.getSampleSize().ifPresent(builder::sampleSize);
        return any ? Optional.of(builder.build()) : Optional.empty();
    }

    private static boolean give(String name, String listed, Reference joint, ReferenceBuilder builder) {
        OptionalLong count = joint.getCount(listed);
        count.ifPresent(people -> builder.count(name, people));
        joint.getStatedShare(listed).ifPresent(share -> builder.share(name, share));
        return count.isPresent() || joint.getStatedShare(listed).isPresent();
    }

    /**
     * Against the product of the shares of each characteristic, where no table of the intersection is published. Where
     * margins were estimated from samples, the smallest of these is taken as the size of the product's.
     *
     * @param observed the people counted, by two dimensions or more
     * @param margins one reference for each dimension, in their order, by the same categories
     * @throws IllegalArgumentException when the table has fewer than two dimensions, or there is not one reference for
     *     each
     */
    public static IntersectionTable againstMargins(
            CountTable observed, List<Reference> margins, RepresentationAnalysis settings) {
        Crossing crossing = Crossing.of(OpenCounts.joined(observed));
        if (margins.size() != crossing.names().size()) {
            throw new IllegalArgumentException("There are " + margins.size() + " references for the dimensions "
                    + crossing.names() + ". One is needed for each.");
        }
        return table(
                crossing,
                ReferenceBasis.PRODUCT_OF_MARGINS,
                ProductOfMargins.of(crossing, margins, observed),
                settings);
    }

    private static IntersectionTable table(
            Crossing crossing, ReferenceBasis basis, Optional<Reference> reference, RepresentationAnalysis settings) {
        Comparison comparison = Comparison.of(
                crossing.counts(), Measured.of(reference, Absence.NO_REFERENCE), ComparisonRules.standard());
        RepresentationTable table = settings.analyse(List.of(comparison));
        RatioPrior prior = RatioPrior.fittedTo(table.rows());
        List<IntersectionRow> rows = new ArrayList<>();
        List<List<String>> cells = List.copyOf(crossing.cells().values());
        for (int i = 0; i < cells.size(); i++) {
            RepresentationRow row = table.rows().get(i);
            rows.add(new IntersectionRow(cells.get(i), row, prior.shrunken(row)));
        }
        return new IntersectionTable(crossing.names(), basis, prior, rows, table);
    }
}
