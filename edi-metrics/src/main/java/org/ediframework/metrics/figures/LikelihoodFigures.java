package org.ediframework.metrics.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ediframework.metrics.likelihood.GroupRate;
import org.ediframework.metrics.likelihood.HighestRateComparison;
import org.ediframework.metrics.likelihood.LikelihoodMeasure;
import org.ediframework.metrics.likelihood.RelativeLikelihood;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.statistics.Adjustment;

/**
 * How likely something is for the people of each group, as {@link RelativeLikelihood} says. The groups are the places of a
 * table, in which those to whom it happened are one category of all to whom it could have.
 */
public final class LikelihoodFigures {

    private static final Sentence TITLE = Sentence.of("likelihood");

    private final PublishedTable shown;
    private final List<ShownUnit> units;
    private final String happened;

    private LikelihoodFigures(PublishedTable shown, String happened) {
        this.shown = shown;
        this.happened = happened;
        this.units = ShownUnit.with(happened, shown);
    }

    /**
     * Every group against the one with the highest rate among those shown.
     *
     * @param happened the category of those to whom it happened
     * @throws IllegalArgumentException when no breakdown of the table, or more than one, has that category
     */
    public static PublishedFigures ofHighest(PublishedTable shown, String happened) {
        LikelihoodFigures likelihood = new LikelihoodFigures(shown, happened);
        List<GroupRate> rates = likelihood.rates();
        HighestRateComparison compared =
                HighestRateComparison.of(rates, shown.settings().getConfidence());
        List<Line> lines = new ArrayList<>();
        compared.groups()
                .forEach(entry ->
                        lines.add(new Line(entry.likelihood(), entry.belowFourFifths(), entry.adjustedPValue())));
        PublishedFigures.Builder figures = likelihood.figures(TITLE, lines);
        if (rates.size() < likelihood.units.size()) {
            figures.note(Sentence.of("likelihood.leftOut"));
        }
        return figures.method(Sentence.of("likelihood.highest")).build();
    }

    /**
     * Every group against one of them.
     *
     * @param happened the category of those to whom it happened
     * @param below the group that the others are divided by
     * @throws IllegalArgumentException when no breakdown of the table, or more than one, has that category, or there is no
     *     such group
     */
    public static PublishedFigures against(PublishedTable shown, String happened, String below) {
        return new LikelihoodFigures(shown, happened).against(below);
    }

    /**
     * A published measure, which divides in its own direction.
     *
     * @param happened the category of those to whom it happened
     * @throws IllegalArgumentException when no breakdown of the table, or more than one, has that category, or the groups
     *     are not the two that the measure compares
     */
    public static PublishedFigures of(PublishedTable shown, String happened, LikelihoodMeasure measure) {
        LikelihoodFigures likelihood = new LikelihoodFigures(shown, happened);
        List<String> names = likelihood.units.stream().map(ShownUnit::name).toList();
        if (names.size() != 2 || !names.contains(measure.getGroupAbove()) || !names.contains(measure.getGroupBelow())) {
            throw new IllegalArgumentException(measure.getTitle() + " compares '" + measure.getGroupAbove() + "' with '"
                    + measure.getGroupBelow() + "', but the groups are " + String.join(", ", names) + ".");
        }
        List<GroupRate> rates = likelihood.rates();
        List<Line> lines = new ArrayList<>();
        if (rates.size() == 2) {
            RelativeLikelihood likely =
                    measure.of(rates.get(0), rates.get(1), shown.settings().getConfidence());
            lines.add(new Line(likely, Measured.absent(Absence.COMPARED_BY_A_MEASURE), likely.pValue()));
        }
        return likelihood
                .figures(Sentence.of("likelihood.measure", measure.getTitle(), measure.getEvent()), lines)
                .method(Sentence.of("likelihood.divides", measure.getGroupAbove(), measure.getGroupBelow()))
                .build();
    }

