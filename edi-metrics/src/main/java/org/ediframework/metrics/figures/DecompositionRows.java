package org.ediframework.metrics.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.ediframework.metrics.pay.work.PayDecomposition;

/** A decomposition with few decimals whose rows and columns still add up: what rounding leaves is in the coefficients of the constant. */
final class DecompositionRows {

    /** The name of the whole. */
    static final String ALL = "all";

    private DecompositionRows() {}

    /**
     * The rows, the whole last.
     *
     * @param unit what each part is multiplied by
     */
    static List<PayDecomposition.Part> of(PayDecomposition decomposition, BigDecimal unit, int decimals) {
        List<PayDecomposition.Part> rows = new ArrayList<>();
        for (PayDecomposition.Part part : decomposition.parts()) {
            rows.add(new PayDecomposition.Part(
                    part.covariate(),
                    rounded(part.endowments(), unit, decimals),
                    rounded(part.coefficients(), unit, decimals),
                    rounded(part.interaction(), unit, decimals)));
        }
        BigDecimal left = rounded(decomposition.gap(), unit, decimals)
                .subtract(rows.stream().map(PayDecomposition.Part::sum).reduce(BigDecimal.ZERO, BigDecimal::add));
        BigDecimal zero = BigDecimal.ZERO.setScale(decimals);
        rows.set(0, rows.get(0).plus(new PayDecomposition.Part(ALL, zero, left, zero)));
        rows.add(rows.stream().reduce(new PayDecomposition.Part(ALL, zero, zero, zero), PayDecomposition.Part::plus));
        return rows;
    }

    private static BigDecimal rounded(BigDecimal part, BigDecimal unit, int decimals) {
        return part.multiply(unit).setScale(decimals, RoundingMode.HALF_UP);
    }
}
