/**
 * The document format as data: one table for each type, listing its properties in the order in which documents are
 * written. The tables are the single source for reading and writing JSON, for reading and writing CSV packages, and
 * for the check of the schema.
 *
 * <p>The entrance is {@link org.ediframework.io.document.PlanTable} and its neighbours, each of which holds the tables
 * of one document. A table knows nothing of files: the packages above bring text to its values through
 * {@link org.ediframework.io.document.ValueReader} and {@link org.ediframework.io.document.ValueWriter}. Not exported.
 */
@NullMarked
package org.ediframework.io.document;

import org.jspecify.annotations.NullMarked;
