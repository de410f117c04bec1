package org.ediframework.metrics.representation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.ediframework.core.population.GroupCounts;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.statistics.Equivalence;
import org.ediframework.metrics.statistics.Interval;

/** Computes the rows of one analysis: the figures of each category first, verdicts once the family is known. */
final class RowComputation {

    private final RepresentationAnalysis settings;

    RowComputation(RepresentationAnalysis settings) {
        this.settings = settings;
    }

    /** What is the same for every row of a comparison, and the rows on their way. */
    Draft draft(Comparison comparison) {
        GroupCounts observed = comparison.getObserved();
        BoundedGroup possible = new BoundedGroup(observed, settings.getDenominator());
        ComparedGroup group = observed.isKnown() ? known(comparison) : bounded(comparison, possible);
        List<ComparedCategory> rows = new ArrayList<>();
        for (String category : observed.getListed()) {
            rows.add(
                    observed.isKnown()
                            ? row(
                                    group,
                                    comparison,
                                    category,
                                    observed.getCount(category).orElse(0))
                            : bounded(group, comparison, possible, category));
            comparison.uncounted(category).forEach(member -> rows.add(ambiguous(group, member)));
        }
        return new Draft(group, rows);
    }

    private ComparedGroup known(Comparison comparison) {
        long declared = comparison.getObserved().getDeclared();
        long undeclared = comparison.getObserved().getUndeclared();
        long everyone = Math.addExact(declared, undeclared);
        return group(
                comparison,
                Measured.of(settings.getDenominator() == Denominator.DECLARED ? declared : everyone),
                Measured.of(undeclared),
                everyone == 0 ? Measured.absent(Absence.NO_OBSERVATIONS) : Measured.of((double) declared / everyone));
    }

    /** Where a publisher withholds counts, each row is computed for every number that they can be. */
    private static ComparedGroup bounded(Comparison comparison, BoundedGroup possible) {
        GroupCounts observed = comparison.getObserved();
        OptionalLong base = possible.base();
        return group(
                comparison,
                base.isPresent() ? Measured.of(base.getAsLong()) : Measured.absent(Absence.WITHHELD_BY_PUBLISHER),
                observed.getWithheldNonResponses().isEmpty()
                        ? Measured.of(observed.getUndeclared())
                        : Measured.absent(Absence.WITHHELD_BY_PUBLISHER),
                Measured.absent(Absence.WITHHELD_BY_PUBLISHER));
    }

    private static ComparedGroup group(
            Comparison comparison, Measured<Long> base, Measured<Long> undeclared, Measured<Double> declaredRate) {
        return new ComparedGroup(
                comparison.getScope(),
                base,
                undeclared,
                declaredRate,
                comparison.getReference(),
                Comparability.notes(comparison),
                List.of());
    }

    /** A category of which nobody knows how many people it has: some wait in it or in another. */
    private static ComparedCategory ambiguous(ComparedGroup group, String category) {
        return new ComparedCategory(
                AbsentFigures.row(group, category, Absence.AMBIGUOUS_MATCH)
                        .verdict(Measured.absent(Absence.AMBIGUOUS_MATCH)),
                List.of(),
                true,
                false);
    }

    private ComparedCategory bounded(
            ComparedGroup group, Comparison comparison, BoundedGroup possible, String category) {
        BoundedGroup.Points points = possible.of(category);
        long undeclared = group.undeclared().find().orElse(0L);
        List<ComparedCategory> each = points.points().stream()
                .map(point -> row(
                        new ComparedGroup(
                                group.scope(),
                                Measured.of(point.base()),
                                Measured.of(undeclared),
                                group.declaredRate(),
                                group.reference(),
                                List.of(),
                                List.of()),
                        comparison,
                        category,
                        point.count()))
                .toList();
        List<RowFigures> figures =
                each.stream().flatMap(row -> row.figures().stream()).toList();
        boolean isKnown = points.isComplete() && each.size() == 1;
        ImmutableRepresentationRow.Builder row =
                isKnown ? each.get(0).row() : BoundedRow.of(group, category, comparison, points, possible);
        if (isKnown && !group.undeclared().isPresent()) {
            row.bounds(BoundedRow.bounds(points, possible)).robust(Measured.absent(Absence.WITHHELD_BY_PUBLISHER));
        }
        return new ComparedCategory(
                row.undeclared(group.undeclared()),
                figures,
                points.isComplete(),
                SameDenominator.of(comparison.getReferenceShare(category), comparison, settings.getDenominator())
                        .isPresent());
    }

