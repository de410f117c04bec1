package org.ediframework.io.present;

import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Pilot;
import org.ediframework.metrics.concern.Concern;
import org.ediframework.metrics.monitor.Challenge;
import org.ediframework.metrics.publication.PublishedPlan;
import org.ediframework.metrics.representation.NonResponseBounds;
import org.ediframework.metrics.representation.RepresentationRow;

/**
 * A challenge in plain English: the one place where evidence becomes words, for every form of output. Figures come from
 * the evidence alone, which in a publication holds those that are shown; a part of a sentence that would need another is
 * left out.
 */
public final class ChallengeWords {

    private final ActionPlan plan;
    private final Challenge challenge;
    private final Optional<RepresentationRow> figures;
    private final GroupWords groups;

    private ChallengeWords(ActionPlan plan, Challenge challenge) {
        this.plan = plan;
        this.challenge = challenge;
        this.figures = challenge.row().or(() -> challenge.concern().map(Concern::row));
        this.groups = new GroupWords(plan);
    }

    /** The sentence. */
    public static String of(PublishedPlan published, Challenge challenge) {
        return new ChallengeWords(published.plan(), challenge).write();
    }

    private String write() {
        return switch (challenge.kind()) {
            case UNADDRESSED_UNDER_REPRESENTATION ->
                Words.capital(subject())
                        + " are under-represented" + shares() + "." + shortfall() + closest()
                        + " No area of concern and no action of the plan addresses them.";
            case CONCERN_NOT_SHOWN ->
                "The data do not show the area of concern " + title() + verdict() + shares() + ".";
            case NOT_ROBUST -> "Missing answers could turn the metric " + title() + " round" + bounds() + ".";
            case TARGET_BEYOND_SAMPLE ->
                "So few people are counted in the metric " + title() + " that reaching its target" + target()
                        + " would not show" + detectable() + ".";
            case ACTIONS_WITHOUT_METRIC ->
                "The key area " + title() + " has "
                        + Figures.counted(challenge.pointers().size() - 1L, "action", "actions")
                        + " and no metric of its own, so that no figure says whether "
                        + (challenge.pointers().size() == 2 ? "it works." : "they work.");
            case METRICS_WITHOUT_ACTION ->
                "The key area " + title() + " has "
                        + Figures.counted(challenge.pointers().size() - 1L, "metric", "metrics")
                        + ", and nothing is done in it.";
            case BARRIER_WITHOUT_ACTION ->
                pilot() + " found a barrier, " + title() + ", and no action follows from it.";
        };
    }

    private String title() {
        return Words.quoted(challenge.subject());
    }

    private String subject() {
        return challenge
                .concern()
                .map(concern -> groups.of(concern.group()))
                .or(() -> challenge.row().map(groups::of))
                .orElse("people");
    }

    private String verdict() {
        return figures.flatMap(shown -> shown.getVerdict().find())
                .map(verdict -> ": " + subject() + " are " + verdict.getLabel())
                .orElse("");
    }

    /** The count where it may be shown, else the share, else the reference alone. */
    private String shares() {
        if (figures.isEmpty()) {
            return "";
        }
        RepresentationRow shown = figures.get();
        String expected = shown.getReferenceShare()
                .find()
                .map(share -> ", where " + Figures.percent(share.toDouble()) + " would be expected")
                .orElse("");
        boolean isCounted = shown.getCount().isPresent() && shown.getBase().isPresent();
        String counted = isCounted
                ? Figures.whole(shown.getCount().get()) + " of "
                        + Figures.whole(shown.getBase().get())
                : "";
        return shown.getShare()
                .find()
                .map(share ->
                        ": " + (isCounted ? counted + " (" + Figures.percent(share) + ")" : Figures.percent(share))
                                + expected)
                .orElse("");
    }

    private String shortfall() {
        return figures.flatMap(shown -> shown.getShortfallBySwapping().find())
                .filter(people -> people.signum() > 0)
                .map(people -> " That is " + Figures.whole(people) + " fewer than expected.")
                .orElse("");
    }

    /** Only of a combination or a place: everybody else is compared with the reference already. */
    private String closest() {
        Optional<Concern> concern = challenge.concern();
        boolean isShown = figures.filter(shown -> shown.getRatio().isPresent()).isPresent();
        if (concern.isEmpty()
                || !isShown
                || concern.get().closest().group().memberships().isEmpty()) {
            return "";
        }
        return " They are " + Figures.ratio(concern.get().closest().ratio()) + " times as well represented as "
                + groups.of(concern.get().closest().group()) + ".";
    }

    private String bounds() {
        if (figures.isEmpty()) {
            return "";
        }
        RepresentationRow shown = figures.get();
        Optional<NonResponseBounds> bounds = shown.getBounds().find();
        if (bounds.isEmpty()
                || !shown.getUndeclared().isPresent()
                || !shown.getReferenceShare().isPresent()) {
            return "";
        }
        return ": " + Figures.counted(shown.getUndeclared().get(), "person", "people")
                + " gave no answer, and with them the "
                + "share lies anywhere from " + Figures.percent(bounds.get().lowestShare()) + " to "
                + Figures.percent(bounds.get().highestShare()) + ", on either side of the "
                + Figures.percent(shown.getReferenceShare().get().toDouble()) + " expected";
    }

    /** A target is the plan's own figure, and counts nobody. */
    private String target() {
        return challenge
                .target()
                .map(judged ->
                        " of " + Figures.percent(judged.target().getShare().doubleValue()) + " by "
                                + Figures.day(judged.target().getBy()))
                .orElse("");
    }

    /** The gap tells how many people were counted, so that it is shown only where they may be. */
    private String detectable() {
        Optional<Long> base = figures.flatMap(shown -> shown.getBase().find());
        Optional<Double> gap =
                challenge.target().flatMap(judged -> judged.detectableGap().find());
        if (base.isEmpty()) {
            return "";
        }
        String people = Figures.counted(base.get(), "person", "people");
        return gap.map(least -> ": of " + people + ", it takes a change of " + Figures.points(least))
                .orElse(": of " + people + ", no change would");
    }

    private String pilot() {
        return challenge.pointers().stream()
                .flatMap(pointer -> pilots(pointer).stream())
                .map(pilot -> "The pilot " + Words.quoted(pilot.getTitle()))
                .findFirst()
                .orElse("A pilot");
    }

    private Optional<Pilot> pilots(Pointer pointer) {
        for (int index = 0; index < plan.getPilots().size(); index++) {
            if (pointer.equals(Pointer.ROOT.child("pilots").child(index))) {
                return Optional.of(plan.getPilots().get(index));
            }
        }
        return Optional.empty();
    }
}
