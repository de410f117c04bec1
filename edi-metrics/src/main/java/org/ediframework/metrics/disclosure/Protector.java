package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One run: joins the tables, withholds what is small, protects it, and has the result audited. */
final class Protector {

    /** Numbers that the simplex may change; some seconds of work. */
    private static final long EFFORT = 700_000_000L;

    /** How many goals times secondaries are few enough for the search for a cheaper pattern. */
    private static final long FEW = 10_000;

    private final List<FrequencyTable> tables;
    private final CellSystem system;
    private final PrimaryRule rule;
    private final Pattern pattern;
    private final boolean[] primary;
    /** Cells of the table behind the others, and of no other: of these only the small ones have to be safe. */
    private final boolean[] onlyBehind;

    Protector(
            DisclosurePolicy policy,
            List<FrequencyTable> tables,
            List<PublishedTable> published,
            List<PublishedRatio> ratios,
            Set<CellAddress> kept) {
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("no table is given; at least one is needed");
        }
        this.tables = List.copyOf(tables);
        List<FrequencyTable> all = new ArrayList<>(tables);
        published.forEach(other -> all.add(other.table()));
        this.system = CellSystem.of(all).withRatios(ratios);
        this.rule = new PrimaryRule(policy, system);
        this.pattern = new Pattern(system);
        this.primary = new boolean[system.size];
        this.onlyBehind = new boolean[system.size];
        Set<CellAddress> own = new TreeSet<>();
        tables.forEach(table -> own.addAll(table.getCells()));
        for (CellAddress cell : kept) {
            if (!own.contains(cell)) {
                throw new IllegalArgumentException("cell to keep is in no table: " + cell);
            }
        }
        Set<CellAddress> shown = new TreeSet<>(kept);
        Set<CellAddress> hidden = new TreeSet<>();
        Set<CellAddress> spokenOf = new TreeSet<>(own);
        for (PublishedTable other : published) {
            if (!other.isSource()) {
                spokenOf.addAll(other.table().getCells());
            }
            other.table().getCells().stream()
                    .filter(cell -> !other.withheld().contains(cell))
                    .forEach(shown::add);
            hidden.addAll(other.withheld());
        }
        List<CellAddress> lost = new ArrayList<>();
        for (int variable = 0; variable < system.cells; variable++) {
            CellAddress cell = system.addresses[variable];
            primary[variable] = rule.isPrimary(variable);
            boolean isShown = shown.contains(cell);
            if (primary[variable] && isShown) {
                lost.add(cell);
            }
            onlyBehind[variable] = !spokenOf.contains(cell);
            // What one table withholds and another shows is public.
            pattern.withheld[variable] =
                    primary[variable] || (hidden.contains(cell) && !own.contains(cell) && !isShown);
            pattern.available[variable] = !pattern.withheld[variable] && !isShown && rule.mayBeSecondary(variable);
            pattern.lower[variable] = rule.lowerBound(variable);
            pattern.upper[variable] = rule.upperBound(variable);
            pattern.cost[variable] = Costs.of(system.truth[variable], policy.getProtection());
        }
        if (!lost.isEmpty()) {
            throw new UnprotectableTableException(
                    lost.size() + " small counts must stay published or are public already, the first is " + lost.get(0)
                            + "; withhold them or raise no claim that they are safe",
                    lost);
        }
    }

    List<ProtectedTable> protect() {
        List<Goal> goals = new ArrayList<>();
        for (int variable = 0; variable < system.size; variable++) {
            if (primary[variable]) {
                goals.addAll(rule.goalsOf(variable));
            }
        }
        ProofBook book = new ProofBook(system.size, goals);
        MoveSearch moves = new MoveSearch(pattern);
        Prover prover = new Prover(pattern, moves, new Effort(EFFORT));
        Suppressor suppressor = new Suppressor(pattern, book, moves, prover);
        Pruning pruning = new Pruning(pattern, book, moves, prover);
        meetAll(suppressor, book);
        pruning.prune(false);
        pruning.prune(true);
        long secondaries = 0;
        for (int variable = 0; variable < system.size; variable++) {
            secondaries += pattern.withheld[variable] && pattern.available[variable] ? 1 : 0;
        }
        if (goals.size() * secondaries <= FEW) {
            new Improvement(pattern, book, prover, suppressor, pruning).improve();
        }
        if (rule.isGuardingSingletons()) {
            SingletonGuard guard = new SingletonGuard(pattern, book, primary, rule.areZerosShown());
            while (guard.addGoals() > 0) {
                meetAll(suppressor, book);
            }
        }
        boolean[] audited = new boolean[system.size];
        for (int variable = 0; variable < system.cells; variable++) {
            audited[variable] = pattern.withheld[variable] && (primary[variable] || !onlyBehind[variable]);
        }
        DisclosureAudit audit = new Auditor(pattern, primary, book).audit(audited);
        if (!audit.isSafe()) {
            throw refusal(audit.getUnsafeCells());
        }
        return tables.stream().map(table -> result(table, audit)).toList();
    }

    private void meetAll(Suppressor suppressor, ProofBook book) {
        if (!suppressor.meetAll()) {
            Set<CellAddress> open = new TreeSet<>();
            for (int goal = 0; goal < book.size(); goal++) {
                if (!book.isMet(goal)) {
                    open.add(system.addresses[book.goal(goal).variable]);
                }
            }
            throw refusal(List.copyOf(open));
        }
    }

    private static UnprotectableTableException refusal(List<CellAddress> cells) {
        return new UnprotectableTableException(
                cells.size() + " cells could not be proven safe, the first is " + cells.get(0)
                        + "; nothing is published. Group codes, or let more cells be withheld",
                cells);
    }

    private ProtectedTable result(FrequencyTable table, DisclosureAudit audit) {
        Map<CellAddress, CellStatus> withheld = new TreeMap<>();
        Set<CellAddress> own = new TreeSet<>(table.getCells());
        for (CellAudit cell : audit.getCells()) {
            if (own.contains(cell.cell())) {
                withheld.put(cell.cell(), cell.status());
            }
        }
        return new ProtectedTable(table, withheld, audit, rule.leastPercentageBase());
    }
}
