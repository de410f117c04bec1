package org.ediframework.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ediframework.core.vocabulary.Denominator;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.Words;
import org.ediframework.metrics.disclosure.DisclosurePolicy;
import org.ediframework.metrics.disclosure.ZeroCounts;
import org.ediframework.metrics.publication.PublishedPlan;
import org.ediframework.metrics.publication.PublishedTable;
import org.ediframework.metrics.representation.RepresentationAnalysis;
import org.ediframework.metrics.statistics.Adjustment;

/** How the figures of a page came about, in sentences. */
final class Methods {

    private Methods() {}

    /** Of a plan, the search included that was made and is not shown. */
    static List<String> of(PublishedPlan plan, Language language) {
        List<String> sentences = new ArrayList<>(of(plan.figures(), language));
        if (plan.isSearchWithheld()) {
            sentences.add(language.say("concerns.withheld"));
        }
        return sentences;
    }

    static List<String> of(PublishedTable table, Language language) {
        RepresentationAnalysis settings = table.settings();
        List<String> sentences = new ArrayList<>();
        sentences.add(language.say(
                settings.getDenominator() == Denominator.DECLARED ? "method.declared" : "method.everyone",
                Figures.confidence(settings.getConfidence()),
                Words.method(settings.getIntervalMethod())));
        if (table.familySize() > 0) {
            sentences.add(language.say(
                    settings.getAdjustment() == Adjustment.NONE ? "method.notAdjusted" : "method.adjusted",
                    Figures.decimal(1 - settings.getConfidence(), 3),
                    tests(table, language),
                    Words.method(settings.getAdjustment()),
                    Figures.whole(table.familySize())));
            sentences.add(language.say(
                    "method.slight",
                    settings.getMaterialityBand().low(),
                    settings.getMaterialityBand().high()));
        }
        sentences.add(table.policy()
                .map(policy -> withheld(policy, language))
                .orElseGet(() -> language.say("method.inFull")));
        return withReview(sentences, language);
    }

    /** The sentences, and that their language awaits a review where it does. */
    static List<String> withReview(List<String> sentences, Language language) {
        List<String> all = new ArrayList<>(sentences);
        String review = language.say("review");
        if (!review.isEmpty()) {
            all.add(review);
        }
        return all;
    }

    static String withheld(DisclosurePolicy policy, Language language) {
        String rule = language.say(
                "method.withheld",
                policy.getZeros() == ZeroCounts.HIDDEN ? 0 : 1,
                Figures.whole(policy.getThreshold() - 1));
        return policy.getZeros() == ZeroCounts.MAY_BE_HIDDEN
                ? rule + " " + language.say("protect.MAY_BE_HIDDEN", "[c]")
                : rule;
    }

    private static String tests(PublishedTable table, Language language) {
        return table.tests().stream()
                .map(test -> language.label(test, test.getLabel()))
                .collect(Collectors.joining("; "));
    }
}
