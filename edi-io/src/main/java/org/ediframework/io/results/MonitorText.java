package org.ediframework.io.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ediframework.core.comparison.ChangeKind;
import org.ediframework.io.present.ChallengeWords;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.GroupWords;
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
    private final StringBuilder text = new StringBuilder();

    private MonitorText(PublishedPlan published) {
        this.published = published;
        text.append(Notice.of(published.holdsSmallCounts()));
    }

    /** The plan as it may be shown, lines ended by LF. */
    public static String write(PublishedPlan published) {
        return new MonitorText(published).plan().figures().toString();
    }

    /** The plan without the table of all figures, lines ended by LF. */
    public static String writePlan(PublishedPlan published) {
        return new MonitorText(published).plan().toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private MonitorText plan() {
        line(Words.excerpt(published.plan().getTitle())
                + published
                        .settings()
                        .getAsOf()
                        .map(day -> ", on " + Figures.day(day))
                        .orElse(""));
        summary();
        published.keyAreas().forEach(this::keyArea);
        List<Challenge> others = published.challengesBeyondKeyAreas();
        if (!others.isEmpty()) {
            heading("Beyond the key areas");
            challenges(others);
        }
        return this;
    }

    private MonitorText figures() {
        if (!published.figures().rows().isEmpty()) {
            heading("The figures");
            text.append('\n').append(RepresentationText.body(published.figures()));
        }
        published.concerns().ifPresent(concerns -> text.append('\n')
                .append(ConcernsText.method(concerns, new GroupWords(published.plan()))));
        return this;
    }

    private void summary() {
        line("");
        line(Figures.counted(published.actions().size(), "action", "actions") + ": " + states(published.actions()));
        line(Figures.counted(published.challenges().size(), "challenge", "challenges"));
        if (published.settings().getAsOf().isEmpty()) {
            line("No day was given, so that it is not judged what is overdue, nor whether a target is on course.");
        }
        published
                .sinceEarlier()
                .ifPresentOrElse(
                        comparison -> line("Since the earlier revision "
                                + Figures.counted(comparison.count(ChangeKind.SLIPPED), "date", "dates") + " slipped."),
                        () -> line("No earlier revision was given, so that it is not known what slipped."));
    }

    private static String states(List<MonitoredAction> actions) {
        Map<ActionState, Integer> counts = new EnumMap<>(ActionState.class);
        actions.forEach(action -> counts.merge(action.state(), 1, Integer::sum));
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(count -> Figures.whole(count.getValue()) + " "
                                + count.getKey().getLabel())
                        .collect(Collectors.joining(", "));
    }

    private void keyArea(MonitoredKeyArea area) {
        heading("Key area: " + Words.excerpt(area.keyArea().getTitle()));
        line("");
        line("Actions: " + states(area.actions()));
        area.actions().stream().filter(MonitorText::isLate).forEach(action -> line("  " + late(action)));
        new MetricsText(published.settings()).append(text, area.metrics());
        challenges(area.challenges());
    }

    private static boolean isLate(MonitoredAction action) {
        return action.state() == ActionState.OVERDUE
                || action.daysSlipped().isPresent()
                || !action.overdueMilestones().isEmpty();
    }

    private static String late(MonitoredAction action) {
        List<String> reasons = new ArrayList<>();
        action.daysOverdue().ifPresent(days -> reasons.add("overdue by " + Figures.counted(days, "day", "days")));
        action.daysSlipped().ifPresent(days -> reasons.add("slipped by " + Figures.counted(days, "day", "days")));
        action.overdueMilestones()
                .forEach(milestone -> reasons.add("milestone " + Words.quoted(milestone.getTitle()) + " overdue"));
        return Words.excerpt(action.action().getTitle()) + " ("
                + Words.excerpt(action.action().getId()) + ")"
                + action.action()
                        .getDue()
                        .map(due -> ", due " + Words.excerpt(due.toString()))
                        .orElse("")
                + ": " + String.join(", ", reasons);
    }

    private void challenges(List<Challenge> challenges) {
        if (challenges.isEmpty()) {
            return;
        }
        line("");
        line("Challenges");
        challenges.forEach(challenge -> line("  - " + ChallengeWords.of(published, challenge)));
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
