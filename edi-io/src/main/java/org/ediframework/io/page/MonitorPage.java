package org.ediframework.io.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import org.ediframework.core.comparison.ChangeKind;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.PlaceNames;
import org.ediframework.metrics.monitor.ActionState;
import org.ediframework.metrics.publication.PublishedPlan;

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
        List<String> beyond,
        List<KeyAreaSection> keyAreas,
        List<CharacteristicSection> figures,
        List<String> methods) {

    /** The page as HTML. */
    @SuppressWarnings("NullAway") // jte's way of saying that nothing intercepts the tags is null
    public static String render(PublishedPlan published, PageFrame frame) {
        MonitorPage page = new MonitorPage(
                frame,
                facts(published),
                states(published),
                KeyAreaSection.sentences(published, published.challengesBeyondKeyAreas()),
                KeyAreaSection.of(published),
                CharacteristicSection.of(
                        published.figures(), PlaceNames.of(published.plan().getPlaces())),
                Methods.of(published.figures()));
        StringOutput html = new StringOutput();
        JtemonitorGenerated.render(new OwaspHtmlTemplateOutput(html), null, page);
        return html.toString();
    }

    private static List<RepresentationSummary.Count> states(PublishedPlan published) {
        List<RepresentationSummary.Count> counts = new ArrayList<>();
        for (ActionState state : ActionState.values()) {
            long actions = published.actions().stream()
                    .filter(action -> action.state() == state)
                    .count();
            if (actions > 0) {
                counts.add(new RepresentationSummary.Count(Mark.of(state), Figures.whole(actions)));
            }
        }
        return counts;
    }

    private static List<String> facts(PublishedPlan published) {
        List<String> facts = new ArrayList<>();
        facts.add(
                published
                        .settings()
                        .getAsOf()
                        .map(day -> "As of " + Figures.day(day) + ".")
                        .orElse(
                                "No day was given, so that it is not judged what is overdue, nor whether a target is on course."));
        facts.add(published
                .sinceEarlier()
                .map(comparison -> Figures.counted(comparison.count(ChangeKind.SLIPPED), "due date", "due dates")
                        + " slipped since the earlier revision.")
                .orElse("No earlier revision was given, so that it is not known what slipped."));
        return facts;
    }
}
