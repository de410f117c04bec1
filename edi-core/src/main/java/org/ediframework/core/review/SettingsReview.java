package org.ediframework.core.review;

import java.util.Optional;
import java.util.function.Consumer;
import org.ediframework.core.framework.Framework;

/**
 * Reviews what plans are reviewed with: a framework or a profile by itself, for what its constraints say of each thing
 * in it (rules C). Whether the rules that it names exist is told by the {@link PlanReview} that applies it.
 */
public final class SettingsReview {

    private SettingsReview() {}

    /** Hands on everything found in a framework, in no particular order. */
    public static void reviewFramework(Framework framework, Consumer<Finding> consumer) {
        check(framework, consumer);
    }

    /** Hands on everything found in a profile, in no particular order. */
    public static void reviewProfile(Profile profile, Consumer<Finding> consumer) {
        check(profile, consumer);
    }

    private static <T> void check(T document, Consumer<Finding> consumer) {
        Profile plain = Profile.builder().build();
        FindingSink sink = new FindingSink(new RuleWeights(Optional.empty(), plain), plain, consumer);
        new Constraints(RuleMessages.standard(), sink).check(Pointer.ROOT, document);
    }
}
