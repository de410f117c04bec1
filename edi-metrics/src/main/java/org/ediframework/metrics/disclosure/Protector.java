package org.ediframework.metrics.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ediframework.metrics.disclosure.proof.Effort;
import org.ediframework.metrics.disclosure.proof.Goal;
import org.ediframework.metrics.disclosure.proof.IntegerSystem;
import org.ediframework.metrics.disclosure.proof.Move;
import org.ediframework.metrics.disclosure.proof.Pattern;
import org.ediframework.metrics.disclosure.proof.ProofBook;
import org.ediframework.metrics.disclosure.proof.Relation;
import org.ediframework.metrics.disclosure.proof.Replay;
import org.ediframework.metrics.disclosure.proof.StoppedException;
import org.ediframework.metrics.disclosure.proof.Suppression;

/** One run: joins the tables, withholds what is small, protects it, and has the result audited. */
final class Protector {

    /** Steps of one run; some seconds of work. */
    private static final long EFFORT = 700_000_000L;

    private final DisclosurePolicy policy;
    private final List<FrequencyTable> tables;
    private final CellSystem cells;
    private final IntegerSystem system;
    private final Publicity publicity;
    private final EarlierPublications earlier;
    /** The lowest threshold of all publications of these people on this day: what is promised of all of them. */
    private final long promised;

    private final PrimaryRule rule;
    private final ReaderKnowledge reader;
    private final boolean[] primary;
    private final boolean asFarAsLeftOpen;

