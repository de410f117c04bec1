/**
 * A plan laid out in tables, wherever these stand: which tables and columns there are, how the lines that people leave are
 * fitted to them, and how a plan is put together from their rows and taken apart into them. All of it follows from the tables
 * of the format, so that a property added there is a column here.
 *
 * <p>The entrances are {@link org.ediframework.io.rows.PlanTables} and {@link org.ediframework.io.rows.PlanRows}. Below the
 * packages of CSV and of workbooks. Not exported.
 */
@NullMarked
package org.ediframework.io.rows;

import org.jspecify.annotations.NullMarked;
