package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.ediframework.metrics.disclosure.proof.Between;
import org.ediframework.metrics.disclosure.proof.Effort;
import org.ediframework.metrics.disclosure.proof.Goal;
import org.ediframework.metrics.disclosure.proof.IntegerSystem;
import org.ediframework.metrics.disclosure.proof.Pattern;
import org.ediframework.metrics.disclosure.proof.PatternSearch;
import org.ediframework.metrics.disclosure.proof.ProofBook;
import org.ediframework.metrics.disclosure.proof.StoppedException;

/** Finds out what a pattern that was made elsewhere gives away. */
final class PatternAudit {

    /** Steps of one audit; some seconds of work. */
    private static final long EFFORT = 1_500_000_000L;

    private final PrimaryRule rule;
    private final CellSystem cells;
    private final IntegerSystem system;
    private final Pattern pattern;
    private final boolean[] primary;
    private final boolean[] audited;
    private final ReaderKnowledge reader;

    private PatternAudit(
            CellSystem cells, PrimaryRule rule, Pattern pattern, boolean[] audited, ReaderKnowledge reader) {
        this.rule = rule;
        this.cells = cells;
        this.system = pattern.system;
        this.pattern = pattern;
        this.audited = audited;
        this.reader = reader;
        this.primary = new boolean[system.size];
        for (int variable = 0; variable < system.size; variable++) {
            primary[variable] = rule.isPrimary(variable);
        }
    }

    /** The audit of tables in which some cells are withheld and the others are exact. */
    static PatternAudit ofWithheld(DisclosurePolicy policy, List<PublishedTable> tables, List<PublishedRatio> ratios) {
        CellSystem cells = CellSystem.of(
                        tables.stream().map(PublishedTable::table).toList())
                .withRatios(ratios);
        Publicity publicity = Publicity.of(List.of(), tables, Set.of(), cells);
        PrimaryRule rule = new PrimaryRule(policy, cells.numbers, publicity.sight(policy));
        Pattern pattern = new Pattern(cells.numbers);
        boolean[] audited = new boolean[cells.numbers.size];
        for (int variable = 0; variable < cells.addresses.length; variable++) {
            pattern.withheld[variable] = publicity.isWithheldElsewhere[variable] && !publicity.isShown[variable];
            pattern.lower[variable] = rule.lowerBound(variable);
            audited[variable] =
                    (pattern.withheld[variable] && publicity.isPrinted[variable]) || rule.isPrimary(variable);
        }
        return new PatternAudit(cells, rule, pattern, audited, ReaderKnowledge.of(policy, 0, tables, ratios.size()));
    }

    /** The audit of the small counts of a table in which every cell is rounded. */
    static PatternAudit ofRounded(
            DisclosurePolicy policy, FrequencyTable table, Rounding rounding, List<PublishedRatio> ratios) {
        CellSystem cells = CellSystem.of(List.of(table)).withRatios(ratios);
        DisclosurePolicy second = DisclosurePolicy.builder()
                .from(policy)
                .protection(Protection.NOT_EXACT)
                .build();
        boolean[] all = new boolean[cells.numbers.size];
        Arrays.fill(all, true);
        PrimaryRule rule = new PrimaryRule(second, cells.numbers, new Sight(all, all));
        Pattern pattern = new Pattern(cells.numbers);
        boolean[] audited = new boolean[cells.numbers.size];
        for (int variable = 0; variable < cells.addresses.length; variable++) {
            pattern.lower[variable] = rounding.lowest(cells.numbers.truth[variable]);
            pattern.upper[variable] = rounding.highest(cells.numbers.truth[variable]);
            pattern.withheld[variable] = pattern.lower[variable] < pattern.upper[variable];
            audited[variable] = rule.isPrimary(variable);
        }
        return new PatternAudit(cells, rule, pattern, audited, ReaderKnowledge.ofRounding(ratios.size()));
    }

    DisclosureAudit audit() {
        List<Goal> goals = new ArrayList<>();
        for (int variable = 0; variable < system.size; variable++) {
            if (primary[variable]) {
                for (Goal goal : rule.goalsOf(variable, Long.MAX_VALUE)) {
                    goals.add(goal);
                    goals.addAll(Between.parts(goal));
                }
            } else if (audited[variable]) {
                goals.add(Goal.anyOther(variable));
            }
        }
        ProofBook book = new ProofBook(system.size, goals);
        List<Boolean> disproved = new ArrayList<>();
        try {
            PatternSearch search = new PatternSearch(pattern, new Effort(EFFORT));
            search.decideAll(book, disproved);
            if (rule.isGuardingSingletons()) {
                search.guardSingletons(book, disproved, primary, rule.areZerosShown());
            }
        } catch (StoppedException stopped) {
            // What was not decided until now stays unproven.
        }
        boolean[] flags = new boolean[book.size()];
        for (int goal = 0; goal < disproved.size(); goal++) {
            flags[goal] = disproved.get(goal);
        }
        return new Auditor(cells, pattern, primary, book, flags).audit(audited, reader);
    }

    List<CountInterval> intervals() {
        List<CountInterval> intervals = new ArrayList<>();
        for (int variable = 0; variable < system.cells; variable++) {
            if (pattern.withheld[variable] && audited[variable]) {
                intervals.add(new CountInterval(
                        cells.addresses[variable], pattern.lower[variable], OptionalLong.empty(), false));
            }
        }
        try {
            PatternSearch search = new PatternSearch(pattern, new Effort(EFFORT));
            int next = 0;
            for (int variable = 0; variable < system.cells; variable++) {
                if (pattern.withheld[variable] && audited[variable]) {
                    intervals.set(next++, interval(search, variable));
                }
            }
        } catch (StoppedException stopped) {
            // What was not found out until now is as wide as what is known without adding anything up.
        }
        return intervals;
    }

    private CountInterval interval(PatternSearch search, int variable) {
        PatternSearch.End low = search.end(variable, -1);
        PatternSearch.End high = search.end(variable, 1);
        return new CountInterval(
                cells.addresses[variable],
                low.value(),
                high.value() >= PatternSearch.VERY_FAR ? OptionalLong.empty() : OptionalLong.of(high.value()),
                low.isSharp() && high.isSharp());
    }
}
