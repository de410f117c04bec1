/**
 * Reports for people who read pages: one file of HTML that holds all it needs, without a script and without the network.
 *
 * <p>Entrances are {@link org.ediframework.io.report.RepresentationHtml} and
 * {@link org.ediframework.io.report.MonitorHtml}, and for title and sources
 * {@link org.ediframework.io.report.ReportSettings}. What may be shown is decided before a page is made, by
 * {@code org.ediframework.metrics.publication}. The pages themselves lie in a package that is not exported.
 */
@NullMarked
package org.ediframework.io.report;

import org.jspecify.annotations.NullMarked;
