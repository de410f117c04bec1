package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
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
    /** The variables whose count is not known, of which a second value is asked for if it was possible before. */
    private final boolean[] uncertain;
    /** What was public before. */
    private final Pattern before;

    private PatternAudit(
            CellSystem cells,
            PrimaryRule rule,
            Pattern pattern,
            boolean[] audited,
            ReaderKnowledge reader,
            boolean[] uncertain,
            Pattern before) {
        this.uncertain = uncertain;
        this.before = before;
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
        PrimaryRule rule = new PrimaryRule(policy, cells.numbers, publicity.least(policy, cells.numbers));
        Pattern pattern = new Pattern(cells.numbers);
        boolean[] audited = new boolean[cells.numbers.size];
        for (int variable = 0; variable < cells.addresses.length; variable++) {
            pattern.withheld[variable] = publicity.isWithheldElsewhere[variable] && !publicity.isShown[variable];
            pattern.lower[variable] = rule.lowerBound(variable);
            audited[variable] =
                    (pattern.withheld[variable] && publicity.isPrinted[variable]) || rule.isPrimary(variable);
        }
        return new PatternAudit(
                cells,
                rule,
                pattern,
                audited,
                ReaderKnowledge.of(policy, 0, tables, ratios.size()),
                new boolean[cells.numbers.size],
                pattern);
    }

    /**
     * The audit of the small counts of a table in which every cell is rounded that no earlier publication withholds.
     *
     * @param cells the joint system of the table and what is public already
     * @param publicity what that shows of them
     */
    static PatternAudit ofRounded(
            DisclosurePolicy policy,
            FrequencyTable table,
            Rounding rounding,
            CellSystem cells,
            Publicity publicity,
            ReaderKnowledge reader) {
        DisclosurePolicy second = DisclosurePolicy.builder()
                .from(policy)
                .protection(Protection.NOT_EXACT)
                .build();
        PrimaryRule rule = new PrimaryRule(second, cells.numbers, publicity.least(policy, cells.numbers));
        Pattern pattern = new Pattern(cells.numbers);
        Pattern before = new Pattern(cells.numbers);
        boolean[] audited = new boolean[cells.numbers.size];
        boolean[] uncertain = new boolean[cells.numbers.size];
        for (int variable = 0; variable < cells.addresses.length; variable++) {
            CellAddress cell = cells.addresses[variable];
            long count = cells.numbers.truth[variable];
            boolean isOwn = table.has(cell);
            boolean isRounded = isOwn && !publicity.staysWithheld[variable];
            long lowest = isRounded ? rounding.lowest(count) : 0;
            long highest = isRounded ? rounding.highest(count) : Pattern.UNBOUNDED;
            pattern.lower[variable] = Math.max(Math.max(lowest, publicity.least[variable]), rule.lowerBound(variable));
            pattern.upper[variable] = Math.min(highest, publicity.most[variable]);
            pattern.withheld[variable] =
                    !publicity.isShown[variable] && pattern.lower[variable] < pattern.upper[variable];
            before.lower[variable] = Math.max(publicity.least[variable], rule.lowerBound(variable));
            before.upper[variable] = publicity.most[variable];
            before.withheld[variable] = !publicity.isShown[variable];
            uncertain[variable] = publicity.isUncertain[variable] && publicity.isProtected[variable] && !isOwn;
            audited[variable] = uncertain[variable]
                    || (rule.isPrimary(variable)
                            && (isOwn || (publicity.isProtected[variable] && !publicity.isShown[variable])));
        }
        return new PatternAudit(cells, rule, pattern, audited, reader, uncertain, before);
    }

    DisclosureAudit audit() {
        List<Goal> goals = new ArrayList<>();
        for (int variable = 0; variable < system.size; variable++) {
            if (uncertain[variable]) {
                goals.add(Goal.inherited(variable, 0));
            } else if (primary[variable] && audited[variable]) {
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
        waiveWhatWasKnownBefore(book, disproved);
        boolean[] flags = new boolean[book.size()];
        for (int goal = 0; goal < disproved.size(); goal++) {
            flags[goal] = disproved.get(goal);
        }
        return new Auditor(cells, pattern, primary, book, flags).audit(audited, reader);
    }

    private void waiveWhatWasKnownBefore(ProofBook book, List<Boolean> disproved) {
        List<Integer> numbers = new ArrayList<>();
        List<Goal> goals = new ArrayList<>();
        for (int goal = 0; goal < disproved.size(); goal++) {
            if (disproved.get(goal) && book.goal(goal).isInherited) {
                numbers.add(goal);
                goals.add(book.goal(goal));
            }
        }
        if (goals.isEmpty()) {
            return;
        }
        List<Boolean> wasKnown = new ArrayList<>();
        try {
            new PatternSearch(before, new Effort(EFFORT)).decideAll(new ProofBook(system.size, goals), wasKnown);
        } catch (StoppedException stopped) {
            // What was not decided until now counts as given away by this table.
        }
        for (int goal = 0; goal < Math.min(goals.size(), wasKnown.size()); goal++) {
            if (wasKnown.get(goal)) {
                disproved.set(numbers.get(goal), false);
                audited[book.goal(numbers.get(goal)).variable] = false;
            }
        }
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
