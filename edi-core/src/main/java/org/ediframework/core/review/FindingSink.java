package org.ediframework.core.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ediframework.core.document.Things;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Gaps;
import org.ediframework.core.finding.NamedThing;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.Severity;

/** Where the findings of one review go: weighed by framework and profile, the suppressed ones left out. */
final class FindingSink {

    private final RuleWeights weights;
    private final Gaps gaps;
    private final Optional<Things> things;
    private final Consumer<Finding> consumer;
    private final Map<String, List<Suppression>> suppressions = new HashMap<>();
    private final Set<Suppression> unused = new LinkedHashSet<>();

    /**
     * A sink.
     *
     * @param things what stands where in the document; absent where it could not be read
     */
    FindingSink(RuleWeights weights, Gaps gaps, Optional<Things> things, Profile profile, Consumer<Finding> consumer) {
        this.weights = weights;
        this.gaps = gaps;
        this.things = things;
        this.consumer = consumer;
        for (Suppression suppression : profile.getSuppress()) {
            suppressions
                    .computeIfAbsent(suppression.getCode(), code -> new ArrayList<>())
                    .add(suppression);
            unused.add(suppression);
        }
    }

    /** What could not be read, so that no finding rests on it. */
    Gaps gaps() {
        return gaps;
    }

    boolean wants(String code) {
        return weights.isOn(code);
    }

    /** What a breach of the rule weighs, or empty where it is not to be reported at this place. */
    Optional<Severity> weigh(String code, Pointer place, Severity usual) {
        for (Suppression suppression : suppressions.getOrDefault(code, List.of())) {
            if (meets(suppression, place)) {
                unused.remove(suppression);
                return Optional.empty();
            }
        }
        return weights.of(code, usual);
    }

    private boolean meets(Suppression suppression, Pointer place) {
        if (suppression.getAt().isPresent() && !suppression.getAt().get().equals(place)) {
            return false;
        }
        if (suppression.getThing().isEmpty()) {
            return suppression.getAt().isPresent();
        }
        Optional<NamedThing> named = things.map(known -> known.at(place));
        return named.isPresent()
                && suppression.getThing().get().equals(nameOf(named.get()))
                && suppression
                        .getProperty()
                        .map(named.get().getProperty()::equals)
                        .orElse(true);
    }

    private static String nameOf(NamedThing thing) {
        return thing.getKind() + " " + thing.getId().orElse("");
    }

    void accept(Finding finding) {
        boolean isNamed = finding.getThing().isPresent() || things.isEmpty();
        consumer.accept(
                isNamed
                        ? finding
                        : Finding.builder()
                                .from(finding)
                                .thing(things.get().at(finding.getPointer()))
                                .build());
    }

    /** A finding that was made elsewhere, before anybody weighed it. */
    void weighAndAccept(Finding finding) {
        weigh(finding.getCode(), finding.getPointer(), finding.getSeverity()).ifPresent(severity -> {
            boolean asItIs = severity == finding.getSeverity();
            accept(
                    asItIs
                            ? finding
                            : Finding.builder().from(finding).severity(severity).build());
        });
    }

    /** The suppressions that no finding has met so far, in the order of the profile. */
    Set<Suppression> unusedSuppressions() {
        return new LinkedHashSet<>(unused);
    }
}
