/** From a payroll that comes in to a pay gap return: {@code /pay/return}. Nothing of the payroll is kept. */
@NullMarked
package org.ediframework.examples.service.pay;

import org.jspecify.annotations.NullMarked;