    /** A group whose rows wait for their family. */
    record Draft(ComparedGroup group, List<ComparedCategory> rows) {}

    private ComparedCategory row(ComparedGroup group, Comparison comparison, String category, long count) {
        long base = group.base().get();
        long undeclared = group.undeclared().get();
        long everyone = settings.getDenominator() == Denominator.DECLARED ? base + undeclared : base;
        Measured<ReferenceShare> reference =
                SameDenominator.of(comparison.getReferenceShare(category), comparison, settings.getDenominator());
        Measured<Interval> shareInterval = base == 0
                ? Measured.absent(Absence.NO_OBSERVATIONS)
                : Measured.of(settings.getIntervalMethod().of(count, base, settings.getConfidence()));
        Measured<NonResponseBounds> bounds = everyone == 0
                ? Measured.absent(Absence.NO_OBSERVATIONS)
                : Measured.of(new NonResponseBounds(
                        (double) count / everyone, (double) Math.addExact(count, undeclared) / everyone));
        ImmutableRepresentationRow.Builder row = ImmutableRepresentationRow.builder()
                .scope(group.scope())
                .category(category)
                .count(Measured.of(count))
                .base(group.base())
                .undeclared(group.undeclared())
                .declaredRate(group.declaredRate())
                .share(shareInterval.map(interval -> (double) count / base))
                .shareInterval(shareInterval)
                .reference(group.reference())
                .referenceShare(reference)
                .bounds(bounds);
        RowFigures figures = reference.isPresent()
                ? compared(
                        row,
                        count,
                        base,
                        reference,
                        shareInterval,
                        comparison.getReference().get().getSampleSize())
                : notCompared(row, count, base, reference);
        row.robust(robust(reference, count, undeclared, everyone));
        return new ComparedCategory(row, figures);
    }

    private RowFigures compared(
            ImmutableRepresentationRow.Builder row,
            long count,
            long base,
            Measured<ReferenceShare> reference,
            Measured<Interval> shareInterval,
            OptionalLong sampleSize) {
        ReferenceShare share = reference.get();
        ExactComparison exact = ExactComparison.of(count, base, share);
        row.expected(Measured.of(exact.expected()))
                .shortfallBySwapping(Measured.of(exact.shortfallBySwapping()))
                .shortfallByAdding(
                        share.isOne()
                                ? Measured.<BigInteger>absent(Absence.REFERENCE_IS_EVERYBODY)
                                : Measured.of(exact.shortfallByAdding()));
        Measured<Double> ratio = shareInterval.isPresent() && share.isZero()
                ? Measured.absent(Absence.REFERENCE_IS_ZERO)
                : shareInterval.map(interval -> exact.ratio());
        Measured<Double> gap = shareInterval.map(interval -> exact.gap());
        row.ratio(ratio).gap(gap);
        Optional<SampledShare> sampled = sampleSize.isPresent()
                ? Optional.of(new SampledShare(count, base, share, sampleSize.getAsLong()))
                : Optional.empty();
        Uncertainty uncertainty;
        if (base == 0) {
            uncertainty = Uncertainty.absent(Absence.NO_OBSERVATIONS);
        } else if (sampled.isPresent()) {
            uncertainty = Uncertainty.ofSampled(sampled.get(), gap.get(), ratio, settings.getConfidence());
        } else {
            uncertainty = Uncertainty.ofComplete(
                    count, base, share, shareInterval.get(), gap.get(), ratio, settings.getConfidence());
        }
        row.gapInterval(uncertainty.gapInterval())
                .ratioInterval(uncertainty.ratioInterval())
                .pValue(uncertainty.pValue())
                .test(uncertainty.test())
                .detectableGap(uncertainty.detectableGap())
                .equivalencePValue(ratio.map(any -> equivalence(count, base, share, sampled)));
        return new RowFigures(
                count,
                base,
                reference,
                sampleSize.isPresent(),
                ratio,
                uncertainty.ratioInterval(),
                uncertainty.pValue());
    }

