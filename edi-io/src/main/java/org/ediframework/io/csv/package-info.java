/**
 * Plan documents as CSV packages, for people with spreadsheets: a folder or a zip in the layout of the Tabular Data
 * Package, version 2, with one table for each list of the plan.
 *
 * <p>The entrance is {@link org.ediframework.io.csv.CsvPackage}. The tables of a package follow from the tables of the
 * format, so that a property added there is a column here. Beside the package of JSON, above that of tables.
 */
@NullMarked
package org.ediframework.io.csv;

import org.jspecify.annotations.NullMarked;
