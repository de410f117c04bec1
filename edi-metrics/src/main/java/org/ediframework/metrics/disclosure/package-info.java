/**
 * Publishes tables about people without giving anybody away, and proves it: which cells to withhold, which others must
 * go with them, and for every withheld cell two complete tables that agree with everything published.
 *
 * <p>Begin with {@link org.ediframework.metrics.disclosure.DisclosureControl}; a pattern made elsewhere is checked by
 * {@link org.ediframework.metrics.disclosure.DisclosureAudit}. Every proof is in whole numbers; nothing here uses
 * floating point. The package knows {@code org.ediframework.core.vocabulary} and no other package of this module.
 *
 * <p>Inside, each group of classes knows only those before it:
 *
 * <ol>
 *   <li><b>The table.</b> {@code FrequencyTable}, from its builder, with {@code Hierarchy} on each {@code Axis}; cells are
 *       named by {@code CellAddress}, {@code Margins} sums.
 *   <li><b>The question.</b> {@code DisclosurePolicy} says what is small; {@code PublishedTable}, {@code PublishedRatio}
 *       and, by way of the {@code Ledger}, {@code EarlierPublications} what is out already. What a reader knows follows:
 *       {@code Publicity} has what is printed of each cell and what that tells before any figure is read, and
 *       {@code ReaderKnowledge} says all of it in words.
 *   <li><b>The system.</b> {@code CellSystem} joins all tables and gives every cell a number; {@code RatioRelations} adds
 *       what ratios say. {@code PrimaryRule} turns the policy into goals: values that must remain possible. From here on
 *       the hidden package {@code proof} works with numbers alone.
 *   <li><b>The verdict.</b> {@code Protector} is one run; {@code Auditor} has each proof carried out and only then writes
 *       {@code PROVEN} into a {@code CellAudit}. {@code PatternAudit} does the same for what was not made here, rounded
 *       tables among it.
 * </ol>
 */
@NullMarked
package org.ediframework.metrics.disclosure;

import org.jspecify.annotations.NullMarked;
