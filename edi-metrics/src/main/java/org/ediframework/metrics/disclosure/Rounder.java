package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Rounds one table beside what is public already. */
final class Rounder {

    private final DisclosurePolicy policy;
    private final FrequencyTable table;
    private final Rounding rounding;
    private final List<PublishedTable> others;
    private final List<PublishedRatio> ratios;
    private final EarlierPublications earlier;
    private final CellSystem cells;
    private final Publicity publicity;
    /** What an earlier publication withholds, and none shows. */
    private final Set<CellAddress> withheld;

    /**
     * @throws UnprotectableTableException if a publication of the ledger cannot be joined to the table
     */
    Rounder(
            DisclosurePolicy policy,
            FrequencyTable table,
            Rounding rounding,
            List<PublishedTable> published,
            List<PublishedRatio> ratios,
            EarlierPublications earlier) {
        this.policy = policy;
        this.table = table;
        this.rounding = rounding;
        this.ratios = ratios;
        this.earlier = earlier;
        this.others = earlier.joined(List.of(table), published);
        List<FrequencyTable> all = new ArrayList<>(List.of(table));
        others.forEach(other -> all.add(other.table()));
        this.cells = CellSystem.of(all);
        this.publicity = Publicity.of(List.of(), others, Set.of(), cells);
        this.withheld = new TreeSet<>();
        for (int variable = 0; variable < cells.addresses.length; variable++) {
            if (publicity.staysWithheld[variable] && table.has(cells.addresses[variable])) {
                withheld.add(cells.addresses[variable]);
            }
        }
    }

    RoundedTable rounded() {
        return rounded(List.of());
    }

    /** The table with percentages of counts before they were rounded. */
    RoundedTable roundedWithPercentages(String dimension) {
        List<PublishedRatio> percentages = new ArrayList<>();
        for (CellAddress part : table.getCells()) {
            CellAddress base = part.with(dimension, FrequencyTable.TOTAL);
            if (!part.equals(base)
                    && !withheld.contains(part)
                    && !withheld.contains(base)
                    && rounding.percentage(table.getCount(part), table.getCount(base))
                            .isPresent()) {
                percentages.add(
                        PublishedRatio.percentage(part, base, rounding.scheme().getPercentageDecimals()));
            }
        }
        return rounded(percentages);
    }

    private RoundedTable rounded(List<PublishedRatio> percentages) {
        List<PublishedRatio> all = new ArrayList<>(ratios);
        all.addAll(percentages);
        all.addAll(earlier.ratios());
        long printed = others.stream().filter(PublishedTable::isPrinted).count();
        DisclosureAudit audit = PatternAudit.ofRounded(
                        policy,
                        table,
                        rounding,
                        cells.withRatios(all),
                        publicity,
                        ReaderKnowledge.ofRounding(printed, all.size()))
                .audit();
        return new RoundedTable(table, rounding, policy, withheld, percentages, audit, earlier);
    }
}
