package org.ediframework.io.results;

import java.math.BigDecimal;
import java.util.List;
import org.ediframework.metrics.publication.PublishedPayReturn;

/**
 * A pay gap return as the government's service takes it: one row of figures under the names of the service's own columns, in
 * per cent with one decimal. A figure that does not exist is empty, one that is withheld is {@code [c]}.
 */
public final class PayReturnCsv {

    private PayReturnCsv() {}

    /** The header and the row; lines ended by LF. */
    public static String write(PublishedPayReturn shown) {
        List<String> row = shown.columns().values().stream()
                .map(figure -> CsvText.cell(figure.map(BigDecimal::toPlainString)))
                .toList();
        return CsvText.of(List.of(List.copyOf(shown.columns().keySet()), row));
    }
}
