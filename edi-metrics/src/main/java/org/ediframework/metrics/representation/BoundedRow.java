package org.ediframework.metrics.representation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;

/** A row of which a publisher withholds the count or the base: bounds of its share, and a verdict where all numbers agree. */
final class BoundedRow {

    private BoundedRow() {}

    static ImmutableRepresentationRow.Builder of(
            ComparedGroup group,
            String category,
            Comparison comparison,
            BoundedGroup.Points points,
            BoundedGroup possible) {
        OptionalLong count = comparison.getObserved().getCount(category);
        return AbsentFigures.row(group, category, Absence.WITHHELD_BY_PUBLISHER)
                .count(
                        count.isPresent()
                                ? Measured.of(count.getAsLong())
                                : Measured.absent(Absence.WITHHELD_BY_PUBLISHER))
                .referenceShare(
                        SameDenominator.of(comparison.getReferenceShare(category), comparison, possible.denominator()))
                .bounds(bounds(points, possible));
    }

    /** The least and the greatest share that the category can have of those counted and of those who gave no answer. */
    static Measured<NonResponseBounds> bounds(BoundedGroup.Points points, BoundedGroup possible) {
        long undeclared = possible.mostUndeclared();
        double lowest = 1;
        double highest = 0;
        for (BoundedGroup.Point point : points.points()) {
            boolean isMore = undeclared < Long.MAX_VALUE - point.base();
            boolean isAdded = isMore && possible.denominator() == Denominator.DECLARED;
            double everyone = (double) point.base() + (isAdded ? undeclared : 0);
            lowest = Math.min(lowest, everyone == 0 ? 0 : point.count() / everyone);
            highest = Math.max(
                    highest,
                    everyone == 0 ? 1 : Math.min(1, (point.count() + (double) (isMore ? undeclared : 0)) / everyone));
        }
        boolean isOpen = points.points().isEmpty() || undeclared == Long.MAX_VALUE;
        return Measured.of(isOpen ? new NonResponseBounds(0, 1) : new NonResponseBounds(lowest, highest));
    }

    /** The verdict that every number gives, however the other rows of the family turn out; else that it depends. */
    static Verdict verdict(
            ComparedCategory compared, OptionalDouble greatest, OptionalDouble least, RepresentationAnalysis settings) {
        if (!compared.isComplete()) {
            return compared.hasReference() ? Verdict.DEPENDS_ON_WITHHELD : Verdict.NO_REFERENCE;
        }
        Map<Verdict, Integer> verdicts = ofCases(compared, greatest, least, settings);
        return verdicts.size() == 1 ? verdicts.keySet().iterator().next() : Verdict.DEPENDS_ON_WITHHELD;
    }

    /** In how many cases of what withheld counts can be there is each verdict, where they do not agree; empty where they do. */
    static Optional<ComparisonNote> note(
            String category,
            ComparedCategory compared,
            OptionalDouble greatest,
            OptionalDouble least,
            RepresentationAnalysis settings) {
        Map<Verdict, Integer> verdicts = compared.isComplete() && !compared.isKnown() && !compared.isAmbiguous()
                ? ofCases(compared, greatest, least, settings)
                : Map.of();
        if (verdicts.size() < 2) {
            return Optional.empty();
        }
        List<Sentence> said = new ArrayList<>();
        verdicts.forEach((verdict, cases) ->
                said.add(Sentence.of("depends.say", cases, Sentence.of(verdict, verdict.getLabel()))));
        int cases = verdicts.values().stream().mapToInt(Integer::intValue).sum();
        return Optional.of(new ComparisonNote(
                ComparisonNote.Kind.DEPENDS_ON_WITHHELD, Sentence.of("depends", category, cases, said)));
    }

    private static Map<Verdict, Integer> ofCases(
            ComparedCategory compared, OptionalDouble greatest, OptionalDouble least, RepresentationAnalysis settings) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (RowFigures figures : compared.figures()) {
            verdicts.merge(Verdicts.of(figures, measured(greatest, figures), settings), 1, Integer::sum);
            if (!greatest.equals(least)) {
                verdicts.merge(Verdicts.of(figures, measured(least, figures), settings), 1, Integer::sum);
            }
        }
        return verdicts;
    }

    private static Measured<Double> measured(OptionalDouble adjusted, RowFigures figures) {
        return adjusted.isPresent() ? Measured.of(adjusted.getAsDouble()) : figures.pValue();
    }
}
