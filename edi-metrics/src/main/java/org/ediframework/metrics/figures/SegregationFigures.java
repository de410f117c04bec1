package org.ediframework.metrics.figures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.ediframework.core.population.CountTable;
import org.ediframework.core.population.Dimension;
import org.ediframework.core.population.Scope;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.segregation.MultigroupSegregation;
import org.ediframework.metrics.segregation.Segregation;
import org.ediframework.metrics.segregation.Segregation.Index;
import org.ediframework.metrics.segregation.TwoGroupSegregation;
import org.ediframework.metrics.statistics.Interval;

/**
 * How unevenly groups spread over places, as {@link Segregation} says: a row for all groups of a breakdown together, then
 * one for each against everybody else.
 */
public final class SegregationFigures {

    private static final String UNIT = "place";
    private static final long SEED = 20_182_019;

    private final PublishedTable shown;
    private final OptionalInt draws;
    private final PublishedFigures.Builder figures;

    private SegregationFigures(PublishedTable shown, OptionalInt draws) {
        this.shown = shown;
        this.draws = draws;
        this.figures = PublishedFigures.of(Sentence.of("segregation"), shown)
                .column("characteristic", "characteristic", FigureKind.TEXT)
                .column("category", "category", FigureKind.TEXT)
                .column("people", "people", FigureKind.WHOLE)
                .column("places", "places", FigureKind.WHOLE)
                .column("dissimilarity", "dissimilarity", FigureKind.NUMBER)
                .column("expected_dissimilarity", "by chance", FigureKind.NUMBER)
                .column("corrected_dissimilarity", "corrected", FigureKind.NUMBER)
                .column("isolation", "isolation", FigureKind.NUMBER)
                .column("interaction", "interaction", FigureKind.NUMBER)
                .column("eta_squared", "eta²", FigureKind.NUMBER)
                .column("information_theory", "Theil's H", FigureKind.NUMBER);
        draws.ifPresent(any -> figures.column("dissimilarity_interval", "D interval", FigureKind.NUMBER_INTERVAL)
                .column("information_theory_interval", "H interval", FigureKind.NUMBER_INTERVAL));
    }

    /**
     * The figures of what a table shows of its places.
     *
     * @throws IllegalArgumentException when it has no places
     */
    public static PublishedFigures of(PublishedTable shown) {
        return new SegregationFigures(shown, OptionalInt.empty()).build();
    }

    /**
     * The same with intervals of D and H, as {@link Segregation#interval} has them.
     *
     * @param draws how often people are drawn, 100 or more
     * @throws IllegalArgumentException when the table has no places, or draws are fewer
     */
    public static PublishedFigures withIntervals(PublishedTable shown, int draws) {
        return new SegregationFigures(shown, OptionalInt.of(draws)).build();
    }

    private PublishedFigures build() {
        Map<Scope, List<ShownUnit>> breakdowns = ShownUnit.byBreakdown(shown);
        if (breakdowns.isEmpty()) {
            throw new IllegalArgumentException("The table has no places over which people could spread.");
        }
        breakdowns.forEach(this::rows);
        return figures.method(Sentence.of("segregation.dissimilarity"))
                .method(Sentence.of("segregation.isolation"))
                .method(Sentence.of("segregation.shares"))
                .build();
    }

    private void rows(Scope scope, List<ShownUnit> units) {
        String characteristic = scope.getCharacteristic().getId()
                + scope.getPopulation().map(people -> ", " + people).orElse("");
        Set<String> categories = new LinkedHashSet<>();
        units.forEach(unit -> unit.group().rows().stream()
                .filter(row -> row.getCount()
                        .getAbsence()
                        .filter(Absence.AMBIGUOUS_MATCH::equals)
                        .isEmpty())
                .forEach(row -> categories.add(row.getCategory())));
        Measured<CountTable> all = table(units, List.copyOf(categories));
        Measured<MultigroupSegregation> together = all.map(table -> Segregation.ofAllGroups(table, UNIT));
        add(
                all,
                Measured.of(characteristic),
                Measured.of("all groups"),
                together.map(MultigroupSegregation::total),
                together.map(found -> (long) found.units()),
                together.flatMap(MultigroupSegregation::dissimilarity),
                together.flatMap(MultigroupSegregation::expectedDissimilarity),
                together.flatMap(MultigroupSegregation::correctedDissimilarity),
                Measured.absent(Absence.NOT_OF_ALL_GROUPS),
                Measured.absent(Absence.NOT_OF_ALL_GROUPS),
                together.flatMap(MultigroupSegregation::relativeDiversity),
                together.flatMap(MultigroupSegregation::informationTheory));
        for (String category : categories) {
            Measured<CountTable> two = ofTwo(units, category);
            Measured<TwoGroupSegregation> alone = two.map(table -> Segregation.ofGroup(table, UNIT, category));
            add(
                    two,
                    Measured.of(characteristic),
                    Measured.of(category),
                    alone.map(TwoGroupSegregation::inGroup),
                    alone.map(found -> (long) found.units()),
                    alone.flatMap(TwoGroupSegregation::dissimilarity),
                    alone.flatMap(TwoGroupSegregation::expectedDissimilarity),
                    alone.flatMap(TwoGroupSegregation::correctedDissimilarity),
                    alone.flatMap(TwoGroupSegregation::isolation),
                    alone.flatMap(TwoGroupSegregation::interaction),
                    alone.flatMap(TwoGroupSegregation::etaSquared),
                    alone.flatMap(TwoGroupSegregation::informationTheory));
        }
    }

    private void add(Measured<CountTable> counts, Measured<?>... cells) {
        if (draws.isEmpty()) {
            figures.row(cells);
            return;
        }
        figures.row(Stream.concat(
                        Stream.of(cells),
                        Stream.of(Index.DISSIMILARITY, Index.INFORMATION_THEORY).map(index -> interval(index, counts)))
                .toArray(Measured<?>[]::new));
    }

    private Measured<Interval> interval(Index index, Measured<CountTable> counts) {
        return counts.flatMap(table -> Segregation.interval(
                index, table, UNIT, draws.orElse(0), SEED, shown.settings().getConfidence()));
    }

    /** The people of every category in every place; absent where one of these is not shown. */
    private static Measured<CountTable> table(List<ShownUnit> units, List<String> categories) {
        long[] counts = new long[units.size() * categories.size()];
        int cell = 0;
        for (ShownUnit unit : units) {
            for (String category : categories) {
                Measured<Long> count = unit.count(category);
                Optional<Absence> hidden = count.getAbsence();
                if (hidden.isPresent()) {
                    return Measured.absent(hidden.get());
                }
                counts[cell++] = count.get();
            }
        }
        return Measured.of(CountTable.of(dimensions(units, categories), counts));
    }

    /** One category and everybody else in every place; absent where one of these is not shown. */
    private static Measured<CountTable> ofTwo(List<ShownUnit> units, String category) {
        long[] counts = new long[units.size() * 2];
        int cell = 0;
        for (ShownUnit unit : units) {
            Optional<Absence> hidden = unit.hidden(category);
            if (hidden.isPresent()) {
                return Measured.absent(hidden.get());
            }
            long inside = unit.count(category).get();
            counts[cell++] = inside;
            counts[cell++] = unit.declared().get() - inside;
        }
        return Measured.of(CountTable.of(dimensions(units, List.of(category, "not " + category)), counts));
    }

    private static List<Dimension> dimensions(List<ShownUnit> units, List<String> categories) {
        return List.of(
                Dimension.of(UNIT, units.stream().map(ShownUnit::name).toList()),
                Dimension.of("group", new ArrayList<>(categories)));
    }
}