    /**
     * @param asFarAsLeftOpen whether of the small values of a count only those are promised that earlier publications of the
     *     day leave open, two at least
     */
    Protector(
            DisclosurePolicy policy,
            List<FrequencyTable> tables,
            List<PublishedTable> published,
            List<PublishedRatio> ratios,
            Set<CellAddress> kept,
            EarlierPublications earlier,
            boolean asFarAsLeftOpen) {
        this.asFarAsLeftOpen = asFarAsLeftOpen;
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("no table is given; at least one is needed");
        }
        this.policy = policy;
        this.tables = List.copyOf(tables);
        this.earlier = earlier;
        List<PublishedTable> others = earlier.joined(tables, published);
        List<FrequencyTable> all = new ArrayList<>(tables);
        others.forEach(other -> all.add(other.table()));
        List<PublishedRatio> allRatios = new ArrayList<>(ratios);
        allRatios.addAll(earlier.ratios());
        this.cells = CellSystem.of(all).withRatios(allRatios);
        this.system = cells.numbers;
        this.publicity = Publicity.of(tables, others, kept, cells);
        this.promised = earlier.lowestThreshold(policy.getThreshold());
        this.rule = new PrimaryRule(policy, system, publicity.least(policy, system));
        this.reader = ReaderKnowledge.of(policy, tables.size(), others, allRatios.size());
        this.primary = new boolean[system.size];
        List<CellAddress> lost = new ArrayList<>();
        for (int variable = 0; variable < system.cells; variable++) {
            boolean isShown = publicity.isShown[variable];
            boolean isBeyondPromise =
                    isShown && system.truth[variable] >= promised && rule.isSmall(system.truth[variable]);
            primary[variable] = rule.isPrimary(variable)
                    && publicity.isProtected[variable]
                    && !publicity.isUncertain[variable]
                    && !isBeyondPromise;
            if (primary[variable] && isShown) {
                lost.add(cells.addresses[variable]);
            }
        }
        if (!lost.isEmpty()) {
            throw new UnprotectableTableException(
                    lost.size() + " small counts must stay published or are public already, the first is " + lost.get(0)
                            + "; withhold them or raise no claim that they are safe",
                    lost);
        }
    }

    List<ProtectedTable> protect() {
        try {
            DisclosureAudit audit = audit(true);
            if (!audit.isSafe()) {
                // Twins that are alike in every count, and yet one of them needs what the other does not.
                audit = audit(false);
            }
            if (!audit.isSafe()) {
                throw refusal(audit.getUnsafeCells());
            }
            DisclosureAudit proof = audit;
            return tables.stream().map(table -> result(table, proof)).toList();
        } catch (StoppedException stopped) {
            throw new UnprotectableTableException(
                    "the work was interrupted, so every small count is UNPROVEN; nothing is published",
                    Arrays.stream(cells.addresses).toList());
        }
    }

    private DisclosureAudit audit(boolean bindsTwins) {
        Pattern pattern = pattern();
        List<Goal> goals = new ArrayList<>();
        for (int variable = 0; variable < system.size; variable++) {
            if (primary[variable]) {
                goals.addAll(
                        asFarAsLeftOpen ? rule.goalsLeftOpen(variable, promised) : rule.goalsOf(variable, promised));
            }
            if (publicity.isUncertain[variable] && publicity.isProtected[variable]) {
                goals.addAll(rule.inheritedGoalsOf(variable));
                if (earlier.isRounded()) {
                    // Of nobody and one person, one is no small count; and yet the two are a person's difference.
                    goals.add(Goal.inherited(variable, 0));
                }
            }
        }
        Suppression run = new Suppression(pattern, goals, new Effort(EFFORT), bindsTwins);
        ProofBook book = run.run();
        if (rule.isGuardingSingletons()) {
            book = run.guardSingletons(primary, rule.areZerosShown());
        }
        refuseIfOpen(book, new Replay(pattern));
        boolean[] audited = new boolean[system.size];
        for (int variable = 0; variable < system.cells; variable++) {
            audited[variable] = pattern.withheld[variable]
                    && !publicity.isUncertain[variable]
                    && (primary[variable] || publicity.isPrinted[variable]);
        }
        Auditor auditor = new Auditor(cells, pattern, primary, book);
        if (earlier.isOfThisDay()) {
            // Of counts that no promise is made of, earlier publications may have left one value only.
            Set<CellAddress> open = new TreeSet<>(auditor.audit(audited, reader).getUnsafeCells());
            for (int variable = 0; variable < system.cells; variable++) {
                audited[variable] &= system.truth[variable] < promised || !open.contains(cells.addresses[variable]);
            }
        }
        return auditor.audit(audited, reader);
    }

    private Pattern pattern() {
        Pattern pattern = new Pattern(system);
        for (int variable = 0; variable < system.cells; variable++) {
            boolean isShown = publicity.isShown[variable];
            // What one table withholds and another shows is public.
            pattern.withheld[variable] = primary[variable]
                    || staysWithheld(variable)
                    || (publicity.isWithheldElsewhere[variable] && !publicity.isOwn[variable] && !isShown);
            pattern.available[variable] = !pattern.withheld[variable] && !isShown && rule.mayBeSecondary(variable);
            pattern.lower[variable] = Math.max(rule.lowerBound(variable), publicity.least[variable]);
            pattern.upper[variable] = publicity.most[variable];
            pattern.cost[variable] = cells.standings[variable].costOf(system.truth[variable], policy.getProtection());
        }
        if (policy.isWithholdingTotalsOfSmallCounts()) {
            withholdTotalsOfSmallCounts(pattern);
        }
        return pattern;
    }

    /** Whether an earlier publication withholds it. */
    private boolean staysWithheld(int variable) {
        return publicity.isOwn[variable] && publicity.staysWithheld[variable];
    }

    private void withholdTotalsOfSmallCounts(Pattern pattern) {
        ArrayDeque<Integer> waiting = new ArrayDeque<>();
        for (int variable = 0; variable < system.cells; variable++) {
            if (primary[variable]) {
                waiting.add(variable);
            }
        }
        while (!waiting.isEmpty()) {
            int part = waiting.remove();
            for (int r : system.relationsOf[part]) {
                Relation relation = system.relations.get(r);
                int total = relation.variables()[0];
                if (total != part && pattern.available[total]) {
                    pattern.withheld[total] = true;
                    pattern.available[total] = false;
                    waiting.add(total);
                }
            }
        }
    }

    /** Of counts that are not known no audit tells; what keeps other values of them possible is replayed here. */
    private void refuseIfOpen(ProofBook book, Replay replay) {
        Set<CellAddress> open = new TreeSet<>();
        for (int goal = 0; goal < book.size(); goal++) {
            Move move = book.moveOf(goal);
            boolean isFalse = publicity.isUncertain[book.goal(goal).variable]
                    && move != null
                    && !replay.proves(book.goal(goal), move);
            if (!book.isMet(goal) || isFalse) {
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
        for (int variable = 0; variable < system.cells; variable++) {
            CellAddress cell = cells.addresses[variable];
            // Public by an earlier table with a lower threshold, or of no promise: this one keeps its own rule all the
            // same.
            if (own.contains(cell) && (rule.isPrimary(variable) || staysWithheld(variable))) {
                withheld.put(cell, rule.isPrimary(variable) ? CellStatus.PRIMARY : CellStatus.SECONDARY);
            }
        }
        return new ProtectedTable(table, withheld, audit, policy, earlier);
    }
}
