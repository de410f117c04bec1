package org.ediframework.core.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.Direction;
import org.ediframework.core.plan.MetricReference;
import org.ediframework.core.plan.RepresentationMetric;
import org.ediframework.core.plan.Target;

/** Rules on whether one will know that it worked: numbers, references, targets, evidence. */
final class SubstanceRules {

    /** Numbers in digits and in words; a year alone says when, not how much. */
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(?!(?:19|20)\\d\\d\\b(?!\\s*%))[\\d,.]*\\d"
                    + "|\\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty"
                    + "|hundred|dozen|half|halve[ds]?|third|quarter|doubl(?:e|ed|es|ing)|twice|treble[ds]?|all|every|each"
                    + "|no(?:ne|body)?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Years and what is written like one: ranges of them, and days. */
    private static final Pattern YEARS = Pattern.compile(
            "\\b(?:19|20)\\d\\d(?:\\s*[-/–]\\s*(?:(?:19|20)?\\d\\d))*\\b(?!\\s*(?:%|per cent))"
                    + "|\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?=(?:january|february|march|april|may|june|july|august"
                    + "|september|october|november|december)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MONTH = Pattern.compile(
            "(?:st|nd|rd|th)?\\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)", Pattern.CASE_INSENSITIVE);

    /** Words for what is plainly done or not done. */
    private static final Pattern DELIVERED = Pattern.compile(
            "\\b(?:in place|published|launched|agreed|adopted|approved|signed|completed?|delivered|held|established"
                    + "|introduced|implemented|appointed|recruited|produced|developed|created|issued|written|updated|revised"
                    + "|reviewed|set up|trained|installed|submitted|achieved|available|in use|carried out|commissioned"
                    + "|circulated|shared|reported|embedded|rolled out|accredited|awarded|opened|running|live)\\b",
            Pattern.CASE_INSENSITIVE);

    private SubstanceRules() {}

    static List<PlanCheck> checks() {
        return List.of(
                new PlanCheck("EDI-P-010", SubstanceRules::successCriteria),
                new PlanCheck("EDI-P-015", SubstanceRules::aimlessMetrics),
                new PlanCheck("EDI-P-023", SubstanceRules::completeWithoutEvidence),
                new PlanCheck("EDI-P-024", SubstanceRules::targetsBelowReference));
    }

    private static void successCriteria(Subject subject, Report report) {
        List<Action> actions = subject.plan().getActions();
        for (int index = 0; index < actions.size(); index++) {
            Action action = actions.get(index);
            boolean isMeasured = !action.getMetrics().isEmpty()
                    || !action.getMeasures().isEmpty()
                    || action.getSuccessCriteria().stream()
                            .anyMatch(text -> canBeMeasured(text) || Placeholder.is(text));
            if (!isMeasured && !action.getSuccessCriteria().isEmpty()) {
                Pointer place = Section.ACTIONS.child(index);
                report.at(place.child("successCriteria"))
                        .needing(place.child("metrics"), place.child("measures"))
                        .say();
            }
        }
    }

    /** Whether one will be able to tell that it was met: it has a number, or names something that is done or not. */
    static boolean canBeMeasured(String text) {
        return beginsWithANumber(text)
                || NUMBER.matcher(YEARS.matcher(text).replaceAll(" ")).find()
                || DELIVERED.matcher(text).find();
    }

    /** Most criteria with a number begin with it, and looking for years and words takes far longer. */
    private static boolean beginsWithANumber(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean isDayOrYear =
                end == 4 || MONTH.matcher(text).region(end, text.length()).lookingAt();
        return end > 0 && !isDayOrYear;
    }

    private static void aimlessMetrics(Subject subject, Report report) {
        List<RepresentationMetric> metrics = subject.plan().getMetrics();
        for (int index = 0; index < metrics.size(); index++) {
            RepresentationMetric metric = metrics.get(index);
            if (metric.getReference().isEmpty() && metric.getTargets().isEmpty()) {
                Pointer place = Section.METRICS.child(index);
                report.at(place)
                        .needing(place.child("reference"), place.child("targets"))
                        .say(subject.nameOf(place, metric.getTitle(), metric.getId()));
            }
        }
    }

    private static void completeWithoutEvidence(Subject subject, Report report) {
        List<Action> actions = subject.plan().getActions();
        for (int index = 0; index < actions.size(); index++) {
            Action action = actions.get(index);
            if (Timing.isComplete(action) && action.getEvidence().isEmpty()) {
                Pointer place = Section.ACTIONS.child(index);
                report.at(place)
                        .needing(place.child("status"), place.child("evidence"))
                        .say();
            }
        }
    }

    /** Only the last target is held to the reference; those before it are steps on the way. */
    private static void targetsBelowReference(Subject subject, Report report) {
        List<RepresentationMetric> metrics = subject.plan().getMetrics();
        for (int index = 0; index < metrics.size(); index++) {
            RepresentationMetric metric = metrics.get(index);
            Optional<BigDecimal> reference = metric.getReference().flatMap(SubstanceRules::share);
            List<Target> targets = metric.getTargets();
            if (reference.isEmpty() || targets.isEmpty()) {
                continue;
            }
            int last = IntStream.range(0, targets.size())
                    .boxed()
                    .max(Comparator.comparing(at -> targets.get(at).getBy()))
                    .orElseThrow();
            BigDecimal target = targets.get(last).getShare();
            int order = target.compareTo(reference.get());
            boolean fallsShort =
                    switch (metric.getDirection().orElse(Direction.INCREASE)) {
                        case INCREASE -> order < 0;
                        case DECREASE -> order > 0;
                        case MAINTAIN -> false;
                    };
            if (fallsShort) {
                Pointer place = Section.METRICS.child(index);
                report.at(place.child("targets").child(last).child("share"))
                        .restingOn(place.child("reference"), place.child("targets"))
                        .needing(place.child("direction"))
                        .needing(
                                place.child("reference").child("share"),
                                place.child("reference").child("count"))
                        .needing(place.child("reference").child("base"))
                        .needingEach(place.child("targets"), "by")
                        .say(
                                target.toPlainString(),
                                reference.get().round(new MathContext(4)).toPlainString());
            }
        }
    }

    private static Optional<BigDecimal> share(MetricReference reference) {
        if (reference.getShare().isPresent()) {
            return reference.getShare();
        }
        return reference.getBase().filter(base -> base > 0).flatMap(base -> reference
                .getCount()
                .map(count -> BigDecimal.valueOf(count).divide(BigDecimal.valueOf(base), MathContext.DECIMAL64)));
    }
}
