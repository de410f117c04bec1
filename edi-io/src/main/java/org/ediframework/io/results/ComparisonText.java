package org.ediframework.io.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ediframework.core.comparison.ChangeKind;
import org.ediframework.core.comparison.PlanChange;
import org.ediframework.core.comparison.PlanComparison;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.RuleMessages;

/**
 * What happened between two revisions of a plan as text for people: the counts first, which are what a committee reads,
 * then what is wrong with the lineage, then a paragraph for each change.
 */
public final class ComparisonText {

    private ComparisonText() {}

    /**
     * The comparison, lines ended by LF.
     *
     * @param earlier the name of the earlier document
     * @param later the name of the later document
     */
    public static String write(String earlier, String later, PlanComparison comparison) {
        StringBuilder text = new StringBuilder(earlier)
                .append(" → ")
                .append(later)
                .append(": ")
                .append(counts(comparison))
                .append('\n');
        for (Finding finding : comparison.getLineage()) {
            text.append('\n').append(FindingsText.heading(finding)).append('\n');
            text.append("  ").append(finding.getMessage()).append('\n');
        }
        for (PlanChange change : comparison.getChanges()) {
            text.append('\n').append(heading(change)).append('\n');
            if (change.was().isPresent() || change.now().isPresent()) {
                text.append("  ").append(values(change)).append('\n');
            }
        }
        return text.toString();
    }

    private static String counts(PlanComparison comparison) {
        List<String> counts = new ArrayList<>();
        for (Map.Entry<ChangeKind, Integer> count : comparison.getCounts().entrySet()) {
            if (count.getValue() > 0) {
                counts.add(String.format(Locale.UK, "%,d %s", count.getValue(), words(count.getKey())));
            }
        }
        return counts.isEmpty() ? "nothing changed" : String.join(", ", counts);
    }

    private static String heading(PlanChange change) {
        String place = change.newPointer()
                .or(change::oldPointer)
                .map(pointer -> " at " + pointer + (change.newPointer().isEmpty() ? " of the earlier plan" : ""))
                .orElse("");
        String title = change.title()
                .map(known -> " '" + RuleMessages.excerpt(known) + "'")
                .orElse("");
        String property = change.property().map(path -> ", " + path).orElse("");
        return words(change.kind()) + ": " + change.entity() + " " + change.id() + title + property + place;
    }

    private static String values(PlanChange change) {
        String values = change.was().map(ComparisonText::shown).orElse("nothing") + " → "
                + change.now().map(ComparisonText::shown).orElse("nothing");
        return change.days()
                .map(days -> values
                        + String.format(
                                Locale.UK,
                                ", %,d day%s %s",
                                Math.abs(days),
                                Math.abs(days) == 1 ? "" : "s",
                                days > 0 ? "later" : "earlier"))
                .orElse(values);
    }

    private static String shown(String value) {
        return RuleMessages.excerpt(value);
    }

    private static String words(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> "added";
            case DROPPED_OPEN -> "dropped while open";
            case DROPPED_COMPLETE -> "dropped when complete";
            case FINISHED -> "finished";
            case REOPENED -> "reopened";
            case SLIPPED -> "slipped";
            case BROUGHT_FORWARD -> "brought forward";
            case REASSIGNED -> "reassigned";
            case REWRITTEN -> "rewritten";
            case RETARGETED -> "re-targeted";
            case STATUS_CHANGED -> "status changed";
            case RATING_CHANGED -> "rating changed";
            case RENAMED -> "under another id";
            case CHANGED -> "changed";
        };
    }
}
