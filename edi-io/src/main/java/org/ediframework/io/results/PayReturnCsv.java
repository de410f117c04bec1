package org.ediframework.io.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ediframework.metrics.measure.Absence;
import org.ediframework.metrics.measure.Measured;
import org.ediframework.metrics.publication.PublishedPayReturn;

/**
 * A pay gap return as the government's service takes it: one row of figures under the names of the service's own columns, in
 * per cent with one decimal. A figure that does not exist is empty, one that is withheld is {@code [c]}.
 */
public final class PayReturnCsv {

    private PayReturnCsv() {}

    /** The header and the row; lines ended by LF. */
    public static String write(PublishedPayReturn shown) {
        List<String> row =
                shown.columns().values().stream().map(PayReturnCsv::cell).toList();
        return String.join(",", shown.columns().keySet()) + "\n" + String.join(",", row) + "\n";
    }

    private static String cell(Measured<BigDecimal> figure) {
        return figure.find()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> figure.getAbsence().equals(Optional.of(Absence.SUPPRESSED)) ? "[c]" : "");
    }
}
