/**
 * Plan, framework and profile documents as JSON, format 1.0: a strict reader that reports everything wrong with a
 * document at its line and column, and a writer with one canonical form.
 *
 * <p>The entrance is {@link org.ediframework.io.json.JsonFormat}. What the documents hold is listed in the package of
 * the tables, below.
 */
@NullMarked
package org.ediframework.io.json;

import org.jspecify.annotations.NullMarked;
