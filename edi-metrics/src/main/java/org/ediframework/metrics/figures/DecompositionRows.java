package org.ediframework.metrics.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.ediframework.metrics.pay.work.PayDecomposition;

/** A decomposition with few decimals whose rows and columns still add up: what rounding leaves is in the coefficients of the constant. */
final class DecompositionRows {

    /** A covariate, or the whole. */
    record Row(String covariate, BigDecimal endowments, BigDecimal coefficients, BigDecimal interaction) {

        BigDecimal sum() {
            return endowments.add(coefficients).add(interaction);
        }

        private Row plus(Row other) {
            return new Row(
                    covariate,
                    endowments.add(other.endowments),
                    coefficients.add(other.coefficients),
                    interaction.add(other.interaction));
        }
    }

    /** The name of the whole. */
    static final String ALL = "all";

    private DecompositionRows() {}

    /**
     * The rows, the whole last.
     *
     * @param unit what each part is multiplied by
     */
    static List<Row> of(PayDecomposition decomposition, BigDecimal unit, int decimals) {
        List<Row> rows = new ArrayList<>();
        for (PayDecomposition.Part part : decomposition.parts()) {
            rows.add(new Row(
                    part.covariate(),
                    rounded(part.endowments(), unit, decimals),
                    rounded(part.coefficients(), unit, decimals),
                    rounded(part.interaction(), unit, decimals)));
        }
        Row constant = rows.get(0);
        BigDecimal left = rounded(decomposition.gap(), unit, decimals)
                .subtract(rows.stream().map(Row::sum).reduce(BigDecimal.ZERO, BigDecimal::add));
        rows.set(
                0,
                new Row(
                        constant.covariate(),
                        constant.endowments(),
                        constant.coefficients().add(left),
                        constant.interaction()));
        BigDecimal zero = BigDecimal.ZERO.setScale(decimals);
        rows.add(rows.stream().reduce(new Row(ALL, zero, zero, zero), Row::plus));
        return rows;
    }

    private static BigDecimal rounded(BigDecimal part, BigDecimal unit, int decimals) {
        return part.multiply(unit).setScale(decimals, RoundingMode.HALF_UP);
    }
}
