package org.ediframework.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.Words;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.ZeroCounts;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.SignificanceTest;
import org.ediframework.metrics.statistics.Adjustment;

/** How the figures of a page came about, in sentences. */
final class Methods {

    /** What a page says that not everybody may see. */
    static final String IN_FULL = "Small counts are shown. This page is for people who may see them.";

    private Methods() {}

    static List<String> of(PublishedTable table) {
        RepresentationAnalysis settings = table.settings();
        List<String> sentences = new ArrayList<>();
        sentences.add("A share is a share of "
                + (settings.getDenominator() == Denominator.DECLARED
                        ? "those who gave an answer"
                        : "everyone, with or without an answer")
                + ". Its interval (" + Figures.confidence(settings.getConfidence()) + ", "
                + Words.method(settings.getIntervalMethod()) + ") describes the chance in how people come to be here.");
        if (table.familySize() > 0) {
            sentences.add("The ratio is the share divided by the reference share. A difference is called one when its "
                    + "adjusted p-value is below " + Figures.decimal(1 - settings.getConfidence(), 3)
                    + " (" + tests(table) + "; "
                    + (settings.getAdjustment() == Adjustment.NONE
                            ? "not adjusted for the "
                            : "adjusted by " + Words.method(settings.getAdjustment()) + " over ")
                    + Figures.whole(table.familySize()) + " rows).");
            sentences.add(
                    "A difference with a ratio from "
                            + settings.getMaterialityBand().low() + " to "
                            + settings.getMaterialityBand().high()
                            + " is called slight, by convention. No ratio is called good or fair: figures measure, people judge.");
        }
        sentences.add(table.policy().map(Methods::withheld).orElse(IN_FULL));
        return sentences;
    }

    static String withheld(DisclosurePolicy policy) {
        long largest = policy.getThreshold() - 1;
        return "To protect people, counts from " + (policy.getZeros() == ZeroCounts.HIDDEN ? 0 : 1) + " to "
                + Figures.whole(largest)
                + " are withheld, and with them whatever they could be worked out from. A withheld figure is shown "
                + "as [c], for confidential; withheld rows take no part in the adjustment.";
    }

    private static String tests(PublishedTable table) {
        return table.tests().stream().map(SignificanceTest::getLabel).collect(Collectors.joining("; "));
    }
}
