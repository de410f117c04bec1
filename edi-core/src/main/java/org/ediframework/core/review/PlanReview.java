package org.ediframework.core.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ediframework.core.document.PlanTable;
import org.ediframework.core.document.Things;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Findings;
import org.ediframework.core.finding.Gaps;
import org.ediframework.core.finding.RuleCatalogue;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.framework.Framework;
import org.ediframework.core.plan.ActionPlan;
import org.ediframework.core.vocabulary.ClassificationCatalogue;

/**
 * Reviews plans: finds everything that breaks a rule of levels C, R, T and P, in time linear in the size of the plan.
 *
 * <p>Bad content is never thrown: it is found. Today is what {@link Builder#asOf} says, the clock is not read; without
 * a day the rules that need one are not applied. Immutable and thread-safe: one review serves any number of plans.
 *
 * <p>A framework's obligations switch rules off, say how much breaches weigh, and give these numbers: {@code every} to
 * EDI-P-007 ({@code P1Y}), EDI-P-008 ({@code P4Y}) and EDI-P-009 ({@code P1Y}); {@code employees}, from which number on
 * figures on them are published, to EDI-P-009 (150); {@code characteristics}, a list of ids, to EDI-P-011 (the nine);
 * {@code actions} and {@code share} to EDI-P-016 (5 and 0.5); {@code threshold} to EDI-P-021 (5: counts below it are
 * small). Of several obligations for one rule the strictest applies, with its numbers, and of those as strict the first;
 * the others are reported (EDI-P-026).
 *
 * <pre>{@code
 * Findings findings = PlanReview.builder().asOf(LocalDate.of(2027, 4, 1)).build().review(plan);
 * }</pre>
 */
public final class PlanReview {

    private final Optional<LocalDate> asOf;
    private final Optional<Framework> framework;
    private final Map<String, Framework> known;
    private final ClassificationCatalogue classifications;
    private final Profile profile;
    private final List<PlanRule> rules;
    private final RuleMessages messages;

    private PlanReview(Builder builder) {
        asOf = builder.asOf;
        framework = builder.framework;
        known = Map.copyOf(builder.known);
        classifications = builder.classifications;
        profile = builder.profile;
        rules = List.copyOf(builder.rules);
        messages = builder.messages;
    }

    /** A review that is yet to be told the day, the framework and the profile; all are optional. */
    public static Builder builder() {
        return new Builder();
    }

    /** The sentences in which findings are told, so that a reader of documents can tell its own in the same. */
    public RuleMessages getMessages() {
        return messages;
    }

    /** Everything found, in order, the first {@value Findings#LIMIT} findings in full. */
    public Findings review(ActionPlan plan) {
        List<Finding> all = new ArrayList<>();
        review(plan, all::add);
        return Findings.of(all);
    }

    /**
     * Hands on everything found, in no particular order and however much it is.
     *
     * @param consumer called by this thread only
     */
    public void review(ActionPlan plan, Consumer<Finding> consumer) {
        review(plan, Gaps.none(), List.of(), consumer);
    }

    /**
     * Hands on everything found, together with what the plan's reader has found, which is weighed and suppressed by
     * the profile like everything else.
     *
     * @param gaps what the reader could not read: no rule is applied to what rests on it
     * @param earlier the findings of the reader
     * @param consumer called by this thread only
     */
    public void review(ActionPlan plan, Gaps gaps, Collection<Finding> earlier, Consumer<Finding> consumer) {
        Optional<Framework> applied =
                framework.or(() -> plan.getFramework().flatMap(named -> Optional.ofNullable(known.get(named.getId()))));
        boolean isOfAnother =
                applied.filter(made -> !FrameworkRules.isMeantFor(made, plan)).isPresent();
        Obligations obligations = new Obligations(isOfAnother ? Optional.empty() : applied);
        FindingSink sink = new FindingSink(
                new RuleWeights(obligations, profile),
                gaps,
                Optional.of(new Things(PlanTable.TABLE, plan)),
                profile,
                consumer);
        earlier.forEach(sink::weighAndAccept);
        PlanIndex index = new PlanIndex(plan, ContactDetail::mayBeIn, new ValueRules(messages, sink));
        apply(new Subject(plan, index, gaps, asOf, applied, obligations, known, classifications), sink);
    }

