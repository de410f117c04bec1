package org.ediframework.io.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import org.ediframework.core.comparison.ChangeKind;
import org.ediframework.io.figures.Figures;
import org.ediframework.io.figures.PlaceNames;
import org.ediframework.metrics.monitor.ActionState;
import org.ediframework.metrics.monitor.Challenge;
import org.ediframework.metrics.monitor.MonitoredPlan;
import org.ediframework.metrics.publication.Publication;

/**
 * The page of a plan that was held against the data.
 *
 * @param frame title and sources
 * @param facts what the page knows and does not know, a sentence each
 * @param states how many actions stand how
 * @param beyond what belongs to no key area
 * @param keyAreas in the order of the plan
 * @param figures the current counts, a characteristic each
 * @param methods how the figures were computed
 */
public record MonitorPage(
        PageFrame frame,
        List<String> facts,
        List<RepresentationSummary.Count> states,
        Challenges beyond,
        List<KeyAreaSection> keyAreas,
        List<CharacteristicSection> figures,
        List<String> methods) {

    /** The page as HTML. */
    @SuppressWarnings("NullAway") // jte's way of saying that nothing intercepts the tags is null
    public static String render(MonitoredPlan monitored, Publication publication, PageFrame frame) {
        PlanFigures figures = new PlanFigures(monitored, publication);
        MonitorPage page = new MonitorPage(
                frame,
                facts(monitored),
                states(monitored),
                Challenges.of(beyondKeyAreas(monitored), monitored, figures),
                KeyAreaSection.of(monitored, figures),
                CharacteristicSection.of(
                        publication, PlaceNames.of(monitored.plan().getPlaces())),
                Methods.of(publication));
        StringOutput html = new StringOutput();
        JtemonitorGenerated.render(new OwaspHtmlTemplateOutput(html), null, page);
        return html.toString();
    }

    private static List<Challenge> beyondKeyAreas(MonitoredPlan monitored) {
        return monitored.challenges().stream()
                .filter(challenge -> monitored.keyAreas().stream()
                        .noneMatch(area -> area.challenges().contains(challenge)))
                .toList();
    }

    private static List<RepresentationSummary.Count> states(MonitoredPlan monitored) {
        List<RepresentationSummary.Count> counts = new ArrayList<>();
        for (ActionState state : ActionState.values()) {
            long actions = monitored.actions().stream()
                    .filter(action -> action.state() == state)
                    .count();
            if (actions > 0) {
                counts.add(new RepresentationSummary.Count(Mark.of(state), Figures.whole(actions)));
            }
        }
        return counts;
    }

    private static List<String> facts(MonitoredPlan monitored) {
        List<String> facts = new ArrayList<>();
        facts.add(
                monitored
                        .settings()
                        .getAsOf()
                        .map(day -> "As of " + Figures.day(day) + ".")
                        .orElse(
                                "No day was given, so that it is not judged what is overdue, nor whether a target is on course."));
        facts.add(monitored
                .sinceEarlier()
                .map(comparison -> Figures.whole(comparison.count(ChangeKind.SLIPPED))
                        + " due dates slipped since the earlier revision.")
                .orElse("No earlier revision was given, so that it is not known what slipped."));
        return facts;
    }
}
