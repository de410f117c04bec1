package org.ediframework.core.review;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.Severity;

/** Where the findings of one review go: weighed by framework and profile, the suppressed ones left out. */
final class FindingSink {

    private final RuleWeights weights;
    private final Consumer<Finding> consumer;
    private final Map<String, Map<Pointer, Suppression>> suppressions = new HashMap<>();
    private final Set<Suppression> unused = new LinkedHashSet<>();

    FindingSink(RuleWeights weights, Profile profile, Consumer<Finding> consumer) {
        this.weights = weights;
        this.consumer = consumer;
        for (Suppression suppression : profile.getSuppress()) {
            suppressions
                    .computeIfAbsent(suppression.getCode(), code -> new HashMap<>())
                    .putIfAbsent(suppression.getAt(), suppression);
            unused.add(suppression);
        }
    }

    boolean wants(String code) {
        return weights.isOn(code);
    }

    /** What a breach of the rule weighs, or empty where it is not to be reported at this place. */
    Optional<Severity> weigh(String code, Pointer place, Severity usual) {
        Map<Pointer, Suppression> accepted = suppressions.get(code);
        if (accepted != null) {
            Suppression suppression = accepted.get(place);
            if (suppression != null) {
                unused.remove(suppression);
                return Optional.empty();
            }
        }
        return weights.of(code, usual);
    }

    void accept(Finding finding) {
        consumer.accept(finding);
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
