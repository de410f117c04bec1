package org.ediframework.io.results;

import java.util.stream.Collectors;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.ReferenceNames;
import org.ediframework.io.present.Words;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.ZeroCounts;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.representation.SignificanceTest;
import org.ediframework.metrics.statistics.Adjustment;

/** How a table was computed, what it was held against and what is withheld, in lines ended by LF. */
final class TableMethod {

    private TableMethod() {}

    static String of(PublishedTable table) {
        return computed(table)
                + ReferenceNames.sentence(table)
                + table.policy().map(TableMethod::withheld).orElse("");
    }

    private static String computed(PublishedTable table) {
        RepresentationAnalysis settings = table.settings();
        String shares = "Share and interval (" + Words.method(settings.getIntervalMethod()) + ") are of "
                + (settings.getDenominator() == Denominator.DECLARED ? "those who gave an answer" : "everyone");
        if (table.familySize() == 0) {
            return shares + "; there is no reference to compare them with.\n";
        }
        String adjusted = settings.getAdjustment() == Adjustment.NONE
                ? ", not adjusted for the "
                : ", adjusted (" + Words.method(settings.getAdjustment()) + ") over ";
        return shares + "; the ratio is share ÷ reference;\np is "
                + table.tests().stream().map(SignificanceTest::getLabel).collect(Collectors.joining("; "))
                + adjusted + Figures.counted(table.familySize(), "row", "rows") + "; ratios from "
                + settings.getMaterialityBand().low() + " to "
                + settings.getMaterialityBand().high() + " are called slight, by convention.\n";
    }

    static String withheld(DisclosurePolicy policy) {
        return "[c] is a figure withheld to protect people: counts from "
                + (policy.getZeros() == ZeroCounts.HIDDEN ? 0 : 1) + " to " + Figures.whole(policy.getThreshold() - 1)
                + ", and whatever they could be worked out from.\n";
    }
}
