/**
 * Tables in CSV, read strictly: a header, rows of as many fields, and everything that is wrong with them as findings at
 * their line, row and column.
 *
 * <p>The entrance is {@link org.ediframework.io.table.TableReader}. It knows nothing of what a table is about; the
 * packages of counts and of plans above it do.
 */
@NullMarked
package org.ediframework.io.table;

import org.jspecify.annotations.NullMarked;
