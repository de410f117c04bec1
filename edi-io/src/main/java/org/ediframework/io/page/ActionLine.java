package org.ediframework.io.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ediframework.core.plan.Action;
import org.ediframework.io.present.Language;
import org.ediframework.io.present.PageText;
import org.ediframework.metrics.monitor.MonitoredAction;

/**
 * An action on the board.
 *
 * @param mark how it stands
 * @param title as the plan has it
 * @param due when it is due, in words
 * @param accountable who reports on it, or that nobody is named
 * @param remarks what is late
 */
record ActionLine(Mark mark, String title, String due, String accountable, List<String> remarks) {

    /** The board: what is late first, then by state, in the order of the plan. */
    static List<ActionLine> of(List<MonitoredAction> actions, People people, Language language) {
        return actions.stream()
                .sorted(Comparator.comparing(MonitoredAction::state))
                .map(action -> of(action, people, language))
                .toList();
    }

    private static ActionLine of(MonitoredAction monitored, People people, Language language) {
        Action action = monitored.action();
        List<String> remarks = new ArrayList<>();
        monitored.daysOverdue().ifPresent(days -> remarks.add(language.counted("overdue", days)));
        monitored.daysSlipped().ifPresent(days -> remarks.add(language.counted("late", days)));
        monitored
                .overdueMilestones()
                .forEach(milestone -> remarks.add(language.say("milestone", PageText.of(milestone.getTitle()))));
        return new ActionLine(
                Mark.of(monitored.state(), language),
                PageText.of(action.getTitle()),
                action.getDue().map(due -> DueWords.of(due, language)).orElse(""),
                action.getAccountable()
                        .map(people::of)
                        .filter(name -> !name.isEmpty())
                        .orElseGet(() -> language.say("accountable.nobody")),
                remarks);
    }
}
