package org.ediframework.io.page;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.Language;
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
 * @param further that there are more such rows than are listed; empty where there are not
 */
record RepresentationSummary(String compared, List<Count> counts, List<Shortfall> shortfalls, String further) {

    /** More than these nobody reads in a summary. */
    private static final int MOST_LISTED = 8;

    /** How many rows have a verdict. */
    record Count(Mark mark, String rows) {}

    /** A row with fewer people than expected. */
    record Shortfall(Mark mark, String category, String where, String sentence) {}

    static RepresentationSummary of(PublishedTable table, Language language) {
        List<Count> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            add(counts, Mark.of(verdict, language), table, found -> found.equals(Measured.of(verdict)));
        }
        List<RepresentationRow> under = table.rows().stream()
                .filter(row -> row.getVerdict()
                        .find()
                        .filter(verdict -> verdict == Verdict.UNDER || verdict == Verdict.SLIGHTLY_UNDER)
                        .isPresent())
                .sorted(Comparator.comparing(RepresentationSummary::shortfall).reversed())
                .toList();
        Mark withheld = Mark.of(Measured.absent(Absence.SUPPRESSED), language);
        add(counts, withheld, table, verdict -> !verdict.isPresent());
        return new RepresentationSummary(
                Figures.whole(table.rows().size()),
                counts,
                under.stream()
                        .limit(MOST_LISTED)
                        .map(row -> shortfallOf(row, language))
                        .toList(),
                further(under.size() - MOST_LISTED, language));
    }

    private static void add(List<Count> counts, Mark mark, PublishedTable table, Predicate<Measured<Verdict>> isMeant) {
        long rows = table.rows().stream()
                .map(RepresentationRow::getVerdict)
                .filter(isMeant)
                .count();
        if (rows > 0) {
            counts.add(new Count(mark, Figures.whole(rows)));
        }
    }

    private static BigInteger shortfall(RepresentationRow row) {
        return row.getShortfallBySwapping().find().orElse(BigInteger.ZERO);
    }

    private static String further(int rows, Language language) {
        return rows > 0 ? language.counted("shortfalls.more", rows) : "";
    }

    private static Shortfall shortfallOf(RepresentationRow row, Language language) {
        String where = language.label(row.getScope().getCharacteristic())
                + RowWords.where(row.getScope(), PlaceNames.published(), language);
        return new Shortfall(
                Mark.of(row.getVerdict(), language),
                RowWords.category(row, language),
                PageText.of(where),
                language.say(
                        "shortfall",
                        Figures.percent(row.getShare().get()),
                        Figures.percent(row.getReferenceShare().get().toDouble()),
                        Figures.whole(shortfall(row))));
    }
}