    private PublishedFigures against(String below) {
        ShownUnit compared = units.stream()
                .filter(unit -> unit.name().equals(below))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no group '" + below + "'. There are: "
                        + String.join(", ", units.stream().map(ShownUnit::name).toList()) + "."));
        List<RelativeLikelihood> likelihoods = new ArrayList<>();
        rate(compared).ifPresent(rate -> rates().stream()
                .filter(group -> !group.group().equals(below))
                .forEach(group -> likelihoods.add(
                        RelativeLikelihood.of(group, rate, shown.settings().getConfidence()))));
        List<OptionalDouble> adjusted = Adjustment.BENJAMINI_HOCHBERG.adjust(
                likelihoods.stream().map(each -> Measured.number(each.pValue())).toList());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < likelihoods.size(); i++) {
            double pValue = adjusted.get(i).orElse(1);
            lines.add(new Line(
                    likelihoods.get(i),
                    Measured.absent(Absence.COMPARED_BY_A_MEASURE),
                    likelihoods.get(i).pValue().map(any -> pValue)));
        }
        return figures(TITLE, lines)
                .method(Sentence.of("likelihood.against", below))
                .build();
    }

    /** A comparison that may be shown. */
    private record Line(
            RelativeLikelihood likelihood, Measured<Boolean> belowFourFifths, Measured<Double> adjustedPValue) {}

    private List<GroupRate> rates() {
        return units.stream().flatMap(unit -> rate(unit).stream()).toList();
    }

    private Optional<GroupRate> rate(ShownUnit unit) {
        return unit.hidden(happened).isPresent()
                ? Optional.empty()
                : Optional.of(new GroupRate(
                        unit.name(), unit.count(happened).get(), unit.declared().get()));
    }

    private PublishedFigures.Builder figures(Sentence title, List<Line> lines) {
        PublishedFigures.Builder figures = PublishedFigures.of(title, shown)
                .column("group", "group", FigureKind.TEXT)
                .column("count", "count", FigureKind.WHOLE)
                .column("base", "of", FigureKind.WHOLE)
                .column("rate", "rate", FigureKind.SHARE)
                .column("compared_with", "compared with", FigureKind.TEXT)
                .column("ratio", "ratio", FigureKind.NUMBER)
                .column("koopman", "interval", FigureKind.NUMBER_INTERVAL)
                .column("katz", "log interval", FigureKind.NUMBER_INTERVAL)
                .column("p_value", "p", FigureKind.PROBABILITY)
                .column("p_adjusted", "adjusted p", FigureKind.PROBABILITY)
                .column("below_four_fifths", "below 4/5", FigureKind.TRUTH);
        for (ShownUnit unit : units) {
            Absence why = unit.hidden(happened)
                    .orElseGet(() -> lines.isEmpty() && units.size() > rates().size()
                            ? Absence.SUPPRESSED
                            : Absence.COMPARED_WITH_ITSELF);
            Measured<Line> line = Measured.of(
                    lines.stream()
                            .filter(any -> any.likelihood().above().group().equals(unit.name()))
                            .findFirst(),
                    why);
            figures.row(
                    Measured.of(unit.name()),
                    unit.count(happened),
                    unit.declared(),
                    Measured.of(rate(unit), why)
                            .flatMap(rate -> rate.base() == 0
                                    ? Measured.absent(Absence.NO_OBSERVATIONS)
                                    : Measured.of((double) rate.count() / rate.base())),
                    line.map(any -> any.likelihood().below().group()),
                    line.flatMap(any -> any.likelihood().ratio()),
                    line.flatMap(any -> any.likelihood().koopman()),
                    line.flatMap(any -> any.likelihood().katz()),
                    line.flatMap(any -> any.likelihood().pValue()),
                    line.flatMap(Line::adjustedPValue),
                    line.flatMap(Line::belowFourFifths));
        }
        return figures.method(Sentence.of("likelihood.method"));
    }
}
