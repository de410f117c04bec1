package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ediframework.metrics.disclosure.proof.Goal;
import org.ediframework.metrics.disclosure.proof.IntegerSystem;
import org.ediframework.metrics.disclosure.proof.Pattern;
import org.ediframework.metrics.disclosure.proof.ProofBook;
import org.ediframework.metrics.disclosure.proof.Suppression;

/** One run: joins the tables, withholds what is small, protects it, and has the result audited. */
final class Protector {

    private final List<FrequencyTable> tables;
    private final CellSystem cells;
    private final IntegerSystem system;
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
        this.cells = CellSystem.of(all).withRatios(ratios);
        this.system = cells.numbers;
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
            CellAddress cell = cells.addresses[variable];
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
        Suppression run = new Suppression(pattern, goals);
        ProofBook book = run.run();
        if (rule.isGuardingSingletons()) {
            book = run.guardSingletons(primary, rule.areZerosShown());
        }
        refuseIfOpen(book);
        boolean[] audited = new boolean[system.size];
        for (int variable = 0; variable < system.cells; variable++) {
            audited[variable] = pattern.withheld[variable] && (primary[variable] || !onlyBehind[variable]);
        }
        DisclosureAudit audit = new Auditor(cells, pattern, primary, book).audit(audited);
        if (!audit.isSafe()) {
            throw refusal(audit.getUnsafeCells());
        }
        return tables.stream().map(table -> result(table, audit)).toList();
    }

    private void refuseIfOpen(ProofBook book) {
        Set<CellAddress> open = new TreeSet<>();
        for (int goal = 0; goal < book.size(); goal++) {
            if (!book.isMet(goal)) {
                open.add(cells.addresses[book.goal(goal).variable]);
            }
        }
        if (!open.isEmpty()) {
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
