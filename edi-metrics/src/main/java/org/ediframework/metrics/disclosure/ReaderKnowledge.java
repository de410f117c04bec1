package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader of a publication is taken to know. It follows from the publication and is not chosen: whoever prints zeros
 * tells that a marker stands for somebody. More can be added to it, by naming {@linkplain DisclosureControl#alsoPublished
 * other tables}, {@linkplain DisclosureControl#alsoPublishedRatios percentages} and
 * {@linkplain DisclosurePolicy#isProtectingSingletons() single persons who compare notes}; nothing can be taken from it.
 *
 * <p>Not covered: a reader who runs this program on every table that fits, to see which of them gives the same pattern, and
 * what another publisher prints that nobody named. Against the first there is
 * {@link DisclosurePolicy#isWithholdingTotalsOfSmallCounts()}.
 */
public final class ReaderKnowledge {

    private final List<String> statements;

    private ReaderKnowledge(List<String> statements) {
        this.statements = List.copyOf(statements);
    }

    static ReaderKnowledge of(DisclosurePolicy policy, int tables, List<PublishedTable> others, int ratios) {
        List<String> known = new ArrayList<>();
        known.add("every figure that is printed" + (tables > 1 ? ", in all " + tables + " tables together" : "")
                + ", and that each total is the sum of its parts");
        known.add("which cells are withheld, but not which of them are small");
        known.add(ofTheRule(policy));
        known.add(ofTheMarker(policy));
        long printed = others.stream().filter(PublishedTable::isPrinted).count();
        addTables(known, printed);
        if (others.stream().anyMatch(PublishedTable::isSource)) {
            known.add("that one table lies behind them all");
        }
        if (ratios > 0) {
            known.add(ratios + (ratios == 1 ? " ratio or percentage" : " ratios or percentages")
                    + ", and how they are rounded");
        }
        if (policy.isProtectingSingletons()) {
            known.add("where up to three single persons are counted, who combine what they know of themselves");
        }
        return new ReaderKnowledge(known);
    }

    static ReaderKnowledge ofRounding(long others, int ratios) {
        List<String> known = new ArrayList<>(List.of(
                "every rounded figure, and that each total was the sum of its parts before it was rounded",
                "the scheme of rounding, and which counts its marker stands for"));
        addTables(known, others);
        if (ratios > 0) {
            known.add(ratios + (ratios == 1 ? " percentage" : " percentages") + " of counts before they were rounded");
        }
        return new ReaderKnowledge(known);
    }

    private static void addTables(List<String> known, long others) {
        if (others > 0) {
            known.add("the figures and the markers of " + others + " more " + (others == 1 ? "table" : "tables")
                    + " of the same people");
        }
    }

    private static String ofTheRule(DisclosurePolicy policy) {
        long least = policy.getZeros() == ZeroCounts.HIDDEN ? 0 : 1;
        long most = policy.getThreshold() - 1;
        return "that counts " + (least == most ? "of " + most : "from " + least + " to " + most) + " are withheld";
    }

    private static String ofTheMarker(DisclosurePolicy policy) {
        return switch (policy.getZeros()) {
            case SHOWN ->
                "that a withheld cell counts at least one person, as every zero is printed, and a withheld total"
                        + " at least as many as it has cells that are not 0";
            case MAY_BE_HIDDEN -> "that a withheld cell may count nobody";
            case HIDDEN -> "that zeros are withheld like other small counts";
        };
    }

    /** Each thing that a reader knows, in words; the subject is the reader. */
    public List<String> getStatements() {
        return statements;
    }
}
