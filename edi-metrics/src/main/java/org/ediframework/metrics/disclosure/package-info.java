/**
 * Publishes tables about people without giving anybody away, and proves it: which cells to withhold, which others must
 * go with them, and for every withheld cell two complete tables that agree with everything published.
 *
 * <p>Begin with {@link org.ediframework.metrics.disclosure.DisclosureControl}; a pattern made elsewhere is checked by
 * {@link org.ediframework.metrics.disclosure.DisclosureAudit}. Every proof is in whole numbers; nothing here uses
 * floating point. The package knows {@code org.ediframework.core.population} and no other package of this module.
 *
 * <p>Inside, each group of classes knows only those before it:
 *
 * <ol>
 *   <li><b>The table.</b> {@code FrequencyTable}, from its builder, with {@code Hierarchy} on each {@code Axis}; cells are
 *       named by {@code CellAddress}, {@code Margins} sums.
 *   <li><b>The question.</b> {@code DisclosurePolicy} says what is small and who asks, {@code PublishedTable} and
 *       {@code PublishedRatio} what is out already.
 *   <li><b>The system.</b> {@code CellSystem} joins all tables to one variable per cell and one {@code Relation} per
 *       margin, on one {@code Grid}; {@code RatioRelations} adds what ratios say. {@code PrimaryRule} turns the policy
 *       into {@code Goal}s: values that must remain possible. {@code Pattern} is what is withheld at the moment.
 *   <li><b>The search for proofs.</b> A {@code Move} changes the true table and breaks no relation; one that meets a goal
 *       and touches nothing published is a proof. {@code MoveSearch} combines {@code UnitMove}s, cheaply;
 *       {@code ExactSearch} is a simplex in whole numbers over a {@code Dictionary}, made by {@code Elimination};
 *       {@code BoundedSearch} tries values one by one within bounds that {@code BoundsPropagation} tightens.
 *       {@code Prover} asks them in turn, within an {@code Effort}.
 *   <li><b>The pattern.</b> {@code Suppressor} withholds until every goal in the {@code ProofBook} is met,
 *       {@code Pruning} and {@code Improvement} publish again what is not needed, {@code SingletonGuard} adds goals for
 *       people who compare notes. {@code Protector} is one run of all this.
 *   <li><b>The verdict.</b> {@code Auditor} lets {@code Replay}, which knows nothing of how a proof was found, carry each
 *       proof out, and only then writes {@code PROVEN} into a {@code CellAudit}. {@code PatternAudit} does the same for
 *       what was not made here, rounded tables among it.
 * </ol>
 */
@NullMarked
package org.ediframework.metrics.disclosure;

import org.jspecify.annotations.NullMarked;
