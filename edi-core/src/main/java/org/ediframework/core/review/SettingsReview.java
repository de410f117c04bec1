package org.ediframework.core.review;

import java.util.Optional;
import java.util.function.Consumer;
import org.ediframework.core.document.FrameworkTable;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.Walk;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Gaps;
import org.ediframework.core.finding.Pointer;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.framework.Framework;

/**
 * Reviews what plans are reviewed with: a framework or a profile by itself, for what its constraints say of each thing
 * in it (rules C). Whether the rules that it names exist is told by the {@link PlanReview} that applies it.
 */
public final class SettingsReview {

    private SettingsReview() {}

    /** Hands on everything found in a framework, in no particular order and told in British English. */
    public static void reviewFramework(Framework framework, Consumer<Finding> consumer) {
        reviewFramework(framework, Gaps.none(), RuleMessages.standard(), consumer);
    }

    /**
     * Hands on everything found in a framework, in no particular order and told in these sentences.
     *
     * @param gaps what its reader could not read
     */
    public static void reviewFramework(
            Framework framework, Gaps gaps, RuleMessages messages, Consumer<Finding> consumer) {
        check(FrameworkTable.TABLE, framework, gaps, messages, consumer);
    }

    /** Hands on everything found in a profile, in no particular order and told in British English. */
    public static void reviewProfile(Profile profile, Consumer<Finding> consumer) {
        reviewProfile(profile, Gaps.none(), RuleMessages.standard(), consumer);
    }

    /**
     * Hands on everything found in a profile, in no particular order and told in these sentences.
     *
     * @param gaps what its reader could not read
     */
    public static void reviewProfile(Profile profile, Gaps gaps, RuleMessages messages, Consumer<Finding> consumer) {
        check(ProfileTable.TABLE, profile, gaps, messages, consumer);
    }

    private static <T> void check(
            ObjectType<T, ?> type, T document, Gaps gaps, RuleMessages messages, Consumer<Finding> consumer) {
        Profile plain = Profile.builder().build();
        FindingSink sink = new FindingSink(
                new RuleWeights(new Obligations(Optional.empty()), plain), gaps, Optional.empty(), plain, consumer);
        Walk.over(Pointer.ROOT, type, document, new ValueRules(messages, sink));
    }
}
