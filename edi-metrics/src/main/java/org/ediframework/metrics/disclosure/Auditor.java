package org.ediframework.metrics.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ediframework.metrics.disclosure.proof.Goal;
import org.ediframework.metrics.disclosure.proof.Move;
import org.ediframework.metrics.disclosure.proof.Pattern;
import org.ediframework.metrics.disclosure.proof.ProofBook;
import org.ediframework.metrics.disclosure.proof.Replay;
import org.jspecify.annotations.Nullable;

/** Turns proofs into verdicts; every proof is replayed before it counts. */
final class Auditor {

    private final CellSystem cells;
    private final Pattern pattern;
    private final boolean[] primary;
    private final ProofBook book;
    private final Replay replay;
    private final boolean[] disproved;
    private final List<List<Integer>> goalsOf = new ArrayList<>();

    Auditor(CellSystem cells, Pattern pattern, boolean[] primary, ProofBook book) {
        this(cells, pattern, primary, book, new boolean[book.size()]);
    }

    /**
     * @param disproved by goal: whether it was proven that nothing meets it
     */
    Auditor(CellSystem cells, Pattern pattern, boolean[] primary, ProofBook book, boolean[] disproved) {
        this.cells = cells;
        this.pattern = pattern;
        this.primary = primary;
        this.book = book;
        this.disproved = disproved;
        this.replay = new Replay(pattern);
        for (int variable = 0; variable < primary.length; variable++) {
            goalsOf.add(new ArrayList<>());
        }
        for (int goal = 0; goal < book.size(); goal++) {
            goalsOf.get(book.goal(goal).variable).add(goal);
        }
    }

    /**
     * @param audited which variables the audit is about
     */
    DisclosureAudit audit(boolean[] audited, ReaderKnowledge reader) {
        List<CellAudit> audits = new ArrayList<>();
        for (int variable = 0; variable < pattern.system.cells; variable++) {
            if (audited[variable]) {
                audits.add(audit(variable));
            }
        }
        return new DisclosureAudit(pattern.system.cells, audits, reader);
    }

    private CellAudit audit(int variable) {
        CellAddress cell = cells.addresses[variable];
        CellStatus status = primary[variable] ? CellStatus.PRIMARY : CellStatus.SECONDARY;
        boolean proven = pattern.withheld[variable];
        boolean known = !proven;
        List<Move> reached = new ArrayList<>(List.of(Move.NONE));
        List<CoalitionWitness> coalitions = new ArrayList<>();
        SortedMap<Integer, List<Move>> withinMargin = new TreeMap<>();
        for (int number : goalsOf.get(variable)) {
            Goal goal = book.goal(number);
            Move move = book.moveOf(number);
            if (book.isWaived(number)) {
                continue;
            }
            known |= disproved[number];
            if (move == null || !replay.proves(goal, move)) {
                proven = false;
                continue;
            }
            if (goal.isWithinMargin) {
                withinMargin
                        .computeIfAbsent(goal.kept[0], margin -> new ArrayList<>(List.of(Move.NONE)))
                        .add(move);
            } else if (goal.kept.length > 0) {
                coalitions.add(new CoalitionWitness(
                        Arrays.stream(goal.kept)
                                .mapToObj(member -> cells.addresses[member])
                                .toList(),
                        witness(variable, move)));
            } else {
                reached.add(move);
            }
        }
        if (reached.size() == 1) {
            withinMargin.values().forEach(reached::addAll);
        }
        if (goalsOf.get(variable).stream().allMatch(book::isWaived)) {
            Move any = anyProofTouching(variable);
            proven &= any != null;
            if (any != null) {
                reached.add(any);
            }
        }
        if (!proven) {
            ProofVerdict verdict = known ? ProofVerdict.DISCLOSED : ProofVerdict.UNPROVEN;
            return new CellAudit(
                    cell, status, verdict, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
        }
        List<ComplementWitness> complements = new ArrayList<>();
        withinMargin.forEach((margin, moves) -> complements.add(
                new ComplementWitness(cells.addresses[margin], lowest(variable, moves), highest(variable, moves))));
        return new CellAudit(
                cell,
                status,
                ProofVerdict.PROVEN,
                Optional.of(lowest(variable, reached)),
                Optional.of(highest(variable, reached)),
                between(variable, reached),
                coalitions,
                complements);
    }

    private List<Witness> between(int variable, List<Move> moves) {
        long low = Collections.min(moves, byChangeOf(variable)).changeOf(variable);
        long high = Collections.max(moves, byChangeOf(variable)).changeOf(variable);
        SortedMap<Long, Witness> between = new TreeMap<>();
        for (Move move : moves) {
            long change = move.changeOf(variable);
            if (change > low && change < high && change != 0) {
                between.putIfAbsent(change, witness(variable, move));
            }
        }
        return List.copyOf(between.values());
    }

    private Witness lowest(int variable, List<Move> moves) {
        return witness(variable, Collections.min(moves, byChangeOf(variable)));
    }

    private Witness highest(int variable, List<Move> moves) {
        return witness(variable, Collections.max(moves, byChangeOf(variable)));
    }

    private static Comparator<Move> byChangeOf(int variable) {
        return Comparator.comparingLong(move -> move.changeOf(variable));
    }

    private @Nullable Move anyProofTouching(int variable) {
        for (int goal : book.goalsRestingOn(variable)) {
            Move move = book.moveOf(goal);
            if (move != null && replay.proves(Goal.anyOther(variable), move)) {
                return move;
            }
        }
        return null;
    }

    private Witness witness(int variable, Move move) {
        List<CellChange> changes = new ArrayList<>();
        for (int i = 0; i < move.variables().length; i++) {
            if (pattern.system.isCell(move.variables()[i])) {
                changes.add(new CellChange(cells.addresses[move.variables()[i]], move.changes()[i]));
            }
        }
        return new Witness(pattern.system.truth[variable] + move.changeOf(variable), changes);
    }
}
