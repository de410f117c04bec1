/**
 * The document format as data: one table for each type, listing its properties in the order in which documents are
 * written, with what each holds, what is asked of it, what it refers to, and how the comparison of two revisions calls
 * it. The review, the comparison, and the readers and writers of the module above are walks over these tables, so that a
 * property stands nowhere else.
 *
 * <p>The entrances are {@link org.ediframework.core.document.PlanTable} and
 * {@link org.ediframework.core.document.FrameworkTable}. A table knows nothing of files: packages above bring text to its
 * values through {@link org.ediframework.core.document.ValueReader} and
 * {@link org.ediframework.core.document.ValueWriter}. Exported to {@code org.ediframework.io} alone.
 */
@NullMarked
package org.ediframework.core.document;

import org.jspecify.annotations.NullMarked;
