package org.ediframework.examples.service.pay;

import java.time.LocalDate;
import org.ediframework.examples.service.problems.UnusableRequestException;
import org.ediframework.metrics.pay.PayRegulations;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a payroll, as parameters of a request.
 *
 * @param snapshot the day that the figures are about
 * @param inFull whether figures are shown that tell what somebody is paid, for those who may see the payroll
 * @param sheet of a workbook
 */
record PayQuery(
        @Nullable LocalDate snapshot,
        @Nullable Boolean inFull,
        @Nullable String sheet) {

    PayRegulations regulations() {
        return PayRegulations.find(day())
                .orElseThrow(() -> new UnusableRequestException(
                        "The parameter 'snapshot' is no snapshot date. Allowed are 31 March, for public authorities in"
                                + " England, and 5 April, for other employers in Great Britain, of any year."));
    }

    LocalDate day() {
        if (snapshot == null) {
            throw new UnusableRequestException(
                    "The parameter 'snapshot' is missing. Allowed is a day such as 2026-04-05.");
        }
        return snapshot;
    }

    boolean isInFull() {
        return Boolean.TRUE.equals(inFull);
    }
}
