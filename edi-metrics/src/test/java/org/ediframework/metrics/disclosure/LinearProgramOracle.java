package org.ediframework.metrics.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** The interval of a cell as ojAlgo's linear programming finds it, fractions allowed. */
final class LinearProgramOracle {

    private final RowTable data;
    private final Set<CellAddress> withheld;
    private final Map<CellAddress, Long> truth;

    LinearProgramOracle(RowTable data, Set<CellAddress> withheld) {
        this.data = data;
        this.withheld = withheld;
        this.truth = data.cells();
    }

    double lowest(CellAddress cell) {
        return model(cell).minimise().getValue();
    }

    double highest(CellAddress cell) {
        Optimisation.Result result = model(cell).maximise();
        return result.getState().isOptimal() ? result.getValue() : Double.POSITIVE_INFINITY;
    }

    /** One variable per row; every published cell is an equation, the audited cell is the objective. */
    private ExpressionsBasedModel model(CellAddress audited) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<CellAddress, Expression> sums = new TreeMap<>();
        truth.forEach((cell, count) -> {
            if (!withheld.contains(cell)) {
                sums.put(cell, model.newExpression(cell.toString()).level(BigDecimal.valueOf(count)));
            }
        });
        if (Reader.of(data, DisclosurePolicy.standard(), withheld).seesZeros()) {
            withheld.forEach(
                    cell -> sums.put(cell, model.newExpression(cell.toString()).lower(1)));
        }
        for (List<String> row : data.rows.keySet()) {
            Variable variable = model.newVariable(row.toString()).lower(0);
            for (CellAddress cell : data.cellsAbove(row)) {
                Expression sum = sums.get(cell);
                if (sum != null) {
                    sum.set(variable, 1);
                }
                if (cell.equals(audited)) {
                    variable.weight(1);
                }
            }
        }
        return model;
    }
}