    private void apply(Subject subject, FindingSink sink) {
        Set<String> notApplied = new HashSet<>();
        for (PlanCheck check : StandardChecks.ALL) {
            if (check.needsDay() && asOf.isEmpty()) {
                notApplied.add(check.code());
            } else if (sink.wants(check.code())) {
                check.body().run(subject, report(check.code(), sink));
            }
        }
        rules.forEach(rule -> apply(rule, subject.plan(), sink));
        ReviewSettings.withoutEffect(profile, subject, rules, report(ReviewSettings.WITHOUT_EFFECT, sink));
        ReviewSettings.unusedSuppressions(
                sink.unusedSuppressions(), notApplied, report(ReviewSettings.UNUSED_SUPPRESSION, sink));
    }

    /**
     * Weighs what a reader has found in a document that could not be read as a plan at all.
     *
     * @param earlier the findings of the reader
     * @param consumer called by this thread only
     */
    public void weigh(Collection<Finding> earlier, Consumer<Finding> consumer) {
        FindingSink sink = new FindingSink(
                new RuleWeights(new Obligations(framework), profile), Gaps.none(), Optional.empty(), profile, consumer);
        earlier.forEach(sink::weighAndAccept);
    }

    private Report report(String code, FindingSink sink) {
        return new Report(RuleCatalogue.standard().get(code), messages, sink);
    }

    private void apply(PlanRule rule, ActionPlan plan, FindingSink sink) {
        if (sink.wants(rule.getRule().getCode())) {
            Report report = new Report(rule.getRule(), messages, sink);
            rule.check(plan, asOf, (at, message, related) -> report.at(at)
                    .restingOn(related)
                    .sayItself(message));
        }
    }

    /** Builds a {@link PlanReview}; mutable and for one thread. */
    public static final class Builder {

        private Optional<LocalDate> asOf = Optional.empty();
        private Optional<Framework> framework = Optional.empty();
        private final Map<String, Framework> known = new LinkedHashMap<>();
        private ClassificationCatalogue classifications = ClassificationCatalogue.bundled();
        private Profile profile = Profile.builder().build();
        private final List<PlanRule> rules = new ArrayList<>();
        private RuleMessages messages = RuleMessages.standard();

        private Builder() {}

        /** The day for which plans are reviewed; without it, rules about today are not applied. */
        public Builder asOf(LocalDate day) {
            asOf = Optional.of(day);
            return this;
        }

        /** The framework to which plans are held, whichever they name themselves. */
        public Builder framework(Framework applied) {
            framework = Optional.of(applied);
            known.put(applied.getId(), applied);
            return this;
        }

        /**
         * The frameworks that are known. A plan is held to the one that it names, unless {@link #framework} sets
         * another; to name one that is not known is an error (rule {@code EDI-R-006}). Without any, it is not checked.
         */
        public Builder knownFrameworks(Collection<Framework> frameworks) {
            frameworks.forEach(each -> known.putIfAbsent(each.getId(), each));
            return this;
        }

        /** The classifications whose category codes are checked; those that come with the library unless stated. */
        public Builder classifications(ClassificationCatalogue catalogue) {
            classifications = Objects.requireNonNull(catalogue, "catalogue");
            return this;
        }

        /** How the organisation wants to be told. */
        public Builder profile(Profile wanted) {
            profile = Objects.requireNonNull(wanted, "profile");
            return this;
        }

        /**
         * Adds a rule of the application's own.
         *
         * @throws IllegalArgumentException when its code begins with {@code EDI-} or another rule has it
         */
        public Builder rule(PlanRule rule) {
            String code = rule.getRule().getCode();
            if (code.startsWith("EDI-")) {
                throw new IllegalArgumentException(
                        "Code of a rule of your own: '" + code + "'. Allowed is a code that does not begin with EDI-.");
            }
            if (rules.stream().anyMatch(other -> other.getRule().getCode().equals(code))) {
                throw new IllegalArgumentException(
                        "Code of two rules: '" + code + "'. Allowed is a code that no other rule has.");
            }
            rules.add(rule);
            return this;
        }

        /** The language of the messages; British English unless stated, and where there is no translation. */
        public Builder language(Locale locale) {
            return messages(RuleMessages.in(locale));
        }

        /** The sentences in which findings are told; those in British English unless stated. */
        public Builder messages(RuleMessages sentences) {
            messages = Objects.requireNonNull(sentences, "sentences");
            return this;
        }

        /** The review. */
        public PlanReview build() {
            return new PlanReview(this);
        }
    }
}
