package org.ediframework.io.page;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ediframework.io.figures.Figures;
import org.ediframework.io.figures.PageText;
import org.ediframework.io.figures.PlaceNames;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.publication.Publication;
import org.ediframework.metrics.publication.PublishedRow;
import org.ediframework.metrics.representation.Verdict;

/**
 * What a reader in a hurry takes away.
 *
 * @param compared how many rows there are
 * @param counts how many rows have each verdict
 * @param shortfalls where fewer people are here than expected, the largest shortfall first
 * @param further how many such rows are not listed
 */
record RepresentationSummary(String compared, List<Count> counts, List<Shortfall> shortfalls, int further) {

    /** More than these nobody reads in a summary. */
    private static final int MOST_LISTED = 8;

    /** How many rows have a verdict. */
    record Count(Mark mark, String rows) {}

    /** A row with fewer people than expected. */
    record Shortfall(Mark mark, String category, String where, String sentence) {}

    static RepresentationSummary of(Publication publication) {
        List<Count> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            add(counts, Mark.of(verdict), count(publication, Measured.of(verdict)));
        }
        List<PublishedRow> under = publication.rows().stream()
                .filter(row -> row.getVerdict()
                        .find()
                        .filter(verdict -> verdict == Verdict.UNDER || verdict == Verdict.SLIGHTLY_UNDER)
                        .isPresent())
                .sorted(Comparator.comparing(RepresentationSummary::shortfall).reversed())
                .toList();
        long withheld = publication.rows().stream()
                .filter(row -> !row.getVerdict().isPresent())
                .count();
        if (withheld > 0) {
            counts.add(new Count(Mark.of(Measured.absent(Absence.SUPPRESSED)), Figures.whole(withheld)));
        }
        return new RepresentationSummary(
                Figures.whole(publication.rows().size()),
                counts,
                under.stream()
                        .limit(MOST_LISTED)
                        .map(RepresentationSummary::shortfallOf)
                        .toList(),
                Math.max(0, under.size() - MOST_LISTED));
    }

    private static long count(Publication publication, Measured<Verdict> verdict) {
        return publication.rows().stream()
                .filter(row -> row.getVerdict().equals(verdict))
                .count();
    }

    private static void add(List<Count> counts, Mark mark, long rows) {
        if (rows > 0) {
            counts.add(new Count(mark, Figures.whole(rows)));
        }
    }

    private static BigInteger shortfall(PublishedRow row) {
        return row.getShortfallBySwapping().find().orElse(BigInteger.ZERO);
    }

    private static Shortfall shortfallOf(PublishedRow row) {
        String where = row.getCharacteristic().getLabel() + CharacteristicSection.where(row, PlaceNames.published());
        return new Shortfall(
                Mark.of(row.getVerdict()),
                PageText.of(row.getCategory()),
                PageText.of(where),
                Figures.percent(row.getShare().get()) + " against "
                        + Figures.percent(row.getReferenceShare().get().toDouble()) + " in the reference: "
                        + Figures.whole(shortfall(row)) + " fewer than expected");
    }
}
