package org.ediframework.metrics.representation;

import java.util.List;
import java.util.function.Predicate;

/**
 * The result of an analysis: a row for each category, what was noticed about the data, and how it was computed.
 *
 * @param rows in the order of the comparisons and of their categories
 * @param notes what a reader must know before comparing; empty where nothing was noticed
 * @param familySize how many rows have a p-value, and so were adjusted together
 * @param settings the method, confidence, denominator, adjustment and band behind every row
 */
public record RepresentationTable(
        List<RepresentationRow> rows, List<ComparisonNote> notes, int familySize, RepresentationAnalysis settings) {

    /** A result. */
    public RepresentationTable {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * The rows that meet a condition, judged as a family of their own: their p-values are adjusted for their own number,
     * and no figure of a row left out has a part in theirs.
     */
    public RepresentationTable keeping(Predicate<RepresentationRow> condition) {
        Family family = Family.of(rows.stream().filter(condition).toList());
        return new RepresentationTable(family.judged(settings), notes, family.size(), settings);
    }

    /** The tests behind the p-values, each once; none where no row has a p-value. */
    public List<SignificanceTest> tests() {
        return rows.stream()
                .flatMap(row -> row.getTest().find().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
