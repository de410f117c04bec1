/**
 * The cells of workbooks, Excel's and those of LibreOffice, whatever any of them means: a reader of each format over the
 * parser of XML that comes with Java, and the writer of one. Nothing is evaluated, fetched or run; what a workbook may cost
 * is limited before and while it is read.
 *
 * <p>The entrance is {@link org.ediframework.io.cells.WorkbookReader}. Beside the package of tables. Not exported.
 */
@NullMarked
package org.ediframework.io.cells;

import org.jspecify.annotations.NullMarked;
