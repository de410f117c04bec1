/**
 * Pages of HTML: what stands on them as plain records, and the templates that lay the records out.
 *
 * <p>The templates lie in {@code src/main/jte} and are compiled to Java when the module is built, into this package, so
 * that nothing is looked up, interpreted or loaded by name at run time. The engine is jte, of those that compile templates
 * to Java:
 *
 * <ul>
 *   <li>it escapes by where a value stands, in text or in an attribute, and decides so when a template is compiled; the
 *       templates here have no script for a value to stand in;
 *   <li>its run time is one jar without dependencies and with an automatic module name of its own (Rocker's brings a
 *       logging interface along);
 *   <li>its templates are files of HTML that a web designer can read; the generated code calls plain static methods and
 *       passes this build's checks.
 * </ul>
 *
 * <p>Everything here is for {@code org.ediframework.io.report}, which is the entrance for callers; this package is not
 * exported. Its pages hold only what a publication shows: a withheld figure is not there to be printed.
 */
@NullMarked
package org.ediframework.io.page;

import org.jspecify.annotations.NullMarked;
