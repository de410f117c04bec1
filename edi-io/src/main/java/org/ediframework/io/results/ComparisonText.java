package org.ediframework.io.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ediframework.core.comparison.ChangeKind;
import org.ediframework.core.comparison.PlanChange;
import org.ediframework.core.comparison.PlanComparison;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.Language;

/**
 * What happened between two revisions of a plan as text for people: the counts first, which are what a committee reads,
 * then what is wrong with the lineage, then a paragraph for each change.
 */
public final class ComparisonText {

    private final Language language;

    private ComparisonText(Language language) {
        this.language = language;
    }

    /**
     * The comparison in British English, lines ended by LF.
     *
     * @param earlier the name of the earlier document
     * @param later the name of the later document
     */
    public static String write(String earlier, String later, PlanComparison comparison) {
        return write(earlier, later, comparison, Locale.UK);
    }

    /**
     * The same in a language, British English where there are no words in it; findings are in that of the comparison.
     *
     * @param earlier the name of the earlier document
     * @param later the name of the later document
     */
    public static String write(String earlier, String later, PlanComparison comparison, Locale language) {
        return new ComparisonText(Language.of(language)).text(earlier, later, comparison);
    }

    private String text(String earlier, String later, PlanComparison comparison) {
        StringBuilder text = new StringBuilder(language.say("diff.counts", earlier, later, counts(comparison)));
        text.append('\n');
        for (Finding finding : comparison.getLineage()) {
            text.append('\n').append(FindingsText.heading(finding, language)).append('\n');
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

    private String counts(PlanComparison comparison) {
        List<String> counts = new ArrayList<>();
        for (Map.Entry<ChangeKind, Integer> count : comparison.getCounts().entrySet()) {
            if (count.getValue() > 0) {
                counts.add(language.say("diff.count", Figures.whole(count.getValue()), words(count.getKey())));
            }
        }
        return counts.isEmpty() ? language.say("diff.none") : String.join(", ", counts);
    }

    private String heading(PlanChange change) {
        String thing = language.say(
                "diff.heading",
                words(change.kind()),
                language.thing(change.entity().toString()),
                change.id());
        String titled = change.title()
                .map(title -> language.say("diff.titled", thing, shown(title)))
                .orElse(thing);
        String heading = change.property()
                .map(path -> language.say("diff.property", titled, path))
                .orElse(titled);
        return change.newPointer()
                .or(change::oldPointer)
                .map(pointer ->
                        language.say(change.newPointer().isPresent() ? "diff.at" : "diff.at.earlier", heading, pointer))
                .orElse(heading);
    }

    private String values(PlanChange change) {
        String values = language.say("diff.values", shown(change.was()), shown(change.now()));
        return change.days()
                .map(days ->
                        language.say(days > 0 ? "diff.later" : "diff.earlier", values, Figures.whole(Math.abs(days))))
                .orElse(values);
    }

    private String shown(Optional<String> value) {
        return value.map(ComparisonText::shown).orElseGet(() -> language.say("diff.nothing"));
    }

    private static String shown(String value) {
        return RuleMessages.excerpt(value);
    }

    private String words(ChangeKind kind) {
        return language.say("diff." + kind.name());
    }
}
