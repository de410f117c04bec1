package org.ediframework.io.pay;

import java.util.List;
import org.ediframework.metrics.pay.PayrollRow;

/**
 * What a payroll file holds.
 *
 * @param rows a person each, in the order of the file
 * @param lines the line of the file on which each stands, from 1
 */
public record PayrollFile(List<PayrollRow> rows, List<Integer> lines) {

    /** Copies the lists. */
    public PayrollFile {
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
    }
}
