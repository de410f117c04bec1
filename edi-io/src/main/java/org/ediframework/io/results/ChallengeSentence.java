package org.ediframework.io.results;

import java.util.Locale;
import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.Pilot;
import org.ediframework.io.figures.Figures;
import org.ediframework.metrics.concern.Concern;
import org.ediframework.metrics.monitor.Challenge;
import org.ediframework.metrics.monitor.MonitoredPlan;
import org.ediframework.metrics.publication.PublishedRow;
import org.ediframework.metrics.representation.NonResponseBounds;
import org.ediframework.metrics.representation.RepresentationRow;

/**
 * A challenge in plain English: the one place where evidence becomes words, for every form of output. Figures come from
 * the evidence alone; a sentence that would need a withheld one is left out.
 */
public final class ChallengeSentence {

    private final MonitoredPlan monitored;
    private final Challenge challenge;
    private final Optional<PublishedRow> figures;
    private final GroupWords groups;

    private ChallengeSentence(MonitoredPlan monitored, Challenge challenge, Optional<PublishedRow> figures) {
        this.monitored = monitored;
        this.challenge = challenge;
        this.figures = figures;
        this.groups = new GroupWords(monitored.plan());
    }

    /** The challenge with every figure, for the desks of those who may see every count. */
    public static String inFull(MonitoredPlan monitored, Challenge challenge) {
        return of(monitored, challenge, rowOf(challenge).map(PublishedRow::inFull));
    }

    /** The row that a challenge rests on: its own, or that of what a search found. */
    public static Optional<RepresentationRow> rowOf(Challenge challenge) {
        return challenge.row().or(() -> challenge.concern().map(Concern::row));
    }

    /**
     * The challenge with the figures that may be shown.
     *
     * @param monitored the plan that the challenge is to
     * @param figures the {@linkplain #rowOf row} that it rests on as it may be shown; absent where none of it may be, and
     *     where it rests on none
     */
    public static String of(MonitoredPlan monitored, Challenge challenge, Optional<PublishedRow> figures) {
        return new ChallengeSentence(monitored, challenge, figures).write();
    }

    private String write() {
        return switch (challenge.kind()) {
            case UNADDRESSED_UNDER_REPRESENTATION ->
                capital(subject())
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
                        + Words.counted(challenge.pointers().size() - 1L, "action", "actions")
                        + " and no metric of its own, so that no figure says whether "
                        + (challenge.pointers().size() == 2 ? "it works." : "they work.");
            case METRICS_WITHOUT_ACTION ->
                "The key area " + title() + " has "
                        + Words.counted(challenge.pointers().size() - 1L, "metric", "metrics")
                        + ", and nothing is done in it.";
            case BARRIER_WITHOUT_ACTION ->
                pilot() + " found a barrier, " + title() + ", and no action follows from it.";
        };
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
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
        PublishedRow shown = figures.get();
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
        return " They are " + Figures.decimal(concern.get().closest().ratio(), 2) + " times as well represented as "
                + groups.of(concern.get().closest().group()) + ".";
    }

    private String bounds() {
        if (figures.isEmpty()) {
            return "";
        }
        PublishedRow shown = figures.get();
        Optional<NonResponseBounds> bounds = shown.getBounds().find();
        if (bounds.isEmpty()
                || !shown.getUndeclared().isPresent()
                || !shown.getReferenceShare().isPresent()) {
            return "";
        }
        return ": " + Words.counted(shown.getUndeclared().get(), "person", "people")
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
        String people = Words.counted(base.get(), "person", "people");
        return gap.map(least -> ": of " + people + ", it takes a change of " + Words.points(least))
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
        for (int index = 0; index < monitored.plan().getPilots().size(); index++) {
            if (pointer.equals(Pointer.ROOT.child("pilots").child(index))) {
                return Optional.of(monitored.plan().getPilots().get(index));
            }
        }
        return Optional.empty();
    }
}
