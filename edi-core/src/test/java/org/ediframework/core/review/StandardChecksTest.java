package org.ediframework.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ediframework.core.finding.Rule;
import org.ediframework.core.finding.RuleCatalogue;
import org.ediframework.core.finding.RuleLevel;
import org.junit.jupiter.api.Test;

class StandardChecksTest {

    /** Found when revisions are compared, or with the settings of a review. */
    private static final Set<String> FOUND_OTHERWISE = Set.of("EDI-T-018", "EDI-P-025", "EDI-P-026");

    private static final Set<RuleLevel> PLAIN_CODE = Set.of(RuleLevel.REFERENCE, RuleLevel.TIME, RuleLevel.POLICY);

    @Test
    void everyRuleOnReferencesTimeAndPolicyIsAppliedOnce() {
        TreeSet<String> listed = RuleCatalogue.standard().getRules().stream()
                .filter(rule -> PLAIN_CODE.contains(rule.getLevel()))
                .map(Rule::getCode)
                .filter(code -> !FOUND_OTHERWISE.contains(code))
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<String> applied =
                StandardChecks.ALL.stream().map(PlanCheck::code).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(listed, applied);
        assertEquals(StandardChecks.ALL.size(), applied.size());
    }
}
