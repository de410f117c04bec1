package org.ediframework.io.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import org.ediframework.core.comparison.ChangeKind;
import org.ediframework.io.present.Figures;
import org.ediframework.io.present.Language;
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
                facts(published, frame.language()),
                states(published, frame.language()),
                KeyAreaSection.sentences(published, published.challengesBeyondKeyAreas(), frame.language()),
                KeyAreaSection.of(published, frame),
                CharacteristicSection.of(
                        published.figures(), PlaceNames.of(published.plan().getPlaces()), frame),
                Methods.of(published, frame.language()));
        StringOutput html = new StringOutput();
        JtemonitorGenerated.render(new OwaspHtmlTemplateOutput(html), null, page);
        return html.toString();
    }

    private static List<RepresentationSummary.Count> states(PublishedPlan published, Language language) {
        List<RepresentationSummary.Count> counts = new ArrayList<>();
        for (ActionState state : ActionState.values()) {
            long actions = published.actions().stream()
                    .filter(action -> action.state() == state)
                    .count();
            if (actions > 0) {
                counts.add(new RepresentationSummary.Count(Mark.of(state, language), Figures.whole(actions)));
            }
        }
        return counts;
    }

    private static List<String> facts(PublishedPlan published, Language language) {
        return List.of(
                published
                        .settings()
                        .getAsOf()
                        .map(day -> language.say("asOf", language.day(day)))
                        .orElseGet(() -> language.say("asOf.none")),
                published
                        .sinceEarlier()
                        .map(comparison -> language.counted("slipped", comparison.count(ChangeKind.SLIPPED)))
                        .orElseGet(() -> language.say("slipped.unknown")));
    }
}
