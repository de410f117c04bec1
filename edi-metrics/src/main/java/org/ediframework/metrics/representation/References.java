package org.ediframework.metrics.representation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.Reference;
import org.ediframework.core.population.Scope;
import org.ediframework.core.population.Where;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;

/**
 * Which reference some counts are held against: that of their characteristic and place, or else the one that names no
 * place. Immutable and thread-safe.
 */
public final class References {

    private final Map<Scope, Reference> byScope = new LinkedHashMap<>();
    private final UnaryOperator<String> placeNames;

    private References(List<Reference> references, UnaryOperator<String> placeNames) {
        this.placeNames = placeNames;
        references.forEach(reference -> byScope.putIfAbsent(key(reference.getScope()), reference));
    }

    /** These references; the first of several for one characteristic and place. */
    public static References of(List<Reference> references) {
        return new References(references, UnaryOperator.identity());
    }

    /**
     * These references, for data in which places have several names.
     *
     * @param placeNames gives the one name of a place for any of its names
     */
    public static References of(List<Reference> references, UnaryOperator<String> placeNames) {
        return new References(references, placeNames);
    }

    /** Where and by which characteristic; who the people are, and in which list, is for the comparison to look at. */
    private Scope key(Scope scope) {
        Where where = scope.getPlace().map(placeNames).map(Where::place).orElse(Where.unstated());
        return Scope.of(scope.getCharacteristic()).withWhere(where);
    }

    /** The reference for these people; absent where there is none. */
    public Optional<Reference> find(Scope scope) {
        Reference ofPlace = byScope.get(key(scope));
        return Optional.ofNullable(ofPlace != null ? ofPlace : byScope.get(key(scope.withWhere(Where.unstated()))));
    }

    /** These counts against their reference, or without one where there is none. */
    public Comparison compare(GroupCounts counted, ComparisonRules rules) {
        return Comparison.of(counted, Measured.of(find(counted.getScope()), Absence.NO_REFERENCE), rules);
    }
}
