/**
 * Reads payrolls: {@link org.ediframework.io.pay.PayrollReader}. It stands on {@code cells}, {@code table} and {@code load}.
 */
@NullMarked
package org.ediframework.io.pay;

import org.jspecify.annotations.NullMarked;
