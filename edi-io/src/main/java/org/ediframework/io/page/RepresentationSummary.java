package org.ediframework.io.page;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.PageText;
import org.ediframework.io.present.PlaceNames;
import org.ediframework.io.present.RowWords;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.RepresentationRow;
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

    static RepresentationSummary of(PublishedTable table) {
        List<Count> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            add(counts, Mark.of(verdict), count(table, Measured.of(verdict)));
        }
        List<RepresentationRow> under = table.rows().stream()
                .filter(row -> row.getVerdict()
                        .find()
                        .filter(verdict -> verdict == Verdict.UNDER || verdict == Verdict.SLIGHTLY_UNDER)
                        .isPresent())
                .sorted(Comparator.comparing(RepresentationSummary::shortfall).reversed())
                .toList();
        long withheld = table.rows().stream()
                .filter(row -> !row.getVerdict().isPresent())
                .count();
        if (withheld > 0) {
            counts.add(new Count(Mark.of(Measured.absent(Absence.SUPPRESSED)), Figures.whole(withheld)));
        }
        return new RepresentationSummary(
                Figures.whole(table.rows().size()),
                counts,
                under.stream()
                        .limit(MOST_LISTED)
                        .map(RepresentationSummary::shortfallOf)
                        .toList(),
                Math.max(0, under.size() - MOST_LISTED));
    }

    private static long count(PublishedTable table, Measured<Verdict> verdict) {
        return table.rows().stream()
                .filter(row -> row.getVerdict().equals(verdict))
                .count();
    }

    private static void add(List<Count> counts, Mark mark, long rows) {
        if (rows > 0) {
            counts.add(new Count(mark, Figures.whole(rows)));
        }
    }

    private static BigInteger shortfall(RepresentationRow row) {
        return row.getShortfallBySwapping().find().orElse(BigInteger.ZERO);
    }

    private static Shortfall shortfallOf(RepresentationRow row) {
        String where =
                row.getScope().getCharacteristic().getLabel() + RowWords.where(row.getScope(), PlaceNames.published());
        return new Shortfall(
                Mark.of(row.getVerdict()),
                PageText.of(row.getCategory()),
                PageText.of(where),
                Figures.percent(row.getShare().get()) + " against "
                        + Figures.percent(row.getReferenceShare().get().toDouble()) + " in the reference: "
                        + Figures.whole(shortfall(row)) + " fewer than expected");
    }
}
