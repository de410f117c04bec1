/**
 * Plan documents as workbooks, for people with Excel or LibreOffice: a sheet for each kind of thing, with lists to choose
 * from.
 *
 * <p>The entrance is {@link org.ediframework.io.workbook.PlanWorkbook}. The sheets of a plan follow from the tables of the
 * format, so that a property added there is a column here. Beside the package of CSV; sheets that are not ours are a matter of
 * the package {@code sheets}.
 */
@NullMarked
package org.ediframework.io.workbook;

import org.jspecify.annotations.NullMarked;
