package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** Finds out what a pattern that was made elsewhere gives away. */
final class PatternAudit {

    private static final long EFFORT = 1_500_000_000L;
    private static final int TRIALS = 5_000;

    /** How many values to one side are tried one by one. */
    private static final long MOST_VALUES = 32;

    /** Changes beyond this count as unlimited. */
    private static final long VERY_FAR = 1L << 40;

    private final PrimaryRule rule;
    private final CellSystem system;
    private final Pattern pattern;
    private final boolean[] primary;
    private final boolean[] audited;
    /** What the relations alone say of each variable. */
    private final long[] lower;

    private final long[] upper;
    private final Prover prover;
    private final BoundedSearch bounded;
    /** Whether an attacker may think more possible than the bounds say, so that nothing is disproved. */
    private final boolean isNarrowed;

    private PatternAudit(PrimaryRule rule, Pattern pattern, boolean[] audited, boolean isNarrowed) {
        this.rule = rule;
        this.system = pattern.system;
        this.pattern = pattern;
        this.audited = audited;
        this.primary = new boolean[system.size];
        for (int variable = 0; variable < system.size; variable++) {
            primary[variable] = rule.isPrimary(variable);
        }
        this.prover = new Prover(pattern, new MoveSearch(pattern), new Effort(EFFORT));
        this.bounded = new BoundedSearch(pattern);
        this.lower = new long[system.size];
        this.upper = new long[system.size];
        for (int variable = 0; variable < system.size; variable++) {
            lower[variable] = pattern.withheld[variable] ? pattern.lower[variable] : system.truth[variable];
            upper[variable] = pattern.withheld[variable] ? pattern.upper[variable] : system.truth[variable];
        }
        new BoundsPropagation(system).tighten(lower, upper);
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
        PrimaryRule rule = new PrimaryRule(policy, system);
        Pattern pattern = new Pattern(system);
        boolean[] audited = new boolean[system.size];
        boolean isNarrowed = false;
        for (int variable = 0; variable < system.cells; variable++) {
            CellAddress cell = system.addresses[variable];
            pattern.withheld[variable] = withheld.contains(cell) && !shown.contains(cell);
            pattern.lower[variable] = rule.lowerBound(variable);
            pattern.upper[variable] = rule.upperBound(variable);
            audited[variable] = (pattern.withheld[variable] && spokenOf.contains(cell)) || rule.isPrimary(variable);
            isNarrowed |= pattern.withheld[variable] && rule.isShownZero(variable);
        }
        return new PatternAudit(rule, pattern, audited, isNarrowed);
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
                system);
        Pattern pattern = new Pattern(system);
        boolean[] audited = new boolean[system.size];
        for (int variable = 0; variable < system.cells; variable++) {
            pattern.lower[variable] = rounding.lowest(system.truth[variable]);
            pattern.upper[variable] = rounding.highest(system.truth[variable]);
            pattern.withheld[variable] = pattern.lower[variable] < pattern.upper[variable];
            audited[variable] = rule.isPrimary(variable);
        }
        return new PatternAudit(rule, pattern, audited, false);
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
        List<Boolean> disproved = new ArrayList<>();
        int done = 0;
        do {
            while (done < book.size()) {
                disproved.add(decide(book, done++) && !isNarrowed);
            }
        } while (rule.isGuardingSingletons()
                && new SingletonGuard(pattern, book, primary, rule.areZerosShown()).addGoals() > 0);
        boolean[] flags = new boolean[disproved.size()];
        for (int goal = 0; goal < flags.length; goal++) {
            flags[goal] = disproved.get(goal);
        }
        return new Auditor(pattern, primary, book, flags).audit(audited);
    }

    /** Puts a proof into the book if there is one; true if there is proven to be none. */
    private boolean decide(ProofBook book, int number) {
        Goal goal = book.goal(number);
        if (isRuledOut(goal)) {
            return true;
        }
        Move quick = prover.quickly(goal);
        if (quick != null) {
            book.record(number, quick);
            return false;
        }
        if (goal.change != 0) {
            Reach reach = decide(goal, goal.change);
            reach.witness().ifPresent(book.recording(number));
            return reach.limitKnown();
        }
        Reach up = otherValue(goal, 1);
        Reach other = up.witness().isPresent() ? up : otherValue(goal, -1);
        other.witness().ifPresent(book.recording(number));
        return other.witness().isEmpty() && up.limitKnown() && other.limitKnown();
    }

    private boolean isRuledOut(Goal goal) {
        long low = lower[goal.variable];
        long high = upper[goal.variable];
        long value = system.truth[goal.variable] + goal.change;
        return goal.change == 0 ? low == high : value < low || value > high;
    }

    /** Looks for any other value to one side, as far as the relations allow. */
    private Reach otherValue(Goal goal, int side) {
        Reach near = prover.reach(goal, side);
        if (near.witness().isPresent() || (near.limitKnown() && near.limit() == 0)) {
            return near;
        }
        Reach far = prover.reach(goal, side * VERY_FAR);
        if (far.witness().isPresent()) {
            return far;
        }
        long limit = far.limitKnown() ? Math.abs(far.limit()) : 1;
        boolean decided = far.limitKnown() && limit <= MOST_VALUES;
        for (long distance = 1; distance <= Math.min(limit, MOST_VALUES); distance++) {
            Reach reach = decide(goal, side * distance);
            if (reach.witness().isPresent()) {
                return reach;
            }
            decided &= reach.limitKnown();
        }
        return decided ? Reach.limited(0) : Reach.UNKNOWN;
    }

    private Reach decide(Goal goal, long change) {
        Reach reach = prover.reach(goal, change);
        return reach.witness().isPresent() || reach.limitKnown() ? reach : bounded.search(goal, change, TRIALS);
    }

    List<CountInterval> intervals() {
        List<CountInterval> intervals = new ArrayList<>();
        for (int variable = 0; variable < system.cells; variable++) {
            if (pattern.withheld[variable] && audited[variable]) {
                Goal goal = Goal.anyOther(variable);
                End low = end(goal, -1);
                End high = end(goal, 1);
                intervals.add(new CountInterval(
                        system.addresses[variable],
                        low.value(),
                        high.value() >= VERY_FAR ? OptionalLong.empty() : OptionalLong.of(high.value()),
                        low.isSharp() && high.isSharp() && !isNarrowed));
            }
        }
        return intervals;
    }

    private record End(long value, boolean isSharp) {}

    private End end(Goal goal, int side) {
        long truth = system.truth[goal.variable];
        long farthest = side < 0 ? Math.min(VERY_FAR, truth - pattern.lower[goal.variable]) : VERY_FAR;
        if (farthest == 0) {
            return new End(truth, true);
        }
        Reach far = prover.reach(goal, side * farthest);
        if (far.witness().isPresent()) {
            return new End(truth + side * farthest, true);
        }
        long limit = far.limitKnown() ? Math.abs(far.limit()) : farthest;
        for (long distance = limit; distance > 0 && limit < VERY_FAR; distance--) {
            Reach reach = decide(goal, side * distance);
            if (reach.witness().isPresent()) {
                return new End(truth + side * distance, true);
            }
            if (!reach.limitKnown()) {
                return new End(truth + side * distance, false);
            }
        }
        return new End(limit < VERY_FAR ? truth : truth + side * limit, limit < VERY_FAR);
    }
}
