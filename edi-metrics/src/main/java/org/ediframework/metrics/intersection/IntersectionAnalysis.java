package org.ediframework.metrics.intersection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.ReferenceBuilder;
import org.ediframework.metrics.representation.Comparison;
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
     * Against a published table of the same intersection, taken as complete.
     *
     * @param observed the people counted, by two dimensions or more
     * @param reference who should be here, by the same dimensions in any order; cells that only one table has are not
     *     compared
     * @param source publisher and table of the reference
     * @throws IllegalArgumentException when the observed table has fewer than two dimensions, or the dimensions differ
     */
    public static IntersectionTable against(
            CountTable observed, CountTable reference, String source, RepresentationAnalysis settings) {
        Crossing crossing = Crossing.of(observed);
        List<Dimension> arranged =
                crossing.names().stream().map(reference::getDimension).toList();
        if (arranged.size() != reference.getDimensions().size()) {
            throw new IllegalArgumentException("The reference has the dimensions "
                    + reference.getDimensions().stream().map(Dimension::getName).toList()
                    + " and the counts " + crossing.names() + ". They must be the same.");
        }
        ReferenceBuilder builder =
                Reference.builder().characteristic(crossing.characteristic()).source(source);
        CountTable inOrder = reference.arrangedAs(arranged);
        Crossing expected = Crossing.of(inOrder);
        expected.counts().getCounts().forEach(builder::count);
        return table(crossing, ReferenceBasis.PUBLISHED_INTERSECTION, Optional.of(builder.build()), settings);
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
        Crossing crossing = Crossing.of(observed);
        if (margins.size() != crossing.names().size()) {
            throw new IllegalArgumentException("There are " + margins.size() + " references for the dimensions "
                    + crossing.names() + ". One is needed for each.");
        }
        return table(crossing, ReferenceBasis.PRODUCT_OF_MARGINS, ProductOfMargins.of(crossing, margins), settings);
    }

    private static IntersectionTable table(
            Crossing crossing, ReferenceBasis basis, Optional<Reference> reference, RepresentationAnalysis settings) {
        Comparison comparison = reference
                .map(known -> Comparison.of(crossing.counts(), known))
                .orElseGet(() -> Comparison.withoutReference(crossing.counts()));
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
