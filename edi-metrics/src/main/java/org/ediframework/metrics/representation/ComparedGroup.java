package org.ediframework.metrics.representation;

import java.util.ArrayList;
import java.util.List;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.Scope;
import org.ediframework.metrics.measure.Measured;

/**
 * Some people, counted by one characteristic in one place, against their reference: what a table has a heading for.
 *
 * @param scope whom the rows are about
 * @param base n, the people whom the shares are shares of, by the table's denominator
 * @param undeclared u, the people who gave no answer; part of the base only when the denominator is everyone
 * @param declaredRate the share of everyone who gave an answer, from 0 to 1, whatever the denominator
 * @param reference what they are held against, with its source, date and population, or why there is nothing
 * @param notes what a reader must know before comparing; empty where nothing was noticed
 * @param rows a row for each category, in the order of the counts
 */
public record ComparedGroup(
        Scope scope,
        Measured<Long> base,
        Measured<Long> undeclared,
        Measured<Double> declaredRate,
        Measured<Reference> reference,
        List<ComparisonNote> notes,
        List<RepresentationRow> rows) {

    /** Copies the lists. */
    public ComparedGroup {
        notes = List.copyOf(notes);
        rows = List.copyOf(rows);
    }

    /** The same people with these rows. */
    public ComparedGroup withRows(List<RepresentationRow> some) {
        return new ComparedGroup(scope, base, undeclared, declaredRate, reference, notes, some);
    }

    /** The same people with these notes besides. */
    ComparedGroup withNotes(List<ComparisonNote> more) {
        List<ComparisonNote> all = new ArrayList<>(notes);
        all.addAll(more);
        return new ComparedGroup(scope, base, undeclared, declaredRate, reference, all, rows);
    }
}
