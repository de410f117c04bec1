/**
 * The figures of a gender pay gap return: gaps in pay and bonus, who receives a bonus, and who is in which pay quarter.
 *
 * <p>The entrance is {@link org.ediframework.metrics.pay.PayReturn}. The rules are those of the Equality Act 2010 (Gender
 * Pay Gap Information) Regulations 2017 (SI 2017/172) and of the Specific Duties and Public Authorities Regulations 2017
 * (SI 2017/353), which count employees as women and men only. Amounts are exact until the last division.
 */
@NullMarked
package org.ediframework.metrics.pay;

import org.jspecify.annotations.NullMarked;
