package org.ediframework.metrics.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.population.ReferenceShare;
import org.ediframework.metrics.funnel.Funnel;
import org.ediframework.metrics.funnel.UnitCount;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.statistics.Overdispersion;

/** Places of different size against one share, as {@link Funnel} says: a row for each place. */
public final class FunnelFigures {

    private FunnelFigures() {}

    /**
     * The places of a table against a share.
     *
     * @param category whose share is looked at
     * @param target the share that all are held against; absent: that of all places shown together
     * @param isOverdispersed whether the limits take in how much places vary beyond chance
     * @throws IllegalArgumentException when no breakdown of the table, or more than one, has that category
     * @throws ArithmeticException when the places add up to more than {@link Long#MAX_VALUE} people
     */
    public static PublishedFigures of(
            PublishedTable shown, String category, Optional<ReferenceShare> target, boolean isOverdispersed) {
        List<ShownUnit> units = ShownUnit.with(category, shown);
        List<UnitCount> counts = new ArrayList<>();
        for (ShownUnit unit : units) {
            if (unit.hidden(category).isEmpty()) {
                counts.add(new UnitCount(
                        unit.name(), unit.count(category).get(), unit.declared().get()));
            }
        }
        Funnel plain =
                target.map(share -> Funnel.against(share, counts)).orElseGet(() -> Funnel.againstOverall(counts));
        Funnel funnel = isOverdispersed ? plain.overdispersed() : plain;
        PublishedFigures.Builder figures = PublishedFigures.of(Sentence.of("funnel", category), shown)
                .column("place", "place", FigureKind.PLACE)
                .column("count", "count", FigureKind.WHOLE)
                .column("base", "of", FigureKind.WHOLE)
                .column("share", "share", FigureKind.SHARE)
                .column("limits_95", "95% limits", FigureKind.SHARE_INTERVAL)
                .column("limits_99_8", "99.8% limits", FigureKind.SHARE_INTERVAL)
                .column("position", "position", FigureKind.WORD);
        rows(units, category, funnel, figures);
        figures.whole("target", "held against", FigureKind.SHARE, funnel.target());
        if (isOverdispersed) {
            Optional<Overdispersion> variation = plain.getOverdispersion();
            figures.whole(
                            "dispersion",
                            "variation beyond chance (1 is none)",
                            FigureKind.NUMBER,
                            Measured.of(variation.map(Overdispersion::factor), Absence.NO_OBSERVATIONS))
                    .method(Sentence.of("funnel.overdispersion"));
        }
        if (counts.size() < units.size()) {
            figures.note(Sentence.of(target.isEmpty() ? "funnel.withheldInShare" : "funnel.withheld"));
        }
        return figures.method(Sentence.of(
                        target.isPresent() ? "funnel.outside" : "funnel.overall",
                        Sentence.of(isOverdispersed ? "funnel.limits.overdispersed" : "funnel.limits")))
                .build();
    }

    private static void rows(List<ShownUnit> units, String category, Funnel funnel, PublishedFigures.Builder figures) {
        Map<String, Funnel.Point> points = new HashMap<>();
        funnel.points().forEach(point -> points.put(point.count().unit(), point));
        for (ShownUnit unit : units) {
            Measured<Funnel.Point> point = Measured.of(
                    Optional.ofNullable(points.get(unit.name())),
                    unit.hidden(category).orElse(Absence.SUPPRESSED));
            figures.row(
                    Measured.of(unit.name()),
                    unit.count(category),
                    unit.declared(),
                    point.flatMap(Funnel.Point::share),
                    point.flatMap(Funnel.Point::inner),
                    point.flatMap(Funnel.Point::outer),
                    point.flatMap(Funnel.Point::position).map(FigureWord::of));
        }
    }
}
