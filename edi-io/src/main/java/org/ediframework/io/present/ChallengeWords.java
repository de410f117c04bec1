package org.ediframework.io.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.plan.Pilot;
import org.ediframework.core.plan.Target;
import org.ediframework.metrics.concern.Concern;
import org.ediframework.metrics.monitor.Challenge;
import org.ediframework.metrics.monitor.MonitoredTarget;
import org.ediframework.metrics.publication.PublishedPlan;
import org.ediframework.metrics.representation.RepresentationRow;

/**
 * A challenge in plain words: the one place where evidence becomes words, for every form of output. Figures come from
 * the evidence alone, which in a publication holds those that are shown; a part of a sentence that would need another is
 * left out.
 */
public final class ChallengeWords {

    private final ActionPlan plan;
    private final Challenge challenge;
    private final Language language;
    private final Optional<RepresentationRow> figures;
    private final GroupWords groups;

    private ChallengeWords(ActionPlan plan, Challenge challenge, Language language) {
        this.plan = plan;
        this.challenge = challenge;
        this.language = language;
        this.figures = challenge.row().or(() -> challenge.concern().map(Concern::row));
        this.groups = new GroupWords(plan, language);
    }

    /** The sentence. */
    public static String of(PublishedPlan published, Challenge challenge, Language language) {
        return new ChallengeWords(published.plan(), challenge, language).write();
    }

    private String write() {
        long things = challenge.pointers().size() - 1L;
        return switch (challenge.kind()) {
            case UNADDRESSED_UNDER_REPRESENTATION -> unaddressed();
            case CONCERN_NOT_SHOWN -> notShown();
            case NOT_ROBUST -> notRobust();
            case TARGET_BEYOND_SAMPLE -> beyondSample();
            case ACTIONS_WITHOUT_METRIC -> language.say("challenge.noMetric", subject(), Figures.whole(things));
            case METRICS_WITHOUT_ACTION -> language.say("challenge.noAction", subject(), Figures.whole(things));
            case BARRIER_WITHOUT_ACTION ->
                pilot().map(pilot -> language.say("challenge.barrier", subject(), Words.excerpt(pilot.getTitle())))
                        .orElseGet(() -> language.say("challenge.barrier.some", subject()));
        };
    }

    /** The title of what it is about. */
    private String subject() {
        return Words.excerpt(challenge.subject());
    }

    private String people() {
        return challenge
                .concern()
                .map(concern -> groups.of(concern.group()))
                .or(() -> challenge.row().map(groups::of))
                .orElseGet(() -> language.say("group.unknown"));
    }

    private String unaddressed() {
        List<String> sentences = new ArrayList<>();
        String people = Words.capital(people());
        sentences.add(shares().map(shares -> language.say("challenge.under.shares", people, shares))
                .orElseGet(() -> language.say("challenge.under", people)));
        figures.flatMap(shown -> shown.getShortfallBySwapping().find())
                .filter(fewer -> fewer.signum() > 0)
                .ifPresent(fewer -> sentences.add(language.say("challenge.shortfall", Figures.whole(fewer))));
        closest().ifPresent(sentences::add);
        sentences.add(language.say("challenge.unaddressed"));
        return String.join(" ", sentences);
    }

    private String notShown() {
        Optional<String> verdict = figures.flatMap(shown -> shown.getVerdict().find())
                .map(found -> language.label(found, found.getLabel()));
        Optional<String> shares = shares();
        String key = "challenge.notShown";
        if (verdict.isPresent()) {
            key = shares.isPresent() ? "challenge.notShown.verdictShares" : "challenge.notShown.verdict";
        } else if (shares.isPresent()) {
            key = "challenge.notShown.shares";
        }
        return language.say(key, subject(), people(), verdict.orElse(""), shares.orElse(""));
    }

    /** The count where it may be shown, else the share; nothing where neither may. */
    private Optional<String> shares() {
        return figures.flatMap(shown -> shown.getShare().find().map(share -> {
            boolean isCounted = shown.getCount().isPresent() && shown.getBase().isPresent();
            Optional<String> expected = shown.getReferenceShare().find().map(of -> Figures.percent(of.toDouble()));
            return language.say(
                    (isCounted ? "shares.counted" : "shares.share") + (expected.isPresent() ? "Expected" : ""),
                    isCounted ? Figures.whole(shown.getCount().get()) : "",
                    isCounted ? Figures.whole(shown.getBase().get()) : "",
                    Figures.percent(share),
                    expected.orElse(""));
        }));
    }

    /** Only of a combination or a place: everybody else is compared with the reference already. */
    private Optional<String> closest() {
        Optional<Concern> concern = challenge.concern();
        boolean isShown = figures.filter(shown -> shown.getRatio().isPresent()).isPresent();
        if (concern.isEmpty()
                || !isShown
                || concern.get().closest().group().memberships().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(language.say(
                "challenge.closest",
                Figures.ratio(concern.get().closest().ratio()),
                groups.of(concern.get().closest().group())));
    }

    private String notRobust() {
        return figures.filter(shown -> shown.getBounds().isPresent()
                        && shown.getUndeclared().isPresent()
                        && shown.getReferenceShare().isPresent())
                .map(shown -> language.say(
                        "challenge.notRobust.bounds",
                        subject(),
                        Figures.whole(shown.getUndeclared().get()),
                        Figures.percent(shown.getBounds().get().lowestShare()),
                        Figures.percent(shown.getBounds().get().highestShare()),
                        Figures.percent(shown.getReferenceShare().get().toDouble())))
                .orElseGet(() -> language.say("challenge.notRobust", subject()));
    }

    /**
     * A target is the plan's own figure, and counts nobody; the gap tells how many people were counted, so that it is shown
     * only where they may be.
     */
    private String beyondSample() {
        Optional<Target> target = challenge.target().map(MonitoredTarget::target);
        Optional<Long> base = figures.flatMap(shown -> shown.getBase().find());
        Optional<Double> gap =
                challenge.target().flatMap(judged -> judged.detectableGap().find());
        String key = "challenge.sample" + (target.isPresent() ? ".target" : "");
        if (base.isPresent()) {
            key += gap.isPresent() ? ".change" : ".none";
        }
        return language.say(
                key,
                subject(),
                target.map(planned -> Figures.percent(planned.getShare().doubleValue()))
                        .orElse(""),
                target.map(planned -> language.day(planned.getBy())).orElse(""),
                base.map(Figures::whole).orElse(""),
                gap.map(language::points).orElse(""));
    }

    private Optional<Pilot> pilot() {
        return challenge.pointers().stream()
                .flatMap(pointer -> pilots(pointer).stream())
                .findFirst();
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