    private double equivalence(long count, long base, ReferenceShare share, Optional<SampledShare> sampled) {
        MaterialityBand band = settings.getMaterialityBand();
        return sampled.isPresent()
                ? sampled.get().equivalence(band)
                : Equivalence.ofShare(count, base, band.low() * share.toDouble(), band.high() * share.toDouble());
    }

    private static RowFigures notCompared(
            ImmutableRepresentationRow.Builder row, long count, long base, Measured<ReferenceShare> reference) {
        Absence reason = reference.getAbsence().orElse(Absence.NO_REFERENCE);
        AbsentFigures.withoutComparison(row, reason);
        return new RowFigures(
                count,
                base,
                reference,
                false,
                Measured.absent(reason),
                Measured.absent(reason),
                Measured.absent(reason));
    }

    /** Whether q is at most x/(n+u), or at least (x+u)/(n+u). */
    private static Measured<Boolean> robust(
            Measured<ReferenceShare> reference, long count, long undeclared, long everyone) {
        if (everyone == 0) {
            return Measured.absent(Absence.NO_OBSERVATIONS);
        }
        return reference.map(share -> ExactComparison.of(count, everyone, share).direction() <= 0
                || ExactComparison.of(count + undeclared, everyone, share).direction() >= 0);
    }

    /**
     * A group with the verdicts of its rows.
     *
     * @param adjusted the p-values adjusted for the family, row by row
     * @param least the same where every p-value of the family is the least that it can be
     */
    ComparedGroup judge(Draft draft, Iterator<OptionalDouble> adjusted, Iterator<OptionalDouble> least) {
        List<RepresentationRow> rows = new ArrayList<>();
        List<ComparisonNote> notes = new ArrayList<>();
        for (ComparedCategory compared : draft.rows()) {
            OptionalDouble greatest = adjusted.next();
            OptionalDouble lowest = least.next();
            RepresentationRow row = judge(compared, greatest, lowest);
            rows.add(row);
            BoundedRow.note(row.getCategory(), compared, greatest, lowest, settings)
                    .ifPresent(notes::add);
        }
        return draft.group().withRows(rows).withNotes(notes);
    }

    /**
     * A row with its verdict.
     *
     * @param adjusted the p-value adjusted for the family
     * @param least the same where every p-value of the family is the least that it can be
     */
    private RepresentationRow judge(ComparedCategory compared, OptionalDouble adjusted, OptionalDouble least) {
        if (compared.isAmbiguous()) {
            return compared.row().build();
        }
        if (!compared.isKnown()) {
            return compared.row()
                    .verdict(Measured.of(BoundedRow.verdict(compared, adjusted, least, settings)))
                    .build();
        }
        RowFigures figures = compared.figures().get(0);
        Measured<Double> adjustedPValue =
                Measured.of(adjusted, figures.pValue().getAbsence().orElse(Absence.NO_REFERENCE));
        Verdict verdict = Verdicts.of(figures, adjustedPValue, settings);
        boolean dependsOnOthers = adjusted.isPresent()
                && !adjusted.equals(least)
                && verdict != Verdicts.of(figures, Measured.of(least.orElse(1)), settings);
        return compared.row()
                .adjustedPValue(
                        adjusted.equals(least) ? adjustedPValue : Measured.absent(Absence.WITHHELD_BY_PUBLISHER))
                .verdict(Measured.of(dependsOnOthers ? Verdict.DEPENDS_ON_WITHHELD : verdict))
                .build();
    }
}
