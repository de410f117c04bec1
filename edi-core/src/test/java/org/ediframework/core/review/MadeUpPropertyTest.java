package org.ediframework.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ediframework.core.document.Kinds;
import org.ediframework.core.document.ObjectType;
import org.ediframework.core.document.PlanTable;
import org.ediframework.core.document.Property;
import org.ediframework.core.finding.Finding;
import org.ediframework.core.finding.Gaps;
import org.ediframework.core.finding.Rule;
import org.ediframework.core.finding.RuleCatalogue;
import org.ediframework.core.finding.RuleLevel;
import org.ediframework.core.finding.RuleMessages;
import org.ediframework.core.finding.Severity;
import org.ediframework.core.plan.Action;
import org.ediframework.core.plan.ActionPlan;
import org.junit.jupiter.api.Test;

/**
 * What it takes to add a property: its accessor in the model and its rows in one table. Everything that this module does
 * with a property follows from the row. What it takes to add a rule: its line in the catalogue, its sentence and its code.
 */
class MadeUpPropertyTest {

    /** Something new, as an action would have it: a text, the ids of other actions, and a day. */
    private record Notice(String id, String remark, List<String> about) {}

    /** The only place where the made-up properties are named. */
    private static final class NoticeTable extends ObjectType<Notice, List<Object>> {

        NoticeTable() {
            super(
                    Notice.class,
                    Property.one("id", Kinds.ID),
                    Property.maybe("remark", Kinds.TEXT),
                    Property.list("about", Kinds.REFERENCE));
        }

        @Override
        public List<Object> newBuilder() {
            return new ArrayList<>();
        }

        @Override
        public Notice build(List<Object> builder) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected Object[] all(Notice of) {
            return new Object[] {of.id(), Optional.of(of.remark()), of.about()};
        }

        @Override
        public void set(List<Object> to, String property, Object value) {
            to.add(value);
        }
    }

    private static List<String> breaches(Notice notice) {
        List<Finding> found = new ArrayList<>();
        Profile profile = Profile.builder().build();
        FindingSink sink = new FindingSink(
                new RuleWeights(new Obligations(Optional.empty()), profile),
                Gaps.none(),
                Optional.empty(),
                profile,
                found::add);
        new PlanIndex(new NoticeTable(), notice, text -> true, new ValueRules(RuleMessages.standard(), sink));
        return found.stream()
                .map(finding -> finding.getCode() + " " + finding.getPointer())
                .toList();
    }

    @Test
    void madeUpPropertyIsHeldToWhatItsKindAsks() {
        assertEquals(List.of(), breaches(new Notice("n", "Said.", List.of("a", "b"))));
        assertEquals(
                List.of("EDI-C-003 /id", "EDI-C-001 /remark", "EDI-C-007 /about/1"),
                breaches(new Notice("a b", "\u200b", List.of("a", "a"))));
    }

    @Test
    void madeUpTextIsLookedAtForWhatIdentifiesPeople() {
        PlanIndex index = new PlanIndex(
                new NoticeTable(),
                new Notice("n", "Ask someone@example.org.", List.of()),
                text -> true,
                new org.ediframework.core.document.Walk.Visitor() {});
        assertEquals(
                List.of("/remark"),
                index.texts().stream()
                        .filter(text -> ContactDetail.find(text.text()).isPresent())
                        .map(text -> text.place().toString())
                        .toList());
    }

    /** The accessors of the model stand against the rows of its table, so that one without the other complains. */
    @Test
    void everyAccessorOfAnActionHasItsRowAndEveryRowItsAccessor() {
        Set<String> accessors = Stream.of(Action.class.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isDefault())
                .map(java.lang.reflect.Method::getName)
                .filter(name -> name.startsWith("get"))
                .map(name -> Character.toLowerCase(name.charAt(3)) + name.substring(4))
                .collect(Collectors.toSet());
        ObjectType<?, ?> table = (ObjectType<?, ?>)
                PlanTable.TABLE.property("actions").orElseThrow().kind();
        assertEquals(accessors, Set.copyOf(table.names()));
    }

    /** A rule of the library is in the catalogue, among the sentences and among the checks; one without is complained of. */
    @Test
    void everyRuleOfPolicyHasItsLineItsSentenceAndItsCheck() {
        Set<String> elsewhere = Set.of("EDI-P-025", "EDI-P-026");
        for (Rule rule : RuleCatalogue.standard().getRules()) {
            if (rule.getLevel() == RuleLevel.POLICY && !elsewhere.contains(rule.getCode())) {
                assertEquals(
                        1,
                        StandardChecks.ALL.stream()
                                .filter(check -> check.code().equals(rule.getCode()))
                                .count(),
                        rule.getCode());
                assertEquals(
                        true,
                        RuleMessages.standard().sentences().keySet().stream()
                                .anyMatch(key -> key.startsWith(rule.getCode())),
                        rule.getCode());
            }
        }
    }

    /** A rule that nobody but the test knows is applied without anything else knowing of it. */
    @Test
    void madeUpRuleOfAnApplicationIsOneClass() {
        PlanRule rule = new PlanRule() {
            @Override
            public Rule getRule() {
                return Rule.builder()
                        .code("OURS-1")
                        .level(RuleLevel.POLICY)
                        .severity(Severity.NOTE)
                        .since("1")
                        .title("Made up")
                        .why("For this test.")
                        .source("This test")
                        .build();
            }

            @Override
            public void check(ActionPlan plan, Optional<java.time.LocalDate> asOf, Reporter reporter) {
                reporter.report(org.ediframework.core.finding.Pointer.parse("/title"), "Made up.");
            }
        };
        SoundPlan.assertFound(
                PlanReview.builder().asOf(SoundPlan.TODAY).rule(rule).build().review(SoundPlan.plan()),
                "OURS-1 /title");
    }
}
