package org.ediframework.metrics.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.population.Where;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.measure.Sentence;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.ComparedGroup;
import org.ediframework.metrics.representation.RepresentationRow;
import org.ediframework.metrics.summary.Diversity;

/**
 * How people spread over categories, as {@link Diversity} says: a row for each group of a table. All figures of a group
 * are withheld where one of its counts is.
 */
public final class DiversityFigures {

    private static final double TWO = 2;

    private DiversityFigures() {}

    /** The figures of what a table shows. */
    public static PublishedFigures of(PublishedTable shown) {
        PublishedFigures.Builder figures = PublishedFigures.of(Sentence.of("diversity"), shown)
                .column("place", "place", FigureKind.PLACE)
                .column("characteristic", "characteristic", FigureKind.TEXT)
                .column("people", "people", FigureKind.WHOLE)
                .column("richness", "categories", FigureKind.WHOLE)
                .column("shannon", "Shannon", FigureKind.NUMBER)
                .column("gini_simpson", "Gini–Simpson", FigureKind.NUMBER)
                .column("unbiased_simpson", "unbiased Simpson", FigureKind.NUMBER)
                .column("hill_1", "Hill 1", FigureKind.NUMBER)
                .column("hill_2", "Hill 2", FigureKind.NUMBER)
                .column("evenness", "evenness", FigureKind.NUMBER)
                .column("berger_parker", "largest share", FigureKind.SHARE);
        shown.groups().forEach(group -> row(group, figures));
        return figures.method(Sentence.of("diversity.indices"))
                .method(Sentence.of("diversity.hill"))
                .method(Sentence.of("diversity.aim"))
                .build();
    }

    private static void row(ComparedGroup group, PublishedFigures.Builder figures) {
        Measured<Diversity> diversity = diversity(group);
        figures.row(
                Measured.of(place(group.scope().getWhere())),
                Measured.of(group.scope().getCharacteristic().getId()
                        + group.scope()
                                .getPopulation()
                                .map(people -> ", " + people)
                                .orElse("")),
                diversity.map(Diversity::getBase),
                diversity.map(found -> (long) found.getRichness()),
                diversity.flatMap(Diversity::getShannon),
                diversity.flatMap(Diversity::getGiniSimpson),
                diversity.flatMap(Diversity::getUnbiasedSimpson),
                diversity.flatMap(found -> found.getHillNumber(1)),
                diversity.flatMap(found -> found.getHillNumber(TWO)),
                diversity.flatMap(Diversity::getEvenness),
                diversity.flatMap(Diversity::getBergerParker));
    }

    private static String place(Where where) {
        return where.getPlace().orElse(where.isEverywhere() ? "all places together" : "");
    }

    private static Measured<Diversity> diversity(ComparedGroup group) {
        List<Long> counts = new ArrayList<>();
        for (RepresentationRow row : group.rows()) {
            Optional<Absence> hidden = row.getCount().getAbsence();
            if (hidden.isPresent()) {
                return Measured.absent(hidden.get());
            }
            counts.add(row.getCount().get());
        }
        return Measured.of(Diversity.of(counts));
    }
}
