/**
 * Pages of HTML: what stands on them as plain records, and the templates that lay the records out.
 *
 * <p>The templates lie in {@code src/main/jte} and are compiled to Java when the module is built, into this package, so
 * that nothing is looked up, interpreted or loaded by name at run time. jte was chosen over Rocker and JStachio:
 *
 * <ul>
 *   <li>it escapes by context: text, attribute, and refuses scripts made of values; JStachio escapes alike everywhere,
 *       Rocker likewise;
 *   <li>its run time is one jar of 52 kB without dependencies, with a stable automatic module name (gg.jte.runtime 3.2.1);
 *       Rocker's brings SLF4J and no module name, JStachio's is a named module of 152 kB;
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
