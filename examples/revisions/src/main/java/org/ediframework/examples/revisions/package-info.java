/**
 * The published revisions of a real equality plan, which has objectives and milestones but no ids, turned into plan
 * documents, reviewed, and compared one with the next.
 *
 * <p>The entrance is {@link org.ediframework.examples.revisions.PublishedRevisions}, which takes the folder of the
 * publications as its argument:
 *
 * <pre>{@code
 * ./mvnw -q -Previsions -Dplans=/path/to/plans -pl examples/revisions -am compile
 * }</pre>
 *
 * <p>Nothing is repaired. A date that does not exist stays in the document, where the review reports it; so does a list
 * of owners that is empty. What a publication does not say is left out; {@code PlanDocument} tells the two exceptions.
 */
@NullMarked
package org.ediframework.examples.revisions;

import org.jspecify.annotations.NullMarked;
