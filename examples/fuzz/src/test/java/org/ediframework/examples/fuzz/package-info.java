/**
 * Fuzz tests of everything that reads what strangers send: whatever the bytes, a reader ends in a value or in findings
 * that say where and what, and never in anything else.
 */
@NullMarked
package org.ediframework.examples.fuzz;

import org.jspecify.annotations.NullMarked;
