package org.ediframework.examples.service.pay;

import java.time.LocalDate;
import java.util.Optional;
import org.ediframework.examples.service.problems.UnusableRequestException;
import org.ediframework.metrics.pay.PayRegulations;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a payroll, as parameters of a request.
 *
 * @param snapshot the day that the figures are about
 * @param inFull whether figures are shown that tell what somebody is paid, for those who may see the payroll
 * @param sheet of a workbook
 * @param by another column than the sex that people are divided by, or two with {@code +} between them
 * @param comparedWith the group that the others are compared with
 */
record PayQuery(
        @Nullable LocalDate snapshot,
        @Nullable Boolean inFull,
        @Nullable String sheet,
        @Nullable String by,
        @Nullable String comparedWith) {

    /** The column asked about; absent for a return by sex. */
    Optional<String> column() {
        if (by == null && comparedWith != null) {
            throw new UnusableRequestException(
                    "The parameter 'comparedWith' belongs to 'by', which names a column. Allowed is neither, or both.");
        }
        return Optional.ofNullable(by);
    }

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
