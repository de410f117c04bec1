package org.ediframework.io.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ediframework.core.comparison.ChangeKind;
import org.ediframework.io.present.ChallengeWords;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.GroupWords;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.Words;
import org.ediframework.metrics.monitor.ActionState;
import org.ediframework.metrics.monitor.Challenge;
import org.ediframework.metrics.monitor.MonitoredAction;
import org.ediframework.metrics.monitor.MonitoredKeyArea;
import org.ediframework.metrics.publication.PublishedPlan;

/**
 * A plan held against the data as text for people: a summary, then key area by key area its actions, its metrics with
 * their targets and what it is asked to think about, then the figures, and underneath how they were computed.
 */
public final class MonitorText {

    private final PublishedPlan published;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    private MonitorText(PublishedPlan published, Language language) {
        this.published = published;
        this.language = language;
        text.append(Notice.of(published.holdsSmallCounts(), language));
    }

    /** The plan as it may be shown, in British English, lines ended by LF. */
    public static String write(PublishedPlan published) {
        return write(published, Locale.UK);
    }

    /** The same in a language; British English where there are no words in it. */
    public static String write(PublishedPlan published, Locale language) {
        return new MonitorText(published, Language.of(language))
                .plan()
                .figures()
                .toString();
    }

    /** The plan without the table of all figures, in British English, lines ended by LF. */
    public static String writePlan(PublishedPlan published) {
        return writePlan(published, Locale.UK);
    }

    /** The same in a language; British English where there are no words in it. */
    public static String writePlan(PublishedPlan published, Locale language) {
        return new MonitorText(published, Language.of(language)).plan().toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private MonitorText plan() {
        String title = Words.excerpt(published.plan().getTitle());
        line(published
                .settings()
                .getAsOf()
                .map(day -> language.say("text.dated", title, language.day(day)))
                .orElse(title));
        summary();
        published.keyAreas().forEach(this::keyArea);
        List<Challenge> others = published.challengesBeyondKeyAreas();
        if (!others.isEmpty()) {
            heading(language.say("text.beyond"));
            challenges(others);
        }
        return this;
    }

    private MonitorText figures() {
        if (!published.figures().rows().isEmpty()) {
            heading(language.say("text.figures"));
            text.append('\n').append(RepresentationText.body(published.figures(), language));
        }
        published.concerns().ifPresent(concerns -> text.append('\n')
                .append(new ConcernsText(language, new GroupWords(published.plan(), language)).method(concerns)));
        if (published.isSearchWithheld()) {
            text.append('\n').append(language.say("concerns.withheld")).append('\n');
        }
        return this;
    }

    private void summary() {
        line("");
        line(language.say("text.actions", Figures.whole(published.actions().size()), states(published.actions())));
        line(language.counted("text.challenges.count", published.challenges().size()));
        if (published.settings().getAsOf().isEmpty()) {
            line(language.say("asOf.none"));
        }
        line(published
                .sinceEarlier()
                .map(comparison -> language.counted("text.slipped", comparison.count(ChangeKind.SLIPPED)))
                .orElseGet(() -> language.say("slipped.unknown")));
    }

    private String states(List<MonitoredAction> actions) {
        Map<ActionState, Integer> counts = new EnumMap<>(ActionState.class);
        actions.forEach(action -> counts.merge(action.state(), 1, Integer::sum));
        return counts.isEmpty()
                ? language.say("text.actions.none")
                : counts.entrySet().stream()
                        .map(count -> language.say(
                                "text.state",
                                Figures.whole(count.getValue()),
                                language.label(count.getKey(), count.getKey().getLabel())))
                        .collect(Collectors.joining(", "));
    }

    private void keyArea(MonitoredKeyArea area) {
        heading(language.say("text.keyArea", Words.excerpt(area.keyArea().getTitle())));
        line("");
        line(language.say("text.areaActions", states(area.actions())));
        area.actions().stream().filter(MonitorText::isLate).forEach(action -> line("  " + late(action)));
        new MetricsText(published.settings(), language).append(text, area.metrics());
        challenges(area.challenges());
    }

    private static boolean isLate(MonitoredAction action) {
        return action.state() == ActionState.OVERDUE
                || action.daysSlipped().isPresent()
                || !action.overdueMilestones().isEmpty();
    }

    private String late(MonitoredAction action) {
        List<String> reasons = new ArrayList<>();
        action.daysOverdue().ifPresent(days -> reasons.add(language.counted("overdue", days)));
        action.daysSlipped().ifPresent(days -> reasons.add(language.counted("late", days)));
        action.overdueMilestones()
                .forEach(milestone -> reasons.add(language.say("text.milestone", Words.excerpt(milestone.getTitle()))));
        Optional<String> due = action.action().getDue().map(when -> Words.excerpt(when.toString()));
        return language.say(
                due.isPresent() ? "text.late.due" : "text.late",
                Words.excerpt(action.action().getTitle()),
                Words.excerpt(action.action().getId()),
                due.orElse(""),
                String.join(", ", reasons));
    }

    private void challenges(List<Challenge> challenges) {
        if (challenges.isEmpty()) {
            return;
        }
        line("");
        line(language.say("text.challenges"));
        challenges.forEach(challenge -> line("  - " + ChallengeWords.of(published, challenge, language)));
    }

    private void heading(String words) {
        line("");
        line(words);
        line("-".repeat(words.codePointCount(0, words.length())));
    }

    private void line(String words) {
        text.append(words).append('\n');
    }
}
