/**
 * Results as people and programs read them: findings, comparisons of revisions, plans held against data, representation
 * tables, protected tables and audits, as text, JSON, CSV, SARIF and JUnit XML.
 *
 * <p>Entrances are {@link org.ediframework.io.results.FindingsText}, {@link org.ediframework.io.results.RepresentationText}
 * and {@link org.ediframework.io.results.ProtectionCsv} with their neighbours of the same name in other forms, and
 * {@link org.ediframework.io.results.MonitorText}, whose sentences are those of
 * {@link org.ediframework.io.results.ChallengeSentence} in every form. Each writes
 * one form and leaves the choice of the destination to its caller. It reads nothing; documents are read by the packages
 * beside it.
 */
@NullMarked
package org.ediframework.io.results;

import org.jspecify.annotations.NullMarked;
