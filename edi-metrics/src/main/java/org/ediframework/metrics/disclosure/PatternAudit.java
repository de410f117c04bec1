package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.ediframework.metrics.disclosure.proof.Goal;
import org.ediframework.metrics.disclosure.proof.IntegerSystem;
import org.ediframework.metrics.disclosure.proof.Pattern;
import org.ediframework.metrics.disclosure.proof.PatternSearch;
import org.ediframework.metrics.disclosure.proof.ProofBook;

/** Finds out what a pattern that was made elsewhere gives away. */
final class PatternAudit {

    private final PrimaryRule rule;
    private final CellSystem cells;
    private final IntegerSystem system;
    private final Pattern pattern;
    private final boolean[] primary;
    private final boolean[] audited;
    private final PatternSearch search;
    /** Whether an attacker may think more possible than the bounds say, so that nothing is disproved. */
    private final boolean isNarrowed;

    private PatternAudit(CellSystem cells, PrimaryRule rule, Pattern pattern, boolean[] audited, boolean isNarrowed) {
        this.rule = rule;
        this.cells = cells;
        this.system = pattern.system;
        this.pattern = pattern;
        this.audited = audited;
        this.primary = new boolean[system.size];
        for (int variable = 0; variable < system.size; variable++) {
            primary[variable] = rule.isPrimary(variable);
        }
        this.search = new PatternSearch(pattern);
        this.isNarrowed = isNarrowed;
    }

    /** The audit of tables in which some cells are withheld and the others are exact. */
    static PatternAudit ofWithheld(DisclosurePolicy policy, List<PublishedTable> tables, List<PublishedRatio> ratios) {
        Set<CellAddress> withheld = new TreeSet<>();
        Set<CellAddress> shown = new TreeSet<>();
        Set<CellAddress> spokenOf = new TreeSet<>();
        for (PublishedTable published : tables) {
            withheld.addAll(published.withheld());
            List<CellAddress> cells = published.table().getCells();
            spokenOf.addAll(published.isSource() ? List.of() : cells);
            cells.stream().filter(cell -> !published.withheld().contains(cell)).forEach(shown::add);
        }
        CellSystem system = CellSystem.of(
                        tables.stream().map(PublishedTable::table).toList())
                .withRatios(ratios);
        PrimaryRule rule = new PrimaryRule(policy, system.numbers);
        Pattern pattern = new Pattern(system.numbers);
        boolean[] audited = new boolean[system.numbers.size];
        boolean isNarrowed = false;
        for (int variable = 0; variable < system.numbers.cells; variable++) {
            CellAddress cell = system.addresses[variable];
            pattern.withheld[variable] = withheld.contains(cell) && !shown.contains(cell);
            pattern.lower[variable] = rule.lowerBound(variable);
            pattern.upper[variable] = rule.upperBound(variable);
            audited[variable] = (pattern.withheld[variable] && spokenOf.contains(cell)) || rule.isPrimary(variable);
            isNarrowed |= pattern.withheld[variable] && rule.isShownZero(variable);
        }
        return new PatternAudit(system, rule, pattern, audited, isNarrowed);
    }

    /** The audit of the small counts of a table in which every cell is rounded. */
    static PatternAudit ofRounded(
            DisclosurePolicy policy, FrequencyTable table, Rounding rounding, List<PublishedRatio> ratios) {
        CellSystem system = CellSystem.of(List.of(table)).withRatios(ratios);
        PrimaryRule rule = new PrimaryRule(
                DisclosurePolicy.builder()
                        .from(policy)
                        .protection(Protection.NOT_EXACT)
                        .build(),
                system.numbers);
        Pattern pattern = new Pattern(system.numbers);
        boolean[] audited = new boolean[system.numbers.size];
        for (int variable = 0; variable < system.numbers.cells; variable++) {
            pattern.lower[variable] = rounding.lowest(system.numbers.truth[variable]);
            pattern.upper[variable] = rounding.highest(system.numbers.truth[variable]);
            pattern.withheld[variable] = pattern.lower[variable] < pattern.upper[variable];
            audited[variable] = rule.isPrimary(variable);
        }
        return new PatternAudit(system, rule, pattern, audited, false);
    }

    DisclosureAudit audit() {
        List<Goal> goals = new ArrayList<>();
        for (int variable = 0; variable < system.size; variable++) {
            if (primary[variable]) {
                goals.addAll(rule.goalsOf(variable));
            } else if (audited[variable]) {
                goals.add(Goal.anyOther(variable));
            }
        }
        ProofBook book = new ProofBook(system.size, goals);
        List<Boolean> disproved = rule.isGuardingSingletons()
                ? search.decideAll(book, primary, rule.areZerosShown())
                : search.decideAll(book);
        boolean[] flags = new boolean[disproved.size()];
        for (int goal = 0; goal < flags.length; goal++) {
            flags[goal] = disproved.get(goal) && !isNarrowed;
        }
        return new Auditor(cells, pattern, primary, book, flags).audit(audited);
    }

    List<CountInterval> intervals() {
        List<CountInterval> intervals = new ArrayList<>();
        for (int variable = 0; variable < system.cells; variable++) {
            if (pattern.withheld[variable] && audited[variable]) {
                PatternSearch.End low = search.end(variable, -1);
                PatternSearch.End high = search.end(variable, 1);
                intervals.add(new CountInterval(
                        cells.addresses[variable],
                        low.value(),
                        high.value() >= PatternSearch.VERY_FAR ? OptionalLong.empty() : OptionalLong.of(high.value()),
                        low.isSharp() && high.isSharp() && !isNarrowed));
            }
        }
        return intervals;
    }
}
