package org.ediframework.io.results;

import java.util.stream.Collectors;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.ReferenceNames;
import org.ediframework.io.present.Words;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.ZeroCounts;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.statistics.Adjustment;

/** How a table was computed, what it was held against and what is withheld, in lines ended by LF. */
final class TableMethod {

    private TableMethod() {}

    static String of(PublishedTable table, Language language) {
        return computed(table, language)
                + ReferenceNames.sentence(table, language)
                + table.policy().map(policy -> withheld(policy, language)).orElse("");
    }

    private static String computed(PublishedTable table, Language language) {
        RepresentationAnalysis settings = table.settings();
        String shares = settings.getDenominator() == Denominator.DECLARED ? "text.declared" : "text.everyone";
        String method = Words.method(settings.getIntervalMethod());
        if (table.familySize() == 0) {
            return language.say(shares, method) + "\n";
        }
        return language.say(shares + ".compared", method)
                + "\n"
                + language.say(
                        settings.getAdjustment() == Adjustment.NONE ? "text.notAdjusted" : "text.adjusted",
                        table.tests().stream()
                                .map(test -> language.label(test, test.getLabel()))
                                .collect(Collectors.joining("; ")),
                        Words.method(settings.getAdjustment()),
                        Figures.whole(table.familySize()),
                        settings.getMaterialityBand().low(),
                        settings.getMaterialityBand().high())
                + "\n";
    }

    static String withheld(DisclosurePolicy policy, Language language) {
        return language.say(
                        "text.withheld",
                        policy.getZeros() == ZeroCounts.HIDDEN ? 0 : 1,
                        Figures.whole(policy.getThreshold() - 1))
                + (policy.getZeros() == ZeroCounts.MAY_BE_HIDDEN
                        ? " " + language.say("protect.MAY_BE_HIDDEN", ProtectionCsv.WITHHELD)
                        : "")
                + "\n";
    }
}
