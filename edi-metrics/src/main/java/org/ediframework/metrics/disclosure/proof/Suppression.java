package org.ediframework.metrics.disclosure.proof;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** One run: withholds until every goal is met, then publishes again what is not needed. */
public final class Suppression {

    /** How many goals times secondaries are few enough for the search for a cheaper pattern. */
    private static final long FEW = 10_000;

    private final Pattern given;
    private final Renumbering numbers;
    private final Pattern pattern;
    private final ProofBook book;
    private final Suppressor suppressor;
    private final Pruning pruning;
    private final Prover prover;
    private final Effort effort;

    /**
     * @param pattern what must be withheld; more is added to it
     * @param goals what must remain possible
     * @param bindsTwins whether variables that only names could part are withheld and published together
     */
    public Suppression(Pattern pattern, List<Goal> goals, Effort effort, boolean bindsTwins) {
        pattern.bindTwins(effort, bindsTwins);
        this.effort = effort;
        this.given = pattern;
        this.numbers = Renumbering.of(pattern, effort);
        this.pattern = numbers.pattern;
        this.book = new ProofBook(
                pattern.system.size,
                goals.stream()
                        .map(numbers::toNew)
                        .sorted(Comparator.comparingInt((Goal goal) -> goal.variable)
                                .thenComparingLong(goal -> goal.change)
                                .thenComparing(goal -> goal.kept, Arrays::compare))
                        .toList());
        this.prover = new Prover(this.pattern, effort);
        this.suppressor = new Suppressor(this.pattern, book, prover);
        this.pruning = new Pruning(this.pattern, book, prover);
    }

    /** The goals and what meets them; some are open if no pattern was found. */
    public ProofBook run() {
        search();
        return numbers.toOld(book, given);
    }

    private void search() {
        if (!suppressor.meetAll(inOrder())) {
            waiveWhatWasNeverPromised();
            if (!book.allMet()) {
                return;
            }
        }
        if (!prover.isNetwork()) {
            pruning.prune(false);
        }
        pruning.prune(true);
        long secondaries = 0;
        for (int variable = 0; variable < pattern.system.size; variable++) {
            secondaries += pattern.withheld[variable] && pattern.available[variable] ? 1 : 0;
        }
        if (book.size() * secondaries <= FEW) {
            new Improvement(pattern, book, prover, suppressor, pruning).improve();
        }
        proveTheRest();
        if (new Between(pattern, book, prover).addGoals() > 0 && !suppressor.meetAll(inOrder())) {
            waiveWhatWasNeverPromised();
        }
    }

    /** Proves what is withheld and no proof rests on: twins of others, and totals that a strict policy withholds. */
    private void proveTheRest() {
        for (int variable = 0; variable < pattern.system.cells; variable++) {
            if (pattern.withheld[variable] && book.goalsRestingOn(variable).length == 0) {
                Goal goal = Goal.anyOther(variable);
                Move move = prover.find(goal);
                if (move != null) {
                    book.record(book.add(goal), move);
                }
            }
        }
    }

    private void waiveWhatWasNeverPromised() {
        Unpromised zeros = Unpromised.of(pattern, effort);
        Unpromised before = Unpromised.andWhatIsPublic(pattern, effort);
        for (int goal = 0; goal < book.size(); goal++) {
            boolean isInherited = book.goal(goal).isInherited;
            if (!book.isMet(goal) && (isInherited ? before : zeros).ruleOut(book.goal(goal))) {
                book.waive(goal);
            }
        }
        book.variablesWithoutGoal().forEach(variable -> suppressor.meetCheaply(book.add(Goal.anyOther(variable))));
    }

    /** What is hardest first: rises before falls, and among them the longest. */
    private int[] inOrder() {
        return IntStream.range(0, book.size())
                .filter(goal -> !book.isMet(goal))
                .boxed()
                .sorted(Comparator.comparingLong((Integer goal) -> -book.goal(goal).change)
                        .thenComparingLong(goal -> pattern.rankOf(book.goal(goal).variable)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Goes on until no coalition of up to three single persons learns a guarded variable.
     *
     * @param areZerosShown whether learning that nobody is in a cell tells nothing new
     */
    public ProofBook guardSingletons(boolean[] guarded, boolean areZerosShown) {
        SingletonGuard guard = new SingletonGuard(pattern, book, numbers.toNew(guarded), areZerosShown);
        while (book.allMet() && guard.addGoals() > 0) {
            suppressor.meetAll(inOrder());
        }
        return numbers.toOld(book, given);
    }
}
