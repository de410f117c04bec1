/**
 * Plan documents as workbooks, for people with Excel or LibreOffice: a sheet for each kind of thing, with lists to choose
 * from; and sheets that are not ours, one row for each action, brought in by a map that says what their columns mean.
 *
 * <p>The entrances are {@link org.ediframework.io.workbook.PlanWorkbook} and, for sheets that are not ours,
 * {@link org.ediframework.io.workbook.SheetImport}. The sheets of a plan follow from the tables of the format, so that a
 * property added there is a column here. Beside the package of CSV.
 */
@NullMarked
package org.ediframework.io.workbook;

import org.jspecify.annotations.NullMarked;
