/**
 * Sheets that are not ours: one row for each action, under headers of somebody's own. A map says what each column means; the
 * sheet is read by it, and whatever does not speak for itself is asked and never chosen.
 *
 * <p>The entrances are {@link org.ediframework.io.sheets.SheetImport} and {@link org.ediframework.io.sheets.SheetMap}. Above
 * the package of JSON, beside those of plan documents.
 */
@NullMarked
package org.ediframework.io.sheets;

import org.jspecify.annotations.NullMarked;
