package org.ediframework.metrics.representation;

import java.util.List;
import org.ediframework.core.population.Reference;

/**
 * The result of an analysis: group by group a row for each category, and how it was computed. It holds every count, so
 * that no writer takes it: what may be shown of it is decided by {@code org.ediframework.metrics.publication}.
 *
 * @param groups in the order of the comparisons
 * @param familySize how many rows have a p-value, and so were adjusted together
 * @param settings the method, confidence, denominator, adjustment and band behind every row
 */
public record RepresentationTable(List<ComparedGroup> groups, int familySize, RepresentationAnalysis settings) {

    /** A result. */
    public RepresentationTable {
        groups = List.copyOf(groups);
    }

    /**
     * These groups, judged as a family of their own: their p-values are adjusted for their own number, and no figure of
     * another row has a part in theirs. A row whose p-value is absent takes no part.
     */
    public static RepresentationTable judged(List<ComparedGroup> groups, RepresentationAnalysis settings) {
        return Family.judged(groups, settings);
    }

    /** Every row, in the order of the groups and of their categories. */
    public List<RepresentationRow> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /** Everything that was noticed, in the order of the groups. */
    public List<ComparisonNote> notes() {
        return groups.stream().flatMap(group -> group.notes().stream()).toList();
    }

    /** The tests behind the p-values, each once; none where no row has a p-value. */
    public List<SignificanceTest> tests() {
        return rows().stream()
                .flatMap(row -> row.getTest().find().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What the groups were held against, each once, in their order. */
    public List<Reference> references() {
        return groups.stream()
                .flatMap(group -> group.reference().find().stream())
                .distinct()
                .toList();
    }
}
