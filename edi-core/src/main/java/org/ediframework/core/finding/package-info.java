/**
 * What a finding is: which rule, how much it matters, what exactly, and where. Every reader and every review speaks in
 * these words.
 *
 * <p>The entrances are {@link org.ediframework.core.finding.Finding} and
 * {@link org.ediframework.core.finding.Findings}. A finding is kept apart from the
 * {@link org.ediframework.core.finding.Rule} it is about; {@link org.ediframework.core.finding.RuleCatalogue} lists the
 * rules, {@link org.ediframework.core.finding.RuleMessages} holds their sentences. It knows no document: below lies the
 * vocabulary, above are the documents and their review.
 */
@NullMarked
package org.ediframework.core.finding;

import org.jspecify.annotations.NullMarked;
