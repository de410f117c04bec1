package org.ediframework.metrics.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.ComparedGroup;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.summary.Balance;

/** How even the categories of each group of a table are, as {@link Balance} says; withheld where one of its counts is. */
public final class BalanceFigures {

    private BalanceFigures() {}

    /** The figures of what a table shows. */
    public static PublishedFigures of(PublishedTable shown) {
        PublishedFigures.Builder figures = PublishedFigures.of(Sentence.of("balance"), shown)
                .column("place", "place", FigureKind.PLACE)
                .column("characteristic", "characteristic", FigureKind.TEXT)
                .column("people", "people", FigureKind.WHOLE)
                .column("balance", "smallest per largest", FigureKind.NUMBER);
        for (ComparedGroup group : shown.groups()) {
            Measured<Balance> balance = balance(group);
            figures.row(
                    Measured.of(group.scope()
                            .getWhere()
                            .getPlace()
                            .orElse(group.scope().getWhere().isEverywhere() ? "all places together" : "")),
                    Measured.of(group.scope().getCharacteristic().getId()
                            + group.scope()
                                    .getPopulation()
                                    .map(people -> ", " + people)
                                    .orElse("")),
                    balance.map(Balance::people),
                    balance.find()
                            .map(Balance::ratio)
                            .orElseGet(
                                    () -> Measured.absent(balance.getAbsence().orElse(Absence.SUPPRESSED))));
        }
        return figures.method(Sentence.of("balance.ratio")).build();
    }

    private static Measured<Balance> balance(ComparedGroup group) {
        List<Long> counts = new ArrayList<>();
        for (RepresentationRow row : group.rows()) {
            Optional<Absence> hidden = row.getCount().getAbsence();
            if (hidden.isPresent()) {
                return Measured.absent(hidden.get());
            }
            counts.add(row.getCount().get());
        }
        return Measured.of(Balance.of(counts));
    }
}
