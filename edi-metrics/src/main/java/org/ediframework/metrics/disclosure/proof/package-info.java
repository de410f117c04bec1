/**
 * The proof machinery behind {@code metrics.disclosure}, and no part of the public face: numbered variables, equations
 * between them, and changes of the truth that break none. Knows nothing of tables, labels or policies, so that nothing
 * but counts and how they add up can decide what is withheld.
 *
 * <p>Inside, each group of classes knows only those before it:
 *
 * <ol>
 *   <li><b>The system.</b> {@code IntegerSystem}: the truth of each variable and every {@code Relation}, on one
 *       {@code Grid} of {@code CodeTree}s. {@code Pattern} is what is withheld at the moment and what a reader knows of it;
 *       a {@code Goal} is a value that must remain possible.
 *   <li><b>The same under any name.</b> {@code Colours} tell variables apart by what they count and how they stand to others;
 *       what they cannot part goes together. {@code Renumbering} puts dimensions and codes in their order.
 *   <li><b>The search for proofs.</b> A {@code Move} changes the truth and breaks no relation; one that meets a goal and
 *       touches nothing published is a proof. In a {@code Network} a {@code Flow} finds it, and says for good where there is
 *       none. Elsewhere {@code MoveSearch} combines {@code UnitMove}s, cheaply; {@code ExactSearch} is a simplex in whole
 *       numbers over a {@code Dictionary}, made by {@code Elimination}; {@code BoundedSearch} tries values one by one within
 *       bounds that {@code BoundsPropagation} tightens. {@code Prover} asks them in turn, within an {@code Effort}, at
 *       each step of which an interrupted thread stops.
 *   <li><b>The pattern.</b> {@code Suppressor} withholds until every goal in the {@code ProofBook} is met,
 *       {@code Pruning} and {@code Improvement} publish again what is not needed, {@code Between} sees to the values between,
 *       {@code SingletonGuard} adds goals for people who compare notes, {@code Unpromised} finds what no pattern could keep.
 *       {@code Suppression} is one run of all this, {@code PatternSearch} the same questions about a pattern made
 *       elsewhere.
 *   <li><b>The check.</b> {@code Replay}, which knows nothing of how a proof was found, carries it out.
 * </ol>
 */
@NullMarked
package org.ediframework.metrics.disclosure.proof;

import org.jspecify.annotations.NullMarked;
